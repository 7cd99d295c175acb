import type { RoomEvent } from './events.js';
import { KNOCK_LASTS_MS } from './knocking.js';
import type { Participant, RoomState } from './state.js';
import { involves } from './swapping.js';

type PeopleEvent =
  | 'traineeSet'
  | 'seatsChanged'
  | 'swapProposed'
  | 'swapDropped'
  | 'callUrlSet'
  | 'knocked'
  | 'knockAnswered';

type Evolve<T extends PeopleEvent> = (
  state: RoomState,
  event: Extract<RoomEvent, { type: T }>,
  at: number,
) => RoomState;

/** What happens with the people of a room, their seats and its door. */
export const EVOLVE_PEOPLE: { [T in PeopleEvent]: Evolve<T> } = {
  traineeSet: (state, { participantId, trainee }) =>
    withParticipant(state, participantId, { trainee, counted: !trainee }),

  seatsChanged: (state, { participantId, seatIds }) =>
    briefed(withParticipant(withoutSwaps(state, participantId), participantId, { seatIds })),

  swapProposed: (state, { participantId, toParticipantId }) => ({
    ...state,
    swaps: [...state.swaps, { participantId, toParticipantId }],
  }),

  swapDropped: (state, { participantId }) => withoutSwaps(state, participantId),

  callUrlSet: (state, { url }) => {
    const { callUrl: _before, ...settings } = state.settings;
    return briefed({ ...state, settings: url === null ? settings : { ...settings, callUrl: url } });
  },

  knocked: (state, { knockId, name }, at) => ({
    ...state,
    knocks: { ...lastingKnocks(state, at), [knockId]: { name, at, state: 'waiting' } },
  }),

  knockAnswered: (state, { knockId, admitted }) => {
    const knock = state.knocks[knockId];
    if (!knock) return state;
    const answered = { ...knock, state: admitted ? ('admitted' as const) : ('declined' as const) };
    return { ...state, knocks: { ...state.knocks, [knockId]: answered } };
  },
};

export const briefed = (state: RoomState): RoomState => ({
  ...state,
  briefingVersion: state.briefingVersion + 1,
});

export const withParticipant = (state: RoomState, id: string, change: Partial<Participant>): RoomState => {
  const participant = state.participants[id];
  return participant
    ? { ...state, participants: { ...state.participants, [id]: { ...participant, ...change } } }
    : state;
};

/** Drops what was proposed by or to somebody whose seats are others now. */
export const withoutSwaps = (state: RoomState, participantId: string): RoomState => ({
  ...state,
  swaps: state.swaps.filter((swap) => !involves(swap, participantId)),
});

/** Knocks whose token is over are of no use to anybody. */
const lastingKnocks = ({ knocks }: RoomState, now: number): RoomState['knocks'] =>
  Object.fromEntries(Object.entries(knocks).filter(([, { at }]) => at + KNOCK_LASTS_MS > now));
