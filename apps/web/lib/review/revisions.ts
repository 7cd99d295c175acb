import type { ReviewCriterion } from '@mockpanel/shared/review/types';
import type { ReviewTexts } from './texts';

type Score = ReviewCriterion['scores'][number];

/** "was 2", "was blank": what somebody had handed in before the talk; null where they kept it. */
export function wasWords({ history }: Pick<Score, 'history'>, { scores }: ReviewTexts): string | null {
  const first = history?.[0];
  if (!first) return null;
  if (first.value === null) return scores.wasBlank;
  return first.value === 'not-observed' ? scores.wasNotObserved : scores.was(first.value);
}

/** "Ben was 2, now 3", for each who changed a number of this criterion. */
export function changedWords(
  criterion: ReviewCriterion,
  name: (id: string) => string,
  t: ReviewTexts,
): string[] {
  return criterion.scores.flatMap((score) => {
    const was = wasWords(score, t);
    return was === null ? [] : [t.scores.changed(name(score.participantId), was, score.value)];
  });
}
