import type { prepDocument } from '../messages/en/prep-document';
import type { TextsOf } from './i18n/area';

type DocumentTexts = TextsOf<typeof prepDocument>;

/** A prep document as text, on its way to the import page. */
export interface PrepDocument {
  fileName: string;
  text: string;
}

/** As many UTF-16 code units as the server's importer takes. */
export const DOCUMENT_LIMIT = 2_000_000;
const FILE_LIMIT_BYTES = 8_000_000;
const KEY = 'mockpanel.document';

const OTHER_FORMATS: Record<string, keyof DocumentTexts['format']> = {
  docx: 'word',
  doc: 'word',
  odt: 'openDocument',
  rtf: 'richText',
  pdf: 'pdf',
  pages: 'pages',
};

/** Why a file cannot be read, in words for its owner; null when it may be tried. */
export function refusalOf(fileName: string, size: number, t: DocumentTexts): string | null {
  const format = OTHER_FORMATS[fileName.split('.').pop()?.toLowerCase() ?? ''];
  if (format) return t.otherFormat(t.format[format]);
  return size > FILE_LIMIT_BYTES ? t.tooLarge : null;
}

/** Why a text cannot be read, before it is sent; null when it may be tried. */
export function textRefusalOf(text: string, t: DocumentTexts): string | null {
  if (text.trim() === '') return t.empty;
  if (text.includes('\0')) return t.binary;
  return text.length > DOCUMENT_LIMIT ? t.tooLong : null;
}

/** Text in whatever Unicode encoding its first bytes announce; UTF-8 without an announcement. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

export async function readDocument(file: File): Promise<PrepDocument> {
  return { fileName: file.name, text: decodeText(new Uint8Array(await file.arrayBuffer())) };
}

/** Keeps the document for the next page and for a reload; false where the browser stores nothing. */
export function keepDocument(document: PrepDocument): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(document));
    return true;
  } catch {
    return false;
  }
}

export function keptDocument(): PrepDocument | null {
  try {
    const value = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<PrepDocument> | null;
    if (typeof value?.fileName !== 'string' || typeof value.text !== 'string') return null;
    return { fileName: value.fileName, text: value.text };
  } catch {
    return null;
  }
}

export function dropDocument(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept.
  }
}
