import type { Command, InternalCommand } from './commands.js';
import { accept, type Decision, type Rule, refuse } from './decision.js';
import { knockOf } from './knocking.js';
import { PEOPLE_PER_ROOM, SEATS_PER_PERSON } from './limits.js';
import { participantOf, seated, seatedParticipant } from './participants.js';
import { FACILITATOR } from './presence.js';
import type { RoomState } from './state.js';

type Of<T> = Extract<Command | InternalCommand, { type: T }>;

/** Whether somebody holds a seat; somebody other than `exceptId`, where one is given. */
export const isTaken = (state: RoomState, seatId: string, exceptId?: string): boolean =>
  seated(state).some(({ id, seatIds }) => id !== exceptId && seatIds.includes(seatId));

export const join: Rule<Of<'join'>> = (state, command) => {
  const seats = seatsFor(state, command);
  if (!Array.isArray(seats)) return seats;
  return accept({
    type: 'participantJoined',
    participantId: command.participantId,
    // Whoever was let in at the door comes in under the name that was read there.
    name: knockOf(state, command.participantId)?.name ?? command.name,
    role: command.role,
    seatIds: seats,
    host: command.asHost,
    ...(command.bot ? { bot: true } : {}),
  });
};

/** The seats a newcomer gets, or why they cannot sit down. */
function seatsFor(state: RoomState, command: Of<'join'>): string[] | Decision {
  if (state.phase === 'closed')
    return refuse('WRONG_PHASE', 'This room is closed. Ask the host for a new one.');
  if (Object.hasOwn(state.participants, command.participantId))
    return refuse(
      'NOT_ALLOWED',
      'Somebody has already come in this way. Ask the host for a link of your own.',
    );
  const knock = knockOf(state, command.participantId);
  if (knock && knock.state !== 'admitted')
    return refuse('NOT_ALLOWED', 'Nobody has let you in yet. Wait for the chair.');
  if (state.locked && !command.asHost && !knock)
    return refuse('NOT_ALLOWED', 'This room is locked. Ask the chair to unlock it, then join again.');
  if (command.asHost && state.hostId !== null)
    return refuse('SEAT_TAKEN', 'The host has already sat down. Open the room with the host link instead.');
  if (seated(state).length >= PEOPLE_PER_ROOM)
    return refuse('TOO_LARGE', 'This room is full. Ask the host whether you can watch instead.');
  if (command.role === 'candidate' && seated(state).some((other) => other.role === 'candidate'))
    return refuse(
      'SEAT_TAKEN',
      'The candidate is already here. Coming back? Open your own seat link on this device.',
    );
  return command.role === 'panelist' ? panelSeats(state, command) : noSeats(command);
}

const noSeats = (command: Of<'join'>): string[] | Decision =>
  command.seatIds?.length
    ? refuse('INVALID_COMMAND', 'Only panelists take a seat at the table. Join without one.')
    : [];

function panelSeats(state: RoomState, command: Of<'join'>): string[] | Decision {
  const free = state.pack.roleCards.filter((card) => !isTaken(state, card.id));
  return freeSeatsFor(state, command.seatIds ?? free.slice(0, 1).map((card) => card.id));
}

/** The seats somebody asks for, each once, if nobody else holds one of them; `ownId` may keep what they have. */
export function freeSeatsFor(
  state: RoomState,
  seatIds: readonly string[],
  ownId?: string,
): string[] | Decision {
  const wanted = [...new Set(seatIds)];
  if (wanted.length > SEATS_PER_PERSON)
    return refuse('INVALID_COMMAND', 'One person plays at most two role cards.');
  if (wanted.some((id) => !state.pack.roleCards.some((card) => card.id === id)))
    return refuse('INVALID_COMMAND', 'There is no such role card in this room. Pick one from the list.');
  if (wanted.some((id) => isTaken(state, id, ownId)))
    return refuse('SEAT_TAKEN', 'Somebody just took that role card. Pick another one.');
  return wanted;
}

export const setReady: Rule<Of<'setReady'>> = (state, command, { actor }) => {
  const participant = participantOf(state, actor);
  if (!participant || participant.ready === command.ready) return accept();
  return accept({ type: 'readySet', participantId: participant.id, ready: command.ready });
};

export const removeParticipant: Rule<Of<'removeParticipant'>> = (state, command, { actor }) => {
  const participant = seatedParticipant(state, command.participantId);
  if (!participant)
    return refuse('INVALID_COMMAND', 'This person is not in the room any more. Pick somebody who is.');
  if (actor.kind === 'participant' && actor.participantId === participant.id)
    return refuse('INVALID_COMMAND', 'You cannot remove yourself. Close the room instead.');
  if (participant.id === state.hostId)
    return refuse('NOT_ALLOWED', 'The host owns the room and cannot be removed. Close the room instead.');
  return accept({ type: 'participantRemoved', participantId: participant.id });
};

export const callPanelist: Rule<Of<'callPanelist'>> = (state, command) => {
  if (seatedParticipant(state, command.participantId)?.role !== 'panelist')
    return refuse('INVALID_COMMAND', 'This person is not on the panel. Call somebody who is.');
  if (state.turn === command.participantId) return accept();
  return accept({ type: 'panelistCalled', participantId: command.participantId });
};

export const lockRoom: Rule<Of<'lockRoom'>> = (state, command) =>
  state.locked === command.locked ? accept() : accept({ type: 'roomLocked', locked: command.locked });

/** Any panelist but a bot may hold the chair, and so may whoever holds the host link. */
export const handOverChair: Rule<Of<'handOverChair'>> = (state, { participantId }) => {
  const toFacilitator = participantId === FACILITATOR && state.hostId === null;
  const next = seatedParticipant(state, participantId);
  const canChair = next && ((next.role === 'panelist' && !next.bot) || next.id === state.hostId);
  if (!toFacilitator && !canChair)
    return refuse('INVALID_COMMAND', 'Only a panelist or the host can hold the chair. Pick one of them.');
  const chairId = toFacilitator ? null : participantId;
  return state.chairId === chairId ? accept() : accept({ type: 'chairHanded', participantId: chairId });
};
