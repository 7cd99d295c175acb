import type { Block } from '../blocks.js';
import { blockText } from '../blocks.js';
import { plainInline } from '../inline-text.js';
import type { Outline, Section } from '../outline.js';
import { titlesOver, titlesUp } from '../outline.js';
import { announcesQuestions, hasAskedForm, isAside, isNotToAsk, weightOf } from '../vocabulary/match.js';
import { voicesOf } from '../voices.js';
import { askedCode } from './asked-code.js';
import { askedFolds } from './asked-folds.js';
import { askedLeads } from './asked-leads.js';
import { askedLists } from './asked-lists.js';
import { askedParagraphs } from './asked-paragraphs.js';
import { askedSections } from './asked-sections.js';
import { askedTables } from './asked-tables.js';
import { askedTurns } from './asked-turns.js';
import { batteries } from './batteries.js';
import { labelledPairs } from './labelled-pairs.js';
import type { Asking, QuestionItem } from './question-item.js';
import { firstLine } from './question-item.js';

export interface QuestionGroup extends Omit<Asking, 'voices'> {
  items: QuestionItem[];
  /** True for questions that stand below an answer and are no part of it. */
  apart: boolean;
}

/** One finder a shape. A new shape is a new file and a new line here. */
const SHAPES: readonly ((asking: Asking) => QuestionItem[])[] = [
  labelledPairs,
  askedTurns,
  askedSections,
  askedLeads,
  askedLists,
  askedTables,
  askedFolds,
  askedCode,
  askedParagraphs,
];

/** All questions in a document, grouped by the heading or label they stand under. */
export function questionGroups(outline: Outline): QuestionGroup[] {
  const known = found.get(outline) ?? findGroups(outline);
  found.set(outline, known);
  return known;
}

/** Several recognisers look at the same groups. */
const found = new WeakMap<Outline, QuestionGroup[]>();

function findGroups(outline: Outline): QuestionGroup[] {
  // What stands under a heading that is a question belongs to its answer.
  const answered = new Set<number>();
  const voices = voicesOf(outline);
  return [outline.root, ...outline.sections].flatMap((section) => {
    if (saysAside(section.title) || isHowTo(section) || titlesUp(section).some(isNotToAsk)) return [];
    const isAnswer = answered.has(section.own.startLine);
    const apart = isAnswer ? batteries(section.blocks) : [];
    const asksBelow = section.children.some(({ own }) => !answered.has(own.startLine));
    if (isAnswer && !asksBelow && apart.length === 0) return [];
    const named = saysQuestions(section, outline) || isIntroduced(section.blocks);
    // Where only what stands right below is the answer, the headings after it are questions of their own.
    const open = isAnswer ? { ...section, lead: [], blocks: apart } : section;
    const found = withoutSayings(
      withoutOverlaps(SHAPES.map((shape) => shape({ section: open, named, voices }))),
    );
    const items = named ? found : labelledAlone(found);
    for (const item of items) for (const line of linesOfAnswer(item)) answered.add(line);
    return items.length > 0 ? [{ section, named, items, apart: apart.length > 0 }] : [];
  });
}

/** Where the sections begin that an item has taken in: below a heading all of them, with labels the question's own. */
function linesOfAnswer({ shape, ranges }: QuestionItem): number[] {
  const lines = ranges.map(({ startLine }) => startLine);
  if (shape === 'section' || shape === 'turn') return lines;
  return shape === 'labels' ? lines.slice(0, 1) : [];
}

/** "Trick questions / self-reflection" is over questions all the same. */
function saysAside(title: string): boolean {
  return isAside(title) && weightOf(title, 'questions') < 3;
}

/** `**Framework:**` under a kind of question says how to answer it. */
function isHowTo({ form, title }: Section): boolean {
  return form === 'label' && weightOf(title, 'handling') === 3 && weightOf(title, 'questions') === 0;
}

const FEWEST_LABELLED = 3;

/** Where questions are labelled and nothing else says that questions follow, a list beside them is of something else. */
function labelledAlone(items: QuestionItem[]): QuestionItem[] {
  if (items.filter(({ shape }) => shape === 'labels').length < FEWEST_LABELLED) return items;
  return items.filter(({ shape }) => shape !== 'list' && shape !== 'paragraph');
}

/** A phrase in quotation marks that asks nothing and has no answer is something to say, unless it stands among questions. */
function withoutSayings(items: QuestionItem[]): QuestionItem[] {
  const asks = ({ text, marked }: QuestionItem) => marked || hasAskedForm(text);
  if (items.filter(asks).length * 2 >= items.length) return items;
  return items.filter((item) => !item.quoted || item.answer !== '' || asks(item));
}

/** True where the heading, or one above that no nearer one overrules, says that questions follow. */
function saysQuestions(section: Section, outline: Outline): boolean {
  return titlesOver(section, outline).some(announcesQuestions);
}

/** `Typical interview questions are:` right over a list. */
function isIntroduced(blocks: readonly Block[]): boolean {
  return blocks.some((block, at) => {
    if (block.kind !== 'paragraph' || blocks[at + 1]?.kind !== 'list') return false;
    const last = block.lines.at(-1)?.text ?? '';
    return /[:：]$/.test(last) && weightOf(last.slice(-LONGEST_INTRODUCTION), 'questions') === 3;
  });
}

const LONGEST_INTRODUCTION = 150;

/** What two shapes both found counts once, for the one named first. */
function withoutOverlaps(found: readonly QuestionItem[][]): QuestionItem[] {
  const taken = new Set<number>();
  const kept = found.flatMap((items) => {
    const free = items.filter(
      ({ text, ranges }) =>
        text.trim() !== '' && !isPlaceholder(text) && !ranges.some(({ startLine }) => taken.has(startLine)),
    );
    for (const { startLine, endLine } of free.flatMap(({ ranges }) => ranges))
      for (let line = startLine; line <= endLine; line += 1) taken.add(line);
    return free;
  });
  return kept.sort((left, right) => firstLine(left) - firstLine(right));
}

/** `[A question about the tide]`: left to be filled in. */
function isPlaceholder(text: string): boolean {
  return /^\[[^\][]*\]$/.test(text.trim());
}

/** What was written between the heading and the first question. */
export function introBlocks(group: QuestionGroup): Block[] {
  const first = group.items[0] ? firstLine(group.items[0]) : 0;
  return group.section.blocks.filter((block) => block.endLine < first);
}

/** What the heading and the introduction say about the questions under them. */
export function introOf(group: QuestionGroup): string {
  const before = introBlocks(group);
  return [plainInline(group.section.title), ...before.map(blockText)].join('\n');
}
