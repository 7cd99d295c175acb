import { scaleLinear, scalePoint } from 'd3-scale';
import { type CriterionPoint, runsOf } from '../../lib/progress/criterion-points';
import { Chart, GuessMark } from '../chart';
import css from './progress.module.css';

const WIDTH = 260;
const HEIGHT = 172;
const TOP = 14;
const BOTTOM = 128;
const LEVELS = [1, 2, 3, 4];

/** Every score as a dot, lowest to highest as a band, the median as a bar, the guess as the yellow circle. */
export function CriterionChart({ points, label }: { points: CriterionPoint[]; label: string }) {
  const x = scalePoint<number>()
    .domain(points.map(({ session }) => session))
    .range([22, WIDTH])
    .padding(0.5);
  const y = scaleLinear().domain([1, 4]).range([BOTTOM, TOP]);
  const at = ({ session }: CriterionPoint) => x(session) ?? 0;
  return (
    <Chart width={WIDTH} height={HEIGHT} label={label} className={css.chart}>
      {LEVELS.map((level) => (
        <g key={level}>
          <line x1="18" x2={WIDTH} y1={y(level)} y2={y(level)} stroke="var(--rule)" />
          <text x="2" y={y(level) + 5}>
            {level}
          </text>
        </g>
      ))}
      {points.map((point) => (
        <AxisMark key={point.session} point={point} x={at(point)} step={x.step()} />
      ))}
      {points.map((point) =>
        point.min === null || point.max === null ? null : (
          <rect
            key={point.session}
            x={at(point) - 8}
            y={y(point.max) - 8}
            width="16"
            height={y(point.min) - y(point.max) + 16}
            rx="8"
            fill="var(--lvl-2)"
          />
        ),
      )}
      {runsOf(points).map((run) => (
        <polyline
          key={run[0]?.session}
          points={run.map((point) => `${at(point)},${y(point.median ?? 1)}`).join(' ')}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="2"
        />
      ))}
      {points.map((point) => (
        <Values key={point.session} point={point} x={at(point)} y={y} />
      ))}
    </Chart>
  );
}

/** The session's number, and under it what changed: other people, or other words. */
function AxisMark({ point, x, step }: { point: CriterionPoint; x: number; step: number }) {
  return (
    <>
      <text x={x} y={BOTTOM + 24} textAnchor="middle" fill="var(--ink-2)">
        {point.session}
      </text>
      {point.panelChanged && <path d={`M${x - 5} ${BOTTOM + 40}h10l-5-8z`} fill="var(--ink-2)" />}
      {point.reworded && (
        <line
          x1={x - step / 2}
          x2={x - step / 2}
          y1={TOP - 10}
          y2={BOTTOM + 38}
          stroke="var(--ink)"
          strokeWidth="1.5"
          strokeDasharray="4 4"
        />
      )}
    </>
  );
}

function Values({ point, x, y }: { point: CriterionPoint; x: number; y: (value: number) => number }) {
  const { median, guess } = point;
  return (
    <>
      {guess !== null && <GuessMark x={x} y={y(guess)} />}
      {LEVELS.flatMap((level) => {
        const here = point.values.filter((value) => value === level);
        const gap = Math.min(5, 20 / Math.max(1, here.length));
        return here.map((value, index) => (
          <circle
            key={`${value} ${index}`}
            cx={x + (index - (here.length - 1) / 2) * gap}
            cy={y(level)}
            r="2.2"
            fill="var(--paper)"
            stroke="var(--ink)"
            strokeWidth="1.2"
          />
        ));
      })}
      {median !== null && (
        <rect x={x - 10} y={y(median) - 2.5} width="20" height="5" rx="1.5" fill="var(--ink)" />
      )}
    </>
  );
}
