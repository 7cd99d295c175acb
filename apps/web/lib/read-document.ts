/** A prep document as text, on its way to the import page. */
export interface PrepDocument {
  fileName: string;
  text: string;
}

/** As many UTF-16 code units as the server's importer takes. */
export const DOCUMENT_LIMIT = 2_000_000;
const FILE_LIMIT_BYTES = 8_000_000;
const KEY = 'mockpanel.document';

const OTHER_FORMATS: Record<string, string> = {
  docx: 'a Word document',
  doc: 'a Word document',
  odt: 'an OpenDocument file',
  rtf: 'a rich text file',
  pdf: 'a PDF',
  pages: 'a Pages document',
};

/** Why a file cannot be read, in words for its owner; null when it may be tried. */
export function refusalOf(fileName: string, size: number): string | null {
  const format = OTHER_FORMATS[fileName.split('.').pop()?.toLowerCase() ?? ''];
  if (format)
    return `This is ${format}; Mockpanel reads Markdown and plain text. Open it, select everything, copy, and paste it here.`;
  if (size > FILE_LIMIT_BYTES)
    return 'This file is larger than 8 MB, which no prep document is. Check that you chose the right one.';
  return null;
}

/** Why a text cannot be read, before it is sent; null when it may be tried. */
export function textRefusalOf(text: string): string | null {
  if (text.trim() === '')
    return 'This document is empty. Choose the file with your preparation in it, or paste its text.';
  if (text.includes('\0'))
    return 'This is not a text document. Save it as Markdown or plain text, or copy its text and paste it here.';
  if (text.length > DOCUMENT_LIMIT)
    return 'This is longer than two million characters. Take only the part that you want to rehearse.';
  return null;
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
