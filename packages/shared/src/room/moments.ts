import type { Moment, RoomState } from './state.js';

/** Adds to the timeline, under the round that is current; before the first round there is none. */
export const withMoment = (state: RoomState, moment: Omit<Moment, 'roundId'>): RoomState =>
  state.currentRoundId === null
    ? state
    : { ...state, moments: [...state.moments, { ...moment, roundId: state.currentRoundId }] };
