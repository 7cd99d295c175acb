import type { RoomEvent } from './events.js';
import { withMoment } from './moments.js';
import type { RoomState } from './state.js';

type TableEvent =
  | 'handRaised'
  | 'questionClaimed'
  | 'questionReleased'
  | 'talkInterrupted'
  | 'talkResumed'
  | 'panelAsked'
  | 'scoresPredicted';

type Evolve<T extends TableEvent> = (
  state: RoomState,
  event: Extract<RoomEvent, { type: T }>,
  at: number,
) => RoomState;

/** What happens around the table beside the asking itself. */
export const EVOLVE_TABLE: { [T in TableEvent]: Evolve<T> } = {
  handRaised: (state, { participantId, raised }) => {
    const others = state.hands.filter((id) => id !== participantId);
    return { ...state, hands: raised ? [...others, participantId] : others };
  },

  questionClaimed: (state, { participantId, questionId }) => ({
    ...state,
    claims: { ...state.claims, [questionId]: participantId },
  }),

  questionReleased: (state, { questionId }) => ({ ...state, claims: without(state.claims, [questionId]) }),

  talkInterrupted: (state, { participantId }, at) => {
    const roundId = state.currentRoundId ?? '';
    const interruption = { participantId, roundId, at, resumedAt: null };
    return withMoment(
      { ...state, interruptions: [...state.interruptions, interruption] },
      { at, kind: 'interruption', participantId },
    );
  },

  talkResumed: (state, _event, at) => endInterruption(state, at),

  panelAsked: (state, { questionId, text, participantId }, at) => {
    const asked = { questionId, text, participantId, roundId: state.currentRoundId ?? '', at };
    return withMoment(
      { ...state, panelQuestions: [...state.panelQuestions, asked] },
      {
        at,
        kind: 'panel-asked',
        refId: questionId,
        text,
        ...(participantId === null ? {} : { participantId }),
      },
    );
  },

  scoresPredicted: (state, { participantId, scores }) => ({
    ...state,
    predictions: { ...state.predictions, [participantId]: scores },
  }),
};

/** Ends the interruption that goes on, if there is one. */
export function endInterruption(state: RoomState, at: number): RoomState {
  const last = state.interruptions.at(-1);
  if (!last || last.resumedAt !== null) return state;
  const interruptions = [...state.interruptions.slice(0, -1), { ...last, resumedAt: at }];
  const { participantId } = last;
  return withMoment({ ...state, interruptions }, { at, kind: 'talk-resumed', participantId });
}

/** Somebody leaves the table: their hand goes down and their claims are free. */
export const clearPlace = (state: RoomState, participantId: string): RoomState => ({
  ...state,
  hands: state.hands.filter((id) => id !== participantId),
  // What a candidate expects, and says of themselves, is not their successor's to read.
  ...(state.participants[participantId]?.role === 'candidate' && !state.allRevealed
    ? { predictions: {}, reflection: null }
    : {}),
  claims: without(
    state.claims,
    Object.keys(state.claims).filter((questionId) => state.claims[questionId] === participantId),
  ),
});

const without = <T>(record: Record<string, T>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
