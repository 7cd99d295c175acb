import type { Command } from './commands.js';
import { accept, type Rule, refuse, senderId } from './decision.js';
import { seatedParticipant, sheetOf } from './participants.js';
import { packRound, roundState } from './rounds.js';
import { criteriaFor } from './scoring.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** More than three things to work on is none. */
const MAX_ACTION_ITEMS = 3;

/** What the candidate expects a panelist to give them, on the criteria that the whole panel shares. */
export const predict: Rule<Of<'predict'>> = (state, command) => {
  if (seatedParticipant(state, command.participantId)?.role !== 'panelist')
    return refuse('INVALID_COMMAND', 'This person is not on the panel. Predict for somebody who is.');
  const shared = state.pack.rubric.criteria.filter(({ roleCardId }) => roleCardId === undefined);
  if (Object.keys(command.scores).some((id) => !shared.some((criterion) => criterion.id === id)))
    return refuse('UNKNOWN_CRITERION', 'Predict on the criteria that the whole panel shares.');
  const { participantId, scores } = command;
  return accept({ type: 'scoresPredicted', participantId, scores });
};

/** What the candidate says of their own session before the panel does; nobody else's until the last reveal. */
export const saveReflection: Rule<Of<'saveReflection'>> = (_state, { plus, delta }) =>
  accept({ type: 'reflectionSaved', plus, delta });

const nothingRevealed = () =>
  refuse('NOT_REVEALED', 'Nothing is revealed yet. Agree on what to work on after the reveal.');

export const saveActionItem: Rule<Of<'saveActionItem'>> = (state, command, { actor }) => {
  if (state.revealed.length === 0) return nothingRevealed();
  const { itemId, text, check, ownerId } = command;
  if (ownerId !== undefined && !seatedParticipant(state, ownerId))
    return refuse('INVALID_COMMAND', 'This person is not in the room. Pick somebody who is.');
  const isNew = !state.actionItems.some((item) => item.itemId === itemId);
  if (isNew && state.actionItems.length >= MAX_ACTION_ITEMS)
    return refuse('TOO_LARGE', 'Three things to work on are enough. Change one of them instead.');
  const participantId = actor.kind === 'participant' ? actor.participantId : null;
  const owner = ownerId === undefined ? {} : { ownerId };
  return accept({ type: 'actionItemSaved', participantId, itemId, text, check, ...owner });
};

export const deleteActionItem: Rule<Of<'deleteActionItem'>> = (state, { itemId }) => {
  if (state.revealed.length === 0) return nothingRevealed();
  const isKnown = state.actionItems.some((item) => item.itemId === itemId);
  return isKnown ? accept({ type: 'actionItemDeleted', itemId }) : accept();
};

/** One's own score of a revealed round, after the talk about it; what was handed in stays visible. */
export const reviseScore: Rule<Of<'reviseScore'>> = (state, command, { actor }) => {
  const participantId = senderId(actor);
  const { roundId, criterionId, value } = command;
  if (!roundState(state, roundId))
    return refuse('UNKNOWN_ROUND', 'There is no such round in this room. Pick one from the run sheet.');
  if (!state.revealed.includes(roundId))
    return refuse('NOT_REVEALED', 'This round is not revealed yet. Change your score sheet instead.');
  const kind = packRound(state, roundId)?.kind ?? 'rapid-fire';
  const seatIds = state.participants[participantId]?.seatIds ?? [];
  if (!criteriaFor(state.pack.rubric.criteria, kind, seatIds).some(({ id }) => id === criterionId))
    return refuse('UNKNOWN_CRITERION', 'Your score sheet for this round has no such criterion.');
  if (!sheetOf(state, participantId).ballots[roundId]?.submitted)
    return refuse('WRONG_PHASE', 'You did not hand in this round, so there is no score to change.');
  return accept({ type: 'scoreRevised', participantId, roundId, criterionId, value });
};
