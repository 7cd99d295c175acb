/** The files that a review is written into by the shared core. */
export const TEXT_FORMATS = ['json', 'csv', 'md', 'vtt'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** The files that a review can be taken home as; `ics` is the next session in somebody's calendar. */
export const EXPORT_FORMATS = [...TEXT_FORMATS, 'ics'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
