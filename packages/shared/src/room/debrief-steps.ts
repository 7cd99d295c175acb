import type { Command } from './commands.js';
import { DEBRIEF_STEPS, type DebriefStep } from './commands-debrief.js';
import { accept, type Decision, type Rule, refuse } from './decision.js';
import { openDoOver } from './do-over.js';
import { seatedParticipant } from './participants.js';
import { speakingOrder } from './speaking-order.js';
import type { RoomState } from './state.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** The next speaker while there is one, else the next step. */
export const nextDebriefStep: Rule<Of<'nextDebriefStep'>> = (state) => {
  const { debrief } = state;
  if (!debrief) return notYet();
  const speakerId = debrief.step === 'speaking' ? nextSpeaker(state) : null;
  if (speakerId !== null) return accept({ type: 'debriefMoved', step: 'speaking', speakerId });
  const next = DEBRIEF_STEPS[DEBRIEF_STEPS.indexOf(debrief.step) + 1];
  return next === undefined
    ? refuse('WRONG_PHASE', 'That was the last step. Close the room when you are done.')
    : moveTo(state, next);
};

export const setDebriefStep: Rule<Of<'setDebriefStep'>> = (state, { step }) => {
  if (!state.debrief) return notYet();
  return state.debrief.step === step ? accept() : moveTo(state, step);
};

function moveTo(state: RoomState, step: DebriefStep): Decision {
  if (openDoOver(state)) return refuse('WRONG_PHASE', 'The answer is being tried again. End that first.');
  const speakerId = step === 'speaking' ? (speakingOrder(state)[0] ?? null) : null;
  return accept({ type: 'debriefMoved', step, speakerId });
}

/** The order is an offer: the chair may give the word to anybody of candidate and panel. */
export const callSpeaker: Rule<Of<'callSpeaker'>> = (state, { participantId }) => {
  if (!state.debrief) return notYet();
  const speaker = seatedParticipant(state, participantId);
  if (!speaker || speaker.role === 'observer')
    return refuse('INVALID_COMMAND', 'Only the candidate and the panel speak here. Call one of them.');
  if (openDoOver(state)) return refuse('WRONG_PHASE', 'The answer is being tried again. End that first.');
  if (state.debrief.speakerId === participantId) return accept();
  return accept({ type: 'debriefMoved', step: 'speaking', speakerId: participantId });
};

const nextSpeaker = (state: RoomState): string | null =>
  speakingOrder(state).find((id) => id !== state.debrief?.speakerId && !state.debrief?.spoken.includes(id)) ??
  null;

const notYet = (): Decision =>
  refuse('NOT_REVEALED', 'The debrief starts when everything is revealed. Reveal first.');
