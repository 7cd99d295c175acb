import type { LineRange } from './blocks.js';
import type { Claim, ClaimKind, ClaimOf, Found } from './claims.js';

/** The claims that stand, each kind in the document's order. */
export type Accepted = { [K in ClaimKind]: ClaimOf<K>[] };

/** Kinds of which a document has one. */
const SINGLE: ReadonlySet<ClaimKind> = new Set(['title', 'brief', 'pitch', 'presentation']);

/** A lead smaller than this, over what suffices or over another claim to the same lines, leaves doubt. */
const CLEAR = 1;

/** Which lines are spoken for, and by what. */
type Taken = Map<number, { item: Found; claim: Claim }>;

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
  const taken: Taken = new Map();
  const ranked = [...claims].sort(
    (left, right) => right.score - left.score || firstLine(left) - firstLine(right),
  );
  for (const claim of ranked) {
    if (SINGLE.has(claim.kind) && accepted[claim.kind].length > 0) continue;
    const free = claim.items.filter((item) => !disputed(item, claim, taken));
    if (free.length === 0 || (claim.whole && free.length < claim.items.length)) continue;
    // Where most of a list turned out to be something else, the rest of it hardly is what was claimed.
    if (free.length * 2 < claim.items.length) continue;
    const barely = claim.score < claim.enough + CLEAR || free.length * 4 < claim.items.length * 3;
    const items = free.map((item): Found => ({ ...item, confidence: barely ? 'low' : 'high' }));
    for (const item of items) for (const range of item.ranges) take(range, { item, claim }, taken);
    keep(accepted, claim, items);
  }
  for (const kept of Object.values(accepted)) kept.sort((left, right) => firstLine(left) - firstLine(right));
  return accepted;
}

/** Pitches on lines that became nothing: other versions of the one in the pack, which are never added to it. */
export function otherPitches(claims: readonly Claim[], accepted: Accepted): Claim[] {
  if (accepted.pitch.length === 0) return [];
  const taken = new Set<number>();
  for (const { items } of Object.values(accepted).flat())
    for (const { ranges } of items)
      for (const { startLine, endLine } of ranges)
        for (let line = startLine; line <= endLine; line += 1) taken.add(line);
  const isFree = (item: Found) => item.ranges.every(({ startLine }) => !taken.has(startLine));
  return claims.filter(({ kind, items }) => kind === 'pitch' && items.every(isFree));
}

/** The compiler cannot see that the items are those of the claim's own kind. */
function keep<K extends ClaimKind>(accepted: Accepted, claim: ClaimOf<K>, items: Found[]): void {
  const list = accepted[claim.kind] as ClaimOf<K>[];
  list.push({ ...claim, items: items as ClaimOf<K>['items'] });
}

export function firstLine(claim: { items: Found[] }): number {
  let first = Number.POSITIVE_INFINITY;
  for (const item of claim.items) for (const range of item.ranges) first = Math.min(first, range.startLine);
  return first;
}

/** True where a line of the item is taken; a rival that came close leaves the winner in doubt. */
function disputed(item: Found, rival: Claim, taken: Taken): boolean {
  let any = false;
  for (const range of item.ranges)
    for (let line = range.startLine; line <= range.endLine; line += 1) {
      const winner = taken.get(line);
      if (!winner) continue;
      any = true;
      const close = rival.kind !== winner.claim.kind && rival.score > winner.claim.score - CLEAR;
      if (close) winner.item.confidence = 'low';
    }
  return any;
}

function take(range: LineRange, by: { item: Found; claim: Claim }, taken: Taken): void {
  for (let line = range.startLine; line <= range.endLine; line += 1) taken.set(line, by);
}
