import { adviceSets } from '@mockpanel/shared/review/advice';
import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import { wording as wordingTexts } from '../../messages/en/wording';
import { Panel } from './panel';
import css from './review.module.css';
import { Token } from './token';

/** Each panelist's verdict with the advice that goes with it; they are not added up. */
export function VerdictsPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  if (!review.allRevealed) return null;
  const silent = people.panel.filter(
    (person) => !person.removed && !review.overall.some((given) => given.participantId === person.id),
  );
  return (
    <Panel id="verdicts" title={t.verdicts.title} stays>
      {review.overall.length === 0 ? (
        <p className={css.sub}>{t.verdicts.none}</p>
      ) : (
        <ul className={css.verdicts}>
          {review.overall.map((given) => (
            <Verdict key={given.participantId} given={given} people={people} />
          ))}
        </ul>
      )}
      {silent.length > 0 && review.overall.length > 0 && (
        <p className="meta">{t.verdicts.missing(silent.map((person) => person.name).join(', '))}</p>
      )}
    </Panel>
  );
}

function Verdict({ given, people }: { given: Review['overall'][number]; people: ReviewPeople }) {
  const t = useTexts(texts);
  const wording = useTexts(wordingTexts);
  return (
    <li>
      <Token id={given.participantId} people={people} size={40} />
      <div>
        <p className="b">
          {t.verdicts.given(people.name(given.participantId), wording.verdicts[given.verdict])}
          {given.counted === false && <span className="meta"> ({t.words.notCounted})</span>}
        </p>
        {given.advice && <p className={css.advice}>“{given.advice}”</p>}
        {adviceSets(given).map(({ seatId, strength, workOn, hardTruth }) => (
          <div key={seatId ?? ''}>
            {seatId && <h3 className={css.ofCard}>{people.seatTitle(seatId)}</h3>}
            <Line kind={wording.notes.strength} text={strength} />
            <Line kind={wording.notes.improve} text={workOn} />
            <Line kind={wording.notes['hard-truth']} text={hardTruth} />
          </div>
        ))}
      </div>
    </li>
  );
}

const Line = ({ kind, text }: { kind: string; text: string | undefined }) =>
  text ? (
    <p className={css.line}>
      <b>{kind}:</b> {text}
    </p>
  ) : null;
