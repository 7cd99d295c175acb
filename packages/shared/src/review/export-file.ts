import { exportCsv } from './export-csv.js';
import type { TextFormat } from './export-formats.js';
import { exportJson } from './export-json.js';
import { exportMarkdown } from './export-markdown.js';
import { exportVtt } from './export-vtt.js';
import { isoTime } from './export-words.js';
import type { Review } from './types.js';

/** A review on its way to somebody's disk. */
export interface ExportFile {
  fileName: string;
  contentType: string;
  text: string;
}

const WRITERS: Record<TextFormat, { mediaType: string; write: (review: Review) => string }> = {
  json: { mediaType: 'application/json', write: exportJson },
  csv: { mediaType: 'text/csv', write: exportCsv },
  md: { mediaType: 'text/markdown', write: exportMarkdown },
  vtt: { mediaType: 'text/vtt', write: exportVtt },
};

export function exportFile(review: Review, format: TextFormat): ExportFile {
  const { mediaType, write } = WRITERS[format];
  return {
    fileName: `${fileStem(review)}.${format}`,
    contentType: `${mediaType}; charset=utf-8`,
    text: write(review),
  };
}

const LONGEST_SLUG = 60;

/** Letters, digits and dashes alone: safe in a header and on every disk, whatever the title is. */
export function fileStem({ room }: Review): string {
  const slug = room.title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}+/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-+|-+$/g, '');
  const day = room.startedAt === null ? '' : isoTime(room.startedAt).slice(0, 10);
  return ['review', slug, day].filter((part) => part !== '').join('-');
}
