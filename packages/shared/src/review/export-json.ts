import { REVIEW_FORMAT } from './review-format.js';
import type { Review } from './types.js';

export type ReviewFile = typeof REVIEW_FORMAT & Review;

/** The whole review, as it was read, in a file that says what it is. */
export function exportJson(review: Review): string {
  const file: ReviewFile = { ...REVIEW_FORMAT, ...review };
  return `${JSON.stringify(file, null, 2)}\n`;
}
