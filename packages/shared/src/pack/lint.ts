import { namesAnotherCompany } from './lint-company.js';
import { sameClaimOtherNumber } from './lint-numbers.js';
import { noPush, noQuestionForCard } from './lint-people.js';
import { similarQuestions } from './lint-similar.js';
import { durationMismatch, longScript, slotTooShort } from './lint-time.js';
import { hedgeInScript } from './lint-words.js';
import type { Mend } from './mends.js';
import type { Pack } from './schema.js';

export const LINT_CODES = [
  'TITLE_COMPANY_MISMATCH',
  'DURATION_MISMATCH',
  'SLOT_TOO_SHORT',
  'LONG_SCRIPT',
  'NO_PUSH',
  'NO_QUESTION_FOR_CARD',
  'HEDGE_IN_SCRIPT',
  'NUMBERS_DISAGREE',
  'SIMILAR_QUESTIONS',
] as const;
export type LintCode = (typeof LINT_CODES)[number];

/** Something a careful reader would point out. */
export interface LintWarning {
  code: LintCode;
  /** In English, for the command line and the interface; pages say it in their own language from `values`. */
  message: string;
  /** What the message is made of. Keys that end in `Ms` are durations. */
  values: Record<string, string | number>;
  /** The ids of the things in the pack it is about, or `title` or `brief`; the first is the main one. */
  targets: [string, ...string[]];
  mend?: Mend;
}

export type LintRule = (pack: Pack) => LintWarning[];

const LINT_RULES: readonly LintRule[] = [
  namesAnotherCompany,
  durationMismatch,
  slotTooShort,
  longScript,
  noPush,
  noQuestionForCard,
  hedgeInScript,
  sameClaimOtherNumber,
  similarQuestions,
];

/** What a careful reader would tell the author before the rehearsal. Nothing here stops a room. */
export function lintPack(pack: Pack): LintWarning[] {
  return LINT_RULES.flatMap((rule) => rule(pack));
}
