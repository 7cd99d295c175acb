/** The largest document taken, in UTF-16 code units: about 300,000 words. */
export const MAX_DOCUMENT_CHARS = 2 * 1024 * 1024;

export type ImportErrorCode =
  | 'IMPORT_EMPTY'
  | 'IMPORT_BINARY'
  | 'NOTHING_RECOGNISED'
  | 'PACK_FILE_INVALID'
  | 'TOO_LARGE';

export interface ImportError {
  code: ImportErrorCode;
  message: string;
}

const MESSAGES: Record<Exclude<ImportErrorCode, 'PACK_FILE_INVALID'>, string> = {
  IMPORT_EMPTY: 'This document is empty. Choose the file with your preparation in it, or paste its text.',
  IMPORT_BINARY:
    'This is not a plain text file. Save it as Markdown or plain text in UTF-8, or copy its text and paste it here.',
  NOTHING_RECOGNISED:
    'Nothing here looks like interview preparation. Give each part a heading, for example your pitch, one for each interviewer, and the questions you expect, then import it again.',
  TOO_LARGE: 'This document is over 2 MB. Keep the parts you want to rehearse and import those.',
};

export function importError(code: keyof typeof MESSAGES): ImportError {
  return { code, message: MESSAGES[code] };
}

export type CheckedText = { ok: true; lines: string[] } | { ok: false; error: ImportError };

/** Magic numbers of files that people rename to .md: zip (and so .docx), PDF, RTF, PNG, gzip, old Word. */
const FILE_MAGIC = [
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '%PDF-',
  '{\\rtf',
  '\u0089PNG',
  '\u001f\u008b',
  'ÐÏ\u0011à',
];

/** At most this share of characters that no text has: what a binary file decoded as UTF-8 is full of. */
const MAX_ODD_SHARE = 0.02;

const ODD_CHARACTER = /[\u0001-\u0008\u000e-\u001f\ufffd\uffff\ufffe]/g;

/** Refuses what cannot be a prep document, and gives the rest as lines, whatever their ends were. */
export function checkText(raw: string): CheckedText {
  if (raw.length > MAX_DOCUMENT_CHARS) return { ok: false, error: importError('TOO_LARGE') };
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  if (text.trim() === '') return { ok: false, error: importError('IMPORT_EMPTY') };
  if (looksBinary(text)) return { ok: false, error: importError('IMPORT_BINARY') };
  return { ok: true, lines: text.split(/\r\n|\r|\n|\u2028|\u2029|\u0085/) };
}

function looksBinary(text: string): boolean {
  // UTF-16 read as UTF-8 has a NUL in every other place, so this catches it too.
  if (text.includes('\u0000')) return true;
  if (FILE_MAGIC.some((magic) => text.startsWith(magic))) return true;
  const odd = text.match(ODD_CHARACTER)?.length ?? 0;
  return odd > 2 && odd / text.length > MAX_ODD_SHARE;
}
