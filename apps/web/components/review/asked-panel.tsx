import type { Review } from '@mockpanel/shared/review/types';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { formatScore } from '../../lib/review/score-rows';
import { review as texts } from '../../messages/en/review';
import { TablePanel } from './table-panel';

/** What the candidate asked the panel, and what each panelist thought it was worth. */
export function AskedPanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  if (review.candidateQuestions.length === 0) return null;
  const title = t.asked.title(people.candidate);
  return (
    <TablePanel
      id="asked"
      title={title}
      lead={t.asked.lead}
      stacked="rated"
      columns={[t.asked.question, t.asked.to, t.round.median, t.asked.ratings]}
    >
      {review.candidateQuestions.map((asked) => (
        <tr key={`${asked.questionId} ${asked.at}`}>
          <th scope="row">{asked.text}</th>
          <td>{asked.to === undefined ? t.asked.toAll : people.name(asked.to)}</td>
          <td className="num">{asked.median === null ? '–' : formatScore(asked.median, t)}</td>
          <td className="num">
            {asked.ratings.length === 0
              ? t.asked.unrated
              : asked.ratings
                  .map(({ participantId, rating }) => `${people.name(participantId)} ${rating}`)
                  .join(', ')}
          </td>
        </tr>
      ))}
    </TablePanel>
  );
}
