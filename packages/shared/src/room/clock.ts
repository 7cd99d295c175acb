/**
 * A round's clock as a pure value: a deadline while it runs, what remains while it does not.
 * All fields are milliseconds; `endsAt` is an epoch time. What remains goes below zero in overtime.
 */
export type Clock =
  | { state: 'running'; totalMs: number; endsAt: number }
  | { state: 'paused' | 'closed'; totalMs: number; remainingMs: number };

export const startClock = (totalMs: number, now: number): Clock => ({
  state: 'running',
  totalMs,
  endsAt: now + totalMs,
});

/** Milliseconds left at `now`; negative in overtime. */
export const remainingMs = (clock: Clock, now: number): number =>
  clock.state === 'running' ? clock.endsAt - now : clock.remainingMs;

/** Milliseconds the clock has run until `now`, pauses left out. */
export const elapsedMs = (clock: Clock, now: number): number => clock.totalMs - remainingMs(clock, now);

/** Milliseconds beyond the limit at `now`, never negative. */
export const overtimeMs = (clock: Clock, now: number): number => Math.max(0, -remainingMs(clock, now));

export const pauseClock = (clock: Clock, now: number): Clock => ({
  state: 'paused',
  totalMs: clock.totalMs,
  remainingMs: remainingMs(clock, now),
});

export const resumeClock = (clock: Clock, now: number): Clock => ({
  state: 'running',
  totalMs: clock.totalMs,
  endsAt: now + remainingMs(clock, now),
});

export const extendClock = (clock: Clock, byMs: number): Clock =>
  clock.state === 'running'
    ? { ...clock, totalMs: clock.totalMs + byMs, endsAt: clock.endsAt + byMs }
    : { ...clock, totalMs: clock.totalMs + byMs, remainingMs: clock.remainingMs + byMs };

export const closeClock = (clock: Clock, now: number): Clock => ({
  state: 'closed',
  totalMs: clock.totalMs,
  remainingMs: remainingMs(clock, now),
});

/** The light a clock shows, with the thresholds of a rehearsal: green, amber, red, then overtime. */
export type TimerLight = 'early' | 'on-time' | 'wrap-up' | 'over';

/**
 * When the lights of a slot change, in milliseconds of elapsed time: green at the minimum, amber midway,
 * red at the limit. A pitch of 2:00 has 1:00 / 1:30 / 2:00, a talk of 15:00 has 13:00 / 14:00 / 15:00,
 * an item of 0:30 has 0:15 / 0:22 / 0:30 (the Toastmasters lights, scaled to the slot).
 */
export function lightsOf(totalMs: number): { greenMs: number; amberMs: number; redMs: number } {
  const greenMs = Math.max(totalMs / 2, totalMs - 120_000);
  const amberMs = Math.floor((greenMs + totalMs) / 2 / 1_000) * 1_000;
  return { greenMs, amberMs, redMs: totalMs };
}

export function timerLight(totalMs: number, elapsed: number): TimerLight {
  const { greenMs, amberMs, redMs } = lightsOf(totalMs);
  if (elapsed >= redMs) return 'over';
  if (elapsed >= amberMs) return 'wrap-up';
  return elapsed >= greenMs ? 'on-time' : 'early';
}
