import { sheetOf } from '../room/participants.js';
import { packRound, roundState } from '../room/rounds.js';
import { listenForId } from '../room/scoring.js';
import type { RoomState } from '../room/state.js';
import { allPanelists, isCounted } from './criteria.js';
import { isReached } from './round-review.js';
import type { ReviewKeyPoint } from './types.js';

/** A tickable point, what it belongs to, and the round in which it could be heard. */
type Point = Pick<ReviewKeyPoint, 'id' | 'text' | 'questionId' | 'question' | 'roundId' | 'asked'>;

/** Every point of what came up in the revealed rounds, and who heard it. */
export function reviewKeyPoints(state: RoomState): ReviewKeyPoint[] {
  return [...pointsOfBeats(state), ...pointsOfQuestions(state)].map((point) => {
    const heardBy = allPanelists(state)
      .filter(isCounted)
      .flatMap((panelist) => {
        const ticks = sheetOf(state, panelist.id).ticks;
        const tick = Object.hasOwn(ticks, point.id) ? ticks[point.id] : undefined;
        return tick ? [{ participantId: panelist.id, at: tick.at }] : [];
      });
    const landed = heardBy.length > 0;
    // Whoever heard it says that it came up, whatever the steps say.
    return { ...point, asked: point.asked || landed, landed, heardBy };
  });
}

const pointsOfBeats = (state: RoomState): Point[] =>
  state.revealed.flatMap((roundId) => {
    const planned = packRound(state, roundId);
    const round = roundState(state, roundId);
    return (planned?.segments ?? []).map(({ id, label }) => ({
      id,
      text: label,
      questionId: roundId,
      question: planned?.title ?? '',
      roundId,
      asked: round !== undefined && isReached(state, round, id),
    }));
  });

/** A question asked twice keeps one set of points, with the round in which it was asked last. */
function pointsOfQuestions(state: RoomState): Point[] {
  const lastAsked = new Map(state.asked.map((question) => [question.questionId, question]));
  return [...lastAsked.values()]
    .filter((question) => state.revealed.includes(question.roundId))
    .flatMap(({ questionId, text, roundId }) =>
      pointsOf(state, questionId).map((point) => ({
        ...point,
        questionId,
        question: text,
        roundId,
        asked: true,
      })),
    );
}

function pointsOf(state: RoomState, questionId: string): { id: string; text: string }[] {
  const bank = state.pack.questions.find(({ id }) => id === questionId);
  if (bank) return bank.keyPoints;
  const card = state.pack.roleCards.flatMap(({ questions }) => questions).find(({ id }) => id === questionId);
  return card?.listenFor.map((text, index) => ({ id: listenForId(questionId, index), text })) ?? [];
}
