import { describe, expect, it } from 'vitest';
import { createServerClock } from './server-clock';

function clockAt(start = 1_000) {
  const monotonic = { now: start };
  return { monotonic, clock: createServerClock(() => monotonic.now) };
}

describe('the server clock', () => {
  it('given several round trips, when one was faster, then its offset is the one that counts', () => {
    const { monotonic, clock } = clockAt();
    clock.learn(50_000, 1_000, 1_400);
    clock.learn(50_510, 1_500, 1_520);
    clock.learn(51_900, 1_600, 2_600);
    monotonic.now = 2_600;
    expect(clock.now()).toBe(51_600);
  });

  it('given no round trip yet, when a view arrives, then its time stands in', () => {
    const { monotonic, clock } = clockAt();
    clock.glimpse(90_000);
    monotonic.now = 1_250;
    expect(clock.now()).toBe(90_250);
  });

  it('given a measured offset, when a view was merely slow to arrive, then the offset stays', () => {
    const { monotonic, clock } = clockAt();
    clock.learn(50_005, 1_000, 1_010);
    monotonic.now = 5_000;
    clock.glimpse(52_000);
    expect(clock.now()).toBe(54_000);
  });

  it('given a laptop that slept, when a view betrays the jump, then the clock jumps with it and asks to be measured', () => {
    const { clock } = clockAt();
    clock.learn(50_005, 1_000, 1_010);
    expect(clock.glimpse(50_100)).toBe(false);
    expect(clock.glimpse(3_650_000)).toBe(true);
    expect(clock.now()).toBe(3_650_000);
    expect(clock.glimpse(3_650_000)).toBe(false);
  });

  it('given a reconnect, when the clock is asked again, then even a slower round trip counts', () => {
    const { monotonic, clock } = clockAt();
    clock.learn(50_000, 1_000, 1_000);
    clock.forget();
    clock.learn(60_000, 2_000, 2_200);
    monotonic.now = 2_200;
    expect(clock.now()).toBe(60_100);
  });

  /** One device: its monotonic clock reads `skewMs` more than the server's and runs `drift` too fast. */
  const device = (skewMs: number, drift: number, trips: readonly [out: number, back: number][]) => {
    let serverNow = 1_000_000;
    const own = () => skewMs + serverNow * (1 + drift);
    const clock = createServerClock(own);
    clock.glimpse(serverNow - 300);
    for (const [out, back] of trips) {
      const sentAt = own();
      serverNow += out;
      const answered = serverNow;
      serverNow += back;
      clock.learn(answered, sentAt, own());
      serverNow += 250;
    }
    return (at: number) => {
      serverNow = at;
      return clock.now();
    };
  };

  it('given devices whose own clocks are hours apart, then what they show is within 250 ms', () => {
    const devices = [
      device(0, 0, [[4, 4]]),
      device(-10_800_000, 0, [
        [400, 30],
        [180, 20],
        [90, 45],
      ]),
      device(2_820_000, 0.00005, [
        [20, 380],
        [15, 210],
        [12, 160],
      ]),
      device(34_560_000_000, -0.00005, [
        [240, 240],
        [30, 200],
      ]),
    ];
    const at = 1_060_000;
    const shown = devices.map((timeAt) => timeAt(at));
    expect(Math.max(...shown) - Math.min(...shown)).toBeLessThan(250);
    for (const time of shown) expect(Math.abs(time - at)).toBeLessThan(125);
  });
});
