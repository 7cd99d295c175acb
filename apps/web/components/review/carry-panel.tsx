import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import css from './debrief.module.css';

/** What the room agreed to carry into the next session, each with the check that shows it worked. */
export function CarryPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  if (review.actionItems.length === 0) return null;
  return (
    <section className={css.carry} aria-labelledby="carry">
      <h2 id="carry">{t.carry.title}</h2>
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
              <b>{t.carry.check}</b> {item.check}
              {item.ownerId && <span>{t.carry.owner(people.name(item.ownerId))}</span>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
