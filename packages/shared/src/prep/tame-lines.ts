/**
 * Makes lines cheap to parse without changing what they mean for the block structure.
 * The parser sees the tamed lines; every text in the pack is taken from the author's own.
 */
export interface TamedLine {
  text: string;
  /** False where columns in the tamed line say nothing about the author's line. */
  sameColumns: boolean;
}

const MAX_INDENT = 40;
const MAX_MARKERS = 12;
const MAX_KEPT = 2_000;
const ENOUGH = 24;

const MARKER = /(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*/y;

export function tameLine(line: string): TamedLine {
  const indent = leadingBlanks(line);
  if (indent > MAX_INDENT) {
    const tamed = tameLine(line.slice(indent));
    return { text: ' '.repeat(MAX_INDENT) + tamed.text, sameColumns: false };
  }
  const afterMarkers = skipMarkers(line, indent);
  // Deeper nesting than anyone means: the whole line becomes words.
  if (afterMarkers === undefined) return { text: `\\${line.slice(0, ENOUGH)}`, sameColumns: false };
  return { text: shorten(line, afterMarkers), sameColumns: true };
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
    if (count === MAX_MARKERS) return isRule(line) ? at : undefined;
    at += match[0].length;
  }
}

function isRule(line: string): boolean {
  return line.length <= MAX_KEPT && /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/.test(line);
}

/** Only the start of a line of words matters to the structure; tables and HTML are kept whole within reason. */
function shorten(line: string, wordsAt: number): string {
  const end = wordsAt + ENOUGH;
  if (line.length <= end) return line;
  const head = line.slice(0, end);
  const plain = /\p{L}/u.test(head.slice(wordsAt)) && !/[|<`~]/.test(line.slice(0, MAX_KEPT));
  return plain ? head : line.slice(0, MAX_KEPT);
}
