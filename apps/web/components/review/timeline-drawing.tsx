import { scaleLinear } from 'd3-scale';
import { formatDuration } from '../../lib/format-time';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import type { Timeline, TimelineRound } from '../../lib/review/timeline';
import { TALLY_ORDER } from '../../lib/room/orders';
import { review as texts } from '../../messages/en/review';
import { TokenGlyph } from './token';

const LEFT = 96;
const MINUTE_MS = 60_000;
const TOP = 34;
const BAR = 34;
const ROW = 46;

interface TimelineDrawingProps {
  timeline: Timeline;
  people: ReviewPeople;
  width: number;
}

export function TimelineDrawing({ timeline, people, width }: TimelineDrawingProps) {
  const t = useTexts(texts);
  const x = scaleLinear()
    .domain([0, timeline.totalMs])
    .range([LEFT, width - 12]);
  const kinds = TALLY_ORDER.filter((kind) => timeline.taps[kind]);
  const questionsY = TOP + BAR + 36;
  const tapsTop = questionsY + 44;
  const height = tapsTop + kinds.length * ROW + 30;
  const step = Math.max(1, Math.ceil(timeline.totalMs / MINUTE_MS / ((width - LEFT) / 60)));
  const minutes = Array.from(
    { length: Math.floor(timeline.totalMs / MINUTE_MS / step) + 1 },
    (_, index) => index * step,
  );
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t.timeline.label(
        formatDuration(timeline.totalMs),
        timeline.rounds.length,
        timeline.questions.length,
      )}
      style={{ font: '500 15px var(--font-ui)', fill: 'var(--ink)' }}
    >
      <defs>
        <pattern id="over" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--over-tint)" />
          <line x1="0" y1="0" x2="0" y2="7" stroke="var(--over)" strokeWidth="3" />
        </pattern>
      </defs>
      {minutes.map((minute) => (
        <g key={minute}>
          <line
            x1={x(minute * MINUTE_MS)}
            x2={x(minute * MINUTE_MS)}
            y1={TOP + BAR + 8}
            y2={height - 24}
            stroke="var(--rule)"
          />
          <text
            x={x(minute * MINUTE_MS)}
            y={height - 6}
            fontSize="14"
            textAnchor="middle"
            fill="var(--ink-3)"
          >
            {minute === 0 ? t.timeline.zero : minute}
          </text>
        </g>
      ))}
      <text x="0" y={TOP + 22} fontWeight="600">
        {t.timeline.rounds}
      </text>
      {timeline.rounds.map((round) => (
        <RoundBar key={round.id} round={round} x={x} />
      ))}
      {timeline.questions.length + timeline.toPanel.length > 0 && (
        <text x="0" y={questionsY + 5} fontWeight="600">
          {t.timeline.questions}
        </text>
      )}
      {timeline.questions.map((question) => (
        <g key={`${question.atMs} ${question.participantId}`}>
          <TokenGlyph
            id={question.participantId}
            people={people}
            x={x(question.atMs)}
            y={questionsY}
            size={24}
          />
          {question.pushedAtMs !== null && (
            <path
              d={`M${x(question.atMs) + 15} ${questionsY - 5}l5 5-5 5M${x(question.atMs) + 21} ${questionsY - 5}l5 5-5 5`}
              fill="none"
              stroke="var(--ink-2)"
              strokeWidth="2"
            />
          )}
        </g>
      ))}
      {timeline.toPanel.map((question) => (
        <circle
          key={`${question.atMs} ${question.text}`}
          cx={x(question.atMs)}
          cy={questionsY}
          r="9"
          style={{ fill: 'var(--cue)', stroke: 'var(--ink)', strokeWidth: 1.6 }}
        />
      ))}
      {timeline.cuts.map((cut) => (
        <path key={cut.atMs} d={`M${x(cut.atMs) - 6} ${TOP - 9}h12l-6 9z`} fill="var(--ink)" />
      ))}
      {kinds.map((kind, index) => (
        <TapBars
          key={kind}
          label={t.words.taps[kind]}
          counts={timeline.taps[kind] ?? []}
          y={tapsTop + index * ROW + ROW - 12}
          x={x}
          solid={index % 2 === 0}
          end={width - 12}
        />
      ))}
    </svg>
  );
}

type Scale = (ms: number) => number;

function RoundBar({ round, x }: { round: TimelineRound; x: Scale }) {
  const t = useTexts(texts);
  const from = x(round.fromMs) + 1.5;
  const to = Math.max(from + 3, x(round.toMs) - 1.5);
  const over = round.overFromMs === null ? null : Math.max(from, x(round.overFromMs));
  const fits = to - from > round.title.length * 8 + 14;
  return (
    <g>
      <rect x={from} y={TOP} width={to - from} height={BAR} rx="4" fill="var(--spruce-tint)" />
      {over !== null && (
        <>
          <rect x={over} y={TOP} width={Math.max(2, to - over)} height={BAR} fill="url(#over)" />
          <line x1={over} x2={over} y1={TOP - 4} y2={TOP + BAR + 4} stroke="var(--over)" strokeWidth="2" />
          <text x={to} y={TOP - 10} fontSize="14" fontWeight="600" textAnchor="end" fill="var(--over)">
            {t.timeline.over(formatDuration(round.overtimeMs))}
          </text>
        </>
      )}
      {fits && (
        <text x={from + 8} y={TOP + 22} fontWeight="600">
          {round.title}
        </text>
      )}
      <title>{t.timeline.roundTook(round.title, formatDuration(round.toMs - round.fromMs))}</title>
    </g>
  );
}

interface TapBarsProps {
  label: string;
  counts: readonly number[];
  y: number;
  x: Scale;
  /** Solid and outlined in turn, so that rows differ without colour. */
  solid: boolean;
  end: number;
}

function TapBars({ label, counts, y, x, solid, end }: TapBarsProps) {
  const t = useTexts(texts);
  const most = Math.max(1, ...counts);
  const width = Math.max(3, Math.min(14, x(MINUTE_MS) - x(0) - 3));
  return (
    <g>
      <text x="0" y={y - 2} fontWeight="600">
        {label}
      </text>
      <line x1={LEFT} x2={end} y1={y} y2={y} stroke="var(--rule-strong)" strokeWidth="1.25" />
      {counts.map((count, minute) =>
        count === 0 ? null : (
          <rect
            key={`${minute}`}
            x={Math.min(end - width, x(minute * MINUTE_MS) + 2)}
            y={y - (count / most) * 28}
            width={width}
            height={(count / most) * 28}
            rx="1.5"
            fill={solid ? 'var(--ink)' : 'var(--paper)'}
            stroke={solid ? 'none' : 'var(--ink-2)'}
            strokeWidth="1.5"
          >
            <title>{t.timeline.inMinute(count, minute + 1)}</title>
          </rect>
        ),
      )}
    </g>
  );
}
