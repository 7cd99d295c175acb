import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import { markBy, markWords } from '../../lib/review/mark-words';
import type { ReviewPeople } from '../../lib/review/people';
import type { Timeline } from '../../lib/review/timeline';
import { review as texts } from '../../messages/en/review';
import css from './review.module.css';
import { TableScroller } from './table-scroller';

/** Every moment of the drawing as a row. */
export function TimelineTable({ timeline, people }: { timeline: Timeline; people: ReviewPeople }) {
  const t = useTexts(texts);
  return (
    <details className={css.behind}>
      <summary>{t.words.asTable}</summary>
      <TableScroller title={t.timeline.title}>
        <table className={css.plain}>
          <thead>
            <tr>
              <th scope="col">{t.words.at}</th>
              <th scope="col">{t.words.what}</th>
              <th scope="col">{t.words.who}</th>
            </tr>
          </thead>
          <tbody>
            {timeline.marks.map((mark, index) => (
              <tr key={index}>
                <td className="num">{formatDuration(mark.atMs)}</td>
                <td className={mark.kind === 'round' ? 'b' : undefined}>{markWords(mark, people, t)}</td>
                <td>{markBy(mark, people)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroller>
    </details>
  );
}
