'use client';

import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { formatScore, type ScoreRow, summaryWords } from '../../lib/review/score-rows';
import { review as texts } from '../../messages/en/review';
import { Chart, GuessMark } from '../chart';
import { LEVELS } from '../room/ballot/score-options';
import { TokenGlyph } from './token';

const HEIGHT = 70;
const TOKENS_Y = 29;
const GUESS_Y = 60;
const TOKEN = 29;
const ROW_HEIGHT = TOKEN + 2;
/** Closer than this the initials of one token lie under the next. */
const LEAST_GAP = 20;

interface DotStripProps {
  row: ScoreRow;
  people: ReviewPeople;
  width: number;
  /** What the candidate guessed; null without a guess. */
  guess: number | null;
}

/** One criterion: every score as its panelist's token, the range as a line, the median as a bar, the guess below. */
export function DotStrip({ row, people, width, guess }: DotStripProps) {
  const t = useTexts(texts);
  const { criterion } = row;
  const band = width / 4;
  const x = (value: number) => (value - 0.5) * band;
  const perRow = Math.max(1, Math.floor((band - TOKEN) / LEAST_GAP) + 1);
  const most = Math.max(...LEVELS.map((level) => scoresAt(row, level).length));
  // A large panel on a phone: the tokens of a band stand in rows.
  const extra = (Math.max(1, Math.ceil(most / perRow)) - 1) * ROW_HEIGHT;
  const height = HEIGHT + extra;
  return (
    <Chart
      width={width}
      height={height}
      label={[
        `${criterion.title}, ${row.round.title}: ${summaryWords(criterion, t)}`,
        ...(guess === null ? [] : [t.disagreement.guess(formatScore(guess, t))]),
      ].join(', ')}
    >
      {LEVELS.map((level) => (
        <rect key={level} x={(level - 1) * band + 3} width={band - 6} height={height} fill="var(--sunk)" />
      ))}
      {criterion.min !== null && criterion.max !== null && (
        <line
          x1={x(criterion.min)}
          x2={x(criterion.max)}
          y1={TOKENS_Y}
          y2={TOKENS_Y}
          stroke="var(--rule-strong)"
          strokeWidth="2"
        />
      )}
      {criterion.median !== null && criterion.n > 1 && (
        <line
          x1={x(criterion.median)}
          x2={x(criterion.median)}
          y1={5}
          y2={53 + extra}
          stroke="var(--ink)"
          strokeWidth="4"
          strokeLinecap="round"
        />
      )}
      {LEVELS.flatMap((level) =>
        inRows(scoresAt(row, level), perRow).flatMap((here, line) => {
          const gap = Math.min(TOKEN + 4, (band - TOKEN) / Math.max(1, here.length - 1));
          return here.map((score, index) => (
            <g key={score.participantId} opacity={score.counted ? 1 : 0.55}>
              <TokenGlyph
                id={score.participantId}
                people={people}
                x={x(level) + (index - (here.length - 1) / 2) * gap}
                y={TOKENS_Y + line * ROW_HEIGHT}
                size={TOKEN}
              />
            </g>
          ));
        }),
      )}
      {guess !== null && <GuessMark x={x(guess)} y={GUESS_Y + extra} />}
    </Chart>
  );
}

const scoresAt = ({ criterion }: ScoreRow, level: number) =>
  criterion.scores.filter((score) => score.value === level);

/** As few rows as hold them all, and those as equal as can be. */
function inRows<T>(things: T[], perRow: number): T[][] {
  const count = Math.ceil(things.length / perRow);
  const each = Math.ceil(things.length / count);
  return Array.from({ length: count }, (_, line) => things.slice(line * each, (line + 1) * each));
}
