import type { Actor } from './commands.js';
import { emptySheet, type Sheet } from './sheet.js';
import type { Participant, RoomState } from './state.js';

/** Everybody who has joined and was not removed, in the order of joining. */
export const seated = (state: Pick<RoomState, 'participants'>): Participant[] =>
  Object.values(state.participants).filter((participant) => !participant.removed);

export const panelists = (state: Pick<RoomState, 'participants'>): Participant[] =>
  seated(state).filter((participant) => participant.role === 'panelist');

export const seatedParticipant = (state: RoomState, id: string): Participant | undefined => {
  const participant = Object.hasOwn(state.participants, id) ? state.participants[id] : undefined;
  return participant?.removed ? undefined : participant;
};

/** The participant behind an actor; undefined for the facilitator, the shell and anybody removed. */
export const participantOf = (state: RoomState, actor: Actor): Participant | undefined =>
  actor.kind === 'participant' ? seatedParticipant(state, actor.participantId) : undefined;

/** The facilitator runs the room until the host token sits down as somebody, or hands the chair over. */
export const isChair = (state: RoomState, actor: Actor): boolean =>
  actor.kind === 'facilitator'
    ? state.hostId === null && state.chairId === null
    : actor.kind === 'participant' &&
      state.chairId === actor.participantId &&
      participantOf(state, actor) !== undefined;

/** Whoever holds the host link: the participant it belongs to, or a facilitator until it sits down. */
export const isHost = (state: RoomState, actor: Actor): boolean =>
  actor.kind === 'facilitator'
    ? state.hostId === null
    : actor.kind === 'participant' &&
      state.hostId === actor.participantId &&
      participantOf(state, actor) !== undefined;

export const sheetOf = (state: Pick<RoomState, 'sheets'>, participantId: string): Sheet =>
  state.sheets[participantId] ?? emptySheet;

/** Panelists in the order in which they ask: by their seat in the pack, those without a card last. */
export function askingOrder(state: RoomState): Participant[] {
  const seatOrder = new Map(state.pack.roleCards.map((card, index) => [card.id, index]));
  const place = (participant: Participant) =>
    Math.min(...participant.seatIds.map((id) => seatOrder.get(id) ?? Infinity), Infinity);
  return panelists(state)
    .map((participant) => ({ participant, place: place(participant) }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place))
    .map(({ participant }) => participant);
}

/** Whose turn follows `participantId`; the first in order when that person is not among those who ask. */
export function nextTurn(state: RoomState, participantId: string | null): string | null {
  const order = askingOrder(state);
  const index = order.findIndex((participant) => participant.id === participantId);
  return order[(index + 1) % order.length]?.id ?? null;
}
