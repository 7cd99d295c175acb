import { lintPack } from '../pack/lint.js';
import type { Pack } from '../pack/schema.js';
import { assemblePack } from './assemble.js';
import type { ImportError } from './check-text.js';
import { checkText, importError } from './check-text.js';
import { combineClaims } from './combine.js';
import { coverLines } from './coverage.js';
import { buildOutline } from './outline.js';
import { parseBlocks } from './parse-blocks.js';
import { recogniseAll } from './recognisers/all.js';
import type { ImportReport, Recognised, Warning } from './report.js';

export type ImportResult = { ok: true; pack: Pack; report: ImportReport } | { ok: false; error: ImportError };

export interface ImportOptions {
  /** Names the pack if the document has no title. */
  fileName?: string;
}

/** Reads a prep document into a panel pack, and accounts for every line of it. Pure: same text, same pack. */
export function importPrep(text: string, options: ImportOptions = {}): ImportResult {
  const checked = checkText(text);
  if (!checked.ok) return checked;
  const outline = buildOutline(parseBlocks(checked.lines));
  const assembled = assemblePack(combineClaims(recogniseAll(outline)), options.fileName);
  const recognised = countRecognised(assembled.pack);
  if (!recognised.some(({ kind }) => REHEARSABLE.has(kind)))
    return { ok: false, error: importError('NOTHING_RECOGNISED') };
  const coverage = coverLines(checked.lines, outline, assembled.placed);
  const warnings = [...assembled.warnings, ...lintWithLines(assembled.pack, assembled.lineOf)];
  return { ok: true, pack: assembled.pack, report: { recognised, warnings, ...coverage } };
}

/** Without any of these there is nothing to rehearse, and an import would be a false success. */
const REHEARSABLE: ReadonlySet<string> = new Set([
  'pitch-beat',
  'presentation-section',
  'role-card',
  'question',
  'weak-spot',
  'candidate-question',
  'drill-item',
]);

function countRecognised(pack: Pack): Recognised[] {
  const segments = (kind: string) =>
    pack.rounds.filter((round) => round.kind === kind).reduce((sum, round) => sum + round.segments.length, 0);
  const counts: [string, number][] = [
    ['pitch-beat', segments('pitch')],
    ['role-card', pack.roleCards.length],
    ['card-question', pack.roleCards.reduce((sum, card) => sum + card.questions.length, 0)],
    ['weak-spot', pack.weakSpots.length],
    ['presentation-section', segments('presentation')],
    ['question', pack.questions.length],
    ['candidate-question', pack.candidateQuestions.length],
    ['drill-item', pack.drill.length],
    ['reminder', pack.reminders.length],
    ['word-to-avoid', pack.wordsToAvoid.length],
  ];
  return counts.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, count }));
}

function lintWithLines(pack: Pack, lineOf: ReadonlyMap<string, number>): Warning[] {
  return lintPack(pack).map(({ code, message, target }) => {
    const line = target === undefined ? undefined : lineOf.get(target);
    return { code, message, ...(line === undefined ? {} : { line }) };
  });
}
