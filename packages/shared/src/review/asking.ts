import { markIn } from '../room/ladder.js';
import { sheetOf } from '../room/participants.js';
import type { RoomState } from '../room/state.js';
import { allPanelists, isCounted } from './criteria.js';
import { summarise } from './statistics.js';
import type { Review } from './types.js';

type AskingReview = Pick<Review, 'pressure' | 'candidateQuestions' | 'improvised'>;

/** What was asked in the revealed rounds, and what its marks say. */
export const reviewAsking = (state: RoomState): AskingReview => ({
  pressure: pressure(state),
  candidateQuestions: candidateQuestions(state),
  improvised: improvised(state),
});

/** Weak spots as they were asked, with the marks of those who count; who asked one twice in a round has one row for it, with the last mark. */
function pressure(state: RoomState): Review['pressure'] {
  const rows = new Map<string, Review['pressure'][number]>();
  for (const { source, questionId, text, participantId, roundId, at, pushedAt } of state.asked) {
    if (source !== 'weak-spot' || !state.revealed.includes(roundId)) continue;
    const key = JSON.stringify([questionId, participantId, roundId]);
    const pushed = pushedAt !== null || (rows.get(key)?.pushed ?? false);
    const result = markOf(state, participantId, questionId, roundId);
    rows.set(key, { questionId, text, participantId, roundId, at, pushed, result });
  }
  return [...rows.values()];
}

function markOf(state: RoomState, participantId: string, questionId: string, roundId: string) {
  const asker = state.participants[participantId];
  if (!asker || !isCounted(asker)) return null;
  return markIn(sheetOf(state, participantId).ladder, roundId, questionId) ?? null;
}

/** What the candidate put to the panel, once per question and round, and what the panel thought of it. */
function candidateQuestions(state: RoomState): Review['candidateQuestions'] {
  const last = new Map(
    state.panelQuestions
      .filter(({ roundId }) => state.revealed.includes(roundId))
      .map((asked) => [JSON.stringify([asked.questionId, asked.roundId]), asked]),
  );
  return [...last.values()].map(({ questionId, text, participantId, roundId, at }) => {
    const ratings = allPanelists(state)
      .filter(isCounted)
      .flatMap((panelist) => {
        const rating = markIn(sheetOf(state, panelist.id).ratings, roundId, questionId);
        return rating === undefined ? [] : [{ participantId: panelist.id, rating }];
      });
    const { n, median } = summarise(ratings.map(({ rating }) => rating));
    const to = participantId === null ? {} : { to: participantId };
    return { questionId, text, ...to, roundId, at, ratings, n, median };
  });
}

/** Questions that were nobody's before: the host may take them into the pack. */
const improvised = (state: RoomState): Review['improvised'] =>
  state.asked
    .filter(({ source, roundId }) => source === 'improvised' && state.revealed.includes(roundId))
    .map(({ questionId, text, participantId, roundId, at }) => ({
      id: questionId,
      text,
      participantId,
      roundId,
      at,
    }));
