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

/** The lines of a document as the importer counts them. */
export const linesOf = (text: string): string[] =>
  text.replace(/^\ufeff/, '').split(/\r\n|\r|\n|\u2028|\u2029|\u0085/);

/** Longer passages are parted, so that a page can draw a part of them. */
const LONGEST_BLOCK = 60;

/** The document as blocks: every line belongs to the narrowest passage that covers it. */
export function documentBlocks(lines: readonly string[], report: ImportReport): DocumentBlock[] {
  const owner = ownersOf(lines.length, report.passages);
  const unrecognised = new Set(report.unrecognised.map((entry) => entry.line));
  const seen = new Set<Passage>();
  const blocks: DocumentBlock[] = [];
  for (const [index, raw] of lines.entries()) {
    const passage = owner[index] ?? null;
    let block = blocks.at(-1);
    if (!block || block.passage !== passage || block.lines.length >= LONGEST_BLOCK) {
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

/** Some blocks that are drawn together or not at all. */
export interface DocumentChunk {
  blocks: DocumentBlock[];
  firstLine: number;
  lastLine: number;
  /** About how high it will be, in CSS pixels, while it is not drawn. */
  height: number;
}

const CHUNK_LINES = 120;
const LINE_HEIGHT = 25;
const LETTERS_A_LINE = 62;

export function chunksOf(blocks: readonly DocumentBlock[]): DocumentChunk[] {
  const chunks: DocumentChunk[] = [];
  for (const block of blocks) {
    let chunk = chunks.at(-1);
    const first = block.lines[0]?.number ?? 1;
    if (!chunk || first - chunk.firstLine >= CHUNK_LINES) {
      chunk = { blocks: [], firstLine: first, lastLine: first, height: 0 };
      chunks.push(chunk);
    }
    chunk.blocks.push(block);
    chunk.lastLine = block.lines.at(-1)?.number ?? first;
    chunk.height += block.lines.reduce(
      (sum, { text }) => sum + LINE_HEIGHT * Math.max(1, Math.ceil(text.length / LETTERS_A_LINE)),
      8,
    );
  }
  return chunks;
}
