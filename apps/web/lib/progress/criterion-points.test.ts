import { describe, expect, it } from 'vitest';
import { progress } from '../../messages/en/progress';
import { type CriterionPoint, directionWords, pointWords, runsOf } from './criterion-points';

const t = progress.english;
const figure = String;

const point = (
  session: number,
  median: number | null,
  part: Partial<CriterionPoint> = {},
): CriterionPoint => ({
  session,
  values: [],
  n: 3,
  median,
  min: median,
  max: median,
  guess: null,
  joins: session > 1,
  panelChanged: false,
  reworded: false,
  ...part,
});

describe('criterion lines', () => {
  it('given fewer than three sessions, then no line is drawn and no direction said', () => {
    const points = [point(1, 2), point(2, 4)];
    expect(runsOf(points)).toEqual([]);
    expect(directionWords(points, t, figure)).toBe('too few sessions to compare');
  });

  it('given three sessions by the same words, then the way from the first to the last is said', () => {
    const points = [point(1, 2), point(2, null), point(3, 2.5), point(4, 3.5)];
    expect(runsOf(points).map((run) => run.map(({ session }) => session))).toEqual([[1, 3, 4]]);
    expect(directionWords(points, t, figure)).toBe('up by 1.5');
    expect(directionWords([point(1, 3), point(2, 2), point(3, 3)], t, figure)).toBe('holding');
  });

  it('given a rubric with other words, then the line breaks and the comparison is refused', () => {
    const points = [point(1, 1), point(2, 2), point(3, 3), point(4, 4, { joins: false, reworded: true })];
    expect(runsOf(points)).toHaveLength(1);
    expect(directionWords(points, t, figure)).toBe('reworded for session 4, not compared with before');
  });

  it('given a point, then its words hold every figure', () => {
    expect(pointWords(point(2, 3, { min: 2, max: 4, guess: 4 }), t, figure)).toBe(
      'session 2: median 3 of 3, 2 to 4, guessed 4',
    );
    expect(pointWords(point(1, null, { min: null, max: null }), t, figure)).toBe('session 1: no score');
  });
});
