import { askable } from './asking.js';
import type { Command } from './commands.js';
import { accept, type Rule, refuse, senderId } from './decision.js';
import { isChair, participantOf, seatedParticipant } from './participants.js';
import { pressureRefusal } from './pressure.js';
import type { Interruption, RoomState } from './state.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** How often one panelist may cut in on one presentation. */
export const INTERRUPTIONS_PER_PANELIST = 2;
const MAX_PANEL_QUESTIONS = 200;

export const raiseHand: Rule<Of<'raiseHand'>> = (state, command, { actor }) => {
  const participantId = senderId(actor);
  if (state.hands.includes(participantId) === command.raised) return accept();
  return accept({ type: 'handRaised', participantId, raised: command.raised });
};

/** Only what the whole panel may ask can be claimed: a card's questions are its holder's anyway. */
export const claimQuestion: Rule<Of<'claimQuestion'>> = (state, command, { actor }) => {
  const participantId = senderId(actor);
  const question = askable(state, participantId, command.questionId);
  if (!question || question.source === 'card')
    return refuse('UNKNOWN_QUESTION', 'This question cannot be claimed. Pick one from the bank.');
  const holder = claimant(state, command.questionId);
  if (holder === participantId) return accept();
  if (holder !== undefined)
    return refuse('NOT_ALLOWED', 'Somebody else has claimed this question. Pick another one.');
  return accept({ type: 'questionClaimed', participantId, questionId: command.questionId });
};

export const releaseQuestion: Rule<Of<'releaseQuestion'>> = (state, command, { actor }) => {
  const question = askable(state, senderId(actor), command.questionId);
  if (!question)
    return refuse('UNKNOWN_QUESTION', 'This is not one of your questions. Pick one from your list.');
  const holder = claimant(state, command.questionId);
  if (holder === undefined) return accept();
  if (holder !== senderId(actor))
    return refuse('NOT_ALLOWED', 'Only the person who claimed a question can release it.');
  return accept({ type: 'questionReleased', questionId: command.questionId });
};

const claimant = (state: RoomState, questionId: string): string | undefined =>
  Object.hasOwn(state.claims, questionId) ? state.claims[questionId] : undefined;

/** The interruption that goes on now. */
export const currentInterruption = (state: RoomState): Interruption | undefined => {
  const last = state.interruptions.at(-1);
  return last?.resumedAt === null ? last : undefined;
};

export const interruptionsLeft = (state: RoomState, participantId: string): number =>
  INTERRUPTIONS_PER_PANELIST -
  state.interruptions.filter(
    (each) => each.participantId === participantId && each.roundId === state.currentRoundId,
  ).length;

export const interrupt: Rule<Of<'interrupt'>> = (state, _command, { actor, now }) => {
  const participantId = senderId(actor);
  const notNow = pressureRefusal(state, now);
  if (notNow) return notNow;
  if (currentInterruption(state))
    return refuse('WRONG_PHASE', 'The talk is interrupted already. Wait until it goes on.');
  if (interruptionsLeft(state, participantId) <= 0)
    return refuse('NOT_ALLOWED', 'You have used your interruptions. Keep it for the questions.');
  return accept({ type: 'talkInterrupted', participantId });
};

export const resumeTalk: Rule<Of<'resumeTalk'>> = (state, _command, { actor }) => {
  const interruption = currentInterruption(state);
  if (!interruption) return refuse('WRONG_PHASE', 'The talk is not interrupted. It goes on already.');
  if (interruption.participantId !== participantOf(state, actor)?.id && !isChair(state, actor))
    return refuse('NOT_ALLOWED', 'Only the person who interrupted, or the chair, lets the talk go on.');
  return accept({ type: 'talkResumed' });
};

export const askPanel: Rule<Of<'askPanel'>> = (state, command) => {
  const question = state.pack.candidateQuestions.find(({ id }) => id === command.questionId);
  if (!question) return refuse('UNKNOWN_QUESTION', 'This is not one of your questions for the panel.');
  const { participantId = null } = command;
  if (participantId !== null && seatedParticipant(state, participantId)?.role !== 'panelist')
    return refuse('INVALID_COMMAND', 'This person is not on the panel. Ask somebody who is, or all of them.');
  if (state.panelQuestions.length >= MAX_PANEL_QUESTIONS)
    return refuse('TOO_LARGE', 'You have asked as much as this room holds. Let somebody else ask.');
  return accept({ type: 'panelAsked', questionId: question.id, text: question.text, participantId });
};
