import type { Review, ReviewCriterion, ReviewRound } from '@mockpanel/shared/review/types';

/** One criterion in one round, with everything the panel said about it. */
export interface ScoreRow {
  key: string;
  round: ReviewRound;
  criterion: ReviewCriterion;
  /** How far the counted scores are apart; 0 with fewer than two. */
  range: number;
}

export function scoreRows(review: Review): ScoreRow[] {
  return review.rounds.flatMap((round) =>
    round.criteria.map((criterion) => ({
      key: `${round.id}.${criterion.id}`,
      round,
      criterion,
      range: rangeOf(criterion),
    })),
  );
}

const rangeOf = ({ min, max }: ReviewCriterion): number => (min === null || max === null ? 0 : max - min);

/** The widest disagreement first; where they are as wide, the one with more scores. */
export const widestFirst = (rows: readonly ScoreRow[]): ScoreRow[] =>
  [...rows].sort((a, b) => b.range - a.range || b.criterion.n - a.criterion.n);

export const apartWords = ({ criterion, range }: ScoreRow): string => {
  if (criterion.n === 0) return 'no score';
  if (criterion.n === 1) return 'one score';
  if (range === 0) return 'all agree';
  return range === 1 ? 'within one point' : `${range} points apart`;
};

export const formatScore = (value: number): string =>
  Number.isInteger(value) ? `${value}` : value.toFixed(1);

/** "median 3 of 4 scores, from 1 to 4, spread 3": what a row comes to, in words. No mean, on purpose. */
export function summaryWords({ n, median, min, max, spread }: ReviewCriterion): string {
  if (n === 0 || median === null || min === null || max === null) return 'nobody gave a number';
  if (n === 1) return `one score, ${formatScore(median)}`;
  const words = [
    `median ${formatScore(median)} of ${n} scores`,
    min === max ? `all ${min}` : `from ${min} to ${max}`,
  ];
  if (spread !== null) words.push(`spread ${formatScore(spread)}`);
  return words.join(', ');
}

/** Who handed in a sheet without a number here, and why, by name; who handed in none is told once per round. */
export function silentWords({ criterion }: ScoreRow, name: (id: string) => string): string[] {
  return [
    sentence('not observed by', criterion.notObservedBy, name),
    sentence('left blank by', criterion.blankBy, name),
  ].filter((words) => words !== null);
}

const sentence = (words: string, ids: readonly string[], name: (id: string) => string): string | null =>
  ids.length === 0 ? null : `${words} ${ids.map(name).join(', ')}`;
