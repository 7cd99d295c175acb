import type { TallyKind } from '@mockpanel/shared/room/commands';
import { useTexts } from '../../lib/i18n/texts';
import { review as texts } from '../../messages/en/review';
import { STAR } from './timeline-signs';

type Look = 'star' | 'solid' | 'outline' | 'faint';

/** Rows differ in their look, so that they differ without colour. */
export const TAP_ROWS: readonly { kind: TallyKind; look: Look }[] = [
  { kind: 'strong', look: 'star' },
  { kind: 'hedge', look: 'solid' },
  { kind: 'filler', look: 'outline' },
  { kind: 'ramble', look: 'faint' },
];

const BARS: Record<Exclude<Look, 'star'>, { fill: string; stroke: string }> = {
  solid: { fill: 'var(--ink)', stroke: 'var(--ink)' },
  outline: { fill: 'var(--paper)', stroke: 'var(--ink-2)' },
  faint: { fill: 'var(--lvl-3)', stroke: 'var(--lvl-3)' },
};

/** Counts of minutes added up in steps of so many. */
export const binned = (counts: readonly number[], step: number): number[] =>
  Array.from({ length: Math.ceil(counts.length / step) }, (_, index) =>
    counts.slice(index * step, (index + 1) * step).reduce((sum, count) => sum + count, 0),
  );

interface TapRowProps {
  label: string;
  look: Look;
  counts: readonly number[];
  step: number;
  y: number;
  /** Where a minute lies. */
  x: (minute: number) => number;
  left: number;
  end: number;
}

const TALLEST = 28;

export function TapRow({ label, look, counts, step, y, x, left, end }: TapRowProps) {
  const t = useTexts(texts);
  const most = Math.max(1, ...counts);
  const width = Math.max(3, Math.min(14, x(step) - x(0) - 2));
  const room = x(step) - x(0);
  return (
    <g>
      <text x="0" y={y - 2} fontWeight="600">
        {label}
      </text>
      {look !== 'star' && (
        <line x1={left} x2={end} y1={y} y2={y} stroke="var(--rule-strong)" strokeWidth="1.25" />
      )}
      {counts.map((count, bin) => {
        if (count === 0) return null;
        const at = Math.min(end - width, x(bin * step) + 1);
        const words = t.timeline.fromMinute(count, bin * step);
        return look === 'star' ? (
          <g key={`${bin}`}>
            <path d={STAR} transform={`translate(${at + 7} ${y - 8})`} fill="var(--ink)" />
            {count > 1 && room > 30 && (
              <text x={at + 16} y={y - 3} fontSize="14">
                {count}
              </text>
            )}
            <title>{words}</title>
          </g>
        ) : (
          <rect
            key={`${bin}`}
            x={at}
            y={y - (count / most) * TALLEST}
            width={width}
            height={(count / most) * TALLEST}
            rx="1.5"
            strokeWidth="1.25"
            {...BARS[look]}
          >
            <title>{words}</title>
          </rect>
        );
      })}
    </g>
  );
}
