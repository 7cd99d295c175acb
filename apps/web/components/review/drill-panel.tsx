import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import { wording as wordingTexts } from '../../messages/en/wording';
import { TablePanel } from './table-panel';

/** The drill, item by item, with each mark by name. */
export function DrillPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  const wording = useTexts(wordingTexts);
  const asked = review.drill.filter((item) => item.asked);
  if (asked.length === 0) return null;
  return (
    <TablePanel
      id="drill"
      title={t.drill.title}
      lead={t.drill.lead(asked.length, review.drill.length)}
      stacked="marked"
      columns={[t.drill.item, wording.marks.hit, wording.marks.partial, wording.marks.miss, t.drill.byWhom]}
    >
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
    </TablePanel>
  );
}
