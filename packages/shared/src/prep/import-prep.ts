import { lintPack } from '../pack/lint.js';
import { type PackFile, readPackFile } from '../pack/pack-file.js';
import type { Pack } from '../pack/schema.js';
import { assemblePack } from './assemble.js';
import type { ImportError } from './check-text.js';
import { checkText, importError } from './check-text.js';
import type { Claim } from './claims.js';
import { combineClaims, firstLine, otherPitches } from './combine.js';
import { countRecognised, isRehearsable } from './count.js';
import { coverLines } from './coverage.js';
import { withoutInlineTags } from './inline-tags.js';
import { buildOutline } from './outline.js';
import { parseBlocks } from './parse-blocks.js';
import { recogniseAll } from './recognisers/all.js';
import type { ImportReport, Warning } from './report.js';
import { markTitles } from './title-lines.js';
import { unfence } from './unfence.js';

export type ImportResult = { ok: true; pack: Pack; report: ImportReport } | { ok: false; error: ImportError };

export interface ImportOptions {
  /** Names the pack if the document has no title. */
  fileName?: string;
}

/** Reads a prep document into a panel pack, and accounts for every line of it. Pure: same text, same pack. */
export function importPrep(text: string, options: ImportOptions = {}): ImportResult {
  const checked = checkText(text);
  if (!checked.ok) return checked;
  const file = readPackFile(text);
  if (file) return importPackFile(file);
  const lines = unfence(checked.lines);
  const outline = buildOutline(parseBlocks(markTitles(withoutInlineTags(lines))));
  const claims = recogniseAll(outline);
  const accepted = combineClaims(claims);
  const assembled = assemblePack(accepted, options.fileName);
  const recognised = countRecognised(assembled.pack);
  if (!isRehearsable(assembled.pack, assembled.placements))
    return { ok: false, error: importError('NOTHING_RECOGNISED') };
  const coverage = coverLines(lines, outline, assembled.placed);
  const warnings = [
    ...assembled.warnings,
    ...aboutOtherPitches(otherPitches(claims, accepted)),
    ...lintWithLines(assembled.pack, assembled.lineOf),
  ];
  return {
    ok: true,
    pack: assembled.pack,
    report: { recognised, warnings, ...coverage, placed: assembled.placements },
  };
}

function aboutOtherPitches(others: readonly Claim[]): Warning[] {
  const [first] = others;
  if (!first) return [];
  const message =
    'The document has more than one version of the pitch. The one that fits two minutes best is in the pack; the others are among the lines that were not placed.';
  return [{ code: 'OTHER_PITCHES', message, line: firstLine(first) }];
}

/** A pack that was exported comes back as it was, with the lines where its things stand. */
function importPackFile(file: PackFile): ImportResult {
  if (!file.ok) return { ok: false, error: { code: 'PACK_FILE_INVALID', message: file.message } };
  const { pack, passages, placed, unrecognised } = file;
  const lineOf = new Map(placed.map(({ target, startLine }) => [target, startLine]));
  const warnings = lintWithLines(pack, lineOf);
  const recognised = countRecognised(pack);
  return { ok: true, pack, report: { recognised, unrecognised, warnings, passages, placed } };
}

function lintWithLines(pack: Pack, lineOf: ReadonlyMap<string, number>): Warning[] {
  return lintPack(pack).map(({ code, message, targets }) => {
    const line = targets.map((target) => lineOf.get(target)).find((found) => found !== undefined);
    return { code, message, ...(line === undefined ? {} : { line }) };
  });
}
