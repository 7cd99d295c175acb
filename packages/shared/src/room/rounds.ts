import type { DrillItem, PackRound, Segment } from '../pack/schema.js';
import { elapsedMs } from './clock.js';
import type { RoomState, RoundState, StepVisit } from './state.js';

export const packRound = (state: Pick<RoomState, 'pack'>, roundId: string): PackRound | undefined =>
  state.pack.rounds.find((round) => round.id === roundId);

export const roundState = (state: RoomState, roundId: string): RoundState | undefined =>
  Object.hasOwn(state.rounds, roundId) ? state.rounds[roundId] : undefined;

export const currentRound = (state: RoomState): RoundState | undefined =>
  state.currentRoundId === null ? undefined : state.rounds[state.currentRoundId];

/** The current round while its clock runs or is paused. */
export const openRound = (state: RoomState): RoundState | undefined => {
  const round = currentRound(state);
  return round?.status === 'open' ? round : undefined;
};

/** A round that was started has ballots, whether it is still open or not. */
export const wasOpened = (round: RoundState): boolean => round.status === 'open' || round.status === 'closed';

/** Opened rounds in the pack's order. */
export const openedRounds = (state: RoomState): RoundState[] => roundStates(state).filter(wasOpened);

/** All rounds in the pack's order. */
export const roundStates = (state: Pick<RoomState, 'pack' | 'rounds'>): RoundState[] =>
  state.pack.rounds.map((round) => state.rounds[round.id] as RoundState);

/** The round that the run sheet offers next. */
export const nextPendingRound = (state: RoomState): RoundState | undefined =>
  roundStates(state).find((round) => round.status === 'pending');

export const currentStep = (round: RoundState): StepVisit | undefined => round.visits.at(-1);

/** The id of the step after the current one; undefined on the last. */
export function followingStep(round: RoundState): string | undefined {
  const step = currentStep(round);
  return step === undefined ? undefined : round.stepIds[round.stepIds.indexOf(step.id) + 1];
}

export const segmentOf = (state: RoomState, roundId: string, id: string): Segment | undefined =>
  packRound(state, roundId)?.segments.find((segment) => segment.id === id);

export const drillItem = (state: RoomState, id: string): DrillItem | undefined =>
  state.pack.drill.find((item) => item.id === id);

/** Elapsed ms of the round at which the current step's time is up; undefined for rounds without steps. */
export function stepLimitMs(state: RoomState, round: RoundState): number | undefined {
  const step = currentStep(round);
  if (!step) return undefined;
  if (packRound(state, round.id)?.kind === 'rapid-fire')
    return step.startedMs + (drillItem(state, step.id)?.limitMs ?? 0);
  return segmentOf(state, round.id, step.id)?.endMs;
}

/** Elapsed ms of a round at `now`, zero before it starts. */
export const roundElapsedMs = (round: RoundState, now: number): number =>
  round.clock === null ? 0 : elapsedMs(round.clock, now);
