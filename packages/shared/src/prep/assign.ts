import type { Imported, Piece, Place, PlacedItem, PlaceRefusal } from './places.js';
import { putInPack } from './put-in-pack.js';
import type { Made } from './report-after.js';
import { reportAfter } from './report-after.js';
import { takeFromPack } from './take-from-pack.js';

/** The marks of quotations, lists and headings, which are not part of what a line says. */
const MARKS = /^(?:>\s?|[-*+•·]\s+|#{1,6}\s+|\d{1,3}[.)]\s+|\[[ xX]\]\s+)+/;

export function bareLine(line: string): string {
  return line.trim().replace(MARKS, '').trim();
}

export type Corrected = ({ ok: true } & Imported) | { ok: false; code: PlaceRefusal };

export interface LinesToAssign {
  /** All lines of the document. */
  document: readonly string[];
  /** The numbers of the lines to place, from 1. */
  at: readonly number[];
  /**
   * True: the lines are one thing, its first line the question, the challenge or the name and the rest what
   * belongs to it. Absent or false: each line is a thing of its own.
   */
  together?: boolean;
}

/** Puts lines of the document where their author says that they belong. Refuses whole, never in part. */
export function assignLines(
  imported: Imported,
  { document, at, together }: LinesToAssign,
  place: Place,
  newId: () => string,
): Corrected {
  const lines = [...new Set(at)]
    .sort((left, right) => left - right)
    .map((line) => ({ line, text: bareLine(document[line - 1] ?? '') }))
    .filter(({ text }) => text !== '');
  const groups = together ? [lines] : lines.map((line) => [line]);
  if (lines.length === 0) return { ok: false, code: 'NOTHING_TO_PLACE' };
  let { pack } = imported;
  const made: Made[] = [];
  for (const group of groups) {
    const [first, ...rest] = group.map(({ text }) => text);
    const put = putInPack(pack, { text: first ?? '', body: rest.join('\n') }, place, newId);
    if (!put.ok) return put;
    pack = put.pack;
    made.push(...group.map(({ line }) => ({ ...put.made, startLine: line, endLine: line })));
  }
  return {
    ok: true,
    pack,
    report: reportAfter(imported.report, document, { pack, made, gone: [], freed: [] }),
  };
}

/** Moves a placed thing elsewhere with what belongs to it, or, without a place, back to the unrecognised lines. */
export function moveItem(
  imported: Imported,
  document: readonly string[],
  item: PlacedItem,
  place: Place | undefined,
  newId: () => string,
): Corrected {
  const taken = takeFromPack(imported.pack, item);
  if (!taken) return { ok: false, code: 'UNKNOWN_ITEM' };
  const { placed, passages } = imported.report;
  const own = passages.filter((passage) => passage.target === item.target);
  const [placement] = placed.filter((entry) => isOf(entry, item));
  const ranges = own.length > 0 ? own : placement ? [placement] : [];
  const inside = taken.complete ? [] : cardQuestions(imported, item.target);
  let { pack } = taken;
  const made: Made[] = [];
  for (const [index, piece] of place ? taken.pieces.entries() : []) {
    const put = putInPack(pack, asTyped(piece), place as Place, newId);
    if (!put.ok) return put;
    pack = put.pack;
    const from = taken.complete ? ranges : placed.filter((entry) => entry.target === inside[index]);
    made.push(...from.map(({ startLine, endLine }) => ({ ...put.made, startLine, endLine })));
  }
  const change = { pack, made, gone: [item.target, ...inside], freed: ranges };
  return { ok: true, pack, report: reportAfter(imported.report, document, change) };
}

function isOf(entry: PlacedItem, item: PlacedItem): boolean {
  return entry.kind === item.kind && entry.target === item.target;
}

function cardQuestions({ pack }: Imported, cardId: string): string[] {
  return pack.roleCards.find((card) => card.id === cardId)?.questions.map(({ id }) => id) ?? [];
}

/** A text without words, as a heading can have, is still something to keep. */
function asTyped(piece: Piece): Piece {
  return piece.text.trim() === '' ? { ...piece, text: piece.heading || piece.body } : piece;
}
