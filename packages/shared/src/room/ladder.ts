import type { Command } from './commands.js';
import { accept, type Rule, refuse, senderId } from './decision.js';
import { sheetOf } from './participants.js';
import { roundState } from './rounds.js';
import { ballotRefusal } from './scoring.js';
import type { MarksByRound } from './sheet.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** The mark that a question got in a round. */
export function markIn<T>(marks: MarksByRound<T>, roundId: string, questionId: string): T | undefined {
  const inRound = Object.hasOwn(marks, roundId) ? marks[roundId] : undefined;
  return inRound && Object.hasOwn(inRound, questionId) ? inRound[questionId] : undefined;
}

/** Question → its last mark, of questions in the order in which they came up. */
export const lastMarks = <T>(
  marks: MarksByRound<T>,
  asked: readonly { questionId: string; roundId: string }[],
): Record<string, T> =>
  Object.fromEntries(
    asked.flatMap(({ questionId, roundId }) => {
      const mark = markIn(marks, roundId, questionId);
      return mark === undefined ? [] : [[questionId, mark]];
    }),
  );

/** How an answer stood up to the weak spot that the sender asked; the last mark counts. */
export const markLadder: Rule<Of<'markLadder'>> = (state, { questionId, result }, { actor }) => {
  const participantId = senderId(actor);
  const asked = state.asked.findLast(
    (each) =>
      each.source === 'weak-spot' && each.questionId === questionId && each.participantId === participantId,
  );
  if (!asked)
    return refuse('UNKNOWN_QUESTION', 'You have not asked this weak spot. Mark one that you asked.');
  const { roundId } = asked;
  const notNow = ballotRefusal(state, roundState(state, roundId));
  if (notNow) return notNow;
  if (markIn(sheetOf(state, participantId).ladder, roundId, questionId) === result) return accept();
  return accept({ type: 'ladderMarked', participantId, questionId, roundId, result });
};

/** What the candidate put to the panel, rated by each panelist alone; the last rating counts. */
export const rateQuestion: Rule<Of<'rateQuestion'>> = (state, { questionId, rating }, { actor }) => {
  const participantId = senderId(actor);
  const asked = state.panelQuestions.findLast((each) => each.questionId === questionId);
  if (!asked) return refuse('UNKNOWN_QUESTION', 'This was not put to the panel. Rate a question that was.');
  const { roundId } = asked;
  const notNow = ballotRefusal(state, roundState(state, roundId));
  if (notNow) return notNow;
  if (markIn(sheetOf(state, participantId).ratings, roundId, questionId) === rating) return accept();
  return accept({ type: 'questionRated', participantId, questionId, roundId, rating });
};
