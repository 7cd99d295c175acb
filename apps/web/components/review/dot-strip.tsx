'use client';

import { scalePoint } from 'd3-scale';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { formatScore, type ScoreRow, summaryWords } from '../../lib/review/score-rows';
import { review as texts } from '../../messages/en/review';
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
  const x = scalePoint<number>()
    .domain(LEVELS)
    .range([band / 2, width - band / 2]);
  const at = (value: number) => {
    const below = x(Math.floor(value)) ?? 0;
    const above = x(Math.ceil(value)) ?? below;
    return below + (above - below) * (value - Math.floor(value));
  };
  const y = TOKENS_Y;
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={[
        `${criterion.title}, ${row.round.title}: ${summaryWords(criterion, t)}`,
        ...(guess === null ? [] : [t.disagreement.guess(formatScore(guess, t))]),
      ].join(', ')}
    >
      {LEVELS.map((level) => (
        <rect key={level} x={(level - 1) * band + 3} width={band - 6} height={HEIGHT} fill="var(--sunk)" />
      ))}
      {criterion.min !== null && criterion.max !== null && (
        <line
          x1={at(criterion.min)}
          x2={at(criterion.max)}
          y1={y}
          y2={y}
          stroke="var(--rule-strong)"
          strokeWidth="2"
        />
      )}
      {criterion.median !== null && criterion.n > 1 && (
        <line
          x1={at(criterion.median)}
          x2={at(criterion.median)}
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
              x={(x(level) ?? 0) + (index - (here.length - 1) / 2) * gap}
              y={y}
              size={TOKEN}
            />
          </g>
        ));
      })}
      {guess !== null && (
        <circle
          cx={at(guess)}
          cy={GUESS_Y}
          r="6.5"
          style={{ fill: 'var(--cue)', stroke: 'var(--ink)', strokeWidth: 1.6 }}
        />
      )}
    </svg>
  );
}
