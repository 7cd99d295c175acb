import { shuffled } from '../room/shuffle.js';
import type { Review } from './types.js';

/**
 * A review without panelists' names: each gets a letter and an id that stand for nobody, in an order that
 * is not that of joining, and the timeline no longer says who asked, since the room heard that. In a panel
 * this small it hides little all the same (a card's own criteria are its holder's), and pages say so.
 */
export function withoutNames(review: Review): Review {
  const panelists = shuffled(
    review.room.participants.filter(({ role }) => role === 'panelist'),
    `${review.room.id} ${review.room.startedAt}`,
  );
  const others = review.room.participants.filter(({ role }) => role !== 'panelist');
  const letters = new Map(panelists.map(({ id }, index) => [id, letterOf(index)]));
  const hide = (id: string): string => {
    const letter = letters.get(id);
    return letter === undefined ? id : `panelist-${letter}`;
  };
  const hidden = <T extends { participantId: string }>(items: T[]): T[] =>
    items.map((item) => ({ ...item, participantId: hide(item.participantId) }));

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
      missing: round.missing.map(hide),
      tallies: hidden(round.tallies),
      criteria: round.criteria.map((criterion) => ({
        ...criterion,
        scores: hidden(criterion.scores),
        notObservedBy: criterion.notObservedBy.map(hide),
        blankBy: criterion.blankBy.map(hide),
      })),
    })),
    overall: hidden(review.overall),
    predictions: hidden(review.predictions),
    notes: hidden(review.notes),
    timeline: review.timeline.map(({ participantId: _hidden, ...moment }) => moment),
    keyPoints: review.keyPoints.map((point) => ({ ...point, heardBy: hidden(point.heardBy) })),
    drill: review.drill.map((item) => ({ ...item, marks: hidden(item.marks) })),
  };
}

/** A, B … Z, AA, AB … */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
