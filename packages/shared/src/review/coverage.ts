import type { AskedQuestion, RoomState } from '../room/state.js';
import type { ReviewCoverage } from './types.js';

/** What the pack holds against what came up. For the time after the last reveal: it names what was never asked. */
export function reviewCoverage(state: RoomState): ReviewCoverage {
  const { pack, asked } = state;
  const askedIds = new Set(asked.map(({ questionId }) => questionId));
  const pushedIds = new Set(asked.filter(({ pushedAt }) => pushedAt !== null).map((each) => each.questionId));
  const seats = asked.map((question) => seatOf(state, question));
  return {
    personas: pack.roleCards.map(({ id, name, title }) => ({
      seatId: id,
      persona: name || title,
      asked: seats.filter((seatId) => seatId === id).length,
    })),
    categories: [...new Set(pack.questions.map(({ category }) => category))].map((category) => {
      const own = pack.questions.filter((question) => question.category === category);
      return { category, asked: own.filter(({ id }) => askedIds.has(id)).length, total: own.length };
    }),
    weakSpots: pack.weakSpots.map(({ id, title }) => ({
      id,
      title,
      asked: askedIds.has(id),
      pushed: pushedIds.has(id),
    })),
    candidateQuestions: candidateQuestions(state),
  };
}

/** The card that a question was asked from; what belongs to no card is its asker's, on the first card they hold. */
function seatOf(state: RoomState, { questionId, participantId }: AskedQuestion): string | undefined {
  const card = state.pack.roleCards.find(({ questions }) => questions.some(({ id }) => id === questionId));
  return card?.id ?? state.participants[participantId]?.seatIds[0];
}

function candidateQuestions({ pack, panelQuestions }: RoomState): ReviewCoverage['candidateQuestions'] {
  const asked = new Set(panelQuestions.map(({ questionId }) => questionId));
  const addressees = [...new Set(pack.candidateQuestions.map(({ to }) => to ?? null))];
  return addressees.map((seatId) => {
    const own = pack.candidateQuestions.filter(({ to }) => (to ?? null) === seatId);
    return { seatId, asked: own.filter(({ id }) => asked.has(id)).length, total: own.length };
  });
}
