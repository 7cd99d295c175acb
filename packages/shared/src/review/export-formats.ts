/** The files that a review can be taken home as. */
export const EXPORT_FORMATS = ['json', 'csv', 'md', 'vtt'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
