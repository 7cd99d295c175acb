import type { Block } from '../blocks.js';
import { blocksText, oneLine } from '../blocks.js';
import { plainInline } from '../inline-text.js';
import type { Section } from '../outline.js';
import { sectionText } from '../outline.js';
import { isCondition, isStoryPart, isTopic, meansSomething, partOf, weightOf } from '../vocabulary/match.js';
import { holdsQuestions } from './section-parts.js';

/** `**Strengths**` alone on a line is a heading to its author. */
const BOLD_LEVEL = 7;

/**
 * "Salary expectations", "离职原因": what interviewers ask, in no form of a question, over what is said to it. Where
 * most headings are asked or are such topics, the others among them are too.
 */
export function topicsAmong(children: readonly Section[], asked: number): ReadonlySet<Section> {
  const told = children.filter(
    (child) =>
      (child.form === 'heading' || (child.level === BOLD_LEVEL && child.lead.length === 0)) &&
      !holdsQuestions(child) &&
      sectionText(child) !== '' &&
      (partOf(child.title) === undefined || isTopic(child.title)),
  );
  const topics = told.filter((child) => isTopic(child.title));
  if (topics.length < 2 && !(topics.length === 1 && asked >= 2)) return new Set();
  const most = (topics.length + asked) * 2 >= told.length;
  return new Set(most ? told : topics);
}

/**
 * `**A hard bug:** …` beside `**Walk me through your work:** …`: under a heading over questions or answers, where two
 * out of five labels are asked and all have their answer on the same line, the others are asked too.
 */
export function alikeAmong(children: readonly Section[], asked: readonly Section[]): readonly Section[] {
  const labels = children.filter((child) => child.form === 'label' && isAnsweredTopic(child));
  const known = labels.filter((child) => asked.includes(child));
  return known.length >= 2 && known.length * 5 >= labels.length * 2 ? labels : [];
}

function isAnsweredTopic({ title, lead, children }: Section): boolean {
  if (lead.length === 0 || children.length > 0 || partOf(title) !== undefined || isCondition(title))
    return false;
  return !meansSomething(title) && weightOf(title, 'candidateQuestions') + weightOf(title, 'questions') === 0;
}

/** An answer told as situation, task, action and result. */
export function isStory(child: Section): boolean {
  const labels = [...child.children.map(({ title }) => title), ...child.blocks.flatMap(labelsOfList)];
  return labels.filter(isStoryPart).length >= 3;
}

function labelsOfList(block: Block): string[] {
  if (block.kind !== 'list') return [];
  return block.items.map((item) =>
    plainInline(oneLine(blocksText(item.blocks.slice(0, 1))).split(/[:：]/)[0] ?? ''),
  );
}
