import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
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
    <section className={css.panel} id="verdicts" aria-labelledby="verdicts-title">
      <h2 id="verdicts-title">{t.verdicts.title}</h2>
      {review.overall.length === 0 ? (
        <p className={css.sub}>{t.verdicts.none}</p>
      ) : (
        <ul className={css.verdicts}>
          {review.overall.map((given) => (
            <li key={given.participantId}>
              <Token id={given.participantId} people={people} size={40} />
              <div>
                <p className="b">
                  {t.verdicts.given(people.name(given.participantId), t.words.verdicts[given.verdict])}
                </p>
                {given.advice && <p className={css.advice}>“{given.advice}”</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {silent.length > 0 && review.overall.length > 0 && (
        <p className="meta">{t.verdicts.missing(silent.map((person) => person.name).join(', '))}</p>
      )}
    </section>
  );
}
