import type { ReactNode } from 'react';

interface ChartProps {
  width: number;
  height: number;
  /** All that the chart says, in words. */
  label: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A drawing in its own units, one to a pixel, that is read out as one thing. */
export const Chart = ({ width, height, label, className, children }: ChartProps) => (
  <svg
    width={width}
    height={height}
    viewBox={`0 0 ${width} ${height}`}
    role="img"
    aria-label={label}
    className={className}
  >
    {children}
  </svg>
);

/** What the candidate guessed: the yellow circle, wherever scores are drawn. */
export const GuessMark = ({ x, y }: { x: number; y: number }) => (
  <circle cx={x} cy={y} r="6.5" style={{ fill: 'var(--cue)', stroke: 'var(--ink)', strokeWidth: 1.5 }} />
);
