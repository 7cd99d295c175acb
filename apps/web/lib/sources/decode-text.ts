/**
 * The text of a file in whatever encoding it seems to be: what its first bytes announce, UTF-16 where every other
 * byte is empty, UTF-8 where it is valid, else Windows-1252, in which older editors save. Null: it is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  const decoded = encoding === null ? null : new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? (decoded?.replace(C1, (odd) => letterOf(odd)) ?? null) : decoded;
  return text === null || looksBinary(text) ? null : text.replace(/\r\n?/g, '\n');
}

/** Some decoders read Windows-1252 as Latin-1, which has control characters where it has these. */
const C1 = /[\u0080-\u009f]/g;
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const letterOf = (odd: string) => LETTERS[odd.charCodeAt(0) - 0x80] ?? odd;

function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = emptyBytes(bytes.subarray(0, SAMPLE));
  if (wide !== undefined) return wide;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

const SAMPLE = 4_096;

/** Where a text in a Western language has its empty bytes if each character takes two. */
function emptyBytes(sample: Uint8Array): string | null | undefined {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (even + odd === 0) return undefined;
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.4 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** More control characters than a text has: another kind of file by the name of a text. */
function looksBinary(text: string): boolean {
  const odd = text.slice(0, 100_000).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return text.includes('\u0000') || odd > Math.max(2, Math.min(text.length, 100_000) * 0.02);
}
