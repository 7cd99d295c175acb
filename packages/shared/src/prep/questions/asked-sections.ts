import type { Block } from '../blocks.js';
import { blocksText, blockText, oneLine, rangeOf } from '../blocks.js';
import { hasQuestionMark, isNumbered, looksAsked, questionText, withoutLeadIn } from '../inline-text.js';
import type { Section } from '../outline.js';
import { leadText, sectionRanges, sectionText } from '../outline.js';
import {
  announcesQuestions,
  asksAboutOccasion,
  hasAskedForm,
  isAside,
  partOf,
  weightOf,
} from '../vocabulary/match.js';
import { batteries } from './batteries.js';
import type { Asking, QuestionItem } from './question-item.js';
import { codeAsked, describe, isAnswerLabel, isOptions, withoutMark } from './question-item.js';
import { answersItself, holdsQuestions, isPart, isTheirTurn } from './section-parts.js';
import { alikeAmong, isStory, topicsAmong } from './section-topics.js';

/** Headings and labels that are questions themselves: all below them, up to the next one, is the answer. */
export function askedSections({ section, named, voices }: Asking): QuestionItem[] {
  const { children } = section;
  const asked = children.filter((child) => hasQuestionMark(child.title));
  const formed = children.filter((child) => !hasQuestionMark(child.title) && seemsAsked(child));
  const formCounts =
    named ||
    (asked.length > 0 && asked.length + formed.length >= 3 && mostOf(asked.length + formed.length, children));
  const numbered = children.filter((child) => isNumbered(child.title));
  const numberCounts =
    announcesQuestions(section.title) ||
    asked.filter((child) => isNumbered(child.title)).length * 2 > numbered.length;
  const topical = new Set([
    ...topicsAmong(children, asked.length + formed.length),
    ...(named ? alikeAmong(children, [...asked, ...formed]) : []),
  ]);
  return children.flatMap((child, index): QuestionItem[] => {
    if (weightOf(child.title, 'question') > 0 || isTheirTurn(child) || isAside(child.title)) return [];
    // Advice asks about interviews; who interviews does not.
    if (!named && asksAboutOccasion(child.title)) return [];
    // `### The tower` over `**They may ask:** "Who winds it?"` is a topic.
    const isTopic = child.children.some(({ form, title }) => form === 'label' && voices.asks(title));
    if (isTopic && !hasQuestionMark(child.title)) return [];
    if (holdsQuestions(child)) return answersItself(child) ? [itemOf({ ...child, children: [] }, [])] : [];
    const counts =
      hasQuestionMark(child.title) ||
      ((formCounts || isStory(child)) && seemsAsked(child)) ||
      topical.has(child) ||
      (numberCounts && isNumbered(child.title) && !isPart(child));
    return counts ? [itemOf(child, answersAfter(children, index))] : [];
  });
}

/** In quotation marks over an answer, or in the form of a question. */
function seemsAsked(child: Section): boolean {
  return (
    looksAsked(child.title) ||
    hasAskedForm(child.title) ||
    hasAskedForm(questionText(withoutLeadIn(child.title)))
  );
}

function mostOf(count: number, children: readonly Section[]): boolean {
  return count * 5 >= children.length * 3;
}

/** `### Question: "Why?"` with nothing below it, and `### Good answer` beside it. */
function answersAfter(children: readonly Section[], index: number): Section[] {
  const child = children[index];
  if (!child || sectionText(child) !== '') return [];
  let end = index + 1;
  while (children[end]?.level === child.level && isAnswerLabel(children[end]?.title ?? '')) end += 1;
  // An answer may have labels of its own, as deep as the one that announces it.
  const announced = child.form === 'label' && end > index + 1 && isNumbered(child.title);
  while (announced && isInAnswer(children[end], child)) end += 1;
  return children.slice(index + 1, end);
}

