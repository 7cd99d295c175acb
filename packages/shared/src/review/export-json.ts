import type { Review } from './types.js';

/** What the file says it is; the version grows when a field changes its meaning or goes. */
export const REVIEW_FORMAT = { format: 'mockpanel-review', formatVersion: 1 } as const;

export type ReviewFile = typeof REVIEW_FORMAT & Review;

/** The whole review, as it was read, in a file that says what it is. */
export function exportJson(review: Review): string {
  const file: ReviewFile = { ...REVIEW_FORMAT, ...review };
  return `${JSON.stringify(file, null, 2)}\n`;
}
