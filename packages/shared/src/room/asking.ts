import type { Command } from './commands.js';
import { accept, type DecideContext, type Rule, refuse, senderId } from './decision.js';
import type { QuestionSource } from './events.js';
import { isChair, participantOf } from './participants.js';
import { isSafeStopped, pressureRefusal } from './pressure.js';
import type { AskedQuestion, RoomState } from './state.js';
import { turnAfter } from './turns.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const MAX_ASKED = 1_000;

interface Askable {
  questionId: string;
  text: string;
  source: QuestionSource;
}

/** A question that this panelist may ask: from the bank, from a weak spot, or from a card of their own. */
export function askable(state: RoomState, participantId: string, questionId: string): Askable | undefined {
  const { pack } = state;
  const bank = pack.questions.find((question) => question.id === questionId);
  if (bank) return { questionId, text: bank.text, source: 'bank' };
  const weakSpot = pack.weakSpots.find((spot) => spot.id === questionId);
  if (weakSpot) return { questionId, text: weakSpot.challenge, source: 'weak-spot' };
  const seatIds = state.participants[participantId]?.seatIds ?? [];
  const card = pack.roleCards
    .filter((roleCard) => seatIds.includes(roleCard.id))
    .flatMap((roleCard) => roleCard.questions)
    .find((question) => question.id === questionId);
  return card && { questionId, text: card.text, source: 'card' };
}

export const askQuestion: Rule<Of<'askQuestion'>> = (state, command, context) => {
  const participantId = senderId(context.actor);
  const question = questionOf(state, participantId, command, context);
  if (!question)
    return refuse('UNKNOWN_QUESTION', 'This is not one of your questions. Pick one from your list.');
  if (question.source === 'weak-spot' && isSafeStopped(state))
    return refuse('WRONG_PHASE', 'The candidate has stopped the pressure in this round. Ask something else.');
  if (state.asked.length >= MAX_ASKED)
    return refuse(
      'TOO_LARGE',
      'This room has reached its limit of questions. Ask one that is there already.',
    );
  return accept({ type: 'questionAsked', ...question, participantId });
};

function questionOf(
  state: RoomState,
  participantId: string,
  command: Of<'askQuestion'>,
  { newId }: DecideContext,
): Askable | undefined {
  if (command.text !== undefined) return { questionId: newId(), text: command.text, source: 'improvised' };
  return command.questionId === undefined ? undefined : askable(state, participantId, command.questionId);
}

/** The words that push this question harder, where the pack has some. */
function pushTextOf(state: RoomState, asking: AskedQuestion): string | null {
  if (asking.source === 'weak-spot')
    return state.pack.weakSpots.find((spot) => spot.id === asking.questionId)?.push ?? null;
  if (asking.source !== 'card') return null;
  const questions = state.pack.roleCards.flatMap((card) => card.questions);
  return questions.find((question) => question.id === asking.questionId)?.followUp ?? null;
}

export const push: Rule<Of<'push'>> = (state, _command, { actor, now }) => {
  const { asking } = state;
  if (!asking) return refuse('WRONG_PHASE', 'Nothing is being asked. Ask a question first.');
  if (asking.participantId !== participantOf(state, actor)?.id)
    return refuse('NOT_ALLOWED', 'Only the person who asked can push. Listen for now.');
  if (asking.pushedAt !== null)
    return refuse('WRONG_PHASE', 'You have pushed once already. Let them recover.');
  const notNow = pressureRefusal(state, now);
  if (notNow) return notNow;
  return accept({ type: 'pushed', text: pushTextOf(state, asking) });
};

export const endAnswer: Rule<Of<'endAnswer'>> = (state, _command, { actor }) => {
  const { asking } = state;
  if (!asking) return refuse('WRONG_PHASE', 'Nothing is being asked right now. Wait for the next question.');
  if (asking.participantId !== participantOf(state, actor)?.id && !isChair(state, actor))
    return refuse('NOT_ALLOWED', 'Only the person who asked, or the chair, ends an answer.');
  return accept({ type: 'answerEnded', turn: turnAfter(state, asking.participantId) });
};
