import type { Block, LineRange, ListItem } from '../blocks.js';
import { blockText, oneLine, rangeOf } from '../blocks.js';
import type { CandidateQuestionDraft } from '../claims.js';
import { itemText } from '../fields.js';
import { hasQuestionMark, looksAsked, questionText } from '../inline-text.js';
import { parseLabel } from '../labels.js';
import { askedProper } from '../questions/asked-proper.js';
import { hasAskedForm } from '../vocabulary/match.js';

/** The questions that blocks hold: the items of lists, quotations, and paragraphs that ask something. */
export function questionsIn(
  blocks: Block[],
  audience: string,
  isAudience: (title: string) => boolean,
): CandidateQuestionDraft[] {
  return blocks.flatMap((block): CandidateQuestionDraft[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => fromItem(item, audience, isAudience));
    const lines = block.kind === 'paragraph' ? block.lines : [];
    if (lines.length >= 2 && lines.every(({ text }) => hasQuestionMark(text) || hasAskedForm(text)))
      return lines.flatMap(({ line, text }) =>
        questionOf(text, { startLine: line, endLine: line }, audience, isAudience),
      );
    const text = oneLine(blockText(block));
    const counts = block.kind === 'quote' ? !isNote(text) : block.kind === 'paragraph' && looksAsked(text);
    return counts && text !== '' && !text.includes('://')
      ? [{ text: questionText(text), audience, ranges: [rangeOf(block)] }]
      : [];
  });
}

/** `> **Homework:** Write down …`: a remark with a name, which asks nothing. */
function isNote(text: string): boolean {
  return parseLabel(text, () => false)?.rest !== undefined && !looksAsked(text);
}

function fromItem(
  item: ListItem,
  audience: string,
  isAudience: (title: string) => boolean,
): CandidateQuestionDraft[] {
  return questionOf(oneLine(itemText(item)), item, audience, isAudience);
}

/** One question, for whom its own label says, else for whom the heading does. */
function questionOf(
  whole: string,
  range: LineRange,
  audience: string,
  isAudience: (title: string) => boolean,
): CandidateQuestionDraft[] {
  const label = parseLabel(whole, isAudience) ?? dashLabel(whole, isAudience);
  if (label && label.rest !== '' && isAudience(label.title))
    return [{ text: questionText(label.rest), audience: label.title, ranges: [rangeOf(range)] }];
  const asked = EMPHASISED.exec(whole.slice(0, LONGEST_ITEM))?.[2] ?? askedProper(whole);
  return whole === '' ? [] : [{ ...askedIn(whole, asked, range), audience }];
}

/** The question, with the line where more is said than it. */
function askedIn(
  whole: string,
  asked: string,
  range: LineRange,
): Pick<CandidateQuestionDraft, 'text' | 'ranges' | 'partial'> {
  const text = questionText(asked);
  return { text, ranges: [rangeOf(range)], ...(asked === whole ? {} : { partial: [range.startLine] }) };
}

const LONGEST_ITEM = 2_500;

/** `*Do you write tests?* They should know why.`: what is asked, and what to listen for. */
const EMPHASISED = /^(\*{1,3}|_{1,2})([^*_]{3,400}[?？])\1\s/;

function dashLabel(
  text: string,
  isAudience: (title: string) => boolean,
): { title: string; rest: string } | undefined {
  const match = /^(.{2,40}?)\s+[–—-]\s+(.+)$/.exec(text.slice(0, 2_500));
  return match?.[1] && match[2] && isAudience(match[1]) ? { title: match[1], rest: match[2] } : undefined;
}
