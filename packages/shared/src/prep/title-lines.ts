import { hasQuestionMark, isNumbered } from './inline-text.js';
import { partOf, weightOf } from './vocabulary/match.js';

/**
 * Gives the marks of a heading to lines that are titles without having any: `Questions to ask` alone over a list, and
 * lines that begin with a number drawn as a key. Everything else of the document stays as it is, line for line.
 */
export function markTitles(lines: readonly string[]): readonly string[] {
  const outside = placesOutsideFences(lines);
  const keyed = outside.filter((at) => KEY.test(lines[at] ?? '')).length >= FEWEST_KEYED;
  const titles = new Set(outside.filter((at) => (keyed && isKeyed(lines[at] ?? '')) || announces(lines, at)));
  return titles.size === 0 ? lines : lines.map((line, at) => (titles.has(at) ? `${MARK} ${line}` : line));
}

/** The lowest heading: what stands above keeps its rank. */
const MARK = '######';

const FEWEST_KEYED = 3;

/** `1️⃣`: people draw their numbers where they mean a title. */
const KEY = /^\d{1,2}\uFE0F?\u20E3\s*\S/;

const LONGEST_KEYED = 200;

function isKeyed(line: string): boolean {
  return line.length <= LONGEST_KEYED && KEY.test(line);
}

const LONGEST_TITLE = 60;

/** Words without any mark that say outright which part of a preparation follows. */
function announces(lines: readonly string[], at: number): boolean {
  const title = (lines[at] ?? '').trimEnd();
  if (title.length > LONGEST_TITLE || !WORDS_ALONE.test(title) || isNumbered(title)) return false;
  const words = title.split(/\s+/).length;
  if (/\p{Script=Han}/u.test(title) ? title.length > MOST_HAN : words > MOST_WORDS) return false;
  const below = isAlone(lines, at);
  if (below === undefined) return false;
  if (partOf(title) !== undefined || weightOf(title, 'candidateQuestions') >= 2) return true;
  return below === 'list' && words <= FEW_WORDS && weightOf(title, 'questions') >= 2;
}

const WORDS_ALONE = /^\p{L}[^*_`|<>[\]{}:：,;"“”=]*[\p{L}\p{N})）]$/u;
const FEW_WORDS = 4;
const MOST_WORDS = 6;
/** Chinese puts no blanks between words; anything longer is a sentence. */
const MOST_HAN = 10;

/** What stands below a line that has nothing above it: a list, other words, or nothing that it could be over. */
function isAlone(lines: readonly string[], at: number): 'list' | 'text' | undefined {
  if ((lines[at - 1] ?? '').trim() !== '') return undefined;
  const next = lines[at + 1] ?? '';
  if (ITEM.test(next)) return 'list';
  if (next.trim() !== '')
    return hasQuestionMark(next) && !hasQuestionMark(lines[at] ?? '') ? 'text' : undefined;
  const below = lines[at + 2] ?? '';
  if (below.trim() === '' || /^(?:#{1,6}\s|\||<|```|~~~|-{3,}|={3,})/.test(below)) return undefined;
  return ITEM.test(below) ? 'list' : 'text';
}

const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s/;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

function placesOutsideFences(lines: readonly string[]): number[] {
  let open = '';
  return lines.flatMap((line, at) => {
    const mark = FENCE.exec(line)?.[1];
    if (mark === undefined) return open === '' ? [at] : [];
    if (open === '') open = mark;
    else if (mark.startsWith(open) && line.trim() === mark) open = '';
    return [];
  });
}
