import { scaleLinear } from 'd3-scale';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import { lanesOf } from '../../lib/review/lanes';
import type { ReviewPeople } from '../../lib/review/people';
import type { Timeline, TimelineMark } from '../../lib/review/timeline';
import { review as texts } from '../../messages/en/review';
import { wording as wordingTexts } from '../../messages/en/wording';
import css from './timeline.module.css';
import { MarkSign } from './timeline-marks';
import { OverPattern, RoundBar } from './timeline-rounds';
import { CUT } from './timeline-signs';
import { binned, TAP_ROWS, TapRow } from './timeline-taps';

const MINUTE_MS = 60_000;
const LEFT = 104;
const RIGHT = 12;
const BAR_Y = 34;
const BAR = 34;
const LANE = 26;
const TAP_ROW = 46;
/** Bars narrower than this cannot be told apart. */
const LEAST_BIN = 9;

const drawn = (timeline: Timeline, width: number) =>
  scaleLinear()
    .domain([0, timeline.totalMs])
    .range([LEFT, width - RIGHT]);

/** How many minutes a bar of taps counts: more in a long session, so that each can be seen. */
export function binMinutes(timeline: Timeline, width: number): number {
  const x = drawn(timeline, width);
  return Math.max(1, Math.ceil(LEAST_BIN / (x(MINUTE_MS) - x(0))));
}

interface TimelineDrawingProps {
  timeline: Timeline;
  people: ReviewPeople;
  width: number;
  /** The mark that is looked at. */
  place: number;
}

export function TimelineDrawing({ timeline, people, width, place }: TimelineDrawingProps) {
  const t = useTexts(texts);
  const wording = useTexts(wordingTexts);
  const x = drawn(timeline, width);
  const of = (...kinds: TimelineMark['kind'][]) => timeline.marks.filter(({ kind }) => kinds.includes(kind));
  const asked = of('question', 'push', 'panel-asked', 'stop');
  const notes = of('note');
  const askedLanes = lanesOf(
    asked.map(({ atMs }) => x(atMs)),
    LANE,
  );
  const noteLanes = lanesOf(
    notes.map(({ atMs }) => x(atMs)),
    14,
  );
  const askedTop = BAR_Y + BAR + 30;
  const notesTop = askedTop + (asked.length > 0 ? askedLanes.count * LANE + 14 : 0);
  const tapsTop = notesTop + (notes.length > 0 ? noteLanes.count * 18 + 14 : 0);
  const rows = TAP_ROWS.filter(({ kind }) => timeline.taps[kind]);
  const height = tapsTop + rows.length * TAP_ROW + 30;
  const step = binMinutes(timeline, width);
  const now = timeline.marks[place];
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t.timeline.label(
        formatDuration(timeline.totalMs),
        timeline.rounds.length,
        of('question').length,
      )}
      className={css.drawing}
    >
      <OverPattern />
      <Minutes totalMs={timeline.totalMs} x={x} top={BAR_Y + BAR + 8} bottom={height - 24} />
      {now && (
        <line
          x1={x(now.atMs)}
          x2={x(now.atMs)}
          y1={BAR_Y - 8}
          y2={height - 24}
          stroke="var(--ink)"
          strokeWidth="2"
          strokeDasharray="2 4"
        />
      )}
      <RowName y={BAR_Y + 22} name={t.timeline.rounds} />
      {timeline.rounds.map((round) => (
        <RoundBar key={round.id} round={round} x={x} y={BAR_Y} height={BAR} />
      ))}
      {of('cut').map((cut) => (
        <path
          key={cut.atMs}
          d={CUT}
          transform={`translate(${x(cut.atMs)} ${BAR_Y - 10})`}
          fill="var(--ink)"
        />
      ))}
      {asked.length > 0 && <RowName y={askedTop + 5} name={t.timeline.questions} />}
      {asked.map((mark, index) => (
        <MarkSign
          key={`${mark.kind} ${mark.atMs} ${mark.text}`}
          mark={mark}
          people={people}
          x={x(mark.atMs)}
          y={askedTop + (askedLanes.lanes[index] ?? 0) * LANE}
        />
      ))}
      {notes.length > 0 && <RowName y={notesTop + 5} name={t.timeline.notes} />}
      {notes.map((mark, index) => (
        <MarkSign
          key={`${mark.atMs} ${mark.participantId} ${mark.text}`}
          mark={mark}
          people={people}
          x={x(mark.atMs)}
          y={notesTop + (noteLanes.lanes[index] ?? 0) * 18}
        />
      ))}
      {rows.map(({ kind, look }, index) => (
        <TapRow
          key={kind}
          label={wording.tallies[kind]}
          look={look}
          counts={binned(timeline.taps[kind] ?? [], step)}
          step={step}
          y={tapsTop + index * TAP_ROW + TAP_ROW - 12}
          x={(minute) => x(minute * MINUTE_MS)}
          left={LEFT}
          end={width - RIGHT}
        />
      ))}
    </svg>
  );
}

const RowName = ({ y, name }: { y: number; name: string }) => (
  <text x="0" y={y} fontWeight="600">
    {name}
  </text>
);

interface MinutesProps {
  totalMs: number;
  x: (ms: number) => number;
  top: number;
  bottom: number;
}

function Minutes({ totalMs, x, top, bottom }: MinutesProps) {
  const t = useTexts(texts);
  const perMinute = x(MINUTE_MS) - x(0);
  const step = [1, 2, 5, 10, 15, 30, 60].find((minutes) => minutes * perMinute >= 44) ?? 120;
  const marks = Array.from(
    { length: Math.floor(totalMs / MINUTE_MS / step) + 1 },
    (_, index) => index * step,
  );
  return marks.map((minute) => (
    <g key={minute}>
      <line x1={x(minute * MINUTE_MS)} x2={x(minute * MINUTE_MS)} y1={top} y2={bottom} stroke="var(--rule)" />
      <text x={x(minute * MINUTE_MS)} y={bottom + 18} fontSize="14" textAnchor="middle" fill="var(--ink-3)">
        {minute === 0 ? t.timeline.zero : minute}
      </text>
    </g>
  ));
}
