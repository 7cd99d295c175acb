import type { RoomEvent } from './events.js';
import type { DebriefEvent } from './events-debrief.js';
import type { DebriefState, DoOver, RoomState } from './state.js';

type Evolve<T extends DebriefEvent['type']> = (
  state: RoomState,
  event: Extract<RoomEvent, { type: T }>,
  at: number,
) => RoomState;

export const FIRST_DEBRIEF: DebriefState = { step: 'disagreements', speakerId: null, spoken: [] };

export const EVOLVE_DEBRIEF: { [T in DebriefEvent['type']]: Evolve<T> } = {
  reflectionSaved: (state, { plus, delta }) => ({ ...state, reflection: { plus, delta } }),

  debriefMoved: (state, { step, speakerId }) => ({
    ...state,
    debrief: { step, speakerId, spoken: step === 'speaking' ? spokenBy(state.debrief) : [] },
  }),

  doOverStarted: (state, { questionId, text, roundId }, at) => {
    const doOver: DoOver = { questionId, text, roundId, at, endedAt: null, scores: {} };
    return {
      ...state,
      doOvers: [...state.doOvers, doOver],
      debrief: { step: 'do-over', speakerId: null, spoken: [] },
    };
  },

  doOverScored: (state, { participantId, scores }) =>
    withLastDoOver(state, (doOver) => ({ ...doOver, scores: { ...doOver.scores, [participantId]: scores } })),

  doOverEnded: (state, _event, at) => withLastDoOver(state, (doOver) => ({ ...doOver, endedAt: at })),

  actionItemSaved: (state, { itemId, text, check, ownerId }) => {
    const item = { itemId, text, check, ...(ownerId === undefined ? {} : { ownerId }) };
    const isKnown = state.actionItems.some((each) => each.itemId === itemId);
    return {
      ...state,
      actionItems: isKnown
        ? state.actionItems.map((each) => (each.itemId === itemId ? item : each))
        : [...state.actionItems, item],
    };
  },

  actionItemDeleted: (state, { itemId }) => ({
    ...state,
    actionItems: state.actionItems.filter((each) => each.itemId !== itemId),
  }),

  recordingLinked: (state, { url, startedAt }) => ({ ...state, recording: { url, startedAt } }),

  recordingUnlinked: (state) => ({ ...state, recording: null }),
};

/** Whoever had the word has spoken when the next one gets it. */
const spokenBy = (debrief: DebriefState | null): string[] =>
  debrief?.step === 'speaking' && debrief.speakerId !== null
    ? [...debrief.spoken.filter((id) => id !== debrief.speakerId), debrief.speakerId]
    : [];

const withLastDoOver = (state: RoomState, change: (doOver: DoOver) => DoOver): RoomState => {
  const last = state.doOvers.at(-1);
  return last ? { ...state, doOvers: [...state.doOvers.slice(0, -1), change(last)] } : state;
};
