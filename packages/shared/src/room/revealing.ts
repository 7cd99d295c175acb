import type { Command } from './commands.js';
import { accept, type Rule, refuse } from './decision.js';
import type { RoomEvent } from './events.js';
import { openedRounds, openRound, roundState, roundStates, wasOpened } from './rounds.js';
import type { RoomState } from './state.js';

type Reveal = Extract<Command, { type: 'reveal' }>;

/** Opens one round's sheets, or with no round named all of them, which ends the session. */
export const reveal: Rule<Reveal> = (state, command) =>
  command.roundId === undefined ? revealAll(state) : revealOne(state, command.roundId);

function revealAll(state: RoomState) {
  if (state.allRevealed) return accept();
  const roundIds = openedRounds(state).map((round) => round.id);
  return accept(...closing(state), { type: 'revealed', roundIds: hiddenOf(state, roundIds), all: true });
}

function revealOne(state: RoomState, roundId: string) {
  const round = roundState(state, roundId);
  if (!round)
    return refuse('UNKNOWN_ROUND', 'There is no such round in this room. Pick one from the run sheet.');
  if (!wasOpened(round))
    return refuse('ROUND_NOT_OPEN', 'This round has not run, so there is nothing to open. Pick another one.');
  if (state.revealed.includes(roundId)) return accept();
  return accept(...closing(state, roundId), {
    type: 'revealed',
    roundIds: [roundId],
    all: isLast(state, roundId),
  });
}

const hiddenOf = (state: RoomState, roundIds: string[]): string[] =>
  roundIds.filter((id) => !state.revealed.includes(id));

/** A round that is revealed while it is open ends there. */
function closing(state: RoomState, onlyRoundId?: string): RoomEvent[] {
  const open = openRound(state);
  if (!open || (onlyRoundId !== undefined && open.id !== onlyRoundId)) return [];
  return [{ type: 'roundClosed', roundId: open.id }];
}

/** Whether this reveal leaves nothing that could still be run or opened. */
const isLast = (state: RoomState, roundId: string): boolean =>
  roundStates(state).every(
    (round) => round.id === roundId || round.status === 'skipped' || state.revealed.includes(round.id),
  );
