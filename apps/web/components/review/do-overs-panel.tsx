import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { formatScore } from '../../lib/review/score-rows';
import type { ReviewTexts } from '../../lib/review/texts';
import { review as texts } from '../../messages/en/review';
import { TablePanel } from './table-panel';

type Scores = Review['doOvers'][number]['criteria'][number]['before'];

/** Answers that were tried again: every score before and after, with the median of each. */
export function DoOversPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  if (review.doOvers.length === 0) return null;
  return (
    <TablePanel
      id="do-overs"
      title={t.doOvers.title}
      lead={t.doOvers.lead}
      columns={[t.doOvers.question, t.words.criterion, t.doOvers.before, t.doOvers.after]}
    >
      {review.doOvers.flatMap(({ questionId, at, text, criteria }) =>
        criteria.map((criterion) => (
          <tr key={`${questionId} ${at} ${criterion.id}`}>
            <th scope="row">{text}</th>
            <td>{criterion.title}</td>
            <td className="num">{valuesText(criterion.beforeMedian, criterion.before, people, t)}</td>
            <td className="num">{valuesText(criterion.afterMedian, criterion.after, people, t)}</td>
          </tr>
        )),
      )}
    </TablePanel>
  );
}

/** "3 (Ada 3, Ben 2, Cleo 4)". */
function valuesText(median: number | null, scores: Scores, people: ReviewPeople, t: ReviewTexts): string {
  if (median === null) return '–';
  const all = scores.map(({ participantId, value }) => `${people.name(participantId)} ${value}`).join(', ');
  return t.doOvers.values(formatScore(median, t), all);
}
