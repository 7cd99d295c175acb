import type { ProgressAnswer } from '@mockpanel/shared/protocol/progress';
import type { ProgressTexts } from './texts';

type Line = ProgressAnswer['lines'][number];

/** One criterion in one session: every dot, and what it comes to. */
export interface CriterionPoint {
  /** From 1. */
  session: number;
  values: number[];
  n: number;
  median: number | null;
  min: number | null;
  max: number | null;
  /** The middle of what the candidate guessed. */
  guess: number | null;
  /** Measured by the same words as the point before. */
  joins: boolean;
  /** Other people scored than before. */
  panelChanged: boolean;
  reworded: boolean;
}

/** A direction needs three values that are measured by the same words. */
export const FEWEST_FOR_A_LINE = 3;

export function pointsOf(line: Line, sessions: ProgressAnswer['sessions']): CriterionPoint[] {
  return sessions.map((session, index) => {
    const point = line.points.find(({ roomId }) => roomId === session.roomId);
    const criterion = session.criteria.find(({ id }) => id === line.id);
    return {
      session: index + 1,
      values: criterion?.scores.map(({ value }) => value) ?? [],
      n: point?.n ?? 0,
      median: point?.median ?? null,
      min: point?.min ?? null,
      max: point?.max ?? null,
      guess: middleOf(criterion?.predicted.map(({ value }) => value) ?? []),
      joins: point?.joins ?? false,
      panelChanged: session.panelChanged,
      reworded: session.changedCriteria.includes(line.id),
    };
  });
}

function middleOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** Runs of points that may be joined by a line: the same words, a median each, three at least. */
export function runsOf(points: readonly CriterionPoint[]): CriterionPoint[][] {
  const runs: CriterionPoint[][] = [];
  for (const point of points) {
    if (point.median === null) continue;
    const last = runs.at(-1);
    if (last && point.joins) last.push(point);
    else runs.push([point]);
  }
  return runs.filter((run) => run.length >= FEWEST_FOR_A_LINE);
}

/** Where the last run of comparable values went, in words; what was reworded is said instead. */
export function directionWords(
  points: readonly CriterionPoint[],
  { scores }: ProgressTexts,
  figure: (value: number) => string,
): string {
  const reworded = points.findLast((point) => point.reworded);
  const run = runsOf(points).at(-1);
  const [first] = run ?? [];
  const last = run?.at(-1);
  if (!first || !last || last.session < (reworded?.session ?? 0))
    return reworded ? scores.reworded(reworded.session) : scores.fewer;
  const change = (last.median ?? 0) - (first.median ?? 0);
  if (change === 0) return scores.steady;
  return change > 0 ? scores.up(figure(change)) : scores.down(figure(-change));
}

/** "session 2: median 3 of 5, 2 to 4, guessed 4". */
export function pointWords(
  { session, median, n, min, max, guess }: CriterionPoint,
  { scores }: ProgressTexts,
  figure: (value: number) => string,
): string {
  const words =
    median === null || min === null || max === null
      ? [scores.none]
      : [scores.median(figure(median), n), scores.range(min, max)];
  if (guess !== null) words.push(scores.guessed(figure(guess)));
  return scores.point(session, words.join(', '));
}
