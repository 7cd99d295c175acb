import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import { wording as wordingTexts } from '../../messages/en/wording';
import { Panel } from './panel';
import css from './review.module.css';
import { TableScroller } from './table-scroller';

/** The drill, item by item, with each mark by name. */
export function DrillPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  const wording = useTexts(wordingTexts);
  const asked = review.drill.filter((item) => item.asked);
  if (asked.length === 0) return null;
  return (
    <Panel id="drill" title={t.drill.title} lead={t.drill.lead(asked.length, review.drill.length)}>
      <TableScroller title={t.drill.title}>
        <table className={css.plain}>
          <thead>
            <tr>
              <th scope="col">{t.drill.item}</th>
              <th scope="col">{wording.marks.hit}</th>
              <th scope="col">{wording.marks.partial}</th>
              <th scope="col">{wording.marks.miss}</th>
              <th scope="col">{t.drill.byWhom}</th>
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
                    ? t.drill.unmarked
                    : item.marks
                        .map((mark) => `${people.name(mark.participantId)}: ${wording.marks[mark.result]}`)
                        .join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroller>
    </Panel>
  );
}
