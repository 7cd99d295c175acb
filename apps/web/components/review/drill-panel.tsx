import type { Review } from '@mockpanel/shared/review/types';
import type { ReviewPeople } from '../../lib/review/people';
import { MARK_LABELS } from '../../lib/room/wording';
import css from './review.module.css';

/** The drill, item by item, with each mark by name. */
export function DrillPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const asked = review.drill.filter((item) => item.asked);
  if (asked.length === 0) return null;
  return (
    <section className={css.panel} id="drill">
      <h2>The drill</h2>
      <p className={css.sub}>
        {asked.length} of {review.drill.length} items came up.
      </p>
      <div className={css.scroller}>
        <table className={css.plain}>
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">Hit</th>
              <th scope="col">Partial</th>
              <th scope="col">Miss</th>
              <th scope="col">By whom</th>
            </tr>
          </thead>
          <tbody>
            {asked.map((item) => (
              <tr key={item.id}>
                <th scope="row">
                  {item.question}
                  {item.answer && (
                    <span className="meta" style={{ display: 'block' }}>
                      {item.answer}
                    </span>
                  )}
                </th>
                <td className="num">{item.hit}</td>
                <td className="num">{item.partial}</td>
                <td className="num">{item.miss}</td>
                <td>
                  {item.marks.length === 0
                    ? 'nobody marked it'
                    : item.marks
                        .map(
                          (mark) =>
                            `${people.name(mark.participantId)} ${MARK_LABELS[mark.result].toLowerCase()}`,
                        )
                        .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
