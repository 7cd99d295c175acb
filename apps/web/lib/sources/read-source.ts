import type { prepDocument } from '../../messages/en/prep-document';
import type { TextsOf } from '../i18n/area';
import { convert } from './convert';
import { decodeText } from './decode-text';
import type { PrepDocument } from './kept-document';

type DocumentTexts = TextsOf<typeof prepDocument>;

/** A document, or why there is none, in words for its owner. */
export type Source = { ok: true; document: PrepDocument } | { ok: false; reason: string };

/** As many UTF-16 code units as the server's importer takes. */
export const DOCUMENT_LIMIT = 2_000_000;
const FILE_LIMIT_BYTES = 8_000_000;

const OTHER_FORMATS: Record<string, keyof DocumentTexts['format']> = {
  doc: 'oldWord',
  odt: 'openDocument',
  rtf: 'richText',
  pages: 'pages',
};

const refused = (reason: string): Source => ({ ok: false, reason });

/** Reads a file of any kind that can hold a prep document, in this browser. */
export async function readSource(file: File, t: DocumentTexts): Promise<Source> {
  const format = OTHER_FORMATS[file.name.split('.').pop()?.toLowerCase() ?? ''];
  if (format) return refused(t.otherFormat(t.format[format]));
  if (file.size > FILE_LIMIT_BYTES) return refused(t.tooLarge);
  try {
    return await readBytes(file.name, new Uint8Array(await file.arrayBuffer()), t);
  } catch {
    return refused(t.unreadable);
  }
}

/** By what the first bytes say it is, whatever its name says. */
async function readBytes(fileName: string, bytes: Uint8Array, t: DocumentTexts): Promise<Source> {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  if (head.startsWith('PK')) {
    const text = await convert({ kind: 'docx', bytes });
    return text === null ? refused(t.noWord) : checked({ fileName, text }, t);
  }
  if (head === '%PDF-') {
    const text = await convert({ kind: 'pdf', bytes });
    return text === null ? refused(t.noPdfText) : checked({ fileName, text, rough: true }, t);
  }
  const text = decodeText(bytes);
  return text === null ? refused(t.binary) : checked({ fileName, text }, t);
}

/** Why a text cannot be read, before it is sent; null when it may be tried. */
export function textRefusalOf(text: string, t: DocumentTexts): string | null {
  if (text.trim() === '') return t.empty;
  if (text.includes('\0')) return t.binary;
  return text.length > DOCUMENT_LIMIT ? t.tooLong : null;
}

export function checked(document: PrepDocument, t: DocumentTexts): Source {
  const reason = textRefusalOf(document.text, t);
  return reason === null ? { ok: true, document } : refused(reason);
}

/** Larger rich text is taken as plain text: nobody's preparation, and slow to read. */
const MOST_HTML = 4_000_000;

/** What was pasted or dropped, with its headings, lists and bold type where it had some. */
export async function textOfTransfer(html: string, plain: string): Promise<string> {
  if (!/<(h[1-6]|ul|ol|table|b|strong|p|span)\b/i.test(html) || html.length > MOST_HTML) return plain;
  // Text that was Markdown before it was coloured, as in an editor, is better as it is.
  if (/^#{1,6} /m.test(plain)) return plain;
  try {
    return (await convert({ kind: 'html', html })) || plain;
  } catch {
    return plain;
  }
}
