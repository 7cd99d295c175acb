import type { ProgressAnswer } from '@mockpanel/shared/protocol/progress';
import { describe, expect, it } from 'vitest';
import { roundTimes, runsOfTimes } from './round-times';

/** Sessions of one pitch each, or of none: its slot and what it took over, in seconds. */
const sessionsOf = (...pitches: ([number, number] | null)[]): ProgressAnswer['sessions'] =>
  pitches.map((pitch) => ({
    rounds: pitch
      ? [
          {
            id: 'pitch',
            title: 'Pitch',
            kind: 'pitch',
            plannedMs: pitch[0] * 1_000,
            talkMs: (pitch[0] + pitch[1]) * 1_000,
            overtimeMs: Math.max(0, pitch[1]) * 1_000,
          },
        ]
      : [],
  })) as unknown as ProgressAnswer['sessions'];

describe('what rounds took, session by session', () => {
  it('PR4: given a round that one session left out, when it is drawn, then each time keeps the number of its session', () => {
    const [pitch] = roundTimes(sessionsOf([120, 30], null, [120, -10]));
    expect(pitch?.times).toEqual([
      { session: 1, tookMs: 150_000, plannedMs: 120_000, isOver: true },
      { session: 3, tookMs: 110_000, plannedMs: 120_000, isOver: false },
    ]);
  });

  it('PR12: given two sessions, or another slot between them, when times are joined, then there is no line', () => {
    const [two] = roundTimes(sessionsOf([120, 0], [120, 0]));
    const [changed] = roundTimes(sessionsOf([120, 0], [90, 0], [120, 0]));
    const [three] = roundTimes(sessionsOf([120, 0], [120, 9], [120, 0], [90, 0]));
    expect(runsOfTimes(two?.times ?? [])).toEqual([]);
    expect(runsOfTimes(changed?.times ?? [])).toEqual([]);
    expect(runsOfTimes(three?.times ?? []).map((run) => run.map(({ session }) => session))).toEqual([
      [1, 2, 3],
    ]);
  });
});
