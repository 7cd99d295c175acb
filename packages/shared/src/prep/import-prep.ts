import { lintPack } from '../pack/lint.js';
import type { Pack } from '../pack/schema.js';
import { assemblePack } from './assemble.js';
import type { ImportError } from './check-text.js';
import { checkText, importError } from './check-text.js';
import { combineClaims } from './combine.js';
import { countRecognised, isRehearsable } from './count.js';
import { coverLines } from './coverage.js';
import { buildOutline } from './outline.js';
import { parseBlocks } from './parse-blocks.js';
import { recogniseAll } from './recognisers/all.js';
import type { ImportReport, Warning } from './report.js';

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
  if (!isRehearsable(recognised)) return { ok: false, error: importError('NOTHING_RECOGNISED') };
  const coverage = coverLines(checked.lines, outline, assembled.placed);
  const warnings = [...assembled.warnings, ...lintWithLines(assembled.pack, assembled.lineOf)];
  return {
    ok: true,
    pack: assembled.pack,
    report: { recognised, warnings, ...coverage, placed: assembled.placements },
  };
}

function lintWithLines(pack: Pack, lineOf: ReadonlyMap<string, number>): Warning[] {
  return lintPack(pack).map(({ code, message, target }) => {
    const line = target === undefined ? undefined : lineOf.get(target);
    return { code, message, ...(line === undefined ? {} : { line }) };
  });
}
