import { findingsOf } from './findings.js';
import { withoutNames } from './names.js';
import type { Outcome } from './outcome.js';
import type { Review } from './types.js';

/** A review that came from a file: what a reader without a seat read, wherever it was made. */
export interface RestoredReview {
  review: Review;
  keys: Outcome['keys'];
  /** Orders letters for whoever may not read names; no reader gets it. */
  seed: string;
}

/** The review as it came; with letters for whoever may not read names. */
export function restoredReview({ review, seed }: RestoredReview, names: 'shown' | 'hidden'): Review {
  if (names === 'shown') return review;
  const hidden = withoutNames(review, seed);
  return { ...hidden, findings: findingsOf(hidden) };
}
