import type { Command } from './commands.js';
import { accept, type Rule, refuse, senderId } from './decision.js';
import { sheetOf } from './participants.js';
import { roundState } from './rounds.js';
import { ballotRefusal } from './scoring.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

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
  const before = sheetOf(state, participantId).ladder;
  const known = Object.hasOwn(before, questionId) ? before[questionId] : undefined;
  if (known?.result === result && known.roundId === roundId) return accept();
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
  const before = sheetOf(state, participantId).ratings;
  const known = Object.hasOwn(before, questionId) ? before[questionId] : undefined;
  if (known?.rating === rating && known.roundId === roundId) return accept();
  return accept({ type: 'questionRated', participantId, questionId, roundId, rating });
};
