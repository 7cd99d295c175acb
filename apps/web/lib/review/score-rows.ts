import type { Review, ReviewCriterion, ReviewRound } from '@mockpanel/shared/review/types';
import type { ReviewTexts } from './texts';

/** One criterion in one round, with everything the panel said about it. */
export interface ScoreRow {
  key: string;
  round: ReviewRound;
  criterion: ReviewCriterion;
  /** How far the counted scores are apart; 0 with fewer than two. */
  range: number;
}

export const scoreRows = (review: Review): ScoreRow[] => review.rounds.flatMap(rowsOfRound);

/** A round's criteria in the order of the rubric. */
export const rowsOfRound = (round: ReviewRound): ScoreRow[] =>
  round.criteria.map((criterion) => ({
    key: `${round.id}.${criterion.id}`,
    round,
    criterion,
    range: rangeOf(criterion),
  }));

const rangeOf = ({ min, max }: ReviewCriterion): number => (min === null || max === null ? 0 : max - min);

/** The widest disagreement first; where they are as wide, the one with more scores. */
export const widestFirst = (rows: readonly ScoreRow[]): ScoreRow[] =>
  [...rows].sort((a, b) => b.range - a.range || b.criterion.n - a.criterion.n);

export function apartWords({ criterion, range }: ScoreRow, { scores }: ReviewTexts): string {
  if (criterion.n === 0) return scores.none;
  if (criterion.n === 1) return scores.one;
  if (range === 0) return scores.agree;
  return range === 1 ? scores.withinOne : scores.apart(range);
}

/** A whole number, or one decimal behind the reader's own sign. */
export const formatScore = (value: number, { decimal }: ReviewTexts): string =>
  Number.isInteger(value) ? `${value}` : decimal(value.toFixed(1));

/** "median 3 of 4 scores, from 1 to 4, spread 3": what a row comes to, in words. No mean, on purpose. */
export function summaryWords({ n, median, min, max, spread }: ReviewCriterion, t: ReviewTexts): string {
  if (n === 0 || median === null || min === null || max === null) return t.scores.nobody;
  if (n === 1) return t.scores.oneValue(formatScore(median, t));
  const words = [
    t.scores.median(formatScore(median, t), n),
    min === max ? t.scores.all(min) : t.scores.range(min, max),
  ];
  if (spread !== null) words.push(t.scores.spread(formatScore(spread, t)));
  return words.join(', ');
}

/** Who handed in a sheet without a number here, and why, by name; who handed in none is told once per round. */
export function silentWords(
  { criterion }: ScoreRow,
  name: (id: string) => string,
  { scores }: ReviewTexts,
): string[] {
  const { notObservedBy, blankBy } = criterion;
  const names = (ids: readonly string[]) => ids.map(name).join(', ');
  return [
    ...(notObservedBy.length > 0 ? [scores.notObservedBy(names(notObservedBy))] : []),
    ...(blankBy.length > 0 ? [scores.blankBy(names(blankBy))] : []),
  ];
}
