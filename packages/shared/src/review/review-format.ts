/** What a review's JSON file says it is; the version grows when a field changes its meaning or goes. */
export const REVIEW_FORMAT = { format: 'mockpanel-review', formatVersion: 2 } as const;
