import type { Command, ScoreNumber } from './commands.js';
import { accept, type Rule, refuse, senderId } from './decision.js';
import type { RoomEvent } from './events.js';
import type { WarmUpEvent } from './events-warm-up.js';
import { panelists } from './participants.js';
import type { RoomState, WarmUp } from './state.js';
import type { View, ViewerKind } from './views.js';
import { WARM_UP_SAMPLES } from './warm-up-samples.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** How long everybody has to score the sample, in ms. */
export const WARM_UP_MS = 120_000;

const openWarmUp = ({ warmUp }: RoomState): WarmUp | null => (warmUp?.isOpen ? warmUp : null);

/** The samples come in turn, so that a panel that is not of one mind yet can take another. */
export const startWarmUp: Rule<Of<'startWarmUp'>> = (state, _command, { now }) => {
  if (openWarmUp(state)) return refuse('WRONG_PHASE', 'The warm-up is on already. End it first.');
  const last = WARM_UP_SAMPLES.findIndex(({ id }) => id === state.warmUp?.sampleId);
  const sampleId = WARM_UP_SAMPLES[(last + 1) % WARM_UP_SAMPLES.length]?.id ?? '';
  return accept({ type: 'warmUpStarted', sampleId, endsAt: now + WARM_UP_MS });
};

export const scoreWarmUp: Rule<Of<'scoreWarmUp'>> = (state, { scores }, { actor }) => {
  const warmUp = openWarmUp(state);
  if (!warmUp) return refuse('WRONG_PHASE', 'No warm-up is on. Wait for the chair to start one.');
  const criterionId = criterionOf(warmUp);
  if (Object.keys(scores).some((id) => id !== criterionId))
    return refuse('UNKNOWN_CRITERION', 'The sample is scored on its own criterion alone.');
  return accept({ type: 'warmUpScored', participantId: senderId(actor), scores });
};

export const endWarmUp: Rule<Of<'endWarmUp'>> = (state) =>
  openWarmUp(state)
    ? accept({ type: 'warmUpEnded' })
    : refuse('WRONG_PHASE', 'No warm-up is on. Start one first.');

const criterionOf = ({ sampleId }: WarmUp): string | undefined =>
  WARM_UP_SAMPLES.find(({ id }) => id === sampleId)?.criterion.id;

type Evolve<T extends WarmUpEvent['type']> = (
  state: RoomState,
  event: Extract<RoomEvent, { type: T }>,
) => RoomState;

export const EVOLVE_WARM_UP: { [T in WarmUpEvent['type']]: Evolve<T> } = {
  warmUpStarted: (state, { sampleId, endsAt }) => ({
    ...state,
    warmUp: { sampleId, endsAt, isOpen: true, scores: {} },
  }),

  warmUpScored: (state, { participantId, scores }) =>
    state.warmUp
      ? { ...state, warmUp: { ...state.warmUp, scores: { ...state.warmUp.scores, [participantId]: scores } } }
      : state,

  warmUpEnded: (state) => (state.warmUp ? { ...state, warmUp: { ...state.warmUp, isOpen: false } } : state),
};

/**
 * The panel has the sample and, when all have had their time, what was given, sorted and without names. All
 * others learn that a warm-up is on, and nothing of it afterwards.
 */
export function viewWarmUp(state: RoomState, kind: ViewerKind): View['warmUp'] {
  const { warmUp } = state;
  if (!warmUp) return null;
  const { sampleId, endsAt, isOpen } = warmUp;
  if (kind !== 'panel') return isOpen ? { isOpen, endsAt } : null;
  return { isOpen, endsAt, sampleId, ...(isOpen ? {} : { values: valuesOf(state, warmUp) }) };
}

/** Trainees are here to find the bar too; bots have none. */
const valuesOf = (state: RoomState, warmUp: WarmUp): ScoreNumber[] =>
  panelists(state)
    .filter(({ bot }) => !bot)
    .flatMap(({ id }) => warmUp.scores[id]?.[criterionOf(warmUp) ?? ''] ?? [])
    .sort((a, b) => a - b);

/** What one gave oneself; there once one has scored. */
export function mineOfWarmUp({ warmUp }: RoomState, participantId: string | undefined) {
  const scores = participantId === undefined ? undefined : warmUp?.scores[participantId];
  return scores ? { warmUp: { scores } } : {};
}
