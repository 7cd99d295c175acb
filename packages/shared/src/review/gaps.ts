import { isCounted } from './criteria.js';
import { median } from './statistics.js';
import type { Review, ReviewGap } from './types.js';

/**
 * What the candidate expected of each counted panelist less what that panelist gave: per shared criterion the
 * median over the rounds. People whom the candidate expected nothing of are left out.
 */
export function predictionGaps({
  predictions,
  room,
  rounds,
}: Pick<Review, 'predictions' | 'room' | 'rounds'>): ReviewGap[] {
  const counted = new Set(
    room.participants.filter((each) => each.role === 'panelist' && isCounted(each)).map(({ id }) => id),
  );
  return predictions
    .filter(({ participantId, scores }) => counted.has(participantId) && Object.keys(scores).length > 0)
    .map(({ participantId, scores }) => {
      const criteria = Object.entries(scores).map(([id, expected]) => {
        const given = median(givenBy(rounds, participantId, id));
        return { id, expected, given, gap: given === null ? null : expected - given };
      });
      return { participantId, gap: median(criteria.flatMap(({ gap }) => gap ?? [])), criteria };
    });
}

const givenBy = (rounds: Review['rounds'], participantId: string, criterionId: string): number[] =>
  rounds
    .flatMap(({ criteria }) => criteria.filter(({ id }) => id === criterionId))
    .flatMap(({ scores }) => scores.filter((score) => score.counted && score.participantId === participantId))
    .map(({ value }) => value);
