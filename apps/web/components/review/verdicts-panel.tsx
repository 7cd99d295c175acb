import type { Review } from '@mockpanel/shared/review/types';
import type { ReviewPeople } from '../../lib/review/people';
import { VERDICT_LABELS } from '../../lib/room/wording';
import css from './review.module.css';
import { Token } from './token';

/** Each panelist's verdict with the advice that goes with it; they are not added up. */
export function VerdictsPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  if (!review.allRevealed) return null;
  const silent = people.panel.filter(
    (person) => !person.removed && !review.overall.some((given) => given.participantId === person.id),
  );
  return (
    <section className={css.panel} id="verdicts">
      <h2>Verdicts and advice</h2>
      {review.overall.length === 0 ? (
        <p className={css.sub}>Nobody gave a verdict.</p>
      ) : (
        <ul className={css.verdicts}>
          {review.overall.map((given) => (
            <li key={given.participantId}>
              <Token id={given.participantId} people={people} size={40} />
              <div>
                <p className="b">
                  {people.name(given.participantId)}: {VERDICT_LABELS[given.verdict]}
                </p>
                {given.advice && <p className={css.advice}>“{given.advice}”</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {silent.length > 0 && review.overall.length > 0 && (
        <p className="meta">No verdict from {silent.map((person) => person.name).join(', ')}.</p>
      )}
    </section>
  );
}
