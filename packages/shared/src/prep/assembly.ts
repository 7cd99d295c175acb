import type { ClaimKind, DraftOf, Found } from './claims.js';
import type { Accepted } from './combine.js';
import type { Fitter } from './limits.js';
import type { PlacedKind, Placement, Warning } from './report.js';

/** Which draft became which id, so that the document and the pack can point at each other. */
export interface Placed {
  kind: ClaimKind;
  draft: Found;
  target: string;
  label: string;
}

/** What assembly passes around: it only ever adds. */
export interface Assembly {
  fit: Fitter;
  placed: Placed[];
  placements: Placement[];
  warnings: Warning[];
  lineOf: Map<string, number>;
}

export function startLine(found: Found): number {
  return found.ranges[0]?.startLine ?? 1;
}

const PLACED_KIND: Record<ClaimKind, PlacedKind> = {
  title: 'title',
  brief: 'brief',
  pitch: 'pitch-beat',
  presentation: 'presentation-section',
  'role-card': 'role-card',
  question: 'question',
  'weak-spot': 'weak-spot',
  'candidate-question': 'candidate-question',
  drill: 'drill-item',
  reminder: 'reminder',
  'words-to-avoid': 'words-to-avoid',
};

/** Notes what a draft became. */
export function place(into: Assembly, kind: ClaimKind, draft: Found, target: string, label: string): void {
  into.placed.push({ kind, draft, target, label });
  into.lineOf.set(target, startLine(draft));
  const lines = draft.ranges.flatMap(({ startLine, endLine }) => [startLine, endLine]);
  into.placements.push({
    kind: PLACED_KIND[kind],
    target,
    startLine: Math.min(...lines),
    endLine: Math.max(...lines),
    confidence: draft.confidence ?? 'high',
  });
}

/** Notes a thing that stands inside a larger one, as a question does on a profile. */
export function placeInside(
  into: Assembly,
  kind: PlacedKind,
  draft: Found,
  target: string,
  startLine: number,
  endLine: number,
): void {
  into.lineOf.set(target, startLine);
  into.placements.push({ kind, target, startLine, endLine, confidence: draft.confidence ?? 'high' });
}

export function draftsOf<K extends ClaimKind>(accepted: Accepted, kind: K): DraftOf[K][] {
  return accepted[kind].flatMap((claim) => claim.items as DraftOf[K][]);
}

/** Keeps a list within the pack's limit; what is left out stays unplaced, so its lines are reported. */
export function limited<T extends Found>(into: Assembly, drafts: T[], most: number, what: string): T[] {
  const left = drafts[most];
  if (left)
    into.warnings.push({
      code: 'TOO_MANY',
      message: `A pack holds up to ${most} ${what}; the document has ${drafts.length}. Split it into two documents.`,
      line: startLine(left),
    });
  return drafts.slice(0, most);
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
