import type { Review } from '@mockpanel/shared/review/types';
import { CircleCheck, CircleX, Undo2 } from 'lucide-react';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { review as texts } from '../../messages/en/review';
import { TablePanel } from './table-panel';

const RESULTS = {
  hold: { icon: CircleCheck, tone: 'ok' },
  flex: { icon: Undo2, tone: 'warn' },
  collapse: { icon: CircleX, tone: 'over' },
} as const;

/** Each challenge with who made it, whether it was pushed, and how the answer stood. */
export function PressurePanel({ review, people }: { review: Review; people: ReviewPeople }) {
  const t = useTexts(texts);
  if (review.pressure.length === 0) return null;
  return (
    <TablePanel
      id="pressure"
      title={t.pressure.title}
      lead={t.pressure.lead}
      stacked="thirds"
      columns={[t.pressure.spot, t.words.who, t.pressure.pushed, t.pressure.result]}
    >
      {review.pressure.map((asked) => (
        <tr key={`${asked.questionId} ${asked.at}`}>
          <th scope="row">{asked.text}</th>
          <td>{asked.participantId && people.name(asked.participantId)}</td>
          <td>{asked.pushed ? t.pressure.yes : t.pressure.no}</td>
          <td>
            <Result result={asked.result} />
          </td>
        </tr>
      ))}
    </TablePanel>
  );
}

function Result({ result }: { result: Review['pressure'][number]['result'] }) {
  const t = useTexts(texts);
  if (result === null) return <span className="ink3">{t.pressure.unmarked}</span>;
  const { icon: Icon, tone } = RESULTS[result];
  return (
    <span className={`chip sm ${tone}`}>
      <Icon size={16} strokeWidth={2.2} aria-hidden="true" />
      {t.pressure.results[result]}
    </span>
  );
}
