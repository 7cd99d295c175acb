import type { Block, Paragraph, TextLine } from '../blocks.js';
import { blocksText, blockText, contentRanges, oneLine, rangeOf } from '../blocks.js';
import { hasQuestionMark, isNumbered, looksAsked, sentences, stripQuotes } from '../inline-text.js';
import { hasAskedForm, isAskedOutright, speaksToReader } from '../vocabulary/match.js';
import type { Asking, QuestionItem } from './question-item.js';
import { codeAsked, describe, startsAnswer, withoutMark } from './question-item.js';

const LONGEST_QUESTION = 600;

/** Plain questions: one that a quotation or a marked line answers, or whole paragraphs under a heading of questions. */
export function askedParagraphs({ section, named }: Asking): QuestionItem[] {
  const blocks = section.blocks.flatMap(cutAtQuestions);
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const opened = paragraphs.map((block) => opening(block, named)).filter((found) => found !== undefined);
  const asked = opened.length;
  // Two that have their answers on the lines below are enough.
  const enough = asked >= 3 || (asked === 2 && opened.every(({ rest }) => rest !== ''));
  // Numbers hold together what long answers set apart.
  const numbered = opened.filter((found) => isNumbered(found.asked));
  // Over headings that are the questions, what stands before the first is an introduction.
  const introduces = section.children.filter((child) => hasQuestionMark(child.title)).length >= 3;
  const dense = asked * 3 >= paragraphs.length || numbered.length >= MANY_NUMBERED;
  const many = !introduces && (named || (enough && dense));
  const counts = numberCounts(paragraphs, named || numbered.length >= MANY_NUMBERED);
  const items: QuestionItem[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const lines = block?.kind === 'paragraph' ? askedLines(block) : [];
    items.push(...lines);
    if (lines.length > 0) continue;
    const overAnswer = block?.kind === 'paragraph' && answersRightBelow(block, blocks[at + 1]);
    const head =
      block?.kind === 'paragraph'
        ? (opening(block, named, counts) ?? (overAnswer ? asksYou(block) : undefined))
        : undefined;
    if (!block || !head) continue;
    const end = many ? endOfAnswer(blocks, at + 1, named, counts) : at + (overAnswer ? 2 : 1);
    const below = blocks.slice(at + 1, end);
    const asked = below.slice(0, codeAsked(head.asked, below));
    const answer = [head.rest, blocksText(below.slice(asked.length))]
      .filter((text) => text !== '')
      .join('\n\n');
    if (!many && below.length === 0 && !startsAnswer(head.rest)) continue;
    items.push({
      ...describe(head.asked),
      ...(asked.length > 0 ? { text: [head.asked, blocksText(asked)].join('\n\n') } : {}),
      ...withoutMark(answer),
      keyPoints: [],
      shape: below.length === 1 && below[0]?.kind === 'quote' ? 'pair' : 'paragraph',
      ranges: [rangeOf(block), ...contentRanges(below)],
    });
    at = end - 1;
  }
  return items.length > 0 || introduces ? items : wholeSection(blocks, named);
}

/**
 * `1、Why?`, `答：…`, `2、How?` without a blank line between them. A number begins a question where the first line has
 * one; any line does whose next one is marked as an answer.
 */
function cutAtQuestions(block: Block): Block[] {
  if (block.kind !== 'paragraph' || block.lines.length < 3) return [block];
  const texts = block.lines.map(({ text }) => text);
  const numbered = isNumbered(texts[0] ?? '');
  const begins = (at: number): boolean => {
    const text = texts[at] ?? '';
    if (!hasQuestionMark(text) && !hasAskedForm(text)) return false;
    return (numbered && isNumbered(text)) || (startsAnswer(texts[at + 1] ?? '') && !startsAnswer(text));
  };
  const cuts = texts.flatMap((_, at) => (at > 0 && begins(at) ? [at] : []));
  if (cuts.length === 0 || !texts.some((text, at) => !cuts.includes(at) && at > 0 && text !== ''))
    return [block];
  return [0, ...cuts].map((from, index): Paragraph => {
    const lines = block.lines.slice(from, cuts[index]);
    return {
      kind: 'paragraph',
      startLine: lines[0]?.line ?? block.startLine,
      endLine: lines.at(-1)?.line ?? block.endLine,
      lines,
    };
  });
}

/** A quotation answers what it stands under, and so does a list without a blank line before it that asks nothing. */
function answersRightBelow(asked: Block, next: Block | undefined): boolean {
  if (next?.kind === 'quote') return true;
  if (next?.kind !== 'list' || next.startLine > asked.endLine + 1) return false;
  return !next.items.some((item) => looksAsked(oneLine(blocksText(item.blocks.slice(0, 1)))));
}

/** `What was the hardest one you had` over its answer: who is spoken to is asked, with a mark or without. */
function asksYou({ lines }: Paragraph): { asked: string; rest: string } | undefined {
  const [line, ...more] = lines.map(({ text }) => text);
  if (line === undefined || more.length > 0 || line.length > LONGEST_TOPIC || /[:：;]$/.test(line))
    return undefined;
  return isAskedOutright(line) || (hasAskedForm(line) && speaksToReader(line))
    ? { asked: line, rest: '' }
    : undefined;
}

