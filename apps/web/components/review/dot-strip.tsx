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
  const y = TOKENS_Y;
  return (
    <Chart
      width={width}
      height={HEIGHT}
      label={[
        `${criterion.title}, ${row.round.title}: ${summaryWords(criterion, t)}`,
        ...(guess === null ? [] : [t.disagreement.guess(formatScore(guess, t))]),
      ].join(', ')}
    >
      {LEVELS.map((level) => (
        <rect key={level} x={(level - 1) * band + 3} width={band - 6} height={HEIGHT} fill="var(--sunk)" />
      ))}
      {criterion.min !== null && criterion.max !== null && (
        <line
          x1={x(criterion.min)}
          x2={x(criterion.max)}
          y1={y}
          y2={y}
          stroke="var(--rule-strong)"
          strokeWidth="2"
        />
      )}
      {criterion.median !== null && criterion.n > 1 && (
        <line
          x1={x(criterion.median)}
          x2={x(criterion.median)}
          y1={5}
          y2={53}
          stroke="var(--ink)"
          strokeWidth="4"
          strokeLinecap="round"
        />
      )}
      {LEVELS.flatMap((level) => {
        const here = criterion.scores.filter((score) => score.value === level);
        const gap = Math.min(TOKEN + 4, (band - TOKEN) / Math.max(1, here.length - 1));
        return here.map((score, index) => (
          <g key={score.participantId} opacity={score.counted ? 1 : 0.55}>
            <TokenGlyph
              id={score.participantId}
              people={people}
              x={x(level) + (index - (here.length - 1) / 2) * gap}
              y={y}
              size={TOKEN}
            />
          </g>
        ));
      })}
      {guess !== null && <GuessMark x={x(guess)} y={GUESS_Y} />}
    </Chart>
  );
}
