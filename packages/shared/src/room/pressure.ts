import type { Command } from './commands.js';
import { accept, type Decision, type Rule, refuse } from './decision.js';
import type { RoomEvent } from './events.js';
import { openRound, packRound } from './rounds.js';
import type { RoomState } from './state.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** How long "let me finish" stands, in ms. */
export const FINISH_MS = 30_000;

/** Whether the candidate has ended the pressure in the round that is current. */
export const isSafeStopped = (state: RoomState): boolean =>
  state.currentRoundId !== null && state.safeStops.includes(state.currentRoundId);

/** Why nobody may press harder now; both reasons are in every view. */
export function pressureRefusal(state: RoomState, now: number): Decision | null {
  if (isSafeStopped(state))
    return refuse('WRONG_PHASE', 'The candidate has stopped the pressure in this round. Ask gently.');
  if (state.finishing !== null && now < state.finishing.until)
    return refuse('WRONG_PHASE', 'The candidate asked to finish first. Listen until they have.');
  return null;
}

/** Ends pressure at once, for everybody, and asks for no reason. A pressure round ends with it. */
export const safeStop: Rule<Of<'safeStop'>> = (state) => {
  const round = openRound(state);
  if (!round || isSafeStopped(state)) return accept();
  const stopped: RoomEvent = { type: 'safeStopped', roundId: round.id };
  return packRound(state, round.id)?.kind === 'pressure'
    ? accept(stopped, { type: 'roundClosed', roundId: round.id })
    : accept(stopped);
};

/** Once per answer; in a presentation, where the talk itself is the answer, whenever it has run out. */
export const letMeFinish: Rule<Of<'letMeFinish'>> = (state, _command, { now }) => {
  if (state.finishing !== null && now < state.finishing.until) return accept();
  const round = openRound(state);
  const isTalk = round && packRound(state, round.id)?.kind === 'presentation';
  if (!state.asking && !isTalk)
    return refuse('WRONG_PHASE', 'You are not answering anything right now. Wait for the question.');
  if (state.asking?.finishAsked)
    return refuse('WRONG_PHASE', 'You have asked for time in this answer already. Come to your point.');
  return accept({ type: 'finishAsked', until: now + FINISH_MS });
};
