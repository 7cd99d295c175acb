import { doOverCriteria } from '../room/do-over.js';
import type { DoOver, RoomState } from '../room/state.js';
import { allPanelists, isCounted, reviewCriteria } from './criteria.js';
import { summarise } from './statistics.js';
import type { Review } from './types.js';

type ReviewDoOver = Review['doOvers'][number];

/** Answers that were tried again, once their do-over has ended: counted numbers before and after. */
export const reviewDoOvers = (state: RoomState): ReviewDoOver[] =>
  state.doOvers
    .filter(({ endedAt }) => endedAt !== null)
    .map((doOver) => ({
      questionId: doOver.questionId,
      text: doOver.text,
      roundId: doOver.roundId,
      at: doOver.at,
      criteria: changes(state, doOver),
    }));

/** Criterion by criterion, those that somebody scored the second time. */
function changes(state: RoomState, doOver: DoOver): ReviewDoOver['criteria'] {
  const first = new Map(reviewCriteria(state, doOver.roundId).map((criterion) => [criterion.id, criterion]));
  const held = allPanelists(state).flatMap(({ seatIds }) => seatIds);
  return doOverCriteria(state, doOver, held)
    .map(({ id, title }) => {
      const before = (first.get(id)?.scores ?? [])
        .filter(({ counted }) => counted)
        .map(({ participantId, value }) => ({ participantId, value }));
      const after = scoresOf(state, doOver, id);
      return { id, title, before, after, beforeMedian: medianOf(before), afterMedian: medianOf(after) };
    })
    .filter(({ after }) => after.length > 0);
}

const scoresOf = (state: RoomState, { scores }: DoOver, criterionId: string) =>
  allPanelists(state)
    .filter(isCounted)
    .flatMap(({ id: participantId }) => {
      const own = scores[participantId];
      const value = own && Object.hasOwn(own, criterionId) ? own[criterionId] : undefined;
      return typeof value === 'number' ? [{ participantId, value }] : [];
    });

const medianOf = (given: { value: number }[]): number | null =>
  summarise(given.map(({ value }) => value)).median;
