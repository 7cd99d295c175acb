import { seatedParticipant } from './participants.js';
import { speakingOrder } from './speaking-order.js';
import type { RoomState } from './state.js';
import type { View } from './views.js';

/** Where the debrief is. Scores and words stay in the review: a view has nothing of any sheet, ever. */
export function viewDebrief(state: RoomState): View['debrief'] {
  if (!state.debrief) return null;
  const { step, speakerId, spoken } = state.debrief;
  return {
    step,
    speakerId: speakerId !== null && seatedParticipant(state, speakerId) ? speakerId : null,
    spoken,
    speakingOrder: speakingOrder(state),
  };
}

/** The last answer that was tried again. */
export function viewDoOver(state: RoomState): View['doOver'] {
  const last = state.doOvers.at(-1);
  return last ? { questionId: last.questionId, text: last.text, at: last.at, endedAt: last.endedAt } : null;
}
