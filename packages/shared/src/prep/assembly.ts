import type { ClaimKind, Found } from './claims.js';
import type { Fitter } from './limits.js';
import type { Warning } from './report.js';

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
  warnings: Warning[];
  lineOf: Map<string, number>;
}

export function startLine(found: Found): number {
  return found.ranges[0]?.startLine ?? 1;
}

/** Notes what a draft became. */
export function place(into: Assembly, kind: ClaimKind, draft: Found, target: string, label: string): void {
  into.placed.push({ kind, draft, target, label });
  if (target !== '') into.lineOf.set(target, startLine(draft));
}
