import { lengthText } from '../prep/time-text.js';
import { VOCABULARIES } from '../prep/vocabulary/match.js';
import type { LintRule, LintWarning } from './lint.js';
import { otherCompany } from './lint-company.js';
import { similarQuestions } from './lint-similar.js';
import { ownWords, wordCount } from './own-words.js';
import type { Pack } from './schema.js';

const WORDS_PER_MINUTE = 140;
/** People speak faster for a sentence or two; beyond this a script does not fit. */
const TOLERANCE = 1.1;

const longScript: LintRule = (pack) =>
  ownWords(pack).flatMap(({ target, place, text, slotMs }): LintWarning[] => {
    if (slotMs === undefined) return [];
    const words = wordCount(text);
    const neededMs = (words / WORDS_PER_MINUTE) * 60_000;
    if (neededMs <= slotMs * TOLERANCE) return [];
    const fits = Math.floor((slotMs / 60_000) * WORDS_PER_MINUTE);
    const message = `Shorten ${place}: ${words} words take about ${lengthText(neededMs)}, and the slot is ${lengthText(slotMs)} (${fits} words).`;
    return [{ code: 'LONG_SCRIPT', message, target }];
  });

const slotTooShort: LintRule = (pack) => {
  const pitch = pack.rounds.find((round) => round.kind === 'pitch');
  if (!pitch) return [];
  const sections = pack.rounds
    .filter((round) => round.kind === 'presentation')
    .flatMap((round) => round.segments);
  return sections.flatMap((segment): LintWarning[] => {
    const slotMs = segment.endMs - segment.startMs;
    const usesPitch = VOCABULARIES.some(({ pitchCue }) =>
      pitchCue.test((segment.text ?? '').slice(0, 4_000)),
    );
    if (!usesPitch || slotMs >= pitch.durationMs) return [];
    const message = `"${segment.label}" has ${lengthText(slotMs)}, but your pitch takes ${lengthText(pitch.durationMs)}. Give the section more time, or use a shorter pitch there.`;
    return [{ code: 'SLOT_TOO_SHORT', message, target: segment.id }];
  });
};

const durationMismatch: LintRule = (pack) =>
  pack.rounds.flatMap((round): LintWarning[] => {
    const [first] = round.segments;
    if (!first) return [];
    const lastEnd = Math.max(...round.segments.map((segment) => segment.endMs));
    if (lastEnd === round.durationMs) return [];
    const message = `The parts of "${round.title}" end at ${lengthText(lastEnd)}, but the round has ${lengthText(round.durationMs)}. Change one of them.`;
    return [{ code: 'DURATION_MISMATCH', message, target: first.id }];
  });

const titleCompany: LintRule = (pack) => {
  const found = otherCompany(pack);
  if (!found) return [];
  const message = `The title says ${found.inTitle}, but the document speaks of ${found.inBody}. Check the title before you share it.`;
  return [{ code: 'TITLE_COMPANY_MISMATCH', message, target: 'title' }];
};

const noPush: LintRule = (pack) =>
  pack.weakSpots
    .filter((spot) => spot.push === undefined)
    .map((spot) => ({
      code: 'NO_PUSH',
      message: `Write a push for "${spot.title}": what a panelist says when your first defence does not convince.`,
      target: spot.id,
    }));

const noQuestionForCard: LintRule = (pack) => {
  if (pack.candidateQuestions.length === 0) return [];
  const asked = new Set(pack.candidateQuestions.map((question) => question.to));
  return pack.roleCards
    .filter((card) => !asked.has(card.id))
    .map((card) => ({
      code: 'NO_QUESTION_FOR_CARD',
      message: `You ask ${card.name} nothing. Add a question for them, or address one of yours to them.`,
      target: card.id,
    }));
};

const hedgeInScript: LintRule = (pack) => {
  if (pack.wordsToAvoid.length === 0) return [];
  const words = pack.wordsToAvoid.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'iu');
  return ownWords(pack).flatMap(({ target, place, text }): LintWarning[] => {
    const word = pattern.exec(text)?.[0];
    if (word === undefined) return [];
    const message = `Take "${word}" out of ${place}: it is one of the words you want to avoid.`;
    return [{ code: 'HEDGE_IN_SCRIPT', message, target }];
  });
};

export const LINT_RULES: readonly LintRule[] = [
  titleCompany,
  durationMismatch,
  slotTooShort,
  longScript,
  noPush,
  noQuestionForCard,
  hedgeInScript,
  similarQuestions,
];

/** Kept beside the rules so that a test can ask for one. */
export function lintOnly(pack: Pack, code: string): LintWarning[] {
  return LINT_RULES.flatMap((rule) => rule(pack)).filter((warning) => warning.code === code);
}
