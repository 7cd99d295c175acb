import type { Command } from './commands.js';
import { accept, type Rule, refuse, senderId } from './decision.js';
import { isChair, panelists, participantOf } from './participants.js';
import { packRound } from './rounds.js';
import { criteriaFor } from './scoring.js';
import type { DoOver, RoomState } from './state.js';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const MAX_DO_OVERS = 20;

/** The do-over that goes on now. */
export const openDoOver = (state: RoomState): DoOver | undefined => {
  const last = state.doOvers.at(-1);
  return last?.endedAt === null ? last : undefined;
};

/** What a panelist scores when an answer is tried again: what they scored in the round it comes from. */
export const doOverCriteria = (state: RoomState, { roundId }: DoOver, seatIds: readonly string[]) =>
  criteriaFor(state.pack.rubric.criteria, packRound(state, roundId)?.kind ?? 'rapid-fire', seatIds);

export const startDoOver: Rule<Of<'startDoOver'>> = (state, { questionId }) => {
  if (openDoOver(state)) return refuse('WRONG_PHASE', 'An answer is being tried again. End that first.');
  if (state.doOvers.length >= MAX_DO_OVERS)
    return refuse('TOO_LARGE', 'That is enough for one day. Keep the rest for the next session.');
  const asked = state.asked.findLast((each) => each.questionId === questionId);
  if (!asked)
    return refuse('UNKNOWN_QUESTION', 'This was not asked in this session. Pick a question that was.');
  const { text, roundId } = asked;
  return accept({ type: 'doOverStarted', questionId, text, roundId });
};

/** Each panelist alone; a sheet replaces the one before, and nobody sees it until the do-over ends. */
export const scoreDoOver: Rule<Of<'scoreDoOver'>> = (state, { scores, startedAt }, { actor }) => {
  const doOver = openDoOver(state);
  if (!doOver) return refuse('WRONG_PHASE', 'No answer is being tried again. Wait for the chair.');
  if (startedAt !== undefined && startedAt !== doOver.at)
    return refuse('WRONG_PHASE', 'This try is over. Score the one that goes on now.');
  const seatIds = participantOf(state, actor)?.seatIds ?? [];
  const known = doOverCriteria(state, doOver, seatIds);
  if (Object.keys(scores).some((id) => !known.some((criterion) => criterion.id === id)))
    return refuse('UNKNOWN_CRITERION', 'Your score sheet for this answer has no such criterion.');
  return accept({ type: 'doOverScored', participantId: senderId(actor), scores });
};

export const endDoOver: Rule<Of<'endDoOver'>> = (state) =>
  openDoOver(state)
    ? accept({ type: 'doOverEnded' })
    : refuse('WRONG_PHASE', 'No answer is being tried again. Start one first.');

/** One's own sheet of the do-over that goes on, and for panel and chair who has one. */
export function mineOfDoOver(state: RoomState, actor: Parameters<typeof isChair>[1]) {
  const doOver = openDoOver(state);
  const me = participantOf(state, actor);
  const isPanelist = me?.role === 'panelist';
  if (!doOver || (!isPanelist && !isChair(state, actor))) return {};
  const scoredBy = panelists(state).flatMap(({ id }) => (Object.hasOwn(doOver.scores, id) ? [id] : []));
  const scores = (isPanelist && doOver.scores[me.id]) || {};
  return { doOver: { scores, scoredBy } };
}
