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
  const said = [
    { kind: wording.notes.strength, text: given.strength },
    { kind: wording.notes.improve, text: given.workOn },
    { kind: wording.notes['hard-truth'], text: given.hardTruth },
  ].filter(({ text }) => text);
  return (
    <li>
      <Token id={given.participantId} people={people} size={40} />
      <div>
        <p className="b">
          {t.verdicts.given(people.name(given.participantId), wording.verdicts[given.verdict])}
          {given.counted === false && <span className="meta"> ({t.words.notCounted})</span>}
        </p>
        {given.advice && <p className={css.advice}>“{given.advice}”</p>}
        {said.map(({ kind, text }) => (
          <p key={kind}>
            <b>{kind}:</b> {text}
          </p>
        ))}
      </div>
    </li>
  );
}
