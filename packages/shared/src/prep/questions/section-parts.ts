import type { Block, ListItem } from '../blocks.js';
import { blocksText, blockText, oneLine } from '../blocks.js';
import { hasQuestionMark, looksAsked, questionText } from '../inline-text.js';
import type { Section } from '../outline.js';
import { weightOf } from '../vocabulary/match.js';

/**
 * A heading over further questions is a part of the document, even if it asks something. One that asks something over
 * headings that do not is a question with an answer in several parts.
 */
export function holdsQuestions(child: Section): boolean {
  const inner = child.children.filter((section) => section.form === 'heading');
  if (inner.some((section) => looksAsked(section.title))) return true;
  const labels = child.children.filter(({ form, title }) => form === 'label' && hasQuestionMark(title));
  if (labels.length >= FEWEST_LABELS) return true;
  // "Teamwork" over `Question: …` is a part, whatever interviewers ask about.
  if (child.children.some(({ form, title }) => form === 'label' && weightOf(title, 'question') === 3))
    return true;
  if (inner.length <= MOST_PARTS) return false;
  return !looksAsked(child.title) || inner.some((section) => asksInLists(section));
}

/** "How is the day set?" with its answer right below, before the headings with further questions. */
export function answersItself({ title, blocks, children }: Section): boolean {
  if (!hasQuestionMark(title) || !blocks.some(({ kind }) => kind === 'paragraph' || kind === 'quote'))
    return false;
  return children.every((inner) => inner.form === 'heading' && hasQuestionMark(inner.title));
}

/** Fewer bold questions may be those of an answer. */
const FEWEST_LABELS = 3;

/** Parts that an answer under a heading without a question mark may have. */
const MOST_PARTS = 3;

/** "Do you have any questions for us?" over questions: a part of the document. */
export function isTheirTurn(child: Section): boolean {
  if (weightOf(child.title, 'candidateQuestions') < 3) return false;
  return [child, ...child.children].some((section) => asksInLists(section) || asksInParagraphs(section));
}

function asksInParagraphs({ blocks }: Pick<Section, 'blocks'>): boolean {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quote');
  const asked = paragraphs.filter((block) => hasQuestionMark(blockText(block)));
  return asked.length >= 2 && asked.length * 2 >= paragraphs.length;
}

function asksInLists({ blocks }: Pick<Section, 'blocks'>): boolean {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const asked = items.filter((item) => hasQuestionMark(oneLine(blocksText(item.blocks.slice(0, 1)))));
  return asked.length >= 2 && asked.length * 2 >= items.length;
}

/** `1. Money` over a list or over further labels is a category. */
export function isPart(child: Section): boolean {
  if (weightOf(child.title, 'questions') >= 2) return true;
  if (child.children.some((inner) => inner.form === 'heading' || looksAsked(inner.title))) return true;
  const lists = child.blocks.filter((block) => block.kind === 'list');
  return lists.some((list) =>
    list.items.some((item) => looksAsked(oneLine(blocksText(item.blocks.slice(0, 1))))),
  );
}

/** `7. Do you have any questions for us?` over what the candidate asks: what stands below it in the list. */
export function theirTurnIn({ blocks: [first, ...below] }: ListItem): Block[] {
  if (first?.kind !== 'paragraph' || below.length === 0) return [];
  const title = questionText(oneLine(blockText(first)));
  if (title.length > LONGEST_TURN || weightOf(title, 'candidateQuestions') < 3) return [];
  return asksInLists({ blocks: below }) || asksInParagraphs({ blocks: below }) ? below : [];
}

const LONGEST_TURN = 120;
