import { scaleLinear, scalePoint } from 'd3-scale';
import { formatDuration } from '../../lib/format-time';
import { type RoundTime, type RoundTimes, runsOfTimes } from '../../lib/progress/round-times';
import { Chart } from '../chart';
import css from './progress.module.css';

const WIDTH = 300;
const HEIGHT = 164;
const TOP = 30;
const BOTTOM = 108;
/** More figures than these would run into each other: then only the first and the last are written. */
const MOST_FIGURES = 5;

/** A sign per session: a triangle over the slot, a circle within it; the slot is the dashed line. */
export function TimingChart({
  round,
  sessions,
  label,
}: {
  round: RoundTimes;
  sessions: number;
  label: string;
}) {
  const { times } = round;
  const x = scalePoint<number>()
    .domain(Array.from({ length: sessions }, (_, index) => index + 1))
    .range([4, WIDTH - 4])
    .padding(0.5);
  const y = scaleLinear()
    .domain(extent(times.flatMap(({ tookMs, plannedMs }) => [tookMs, plannedMs])))
    .range([BOTTOM, TOP]);
  const at = ({ session }: RoundTime) => x(session) ?? 0;
  const isWritten = (time: RoundTime) =>
    times.length <= MOST_FIGURES || time === times[0] || time === times.at(-1);
  return (
    <Chart width={WIDTH} height={HEIGHT} label={label} className={css.chart}>
      {times.map((time) => (
        <line
          key={time.session}
          x1={at(time) - x.step() / 2}
          x2={at(time) + x.step() / 2}
          y1={y(time.plannedMs)}
          y2={y(time.plannedMs)}
          stroke="var(--ink)"
          strokeWidth="1.5"
          strokeDasharray="5 4"
        />
      ))}
      {runsOfTimes(times).map((run) => (
        <polyline
          key={run[0]?.session}
          points={run.map((time) => `${at(time)},${y(time.tookMs)}`).join(' ')}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="2"
        />
      ))}
      {times.map((time) => (
        <g key={time.session} transform={`translate(${at(time)} ${y(time.tookMs)})`}>
          <TimeSign isOver={time.isOver} />
          {isWritten(time) && (
            <text y={time.isOver ? -13 : 24} textAnchor="middle" fill="var(--ink)" className="num">
              {formatDuration(time.tookMs)}
            </text>
          )}
        </g>
      ))}
      {times.map((time) => (
        <text
          key={time.session}
          x={at(time)}
          y={HEIGHT - 6}
          textAnchor="middle"
          fill="var(--ink-2)"
          fontWeight={time.session === sessions ? 650 : 500}
        >
          {time.session}
        </text>
      ))}
    </Chart>
  );
}

/** Differs in shape and fill, so that it is read without colour. */
export const TimeSign = ({ isOver }: { isOver: boolean }) =>
  isOver ? (
    <path d="M-7 6h14l-7-13z" fill="var(--over)" />
  ) : (
    <circle r="5.5" fill="var(--paper)" stroke="var(--ok)" strokeWidth="2.5" />
  );

/** Times that are all alike lie in the middle. */
function extent(values: readonly number[]): [number, number] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return least === most ? [least - 1, most + 1] : [least, most];
}
