import type { Command, InternalCommand } from './commands.js';
import { accept, type Rule, refuse } from './decision.js';
import { PEOPLE_PER_ROOM } from './limits.js';
import { seated } from './participants.js';
import type { Knock, RoomState } from './state.js';

type Of<T> = Extract<Command | InternalCommand, { type: T }>;

/** How many may wait at one door: more is not a queue of friends. */
export const KNOCKS_AT_ONCE = 5;
/** How long a knock waits for an answer. */
export const KNOCK_WAITS_MS = 10 * 60_000;
/** How long whoever was admitted may take to sit down; from the knock on. */
export const KNOCK_LASTS_MS = 60 * 60_000;

/** Somebody who has the code asks to be let in. The shell sends it, for nobody who is in the room. */
export const knock: Rule<Of<'knock'>> = (state, { knockId, name }, { now }) => {
  if (state.phase === 'closed')
    return refuse('WRONG_PHASE', 'This room is closed. Ask the host for a new one.');
  if (state.locked) return refuse('NOT_ALLOWED', 'This room takes nobody new just now. Ask the host.');
  if (seated(state).length >= PEOPLE_PER_ROOM)
    return refuse('TOO_LARGE', 'This room is full. Ask the host whether you can watch instead.');
  if (waitingKnocks(state, now).length >= KNOCKS_AT_ONCE)
    return refuse('RATE_LIMITED', 'Several people are waiting already. Try again in a few minutes.');
  return accept({ type: 'knocked', knockId, name });
};

export const admitKnock: Rule<Of<'admitKnock'>> = (state, command, context) =>
  answer(state, command.knockId, true, context.now);

export const declineKnock: Rule<Of<'declineKnock'>> = (state, command, context) =>
  answer(state, command.knockId, false, context.now);

function answer(state: RoomState, knockId: string, admitted: boolean, now: number) {
  const found = knockOf(state, knockId);
  if (found?.state === (admitted ? 'admitted' : 'declined')) return accept();
  if (!found || !isWaiting(found, now))
    return refuse('INVALID_COMMAND', 'This person is not waiting any more. Nothing was changed.');
  return accept({ type: 'knockAnswered', knockId, admitted });
}

const isWaiting = ({ state, at }: Knock, now: number): boolean =>
  state === 'waiting' && at + KNOCK_WAITS_MS > now;

export const knockOf = (state: RoomState, knockId: string): Knock | undefined =>
  Object.hasOwn(state.knocks, knockId) ? state.knocks[knockId] : undefined;

/** Who waits for an answer, oldest first. */
export const waitingKnocks = (state: RoomState, now: number): ({ knockId: string } & Knock)[] =>
  Object.entries(state.knocks)
    .filter(([, each]) => isWaiting(each, now))
    .map(([knockId, each]) => ({ knockId, ...each }));

/** What the knocker may know: a knock that nobody answered, or of a room that is over, was declined. */
export function knockState(state: RoomState, knockId: string, now: number): Knock['state'] {
  if (state.phase === 'closed') return 'declined';
  // Whoever has sat down through it leaves no knock behind.
  if (Object.hasOwn(state.participants, knockId)) return 'admitted';
  const found = knockOf(state, knockId);
  if (!found || (found.state === 'waiting' && !isWaiting(found, now))) return 'declined';
  return found.state;
}
