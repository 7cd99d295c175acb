import type { Review, ReviewMoment } from './types.js';

/**
 * The answer most worth another try: one that its asker marked as collapsed, then the one from the round
 * with the lowest mean score, then the one of whose points the fewest were heard, then the earliest.
 * Null where no question was asked.
 */
export function worstAnswer(review: Review): string | null {
  const [worst] = review.timeline
    .filter(({ kind }) => kind === 'question')
    .map((moment) => ({ id: moment.refId ?? null, badness: badnessOf(review, moment) }))
    .sort((a, b) => compare(a.badness, b.badness));
  return worst?.id ?? null;
}

/** Lower is worse, place by place. */
type Badness = [stood: number, mean: number, heard: number];

const compare = (a: Badness, b: Badness): number =>
  a.reduce((order, value, place) => order || value - (b[place] ?? 0), 0);

const badnessOf = (review: Review, { refId, roundId }: ReviewMoment): Badness => [
  hasCollapsed(review, refId, roundId) ? 0 : 1,
  meanOf(review, roundId),
  shareHeard(review, refId),
];

const hasCollapsed = ({ pressure }: Review, questionId: string | undefined, roundId: string): boolean =>
  pressure.some(
    (each) => each.questionId === questionId && each.roundId === roundId && each.result === 'collapse',
  );

/** Above every score: an answer that nobody scored is nobody's worst. */
const NOTHING_KNOWN = 5;

function meanOf({ rounds }: Review, roundId: string): number {
  const criteria = rounds.find(({ id }) => id === roundId)?.criteria ?? [];
  const values = criteria.flatMap(({ scores }) =>
    scores.filter(({ counted }) => counted).map(({ value }): number => value),
  );
  return values.length === 0 ? NOTHING_KNOWN : values.reduce((sum, value) => sum + value) / values.length;
}

/** From 0 to 1; a question without points has nothing that could be missed. */
function shareHeard({ keyPoints }: Review, questionId: string | undefined): number {
  const points = keyPoints.filter((point) => point.questionId === questionId);
  return points.length === 0 ? 1 : points.filter(({ landed }) => landed).length / points.length;
}
