import { type Move, mayDo, type Seen } from './bot.js';

/** How long a bot that runs a room stays where, once everything is revealed; in milliseconds. */
export interface Debriefing {
  /** For the open sheets. */
  readMs: number;
  /** For whoever has the word. */
  speakMs: number;
  /** Until the answer that is tried again is named, and for what it changed. */
  pauseMs: number;
  /** For the new answer and its scores. */
  answerMs: number;
}

/**
 * Leads through the debrief's steps as a person would, and stays at the last: who wants to write down what they
 * agree on has all the time. It closes nothing.
 */
export function leadDebrief(seen: Seen, times: Debriefing): Move | null {
  const { debrief } = seen.view;
  switch (debrief?.step) {
    case 'disagreements':
      return goOn('disagreements', times.readMs);
    case 'speaking':
      return goOn(`speaking ${debrief.speakerId}`, times.speakMs);
    case 'do-over':
      return tryAgain(seen, times);
    default:
      return null;
  }
}

const goOn = (key: string, afterMs: number): Move => ({
  key: `debrief ${key}`,
  afterMs,
  command: { type: 'nextDebriefStep' },
});

/** Has the last question that it heard answered once more; without one there is nothing to try. */
function tryAgain(seen: Seen, { pauseMs, answerMs }: Debriefing): Move {
  const { doOver } = seen.view;
  if (doOver?.endedAt === null)
    return { key: `end ${doOver.at}`, afterMs: answerMs, command: { type: 'endDoOver' } };
  const questionId = seen.heard;
  if (doOver || questionId === undefined || !mayDo(seen, 'startDoOver')) return goOn('do-over', pauseMs);
  return { key: `again ${questionId}`, afterMs: pauseMs, command: { type: 'startDoOver', questionId } };
}
