import { blockText, rangeOf } from '../blocks.js';
import type { ClaimOf, DrillDraft, RecogniserInput } from '../claims.js';
import { titlesUp } from '../outline.js';
import type { QuestionGroup } from '../questions/question-groups.js';
import { introBlocks, introOf, questionGroups } from '../questions/question-groups.js';
import { parseDuration } from '../timing.js';
import { weightOfAny } from '../vocabulary/match.js';

const USUAL_LIMIT_MS = 30_000;
const LONGEST_LIMIT_MS = 3 * 60_000;
const THRESHOLD = 7;

/** A drill is short questions with short answers, to be had without thinking. */
export function recogniseDrill({ outline }: RecogniserInput): ClaimOf<'drill'>[] {
  return questionGroups(outline).flatMap((group): ClaimOf<'drill'>[] => {
    const { items, section } = group;
    const answered = items.filter((item) => item.answer !== '');
    if (answered.length * 2 < items.length) return [];
    const named = weightOfAny([...titlesUp(section).slice(0, 2), introOf(group)], 'drill');
    const arrows = answered.filter((item) => item.arrow).length / answered.length;
    const length = answered.reduce((sum, item) => sum + item.answer.length, 0) / answered.length;
    const listed = items.filter((item) => item.shape === 'list').length / items.length;
    // A heading that announces questions, and no drill, makes a bank of them, however short the answers are.
    const banked = named === 0 && weightOfAny(titlesUp(section), 'questions') >= 2 ? 2 : 0;
    const size = length < 200 ? 1 : length > 350 ? -3 : 0;
    const score = 3 + named * 2 + arrows * 3 + listed + size - banked;
    if (score < THRESHOLD) return [];
    const evidence = [`heading ${named}`, `arrows ${arrows}`, `answers of ${Math.round(length)} characters`];
    return [{ kind: 'drill', score, enough: THRESHOLD, evidence, items: drafts(group), whole: false }];
  });
}

function drafts(group: QuestionGroup): DrillDraft[] {
  const stated = parseDuration(introOf(group).replace(/\n/g, ' '))?.ms;
  const usable = stated !== undefined && stated <= LONGEST_LIMIT_MS;
  const limitMs = usable ? stated : USUAL_LIMIT_MS;
  // The sentence that states the limit became part of the drill.
  const stating = usable ? introBlocks(group).filter((block) => parseDuration(blockText(block))) : [];
  return group.items.map(({ text, answer, ranges }, index) => ({
    question: text,
    answer,
    limitMs,
    ranges: index === 0 ? [...stating.map(rangeOf), ...ranges] : ranges,
  }));
}
