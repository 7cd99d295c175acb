import type { Command } from './commands.js';
import { accept, type Rule } from './decision.js';
import { nextTurn } from './participants.js';
import { openRound, packRound } from './rounds.js';
import type { RoomState } from './state.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Whether the panel asks in turn now. */
const isTurnTaken = (state: RoomState): boolean => {
  const round = openRound(state);
  const kind = round && packRound(state, round.id)?.kind;
  return kind === 'panel-questions' || kind === 'pressure';
};

/** Who is next once `participantId` (null: nobody yet) is done: only in rotation does it go on by itself. */
export const turnAfter = (state: RoomState, participantId: string | null): string | null =>
  state.turnOrder === 'rotation' ? nextTurn(state, participantId) : null;

/**
 * Whose turn it is. Somebody the chair called always has it. Else, where hands decide, whoever is asking, and
 * after them whoever raised a hand first.
 */
export function currentTurn(state: RoomState): string | null {
  if (state.turn !== null || state.turnOrder !== 'hands' || !isTurnTaken(state)) return state.turn;
  return state.asking?.participantId ?? state.hands[0] ?? null;
}

/** By seats, by raised hands, or whoever the chair calls; asking never needs a turn. */
export const setTurnOrder: Rule<Of<'setTurnOrder'>> = (state, { order }) => {
  if (state.turnOrder === order) return accept();
  const turn = order === 'rotation' && isTurnTaken(state) ? nextTurn(state, null) : null;
  return accept({ type: 'turnOrderSet', order, turn });
};
