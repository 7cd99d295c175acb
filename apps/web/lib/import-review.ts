import type { Pack } from '@mockpanel/shared/pack/schema';
import type { ImportReport, Passage } from '@mockpanel/shared/prep/report';

/** What `POST /import` answers. */
export interface ImportResult {
  pack: Pack;
  report: ImportReport;
}

export type LineLook = 'heading' | 'text' | 'blank' | 'rule';
export interface DocumentLine {
  number: number;
  text: string;
  look: LineLook;
  unrecognised: boolean;
}

/** Consecutive lines that became one thing; the margin names it where it begins. */
export interface DocumentBlock {
  passage: Passage | null;
  /** True for the block a passage begins with, where something inside it splits it. */
  first: boolean;
  lines: DocumentLine[];
}

/** The document as blocks: every line belongs to the narrowest passage that covers it. */
export function documentBlocks(text: string, report: ImportReport): DocumentBlock[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const owner = ownersOf(lines.length, report.passages);
  const unrecognised = new Set(report.unrecognised.map((entry) => entry.line));
  const seen = new Set<Passage>();
  const blocks: DocumentBlock[] = [];
  for (const [index, raw] of lines.entries()) {
    const passage = owner[index] ?? null;
    let block = blocks.at(-1);
    if (!block || block.passage !== passage) {
      block = { passage, first: passage !== null && !seen.has(passage), lines: [] };
      if (passage) seen.add(passage);
      blocks.push(block);
    }
    block.lines.push(readLine(raw, index + 1, unrecognised.has(index + 1)));
  }
  return blocks;
}

function ownersOf(count: number, passages: Passage[]): (Passage | undefined)[] {
  const owner = new Array<Passage | undefined>(count);
  const widestFirst = [...passages].sort((a, b) => b.endLine - b.startLine - (a.endLine - a.startLine));
  for (const passage of widestFirst)
    for (let line = Math.max(1, passage.startLine); line <= Math.min(count, passage.endLine); line++)
      owner[line - 1] = passage;
  return owner;
}

function readLine(raw: string, number: number, unrecognised: boolean): DocumentLine {
  const text = raw.trim();
  if (text === '' || text === '>') return { number, text: '', look: 'blank', unrecognised };
  if (/^([-*_])\s*(?:\1\s*){2,}$/.test(text)) return { number, text: '', look: 'rule', unrecognised };
  const heading = text.match(/^#{1,6}\s+(.*?)\s*#*$/);
  if (heading) return { number, text: heading[1] as string, look: 'heading', unrecognised };
  return { number, text: text.replace(/^(?:>\s?)+/, ''), look: 'text', unrecognised };
}

/** A kind such as `panel-question` in words: "panel question". */
export const kindInWords = (kind: string): string =>
  kind
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase();
