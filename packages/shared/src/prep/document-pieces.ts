import { parseLabel } from './labels.js';
import type { TamedLine } from './tame-lines.js';

/** The author's lines, and the same reduced to what decides the structure. */
export interface Source {
  lines: readonly string[];
  tamed: readonly TamedLine[];
}

/** The parser slows down with the length of a document, so it gets pieces: the whole stays linear. */
const LONGEST_PIECE = 300;
/** Between two items of a list it may be cut sooner. */
const LONGEST_LIST = 100;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Cuts where a block surely begins at the margin; inside fences and comments only if a piece grows too long. */
export function pieces(source: Source, from: number): [number, number][] {
  const cuts: [number, number][] = [];
  let start = from;
  let open = '';
  let number = 0;
  for (let at = from; at <= source.tamed.length; at += 1) {
    const atEnd = at === source.tamed.length;
    const isItem = open === '' && ITEM.test(source.tamed[at]?.text ?? '');
    const longest = isItem ? LONGEST_LIST : LONGEST_PIECE;
    const next = open === '' ? numberOf(source.lines[at] ?? '') : undefined;
    const goesOn = next !== undefined && number > 0 && next > number && next <= number + MOST_LEFT_OUT;
    const continues = goesOn && followsText(source, start, at);
    if (atEnd || (open === '' && startsAfresh(source, at)) || continues || at - start >= longest) {
      const end = lastFilled(source, start, at);
      if (end > start) cuts.push([start, end]);
      start = at;
    }
    number = next ?? number;
    open = openAfter(source.lines[at] ?? '', source.tamed[at]?.text ?? '', open);
  }
  return cuts;
}

/** How many numbers an author may have left out. */
const MOST_LEFT_OUT = 4;

/** The number that a line at the margin begins with. */
function numberOf(line: string): number | undefined {
  const digits = /^(\d{1,3})[.)][ \t]+\S/.exec(line)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * True right below plain words that belong to no list. Markdown reads a number there as part of the sentence; where
 * it continues the numbering, its author began the next item.
 */
function followsText({ tamed }: Source, start: number, at: number): boolean {
  for (let before = at - 1; before >= start; before -= 1) {
    const text = tamed[before]?.text ?? '';
    if (text === '') return before < at - 1;
    if (/^[\s>#|]/.test(text) || ITEM.test(text)) return false;
  }
  return at > start;
}

const LONGEST_FRONT = 60;

/** How many lines of front matter a document begins with: `key: value` between two rules. */
export function frontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.slice(1, LONGEST_FRONT).findIndex((line) => line.trim() === '---') + 1;
  const inside = lines.slice(1, end);
  const isData = inside.every((line) => /^(?:[\w-]+\s*:|\s|[\]})#-]|$)/.test(line));
  return end > 1 && isData && inside.some((line) => /^[\w-]+\s*:/.test(line)) ? end + 1 : 0;
}

/** Blank lines at the end of a piece say nothing. */
function lastFilled(source: Source, start: number, end: number): number {
  let last = end;
  while (last > start && source.tamed[last - 1]?.text === '') last -= 1;
  return last;
}

function startsAfresh(source: Source, at: number): boolean {
  const line = source.tamed[at]?.text ?? '';
  if (/^#{1,6}[ \t]/.test(line)) return true;
  const before = source.tamed[at - 1]?.text ?? '';
  // Markdown reads a label right after a list or a quotation as its continuation; its author does not.
  if (/^(?:\s|>|[-*+]\s|\d{1,9}[.)]\s)/.test(before) && isBoldLabel(source.lines[at] ?? '')) return true;
  return before === '' && !/^(?:\s|$|[-*+](?:\s|$)|\d{1,9}[.)](?:\s|$))/.test(line);
}

function isBoldLabel(line: string): boolean {
  return /^(?:\*\*|__)\S/.test(line) && parseLabel(line.trim(), () => false)?.level === 7;
}

/** What is still open after a line: a code fence, a comment, or nothing. */
function openAfter(line: string, tamed: string, open: string): string {
  if (open === '<!--') return line.includes('-->') ? '' : open;
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(tamed)?.[1];
  if (open !== '') return fence?.startsWith(open) && tamed.trim() === fence ? '' : open;
  if (fence !== undefined) return fence;
  return /^ {0,3}<!--/.test(tamed) && !line.includes('-->') ? '<!--' : '';
}
