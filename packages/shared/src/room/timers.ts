import { followingStep, openRound, stepLimitMs } from './rounds.js';
import type { RoomState } from './state.js';

/** What happens by itself at `at` (epoch ms) where the room advances on its own. */
export interface Deadline {
  at: number;
  kind: 'step' | 'round';
}

/** The next deadline of a room that advances by itself; null in any other room or while its clock stands. */
export function deadlineOf(state: RoomState): Deadline | null {
  const round = openRound(state);
  if (!state.settings.autoAdvance || round?.clock?.state !== 'running') return null;
  const { endsAt, totalMs } = round.clock;
  const limit = followingStep(round) === undefined ? undefined : stepLimitMs(state, round);
  const stepAt = limit === undefined ? Infinity : endsAt - totalMs + limit;
  return stepAt < endsAt ? { at: stepAt, kind: 'step' } : { at: endsAt, kind: 'round' };
}

/** Epoch ms at which the shell sends `autoAdvance`; null: no timer is needed. */
export const nextDeadline = (state: RoomState): number | null => deadlineOf(state)?.at ?? null;