const MANY_NUMBERED = 8;
const FEWEST_LINES = 3;
const LONG_RUN = 10;

/** Lines that each ask something, written one below the other without a list's marks. */
export function askedLines(paragraph: Paragraph): QuestionItem[] {
  const lines = withoutTopic(paragraph.lines);
  if (lines.length < (lines.length < paragraph.lines.length ? 2 : FEWEST_LINES)) return [];
  const asked = lines.filter(({ text }) => hasQuestionMark(text) || isAskedOutright(text));
  if (asked.length * 3 < lines.length * 2) return [];
  const told = lines.filter(
    ({ text }) =>
      hasQuestionMark(text) || isAskedOutright(text) || hasAskedForm(text) || isNumberedLine(text),
  );
  // In a long run of them, one in ten may say something before it asks.
  const odd = lines.length >= LONG_RUN ? lines.length / 10 : 0;
  if (told.length < lines.length - odd) return [];
  return lines.map(({ line, text }) => ({
    ...describe(text),
    ...withoutMark(''),
    keyPoints: [],
    shape: 'list',
    ranges: [{ startLine: line, endLine: line }],
  }));
}

/** `2. Ownership (think long-term)` and `Examples:`: up to two lines over questions that are asked outright. */
function withoutTopic(lines: TextLine[]): TextLine[] {
  const first = lines.findIndex(({ text }) => hasQuestionMark(text) || isAskedOutright(text));
  const rest = lines.slice(first);
  return first > 0 && first <= 2 && rest.some(({ text }) => isAskedOutright(text)) ? rest : lines;
}

function isNumberedLine(text: string): boolean {
  return isNumbered(text) || /^\d{1,3}\s+\S/.test(text);
}

/** Under a heading of questions, where numbered paragraphs ask, those with a number and no mark do too. */
function numberCounts(paragraphs: readonly Paragraph[], named: boolean): boolean {
  const numbered = paragraphs.filter(({ lines }) => isNumbered(lines[0]?.text ?? ''));
  const asked = numbered.filter((block) => opening(block, named) !== undefined);
  return named && numbered.length >= FEWEST_LINES && asked.length >= 2;
}

/** The question a paragraph begins with, with what stands in it below. */
function opening(
  block: Paragraph,
  named: boolean,
  numberCounts = false,
): { asked: string; rest: string } | undefined {
  const texts = block.lines.map((line) => line.text);
  const marked = texts.findIndex((text, index) => index > 0 && startsAnswer(text));
  const split = (at: number) => ({
    asked: oneLine(texts.slice(0, at).join('\n')),
    rest: texts.slice(at).join('\n'),
  });
  if (marked > 0 && isAsked(split(marked).asked, named)) return split(marked);
  if (isAsked(split(texts.length).asked, named)) return split(texts.length);
  const [first = ''] = texts;
  const counts = isAsked(first, named) || (numberCounts && isNumbered(first) && first.length < LONGEST_TOPIC);
  return (texts.length > 1 || numberCounts) && counts ? split(1) : undefined;
}

const LONGEST_TOPIC = 120;

/** `\\* Interviewer: …?`: a line of a conversation that is told. */
const SPEAKER = /^\\[*-]\s?\p{Lu}[\p{L} ]{1,24}(?:\s?\([^()]{0,200}(?:\([^()]{0,200}\))?[^()]{0,80}\))?:\s/u;

/** A long quotation is a statement that somebody makes; without a mark, only a short one in the right place is asked. */
function isAsked(text: string, named: boolean): boolean {
  if (text.length > LONGEST_QUESTION || SPEAKER.test(text)) return false;
  if (hasQuestionMark(text)) return sentences(text).length <= MOST_SENTENCES;
  return (
    text.length < 200 &&
    (hasAskedForm(stripQuotes(text)) ? named || looksAsked(text) : named && looksAsked(text))
  );
}

/** An answer goes on until the next question, or a list of further ones. */
function endOfAnswer(blocks: readonly Block[], from: number, named: boolean, numberCounts: boolean): number {
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind === 'paragraph' && opening(block, named, numberCounts)) return at;
    if (
      block?.kind === 'list' &&
      block.items.some((item) => looksAsked(oneLine(blocksText(item.blocks.slice(0, 1)))))
    )
      return at;
  }
  return blocks.length;
}

const MOST_SENTENCES = 3;

/** Under a heading of questions, a passage of prose that ends up asking something is one question. */
function wholeSection(blocks: readonly Block[], named: boolean): QuestionItem[] {
  const prose = blocks.filter(
    (block) => block.kind === 'paragraph' || block.kind === 'code' || block.kind === 'quote',
  );
  if (!named || prose.length === 0 || prose.length < blocks.length) return [];
  const text = blocksText(prose);
  const last = prose.at(-1);
  const said = last?.kind === 'paragraph' ? sentences(blockText(last)) : [];
  if (
    !hasQuestionMark(said.at(-1) ?? '') ||
    said.length > MOST_SENTENCES ||
    text.length > LONGEST_QUESTION * 3
  )
    return [];
  return [
    {
      ...describe(text),
      text,
      answer: '',
      arrow: false,
      keyPoints: [],
      shape: 'paragraph',
      ranges: contentRanges(prose),
    },
  ];
}
