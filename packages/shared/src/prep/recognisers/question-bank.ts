import type { ClaimOf, RecogniserInput } from '../claims.js';
import { stripNumbering } from '../inline-text.js';
import type { Section } from '../outline.js';
import { titlesUp } from '../outline.js';
import type { QuestionGroup } from '../question-items.js';
import { questionGroups } from '../question-items.js';
import { weightOf, weightOfAny } from '../vocabulary/match.js';

const THRESHOLD = 4.5;

/** A bank is questions with written answers, or questions under a heading that says so. */
export function recogniseQuestionBank({ outline }: RecogniserInput): ClaimOf<'question'>[] {
  return questionGroups(outline).flatMap((group): ClaimOf<'question'>[] => {
    const { items, section } = group;
    const share = (test: (item: (typeof items)[number]) => boolean) =>
      items.filter(test).length / items.length;
    const answered = share((item) => item.answer !== '');
    const named = weightOfAny(titlesUp(section), 'questions') >= 2 ? 2 : 0;
    const asBank = answered * 3 + share((item) => item.numbered) + share((item) => item.quoted);
    const flashCards = share((item) => item.arrow || (item.shape === 'list' && item.answer.length < 160));
    const score = 3 + named + asBank - (answered > 0 ? flashCards * 3 : 0) - (items.length === 1 ? 1 : 0);
    if (score < THRESHOLD) return [];
    const evidence = [`${items.length} questions`, `answered ${answered}`, `heading ${named}`];
    return [{ kind: 'question', score, enough: THRESHOLD, evidence, items: drafts(group), whole: false }];
  });
}

function drafts({ items, section }: QuestionGroup) {
  const category = categoryOf(section);
  return items
    .filter((item) => item.text !== '')
    .map(({ text, answer, keyPoints, ranges }) => ({ text, answer, keyPoints, ranges, category }));
}

/** The heading above, unless it only says that questions follow or is the document's own title. */
function categoryOf(section: Section): string {
  if (section.form === 'root') return '';
  const title = stripNumbering(section.title);
  const isTitle =
    section.parent?.form === 'root' && section.level === 1 && section.parent.children.length === 1;
  const saysOnly = weightOf(title, 'questions') === 3 && section.children.length > 0;
  return isTitle || saysOnly ? '' : title;
}
