import type { Review } from '@mockpanel/shared/review/types';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewTexts } from '../../lib/review/texts';
import { review as texts } from '../../messages/en/review';
import { Panel } from './panel';
import css from './review.module.css';
import { TableScroller } from './table-scroller';

/** Each part's time against its slot, drawn and written. */
export function TimingPanel({ review }: { review: Review }) {
  const t = useTexts(texts);
  const timed = review.rounds.filter((round) => round.segments.length > 0);
  return (
    <Panel id="timing" title={t.timing.title} lead={t.timing.lead}>
      <TableScroller title={t.timing.title}>
        <table className={`${css.plain} ${css.stacked} ${css.timed}`}>
          <thead>
            <tr>
              <th scope="col">{t.timing.columns.part}</th>
              <th scope="col">{t.timing.columns.slot}</th>
              <th scope="col">{t.timing.columns.took}</th>
              <th scope="col">{t.timing.columns.against}</th>
            </tr>
          </thead>
          <tbody>
            {review.rounds.map((round) => (
              <TimingRow
                key={round.id}
                label={round.title}
                plannedMs={round.plannedMs}
                spentMs={round.talkMs}
                strong
              />
            ))}
          </tbody>
          {timed.map((round) => (
            <tbody key={round.id}>
              <tr>
                <th scope="rowgroup" colSpan={4} className={css.group}>
                  {t.timing.parts(round.title)}
                </th>
              </tr>
              {round.segments.map((segment) => (
                <TimingRow
                  key={segment.id}
                  label={segment.label}
                  plannedMs={segment.plannedMs}
                  spentMs={segment.reached ? segment.spentMs : null}
                />
              ))}
            </tbody>
          ))}
        </table>
      </TableScroller>
    </Panel>
  );
}

interface TimingRowProps {
  label: string;
  plannedMs: number;
  /** Null: the round ended before it. */
  spentMs: number | null;
  strong?: boolean;
}

/** The bar is drawn to twice the slot; what is longer runs to its end. */
function TimingRow({ label, plannedMs, spentMs, strong = false }: TimingRowProps) {
  const t = useTexts(texts);
  const share = plannedMs > 0 && spentMs !== null ? Math.min(2, spentMs / plannedMs) : 0;
  const gap = spentMs === null ? null : spentMs - plannedMs;
  return (
    <tr>
      <th scope="row" className={strong ? 'b' : undefined}>
        {label}
      </th>
      <td className="num">{formatDuration(plannedMs)}</td>
      <td className="num">{spentMs === null ? '–' : formatDuration(spentMs)}</td>
      <td>
        <span className={css.slot} aria-hidden="true">
          <b
            style={{ width: `${share * 50}%` }}
            className={gap !== null && gap >= 1_000 ? css.long : undefined}
          />
          <i />
        </span>
        <span className="meta num">{gapWords(gap, t)}</span>
      </td>
    </tr>
  );
}

function gapWords(gap: number | null, { timing }: ReviewTexts): string {
  if (gap === null) return timing.notReached;
  if (gap >= 1_000) return timing.over(formatDuration(gap));
  return gap <= -1_000 ? timing.under(formatDuration(-gap)) : timing.even;
}
