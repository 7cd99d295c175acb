import { describe, expect, it } from 'vitest';
import { formatClock, formatDuration, parseDuration } from './format-time';

describe('formatClock', () => {
  it('given time left, then it rounds up and shows 0:00 only at the end', () => {
    expect([120_000, 119_001, 1, 0].map(formatClock)).toEqual(['2:00', '2:00', '0:01', '0:00']);
  });

  it('given time past the end, then it counts up behind a minus sign', () => {
    expect([-1, -999, -1_000, -83_400].map(formatClock)).toEqual(['0:00', '0:00', '−0:01', '−1:23']);
  });

  it('given more than an hour, then it shows hours', () => {
    expect(formatClock(3_725_000)).toBe('1:02:05');
  });
});

describe('durations in words and back', () => {
  it('given a duration, then reading what was written gives it back', () => {
    for (const ms of [15_000, 90_000, 900_000, 4_500_000]) expect(parseDuration(formatDuration(ms))).toBe(ms);
  });

  it('given the ways people write a length, then each is understood', () => {
    expect(['2', '2 min', '1,5 min', '90 s', '0:30'].map(parseDuration)).toEqual([
      120_000, 120_000, 90_000, 90_000, 30_000,
    ]);
    expect(['2 Minuten', '2 minutos', '90 Sek.', '90 segundos'].map(parseDuration)).toEqual([
      120_000, 120_000, 90_000, 90_000,
    ]);
  });

  it('given something else, then it is refused', () => {
    expect(['', 'soon', '1:75', '-3', '2:0', '3 h'].map(parseDuration)).toEqual(Array(6).fill(null));
  });
});
