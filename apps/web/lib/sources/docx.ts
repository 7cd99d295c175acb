import { htmlToMarkdown } from './html-to-markdown';

/** What a Word document may hold once it is unpacked: hundreds of times what anybody has written in one. */
const MOST_UNPACKED_BYTES = 80_000_000;

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Título'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** A Word document as Markdown; null where the file is none, or unpacks into far too much. */
export async function docxToMarkdown(bytes: Uint8Array): Promise<string | null> {
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null || unpacked > MOST_UNPACKED_BYTES) return null;
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = bytes.slice().buffer as ArrayBuffer;
  // The browser's build reads "arrayBuffer", the one for Node.js (in unit tests) "buffer".
  const input: { arrayBuffer: ArrayBuffer } & { buffer: Uint8Array } = { arrayBuffer, buffer: bytes };
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: STYLES,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  });
  return htmlToMarkdown(value);
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** How much a zip says it unpacks into, from its directory; null for what is no zip. */
export function unpackedBytes(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) return null;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
