import type { Review } from '@mockpanel/shared/review/types';
import css from './debrief.module.css';

/** What the room agreed to carry into the next session, each with the check that shows it worked. */
export function CarryPanel({ review }: { review: Review }) {
  if (review.actionItems.length === 0) return null;
  return (
    <section className={css.carry} aria-labelledby="carry">
      <h2 id="carry">Carry into the next session</h2>
      <ol>
        {review.actionItems.map((item, index) => (
          <li key={item.itemId} className="card">
            <p className={css.what}>
              <span className="num" aria-hidden="true">
                {index + 1}
              </span>
              {item.text}
            </p>
            <p className={css.check}>
              <b>You’ll see it when:</b> {item.check}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
