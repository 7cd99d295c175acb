import type { ReviewCriterion } from '@mockpanel/shared/review/types';

type Score = ReviewCriterion['scores'][number];

/** "was 2", "was blank": what somebody had handed in before the talk; null where they kept it. */
export function wasWords({ history }: Pick<Score, 'history'>): string | null {
  const first = history?.[0];
  if (!first) return null;
  if (first.value === null) return 'was blank';
  return first.value === 'not-observed' ? 'was n/o' : `was ${first.value}`;
}

/** "Ben changed 2 to 3 after the talk", for each who changed a number of this criterion. */
export function changedWords(criterion: ReviewCriterion, name: (id: string) => string): string[] {
  return criterion.scores.flatMap((score) => {
    const was = wasWords(score);
    return was === null ? [] : [`${name(score.participantId)} ${was}, now ${score.value}`];
  });
}
