import { KNOCK_WAITS_MS, waitingKnocks } from './knocking.js';
import { followingStep, openRound, stepLimitMs } from './rounds.js';
import type { RoomState } from './state.js';

/** What happens by itself at `at` (epoch ms). */
export interface Deadline {
  at: number;
  kind: 'step' | 'round' | 'finish' | 'warm-up';
}

/** What happens by itself next: several things, where their time is the same; nothing in a closed room. */
export function nextDeadlines(state: RoomState): Deadline[] {
  if (state.phase === 'closed') return [];
  const deadlines = [clockDeadline(state), finishDeadline(state), warmUpDeadline(state)].filter(
    (each) => each !== null,
  );
  const first = Math.min(...deadlines.map(({ at }) => at));
  return deadlines.filter(({ at }) => at === first);
}

/** Only where the room advances by itself, and while its clock runs. */
function clockDeadline(state: RoomState): Deadline | null {
  const round = openRound(state);
  if (!state.settings.autoAdvance || round?.clock?.state !== 'running') return null;
  const { endsAt, totalMs } = round.clock;
  const limit = followingStep(round) === undefined ? undefined : stepLimitMs(state, round);
  const stepAt = limit === undefined ? Infinity : endsAt - totalMs + limit;
  return stepAt < endsAt ? { at: stepAt, kind: 'step' } : { at: endsAt, kind: 'round' };
}

const finishDeadline = ({ finishing }: RoomState): Deadline | null =>
  finishing && { at: finishing.until, kind: 'finish' };

const warmUpDeadline = ({ warmUp }: RoomState): Deadline | null =>
  warmUp?.isOpen ? { at: warmUp.endsAt, kind: 'warm-up' } : null;

/** Epoch ms at which the shell sends `autoAdvance`; null: no timer is needed. */
export const nextDeadline = (state: RoomState): number | null => nextDeadlines(state)[0]?.at ?? null;

/** Epoch ms at which the knock that waits longest has waited long enough; null: nobody waits. */
export const nextKnockEnd = (state: RoomState, now: number): number | null => {
  const [first] = waitingKnocks(state, now);
  return first ? first.at + KNOCK_WAITS_MS : null;
};
