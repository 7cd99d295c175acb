import type { LineRange } from './blocks.js';
import type { Claim, ClaimKind, ClaimOf, Found } from './claims.js';

/** The claims that stand, each kind in the document's order. */
export type Accepted = { [K in ClaimKind]: ClaimOf<K>[] };

/** Kinds of which a document has one. */
const SINGLE: ReadonlySet<ClaimKind> = new Set(['title', 'brief', 'pitch', 'presentation']);

/**
 * Decides between claims on the same lines by evidence alone: the stronger wins, whatever recogniser ran
 * first. Of a claim whose items stand alone, the undisputed ones remain.
 */
export function combineClaims(claims: readonly Claim[]): Accepted {
  const accepted: Accepted = {
    title: [],
    brief: [],
    pitch: [],
    presentation: [],
    'role-card': [],
    question: [],
    'weak-spot': [],
    'candidate-question': [],
    drill: [],
    reminder: [],
    'words-to-avoid': [],
  };
  const taken = new Set<number>();
  const ranked = [...claims].sort(
    (left, right) => right.score - left.score || firstLine(left) - firstLine(right),
  );
  for (const claim of ranked) {
    if (SINGLE.has(claim.kind) && accepted[claim.kind].length > 0) continue;
    const free = claim.items.filter((item) => !overlaps(item, taken));
    if (free.length === 0 || (claim.whole && free.length < claim.items.length)) continue;
    // Where most of a list turned out to be something else, the rest of it hardly is what was claimed.
    if (free.length * 2 < claim.items.length) continue;
    for (const item of free) for (const range of item.ranges) take(range, taken);
    keep(accepted, claim, free);
  }
  for (const kept of Object.values(accepted)) kept.sort((left, right) => firstLine(left) - firstLine(right));
  return accepted;
}

/** The compiler cannot see that the items are those of the claim's own kind. */
function keep<K extends ClaimKind>(accepted: Accepted, claim: ClaimOf<K>, items: Found[]): void {
  const list = accepted[claim.kind] as ClaimOf<K>[];
  list.push({ ...claim, items: items as ClaimOf<K>['items'] });
}

function firstLine(claim: { items: Found[] }): number {
  let first = Number.POSITIVE_INFINITY;
  for (const item of claim.items) for (const range of item.ranges) first = Math.min(first, range.startLine);
  return first;
}

function overlaps(item: Found, taken: ReadonlySet<number>): boolean {
  return item.ranges.some((range) => {
    for (let line = range.startLine; line <= range.endLine; line += 1) if (taken.has(line)) return true;
    return false;
  });
}

function take(range: LineRange, taken: Set<number>): void {
  for (let line = range.startLine; line <= range.endLine; line += 1) taken.add(line);
}
