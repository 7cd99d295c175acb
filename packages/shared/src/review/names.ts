import { shuffled } from '../room/shuffle.js';
import { withoutCards } from './advice.js';
import type { Review } from './types.js';

/**
 * A review without panelists' names: each gets a letter and an id that stand for nobody, in an order that
 * comes from a seed no viewer has, and the timeline no longer says who asked, since the room heard that. In a panel
 * this small it hides little all the same (a card's own criteria are its holder's), and pages say so.
 */
export function withoutNames<R extends Omit<Review, 'findings'>>(review: R, seed: string): R {
  const panelists = shuffled(
    review.room.participants.filter(({ role }) => role === 'panelist'),
    seed,
  );
  const others = review.room.participants.filter(({ role }) => role !== 'panelist');
  const letters = new Map(panelists.map(({ id }, index) => [id, letterOf(index)]));
  const hide = (id: string): string => {
    const letter = letters.get(id);
    return letter === undefined ? id : `panelist-${letter}`;
  };
  /** Lists are in the order of joining, which the candidate has seen: sorted, they say nothing of it. */
  const hidden = <T extends { participantId: string }>(items: T[]): T[] =>
    items
      .map((item) => ({ ...item, participantId: hide(item.participantId) }))
      .sort((a, b) => (a.participantId < b.participantId ? -1 : a.participantId > b.participantId ? 1 : 0));
  const hiddenIds = (ids: string[]): string[] => ids.map(hide).sort();

  return {
    ...review,
    room: {
      ...review.room,
      participants: [
        ...others,
        ...panelists.map((panelist) => ({
          ...panelist,
          id: hide(panelist.id),
          name: `Panelist ${letters.get(panelist.id)}`,
          seatIds: [],
        })),
      ],
    },
    rounds: review.rounds.map((round) => ({
      ...round,
      missing: hiddenIds(round.missing),
      tallies: round.tallies.map((each) => ({ ...each, participantId: hide(each.participantId) })),
      // The room heard who cut in: with a letter beside it, the letter would have a name.
      interruptions: round.interruptions.map((each) => ({ ...each, participantId: '' })),
      criteria: round.criteria.map((criterion) => ({
        ...criterion,
        scores: hidden(criterion.scores),
        notObservedBy: hiddenIds(criterion.notObservedBy),
        blankBy: hiddenIds(criterion.blankBy),
        missingBy: hiddenIds(criterion.missingBy),
      })),
    })),
    overall: hidden(review.overall.map(withoutCards)),
    predictions: hidden(review.predictions),
    predictionGaps: hidden(review.predictionGaps),
    questions: review.questions.map((question) => ({ ...question, participantId: '' })),
    notes: review.notes.map((note) => ({ ...note, participantId: hide(note.participantId) })),
    timeline: review.timeline.map(({ participantId: _hidden, ...moment }) => moment),
    keyPoints: review.keyPoints.map((point) => ({ ...point, heardBy: hidden(point.heardBy) })),
    // The room heard who asked, so that no letter goes beside it.
    pressure: review.pressure.map((each) => ({ ...each, participantId: '' })),
    improvised: review.improvised.map((each) => ({ ...each, participantId: '' })),
    candidateQuestions: review.candidateQuestions.map(({ to: _hidden, ...each }) => ({
      ...each,
      ratings: hidden(each.ratings),
    })),
    doOvers: review.doOvers.map((doOver) => ({
      ...doOver,
      criteria: doOver.criteria.map((criterion) => ({
        ...criterion,
        before: hidden(criterion.before),
        after: hidden(criterion.after),
      })),
    })),
    actionItems: review.actionItems.map(({ ownerId, ...item }) =>
      ownerId === undefined || letters.has(ownerId) ? item : { ...item, ownerId },
    ),
    drill: review.drill.map((item) => ({ ...item, marks: hidden(item.marks) })),
  };
}

/** A, B … Z, AA, AB … */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
