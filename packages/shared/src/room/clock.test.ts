import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as clock from './clock.js';

describe('clock value', () => {
  it.each([
    { slot: 'a pitch', total: 120_000, green: 60_000, amber: 90_000 },
    { slot: 'a talk', total: 900_000, green: 780_000, amber: 840_000 },
    { slot: 'a drill item', total: 30_000, green: 15_000, amber: 22_000 },
  ])('CL6 given $slot, then its lights change where product conventions say', ({ total, green, amber }) => {
    expect(clock.lightsOf(total)).toEqual({ greenMs: green, amberMs: amber, redMs: total });
    expect(clock.timerLight(total, green - 1)).toBe('early');
    expect(clock.timerLight(total, green)).toBe('on-time');
    expect(clock.timerLight(total, amber)).toBe('wrap-up');
    expect(clock.timerLight(total, total)).toBe('over');
  });

  it('CL2 given any pauses and extensions, then elapsed time is exactly the time it ran', () => {
    const step = fc.record({
      ran: fc.nat(1_000_000),
      rested: fc.nat(1_000_000),
      extended: fc.nat(60_000),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 3_600_000 }), fc.array(step), (total, steps) => {
        let now = 1_000_000;
        let value = clock.startClock(total, now);
        let ran = 0;
        for (const each of steps) {
          now += each.ran;
          ran += each.ran;
          value = clock.pauseClock(clock.extendClock(value, each.extended), now);
          now += each.rested;
          expect(clock.elapsedMs(value, now)).toBe(ran);
          value = clock.resumeClock(value, now);
        }
        const closed = clock.closeClock(value, now);
        expect(clock.elapsedMs(closed, now + 5_000)).toBe(ran);
        expect(clock.overtimeMs(closed, now)).toBe(Math.max(0, ran - closed.totalMs));
      }),
    );
  });
});
