'use client';

import { scalePoint } from 'd3-scale';
import { useTexts } from '../../lib/i18n/texts';
import type { ReviewPeople } from '../../lib/review/people';
import { type ScoreRow, summaryWords } from '../../lib/review/score-rows';
import { review as texts } from '../../messages/en/review';
import { LEVELS } from '../room/ballot/score-options';
import { TokenGlyph } from './token';

const HEIGHT = 64;
const TOKEN = 29;

/** One criterion: every score as its panelist's token, the range as a line, the median as a bar. */
export function DotStrip({ row, people, width }: { row: ScoreRow; people: ReviewPeople; width: number }) {
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
  const y = HEIGHT / 2;
  return (
    <svg
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={`${criterion.title}: ${summaryWords(criterion, t)}`}
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
          y2={HEIGHT - 5}
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
    </svg>
  );
}
