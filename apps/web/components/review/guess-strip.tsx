import { useTexts } from '../../lib/i18n/texts';
import type { GuessRow } from '../../lib/review/guesses';
import { gapWords } from '../../lib/review/guesses';
import type { ReviewPeople } from '../../lib/review/people';
import { formatScore } from '../../lib/review/score-rows';
import { review as texts } from '../../messages/en/review';
import { Chart, GuessMark } from '../chart';
import { LEVELS } from '../room/ballot/score-options';
import { TokenGlyph } from './token';

const HEIGHT = 56;
const GIVEN_Y = 21;
const GUESS_Y = 45;

interface GuessStripProps {
  row: GuessRow;
  personId: string;
  people: ReviewPeople;
  width: number;
}

/** One criterion of one panelist: their token where they scored, the guess below it. */
export function GuessStrip({ row, personId, people, width }: GuessStripProps) {
  const t = useTexts(texts);
  const band = width / 4;
  const x = (value: number) => (value - 0.5) * band;
  const { median, guess, given } = row;
  return (
    <Chart
      width={width}
      height={HEIGHT}
      label={t.guess.strip(
        row.title,
        guess,
        median === null ? t.guess.noScore : t.guess.given(formatScore(median, t), gapWords(row, t)),
      )}
    >
      {LEVELS.map((level) => (
        <rect key={level} x={(level - 1) * band + 2} width={band - 4} height={HEIGHT} fill="var(--sunk)" />
      ))}
      {given.length > 1 && (
        <line
          x1={x(Math.min(...given))}
          x2={x(Math.max(...given))}
          y1={GIVEN_Y}
          y2={GIVEN_Y}
          stroke="var(--rule-strong)"
          strokeWidth="2"
        />
      )}
      {median !== null && <TokenGlyph id={personId} people={people} x={x(median)} y={GIVEN_Y} size={25} />}
      <GuessMark x={x(guess)} y={GUESS_Y} />
    </Chart>
  );
}