function isInAnswer(next: Section | undefined, asked: Section): boolean {
  if (next?.form !== 'label' || next.level !== asked.level) return false;
  return !looksAsked(next.title) && !isNumbered(next.title) && partOf(next.title) === undefined;
}

function itemOf(whole: Section, beside: readonly Section[]): QuestionItem {
  const apart = batteries(whole.blocks);
  const child =
    apart.length > 0 ? { ...whole, blocks: whole.blocks.filter((block) => !apart.includes(block)) } : whole;
  const { before, after } = questionAndAnswer(child.title, child.blocks);
  const typed = withoutLeadIn(child.typed);
  const points = child.children.find((inner) => weightOf(inner.title, 'keyPoints') > 0);
  const others = child.children.filter((inner) => inner !== points);
  const own = answerOf({ ...child, blocks: after, children: others }) || checkedOptions(before);
  const answer =
    own ||
    beside
      .map((next) => (beside.length > 1 ? withTitle(next) : sectionText(next)))
      .filter((text) => text !== '')
      .join('\n\n');
  const more = before.map(blockText).filter((text) => text !== '');
  return {
    ...describe(typed),
    ...(typed === child.typed ? {} : { partial: [child.own.startLine] }),
    ...(more.length > 0 ? { text: [questionText(typed), ...more].join('\n\n') } : {}),
    ...withoutMark(answer),
    shape: 'section',
    keyPoints: points ? pointsOf(points.blocks) : [],
    ranges: [child, ...beside].flatMap(sectionRanges),
  };
}

function withTitle(section: Section): string {
  const text = sectionText(section);
  if (isAnswerLabel(section.title) && text === '') return '';
  return `${section.title}${/[?？]$/.test(section.title) ? '' : ':'} ${text}`.trim();
}

/** Where an answer is folded away, or options to choose from come first, what stands before belongs to the question. */
function questionAndAnswer(title: string, blocks: Block[]): { before: Block[]; after: Block[] } {
  const fold = blocks.findIndex(
    (block) =>
      (block.kind === 'html' || block.kind === 'paragraph') &&
      block.lines.some((line) => /<details\b/i.test(line.text)),
  );
  const options = blocks.findIndex(isOptions);
  const at = fold >= 0 ? fold : options >= 0 ? options + 1 : codeAsked(title, blocks);
  const after = fold >= 0 ? blocks.slice(at).map(withoutTags) : blocks.slice(at);
  return { before: blocks.slice(0, at), after: after.filter((block) => blockText(block) !== '') };
}

function withoutTags(block: Block): Block {
  if (block.kind !== 'html' && block.kind !== 'paragraph') return block;
  const lines = block.lines.map(({ line, text }) => ({ line, text: stripFoldTags(text) }));
  return { kind: 'paragraph', ...rangeOf(block), lines: lines.filter((line) => line.text !== '') };
}

export function stripFoldTags(text: string): string {
  if (text.length > 2_000 || !text.includes('<')) return text;
  return text.replace(/<\/?(?:details|summary|p|b|br|i|strong|em)\b[^<>]{0,200}>/gi, '').trim();
}

/** `- [x] three` is the right one. */
function checkedOptions(blocks: readonly Block[]): string {
  const lists = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const texts = lists.map((item) => blocksText(item.blocks));
  return texts
    .filter((text) => /^\[[xX]\]\s/.test(text))
    .map((text) => text.slice(3).trim())
    .join('\n');
}

/** An answer's text; a label that only says "Answer" is not part of it. */
function answerOf(section: Section): string {
  const parts = [leadText(section), blocksText(section.blocks)];
  for (const child of section.children)
    parts.push(
      isAnswerLabel(child.title)
        ? sectionText(child)
        : sectionText({ ...section, lead: [], blocks: [], children: [child] }),
    );
  return parts.filter((text) => text !== '').join('\n\n');
}

function pointsOf(blocks: Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map((item) => oneLine(blocksText(item.blocks))) : [],
  );
}
