import { PACK_LIMITS } from '../pack/schema.js';
import { withoutEntities } from './entities.js';
import { fitWithin } from './inline-text.js';
import type { Warning } from './report.js';

/** Fits texts into the pack's limits and says where something had to be cut. */
export interface Fitter {
  title: (text: string, line?: number) => string;
  line: (text: string, line?: number) => string;
  text: (text: string, line?: number) => string;
  warnings: Warning[];
}

export function createFitter(): Fitter {
  const warnings: Warning[] = [];
  const fit = (limit: number) => (typed: string, line?: number) => {
    const text = withoutEntities(typed);
    const fitted = fitWithin(text, limit);
    if (fitted.length < text.trim().length)
      warnings.push({
        code: 'TEXT_CUT',
        message: `A text of ${text.length} characters was cut to ${limit}. Shorten it in the document, or edit it in the pack.`,
        ...(line === undefined ? {} : { line }),
      });
    return fitted;
  };
  return {
    title: fit(PACK_LIMITS.title),
    line: fit(PACK_LIMITS.line),
    text: fit(PACK_LIMITS.text),
    warnings,
  };
}
