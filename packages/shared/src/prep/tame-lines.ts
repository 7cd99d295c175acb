/**
 * Reduces a line to what decides the block structure, so that parsing is cheap and cannot be made slow.
 * The parser sees "> a" where the author wrote a long sentence in a quotation; every text in the pack is
 * taken from the author's own lines.
 */
export interface TamedLine {
  text: string;
  /** False where columns in the tamed line say nothing about the author's line. */
  sameColumns: boolean;
}

const MAX_INDENT = 40;
const MAX_MARKERS = 12;
const MAX_KEPT = 2_000;

const MARKER = /(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*/y;
/** `a.` in an indented line: a list to its author, words to Markdown. */
const LETTER = /^([ \t]{2,})[a-h][.)](?=[ \t])/;

export function tameLine(typed: string): TamedLine {
  // The same width, so that columns stay as they are.
  const line = typed.replace(LETTER, '$1- ');
  const indent = leadingBlanks(line);
  if (indent === line.length) return { text: '', sameColumns: true };
  if (indent > MAX_INDENT) {
    const tamed = tameLine(line.slice(indent));
    return { text: ' '.repeat(MAX_INDENT) + tamed.text, sameColumns: false };
  }
  const wordsAt = skipMarkers(line, indent);
  // Deeper nesting than anyone means: the whole line becomes words.
  if (wordsAt === undefined) return { text: 'a', sameColumns: false };
  return { text: withOneNumber(line.slice(0, wordsAt)) + structureOf(line, wordsAt), sameColumns: true };
}

function leadingBlanks(line: string): number {
  let at = 0;
  while (line[at] === ' ' || line[at] === '\t') at += 1;
  return at;
}

/** Where the words begin, or undefined after too many quote and list marks. */
function skipMarkers(line: string, from: number): number | undefined {
  let at = from;
  for (let count = 0; ; count += 1) {
    MARKER.lastIndex = at;
    const match = MARKER.exec(line);
    if (!match) return at;
    if (count === MAX_MARKERS) return undefined;
    at += match[0].length;
  }
}

/** Of the numbers of a list only "1" matters: it alone may follow a paragraph without a blank line. */
function withOneNumber(prefix: string): string {
  return prefix.replace(/\d+(?=[.)])/g, (number) =>
    Number(number) === 1 ? number : '2'.repeat(number.length),
  );
}

/** Words become one letter; lines that may draw a structure are kept, within reason. */
function structureOf(line: string, wordsAt: number): string {
  const words = line.slice(wordsAt, wordsAt + MAX_KEPT);
  const heading = /^#{1,6}(?=[ \t])/.exec(words)?.[0];
  if (heading !== undefined) return `${heading} a`;
  if (/^[`~]{3}/.test(words) || /[|<>]/.test(words)) return words;
  return /[\p{L}\d]/u.test(words) ? 'a' : words;
}
