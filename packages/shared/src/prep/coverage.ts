import type { Placed } from './assembly.js';
import type { LineRange } from './blocks.js';
import type { ClaimKind } from './claims.js';
import type { Outline, Section } from './outline.js';
import type { Passage, PassageKind, Unrecognised } from './report.js';

export interface Coverage {
  passages: Passage[];
  unrecognised: Unrecognised[];
}

const PASSAGE_KIND: Record<ClaimKind, PassageKind> = {
  title: 'heading',
  brief: 'brief',
  pitch: 'pitch',
  presentation: 'presentation',
  'role-card': 'role-card',
  question: 'question',
  'weak-spot': 'weak-spot',
  'candidate-question': 'candidate-question',
  drill: 'drill',
  reminder: 'reminder',
  'words-to-avoid': 'words-to-avoid',
};

/**
 * Accounts for every line: it became part of the pack, it is a heading over something that did, it is a
 * rule, or it is listed with its number for the author to place. A line that was read in part is both.
 */
export function coverLines(lines: readonly string[], outline: Outline, placed: readonly Placed[]): Coverage {
  const used = new Set<number>();
  const passages: Passage[] = placed.flatMap(({ kind, draft, target, label }) => {
    for (const range of draft.ranges) markRange(range, used);
    return runsOf(draft.ranges, lines).map((range) => ({
      kind: PASSAGE_KIND[kind],
      label,
      ...range,
      target,
    }));
  });
  for (const section of outline.root.children) coverHeadings(section, used, passages);
  passages.sort((left, right) => left.startLine - right.startLine || left.endLine - right.endLine);
  const partial = new Set(placed.flatMap(({ draft }) => draft.partial ?? []));
  const unrecognised = lines.flatMap((text, index): Unrecognised[] => {
    const isRead = used.has(index + 1) && !partial.has(index + 1);
    return text.trim() === '' || isRead || isRule(text) ? [] : [{ line: index + 1, text }];
  });
  return { passages, unrecognised };
}

export function markRange(range: LineRange, used: Set<number>): void {
  for (let line = range.startLine; line <= range.endLine; line += 1) used.add(line);
}

/** Joins ranges that only blank lines and rules keep apart, so that a passage is a stretch of the page. */
function runsOf(ranges: readonly LineRange[], lines: readonly string[]): LineRange[] {
  const sorted = [...ranges].sort((left, right) => left.startLine - right.startLine);
  const runs: LineRange[] = [];
  for (const range of sorted) {
    const last = runs.at(-1);
    if (last && range.startLine <= last.endLine) last.endLine = Math.max(last.endLine, range.endLine);
    else if (
      last &&
      lines.slice(last.endLine, range.startLine - 1).every((text) => text.trim() === '' || isRule(text))
    )
      last.endLine = range.endLine;
    else runs.push({ startLine: range.startLine, endLine: range.endLine });
  }
  return runs;
}

/** A heading counts as understood when something below it was. Returns whether that is so. */
function coverHeadings(section: Section, used: Set<number>, passages: Passage[]): boolean {
  const own = used.has(section.own.startLine);
  const inBlocks = section.blocks.some((block) => touches(block, used));
  const below = section.children.map((child) => coverHeadings(child, used, passages)).some(Boolean);
  if (own) return true;
  if (!inBlocks && !below) return false;
  if (section.lead.length === 0) {
    markRange(section.own, used);
    const label = section.form === 'heading' ? 'Heading' : 'Label';
    passages.push({ kind: 'heading', label, ...section.own, target: '' });
  }
  return true;
}

function touches(range: LineRange, used: ReadonlySet<number>): boolean {
  for (let line = range.startLine; line <= range.endLine; line += 1) if (used.has(line)) return true;
  return false;
}

/** Lines that only draw: rules and the underlines of headings. */
export function isRule(text: string): boolean {
  return text.length <= 2_000 && /^[\s>]*(?:[-=*_~][ \t]*){3,}$/.test(text);
}
