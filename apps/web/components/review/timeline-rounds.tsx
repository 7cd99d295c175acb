import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import type { TimelineRound } from '../../lib/review/timeline';
import { review as texts } from '../../messages/en/review';

/** Hatching for time over the plan, used by the drawing and its legend. */
export const OverPattern = () => (
  <defs>
    <pattern id="over-time" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" fill="var(--over-tint)" />
      <line x1="0" y1="0" x2="0" y2="7" stroke="var(--over)" strokeWidth="3" />
    </pattern>
  </defs>
);

interface RoundBarProps {
  round: TimelineRound;
  x: (ms: number) => number;
  y: number;
  height: number;
}

/** How wide a letter is at most, to know what fits; a name that does not is in the table and the title. */
const LETTER = 8;
const OVER_LETTER = 7.5;

export function RoundBar({ round, x, y, height }: RoundBarProps) {
  const t = useTexts(texts);
  const from = x(round.fromMs) + 1.5;
  const to = Math.max(from + 3, x(round.toMs) - 1.5);
  const over = round.overFromMs === null ? null : Math.max(from, x(round.overFromMs));
  const overWords = t.timeline.over(formatDuration(round.overtimeMs));
  const room = Math.floor((to - from - 14) / LETTER);
  const name =
    room >= round.title.length ? round.title : room > 5 ? `${round.title.slice(0, room - 1)}…` : '';
  return (
    <g>
      <rect x={from} y={y} width={to - from} height={height} rx="4" fill="var(--spruce-tint)" />
      {over !== null && (
        <>
          <rect x={over} y={y} width={Math.max(2, to - over)} height={height} fill="url(#over-time)" />
          <line x1={over} x2={over} y1={y - 4} y2={y + height + 4} stroke="var(--over)" strokeWidth="2" />
          {to - from > overWords.length * OVER_LETTER - 20 && (
            <text x={to} y={y - 10} fontSize="14" fontWeight="600" textAnchor="end" fill="var(--over)">
              {overWords}
            </text>
          )}
        </>
      )}
      <text
        x={from + 8}
        y={y + 22}
        fontWeight="600"
        stroke="var(--paper)"
        strokeWidth={over === null ? 0 : 4}
        paintOrder="stroke"
      >
        {name}
      </text>
      <title>{t.timeline.roundTook(round.title, formatDuration(round.toMs - round.fromMs))}</title>
    </g>
  );
}
