import type { RoundKind } from '@mockpanel/shared/pack/schema';
import { type TimerLight, timerLight } from '@mockpanel/shared/room/clock';
import type { ViewRound } from '@mockpanel/shared/room/views';
import type { clock } from '../../messages/en/clock';
import type { TextsOf } from '../i18n/area';

export type ClockTexts = TextsOf<typeof clock>;

export interface Slot {
  totalMs: number;
  elapsedMs: number;
  /** Below zero in overtime. */
  remainingMs: number;
}

/** Where a round's clock stands at `now` (server time). */
export function roundSlot(round: ViewRound, now: number): Slot {
  const remainingMs =
    round.state === 'running' && round.endsAt !== undefined ? round.endsAt - now : (round.remainingMs ?? 0);
  return { totalMs: round.totalMs, remainingMs, elapsedMs: round.totalMs - remainingMs };
}

/** Where a part of a round stands, given when it began in elapsed time of the round. */
export function stepSlot(round: ViewRound, startedMs: number, lengthMs: number, now: number): Slot {
  const elapsedMs = Math.max(0, roundSlot(round, now).elapsedMs - startedMs);
  return { totalMs: lengthMs, elapsedMs, remainingMs: lengthMs - elapsedMs };
}

export type ClockLight = TimerLight | 'paused';

/** Kinds in which somebody speaks to a limit: before the minimum no light is on yet. */
const SPOKEN: readonly RoundKind[] = ['pitch', 'presentation', 'rapid-fire'];

export function clockLight(round: Pick<ViewRound, 'state' | 'kind'>, slot: Slot): ClockLight {
  if (round.state !== 'running') return 'paused';
  const light = timerLight(slot.totalMs, slot.elapsedMs);
  return light === 'early' && !SPOKEN.includes(round.kind) ? 'on-time' : light;
}

/** Marks that a silent clock speaks at. */
const MARKS = [
  { atMs: 300_000, words: 'fiveMinutes' },
  { atMs: 60_000, words: 'oneMinute' },
  { atMs: 0, words: 'timeIsUp' },
] as const;

/** What to say when the remaining time went from `before` to `after`; null: stay silent.
 * Before a round began there seemed to be more than its whole time: no mark lies up there. */
export function thresholdWords(before: number, after: number, totalMs: number, t: ClockTexts): string | null {
  const from = Math.min(before, totalMs);
  const crossed = MARKS.filter(({ atMs }) => from > atMs && after <= atMs);
  const last = crossed.at(-1);
  return last ? t[last.words] : null;
}

/** How far ahead of the plan a talk is, in ms; below zero: behind. Each part has its planned end. */
export function planGap(slot: Slot, segment: { startMs: number; endMs: number }): number {
  if (slot.elapsedMs > segment.endMs) return segment.endMs - slot.elapsedMs;
  if (slot.elapsedMs < segment.startMs) return segment.startMs - slot.elapsedMs;
  return 0;
}
