import type { RoomEvent } from './events.js';
import { endInterruption } from './evolve-table.js';
import { withMoment } from './moments.js';
import type { AskedQuestion, RoomState } from './state.js';

type AskingEventType =
  | 'questionAsked'
  | 'pushed'
  | 'answerEnded'
  | 'safeStopped'
  | 'finishAsked'
  | 'finishLifted'
  | 'turnOrderSet';

type Evolve<T extends AskingEventType> = (
  state: RoomState,
  event: Extract<RoomEvent, { type: T }>,
  at: number,
) => RoomState;

/** A question from its asking to the end of its answer, and what holds the pressure back. */
export const EVOLVE_ASKING: { [T in AskingEventType]: Evolve<T> } = {
  questionAsked: (state, event, at) => {
    const { questionId, text, source, participantId } = event;
    const before = askedBy(endAsking(state, at), participantId, questionId);
    const asking: AskedQuestion = {
      questionId,
      text,
      source,
      participantId,
      roundId: state.currentRoundId ?? '',
      step: source === 'weak-spot' ? 'challenge' : 'question',
      pushText: null,
      at,
      pushedAt: null,
      endedAt: null,
      finishAsked: false,
    };
    return withMoment(
      { ...before, asking, asked: [...before.asked, asking] },
      { at, kind: 'question', refId: questionId, participantId, text },
    );
  },

  pushed: (state, { text }, at) => {
    if (!state.asking) return state;
    const step = state.asking.step === 'challenge' ? 'recover' : 'push';
    const { questionId: refId, participantId } = state.asking;
    return withMoment(withAsking(state, { step, pushText: text, pushedAt: at }), {
      at,
      kind: 'push',
      refId,
      participantId,
      ...(text === null ? {} : { text }),
    });
  },

  answerEnded: (state, { turn }, at) => ({ ...endAsking(state, at), turn }),

  safeStopped: (state, { roundId }, at) => {
    const quiet = endInterruption(endAsking(state, at), at);
    const stopped = { ...quiet, safeStops: [...quiet.safeStops, roundId], finishing: null };
    return withMoment(stopped, { at, kind: 'safe-stop' });
  },

  finishAsked: (state, { until }) => ({ ...withAsking(state, { finishAsked: true }), finishing: { until } }),

  finishLifted: (state) => ({ ...state, finishing: null }),

  turnOrderSet: (state, { order, turn }) => ({ ...state, turnOrder: order, turn }),
};

/** Ends the answer that goes on, if there is one. */
export function endAsking(state: RoomState, at: number): RoomState {
  if (!state.asking) return state;
  const { questionId: refId, participantId } = state.asking;
  const ended = withMoment(withAsking(state, { endedAt: at }), {
    at,
    kind: 'answer-ended',
    refId,
    participantId,
  });
  return { ...ended, asking: null, finishing: null };
}

/** Whoever asks takes their hand down, and what is asked is claimed no longer. */
const askedBy = (state: RoomState, participantId: string, questionId: string): RoomState => ({
  ...state,
  hands: state.hands.filter((id) => id !== participantId),
  claims: Object.fromEntries(Object.entries(state.claims).filter(([id]) => id !== questionId)),
});

/** Changes the question that is being asked, and its place among those that were asked. */
const withAsking = (state: RoomState, change: Partial<AskedQuestion>): RoomState => {
  if (!state.asking) return state;
  const asking = { ...state.asking, ...change };
  return { ...state, asking, asked: [...state.asked.slice(0, -1), asking] };
};
