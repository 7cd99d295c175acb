import { VOCABULARIES } from './vocabulary/match.js';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

interface Fence {
  /** Places in the list of lines; the end is that of the last line if the fence was never closed. */
  start: number;
  end: number;
  closed: boolean;
}

/**
 * The lines with the fences taken off that hold no code: one around the whole document, as a tool or a chat leaves it,
 * and those around a prompt that says who somebody is. Line numbers stay as they are.
 */
export function unfence(lines: readonly string[]): readonly string[] {
  const fences = fencesIn(lines);
  const wrapping = fences.filter(
    (fence) => saysNothing(lines[fence.start] ?? '') && (holdsAll(fence, lines) || saysWho(fence, lines)),
  );
  if (wrapping.length === 0) return lines;
  const drawn = new Set(wrapping.flatMap(({ start, end, closed }) => (closed ? [start, end] : [start])));
  return lines.map((line, at) => (drawn.has(at) ? '' : line));
}

function fencesIn(lines: readonly string[]): Fence[] {
  const fences: Fence[] = [];
  let open: { start: number; mark: string } | undefined;
  for (const [at, line] of lines.entries()) {
    const mark = FENCE.exec(line)?.[1];
    if (mark === undefined) continue;
    if (!open) open = { start: at, mark };
    else if (mark.startsWith(open.mark) && line.trim() === mark) {
      fences.push({ start: open.start, end: at, closed: true });
      open = undefined;
    }
  }
  return open ? [...fences, { start: open.start, end: lines.length - 1, closed: false }] : fences;
}

/** At most the name of a language follows the marks: words of the author's would be lost with the line. */
const saysNothing = (line: string): boolean => /^ {0,3}(?:`+|~+)[\w+-]*\s*$/.test(line);

function holdsAll({ start, end }: Fence, lines: readonly string[]): boolean {
  const isBlank = (line: string) => line.trim() === '';
  return lines.slice(0, start).every(isBlank) && lines.slice(end + 1).every(isBlank);
}

/** `You are Ada Quill, head of tides.`: the first words in the fence. */
function saysWho({ start, end, closed }: Fence, lines: readonly string[]): boolean {
  const first = lines.slice(start + 1, end).find((line) => line.trim() !== '') ?? '';
  return closed && VOCABULARIES.some(({ youAre }) => youAre.test(first.slice(0, 80)));
}
