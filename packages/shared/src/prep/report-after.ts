import type { Pack } from '../pack/schema.js';
import type { LineRange } from './blocks.js';
import { countRecognised } from './count.js';
import { isRule } from './coverage.js';
import type { PlacedItem } from './places.js';
import type { ImportReport, Passage, PassageKind, PlacedKind, Placement } from './report.js';

/** Lines that became a thing in the pack by hand. */
export type Made = PlacedItem & LineRange;

export interface Change {
  /** As it is after the change. */
  pack: Pack;
  made: readonly Made[];
  /** The names of what is no longer in the pack. */
  gone: readonly string[];
  /** The lines that what is gone stood on. */
  freed: readonly LineRange[];
}

const PASSAGES: Record<PlacedKind, { kind: PassageKind; label: string }> = {
  title: { kind: 'heading', label: 'Title' },
  brief: { kind: 'brief', label: 'Brief' },
  'pitch-beat': { kind: 'pitch', label: 'Beat' },
  'presentation-section': { kind: 'presentation', label: 'Section' },
  'role-card': { kind: 'role-card', label: 'Role card' },
  'card-question': { kind: 'role-card', label: 'Question on a role card' },
  question: { kind: 'question', label: 'Question' },
  'weak-spot': { kind: 'weak-spot', label: 'Weak spot' },
  'candidate-question': { kind: 'candidate-question', label: 'Question for the panel' },
  'drill-item': { kind: 'drill', label: 'Drill item' },
  reminder: { kind: 'reminder', label: 'Reminder' },
  'words-to-avoid': { kind: 'words-to-avoid', label: 'Words to avoid' },
};

/** Makes a report agree with its pack again: every line is placed or listed, as after an import. */
export function reportAfter(report: ImportReport, document: readonly string[], change: Change): ImportReport {
  const passages = passagesAfter(report.passages, change);
  const covered = linesOf(passages);
  // A line that was read in part stays listed until it is placed by hand.
  const placedBefore = linesOf(report.passages);
  const placedNow = linesOf(change.made);
  for (const { line } of report.unrecognised)
    if (placedBefore.has(line) && !placedNow.has(line)) covered.delete(line);
  const open = linesOf(change.freed);
  for (const { line } of report.unrecognised) open.add(line);
  const unrecognised = [...open]
    .sort((left, right) => left - right)
    .map((line) => ({ line, text: document[line - 1] ?? '' }))
    .filter(({ line, text }) => !covered.has(line) && text.trim() !== '' && !isRule(text));
  return {
    ...report,
    recognised: countRecognised(change.pack),
    passages,
    placed: placedAfter(report.placed, change),
    unrecognised,
  };
}

function passagesAfter(passages: readonly Passage[], { made, gone, freed }: Change): Passage[] {
  const own = passages.filter(({ target }) => gone.includes(target));
  // A question has no passage of its own on a profile: its lines are cut out of the profile's.
  const cut = own.length > 0 ? new Set<number>() : linesOf(freed);
  const left = passages
    .filter((passage) => !own.includes(passage))
    .flatMap((passage) => without(passage, cut))
    .map((passage) => ({ ...passage, target: movedUp(passage.target, gone) }));
  const added = made.map(
    ({ kind, target, startLine, endLine }): Passage => ({ ...PASSAGES[kind], startLine, endLine, target }),
  );
  return [...left, ...added].sort(
    (first, second) => first.startLine - second.startLine || first.endLine - second.endLine,
  );
}

/** What remains of a passage when lines are cut out of it. */
function without(passage: Passage, cut: ReadonlySet<number>): Passage[] {
  if (cut.size === 0) return [passage];
  const runs: Passage[] = [];
  for (let line = passage.startLine; line <= passage.endLine; line += 1) {
    if (cut.has(line)) continue;
    const last = runs.at(-1);
    if (last?.endLine === line - 1) last.endLine = line;
    else runs.push({ ...passage, startLine: line, endLine: line });
  }
  return runs;
}

function placedAfter(placed: readonly Placement[], { made, gone }: Change): Placement[] {
  const left = placed
    .filter(({ target }) => !gone.includes(target))
    .map((entry) => ({ ...entry, target: movedUp(entry.target, gone) }));
  const known = new Map(left.map((entry) => [entry.target, entry]));
  const added = new Map<string, Placement>();
  for (const { kind, target, startLine, endLine } of made) {
    // What joined a thing that was there before changes nothing about where that stands.
    if (known.has(target)) continue;
    const entry = added.get(target) ?? { kind, target, startLine, endLine, confidence: 'high' };
    entry.startLine = Math.min(entry.startLine, startLine);
    entry.endLine = Math.max(entry.endLine, endLine);
    added.set(target, entry);
  }
  return [...left, ...added.values()].sort((first, second) => first.startLine - second.startLine);
}

const REMINDER = /^reminder-(\d+)$/;

/** Reminders are named by their position: those after one that is gone move up. */
function movedUp(target: string, gone: readonly string[]): string {
  const at = Number(REMINDER.exec(target)?.[1] ?? 0);
  const before = gone.filter((name) => Number(REMINDER.exec(name)?.[1] ?? at) < at).length;
  return before === 0 ? target : `reminder-${at - before}`;
}

function linesOf(ranges: readonly LineRange[]): Set<number> {
  const lines = new Set<number>();
  for (const { startLine, endLine } of ranges)
    for (let line = startLine; line <= endLine; line += 1) lines.add(line);
  return lines;
}
