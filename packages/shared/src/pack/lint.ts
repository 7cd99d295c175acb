import type { Warning } from '../prep/report.js';
import { LINT_RULES } from './lint-rules.js';
import type { Pack } from './schema.js';

/** A warning with the id of the thing in the pack that it is about, or `title`. */
export interface LintWarning extends Warning {
  target?: string;
}

export type LintRule = (pack: Pack) => LintWarning[];

/** What a careful reader would tell the author before the rehearsal. Nothing here stops a room. */
export function lintPack(pack: Pack): LintWarning[] {
  return LINT_RULES.flatMap((rule) => rule(pack));
}
