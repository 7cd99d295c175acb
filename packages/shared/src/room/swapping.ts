import type { Command } from './commands.js';
import { accept, type Rule, refuse, senderId } from './decision.js';
import type { RoomEvent } from './events.js';
import { isChair, participantOf, seatedParticipant } from './participants.js';
import { freeSeatsFor } from './seating.js';
import type { Participant, RoomState, SwapProposal } from './state.js';

type Of<T> = Extract<Command, { type: T }>;

/** In the lobby a panelist moves to other cards that nobody holds, gives one back, or takes a second one. */
export const changeSeats: Rule<Of<'changeSeats'>> = (state, { seatIds }, { actor }) => {
  const participantId = senderId(actor);
  const seats = freeSeatsFor(state, seatIds, participantId);
  if (!Array.isArray(seats)) return seats;
  const held = participantOf(state, actor)?.seatIds ?? [];
  if (held.length === seats.length && held.every((id) => seats.includes(id))) return accept();
  return accept({ type: 'seatsChanged', participantId, seatIds: seats });
};

/** A panelist asks another to swap; a chair swaps anybody, themselves or, naming both, two others. */
export const swapSeats: Rule<Of<'swapSeats'>> = (state, command, { actor }) => {
  const chairs = isChair(state, actor);
  const own = participantOf(state, actor);
  const first = command.withParticipantId === undefined ? own : panelist(state, command.withParticipantId);
  const second = panelist(state, command.participantId);
  if (command.withParticipantId !== undefined && !chairs)
    return refuse('NOT_ALLOWED', 'Only the chair swaps the seats of others. Offer your own.');
  if (first?.role !== 'panelist' || !second || first.id === second.id)
    return refuse('INVALID_COMMAND', 'Seats are swapped between two people on the panel. Pick them.');
  if (first.seatIds.length + second.seatIds.length === 0)
    return refuse('INVALID_COMMAND', 'Neither of the two has a role card to swap.');
  return chairs ? accept(...swapped(first, second)) : propose(state, first.id, second.id);
};

function propose(state: RoomState, participantId: string, toParticipantId: string) {
  const busy = state.swaps.find((swap) => involves(swap, participantId) || involves(swap, toParticipantId));
  if (!busy) return accept({ type: 'swapProposed', participantId, toParticipantId });
  if (busy.participantId === participantId && busy.toParticipantId === toParticipantId) return accept();
  return refuse('WRONG_PHASE', 'One of the two already has a swap to answer. Wait for that answer first.');
}

/** Whoever was asked says yes or no; whoever asked may take it back. */
export const answerSwap: Rule<Of<'answerSwap'>> = (state, { accept: isWanted }, { actor }) => {
  const participantId = senderId(actor);
  const swap = state.swaps.find((each) => involves(each, participantId));
  const first = swap && panelist(state, swap.participantId);
  const second = swap && panelist(state, swap.toParticipantId);
  if (!first || !second)
    return refuse('INVALID_COMMAND', 'There is no swap to answer any more. Offer one yourself.');
  if (!isWanted) return accept({ type: 'swapDropped', participantId: first.id });
  if (second.id !== participantId)
    return refuse('NOT_ALLOWED', 'The other one answers this. You can take it back.');
  return accept(...swapped(first, second));
};

export const involves = (swap: SwapProposal, participantId: string): boolean =>
  swap.participantId === participantId || swap.toParticipantId === participantId;

const panelist = (state: RoomState, id: string): Participant | undefined => {
  const found = seatedParticipant(state, id);
  return found?.role === 'panelist' ? found : undefined;
};

const swapped = (first: Participant, second: Participant): RoomEvent[] => [
  { type: 'seatsChanged', participantId: first.id, seatIds: second.seatIds },
  { type: 'seatsChanged', participantId: second.id, seatIds: first.seatIds },
];
