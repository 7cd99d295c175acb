import type { Block, LineRange, ListItem, TextLine } from './blocks.js';
import { blocksText, blockText, contentRanges, oneLine, rangeOf } from './blocks.js';
import {
  isNumbered,
  isQuoted,
  looksAsked,
  plainInline,
  questionText,
  stripNumbering,
  unwrapEmphasis,
} from './inline-text.js';
import type { Outline, Section } from './outline.js';
import { leadText, sectionRanges, sectionText, titlesUp } from './outline.js';
import { weightOf, weightOfAny } from './vocabulary/match.js';

/** Something asked, with its answer if one was written. */
export interface QuestionItem {
  text: string;
  answer: string;
  keyPoints: string[];
  numbered: boolean;
  quoted: boolean;
  /** The answer was marked with an arrow, as on a flash card. */
  arrow: boolean;
  shape: 'section' | 'labels' | 'list' | 'pair';
  ranges: LineRange[];
}

export interface QuestionGroup {
  section: Section;
  items: QuestionItem[];
}

/** All questions in a document, grouped by the heading or label they stand under. */
export function questionGroups(outline: Outline): QuestionGroup[] {
  const known = found.get(outline) ?? findGroups(outline);
  found.set(outline, known);
  return known;
}

/** Several recognisers look at the same groups. */
const found = new WeakMap<Outline, QuestionGroup[]>();

function findGroups(outline: Outline): QuestionGroup[] {
  return [outline.root, ...outline.sections].flatMap((section) => {
    const items = [...labelPairs(section), ...askedSections(section), ...askedBlocks(section.blocks)];
    items.sort((left, right) => firstLine(left) - firstLine(right));
    return items.length > 0 ? [{ section, items }] : [];
  });
}

function firstLine(item: QuestionItem): number {
  return item.ranges[0]?.startLine ?? 0;
}

const ARROW = /^(?:→|->|=>|⇒|➜|➔|↳)\s*/;
const ANSWER_MARK = /^(?:→|->|=>|⇒|➜|➔|↳|A[:.)]|Answer:)\s*/i;

function withoutMark(answer: string): { answer: string; arrow: boolean } {
  return { answer: answer.replace(ANSWER_MARK, '').trim(), arrow: ARROW.test(answer) };
}

/** `Q: …` followed by `A: …`. */
function labelPairs(section: Section): QuestionItem[] {
  return section.children.flatMap((child, index): QuestionItem[] => {
    if (weightOf(child.title, 'question') === 0) return [];
    const next = section.children[index + 1];
    const answered =
      next && next.level === child.level && weightOf(next.title, 'answer') > 0 ? next : undefined;
    const inner = child.children.find((inside) => weightOf(inside.title, 'answer') > 0);
    const asked = leadText(child) || blocksText(child.blocks);
    if (asked === '') return [];
    const answerSection = answered ?? inner;
    return [
      {
        ...describe(asked),
        shape: 'labels',
        answer: answerSection ? sectionText(answerSection) : leadText(child) ? blocksText(child.blocks) : '',
        keyPoints: [],
        arrow: false,
        ranges: [...sectionRanges(child), ...(answered ? sectionRanges(answered) : [])],
      },
    ];
  });
}

function describe(asked: string): Pick<QuestionItem, 'text' | 'numbered' | 'quoted'> {
  const line = unwrapEmphasis(oneLine(asked));
  return {
    text: questionText(line),
    numbered: isNumbered(line),
    quoted: isQuoted(stripNumbering(line)),
  };
}

/** Headings and labels that are questions themselves. */
function askedSections(section: Section): QuestionItem[] {
  const numbered = section.children.filter((child) => isNumbered(child.title));
  const mostAsked = numbered.filter((child) => looksAsked(child.title)).length * 2 > numbered.length;
  const numberedCounts = mostAsked || weightOfAny(titlesUp(section), 'questions') >= 2;
  return section.children.flatMap((child): QuestionItem[] => {
    if (child.children.some((inner) => inner.form === 'heading')) return [];
    if (weightOf(child.title, 'question') > 0) return [];
    if (!looksAsked(child.title) && !(numberedCounts && isNumbered(child.title))) return [];
    const { before, after } = splitAtFold(child.blocks);
    const asked = [child.title, ...before.map(blockText)].join('\n\n');
    const points = child.children.find((inner) => weightOf(inner.title, 'keyPoints') > 0);
    const answer = answerOf({
      ...child,
      blocks: after,
      children: child.children.filter((inner) => inner !== points),
    });
    return [
      {
        ...describe(child.title),
        ...(before.length > 0
          ? { text: [questionText(child.title), asked.slice(child.title.length).trim()].join('\n\n') }
          : {}),
        ...withoutMark(answer),
        shape: 'section',
        keyPoints: points ? pointsOf(points.blocks) : [],
        ranges: sectionRanges(child),
      },
    ];
  });
}

/** Where an answer is folded away in <details>, code and options before it belong to the question. */
function splitAtFold(blocks: Block[]): { before: Block[]; after: Block[] } {
  const at = blocks.findIndex(
    (block) =>
      (block.kind === 'html' || block.kind === 'paragraph') &&
      block.lines.some((line) => /<details\b/i.test(line.text)),
  );
  if (at < 0) return { before: [], after: blocks };
  return {
    before: blocks.slice(0, at),
    after: blocks
      .slice(at)
      .map(withoutTags)
      .filter((block) => blockText(block) !== ''),
  };
}

function withoutTags(block: Block): Block {
  if (block.kind !== 'html' && block.kind !== 'paragraph') return block;
  const lines = block.lines.map(({ line, text }) => ({
    line,
    text:
      text.length > 2_000
        ? text
        : text.replace(/<\/?(?:details|summary|p|b|br|i)\b[^<>]{0,200}>/gi, '').trim(),
  }));
  return { kind: 'paragraph', ...rangeOf(block), lines: lines.filter((line) => line.text !== '') };
}

/** An answer's text; a label that only says "Answer" is not part of it. */
function answerOf(section: Section): string {
  const parts = [leadText(section), blocksText(section.blocks)];
  for (const child of section.children)
    parts.push(
      weightOf(child.title, 'answer') > 0
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

/** Questions in lists, and plain questions that a quotation answers. */
function askedBlocks(blocks: Block[]): QuestionItem[] {
  const items: QuestionItem[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const answer = next?.kind === 'quote' ? next : undefined;
    if (block.kind === 'list') items.push(...fromList(block.items, answer));
    else if (block.kind === 'paragraph' && answer && looksAsked(oneLine(blockText(block))))
      items.push(pair(blockText(block), answer, [rangeOf(block), rangeOf(answer)]));
  }
  return items;
}

function pair(asked: string, answer: Block, ranges: LineRange[]): QuestionItem {
  return { ...describe(asked), ...withoutMark(blockText(answer)), keyPoints: [], shape: 'pair', ranges };
}

function fromList(items: ListItem[], after: Block | undefined): QuestionItem[] {
  const strict = items.map((item) => fromItem(item, false));
  // Among questions, "State the proposal in two sentences." is one too, if it has an answer.
  const mostAsked = strict.filter((item) => item !== undefined).length * 2 > items.length;
  return items.flatMap((item, index): QuestionItem[] => {
    const found = strict[index] ?? (mostAsked ? fromItem(item, true) : undefined);
    if (!found) return [];
    // `1. "Why?"` with its quotation not indented: the quotation ends the list and answers its last item.
    if (after && found.answer === '' && index === items.length - 1)
      return [{ ...found, ...withoutMark(blockText(after)), ranges: [...found.ranges, rangeOf(after)] }];
    return [found];
  });
}

function fromItem(item: ListItem, lenient: boolean): QuestionItem | undefined {
  const [first, ...rest] = item.blocks;
  if (first?.kind !== 'paragraph') return undefined;
  const split = splitItem(first.lines) ?? (lenient ? splitAtFirstLine(first.lines) : undefined);
  if (!split) return undefined;
  const answer = [split.answer, blocksText(rest)].filter((text) => text !== '').join('\n\n');
  if (lenient && answer === '') return undefined;
  return {
    ...describe(split.asked),
    ...withoutMark(answer),
    keyPoints: [],
    shape: 'list',
    ranges: [rangeOf(item), ...contentRanges(rest)],
  };
}

function splitAtFirstLine(lines: TextLine[]): { asked: string; answer: string } {
  const [head = '', ...tail] = lines.map((line) => line.text);
  return { asked: plainInline(head), answer: tail.join('\n') };
}

/** Finds where the question ends and the answer begins within an item. */
function splitItem(lines: TextLine[]): { asked: string; answer: string } | undefined {
  const texts = lines.map((line) => line.text);
  const marked = texts.findIndex((text, index) => index > 0 && ANSWER_MARK.test(text));
  const head = texts.slice(0, marked > 0 ? marked : texts.length);
  const tail = marked > 0 ? texts.slice(marked).join('\n') : '';
  const whole = oneLine(head.join('\n'));
  if (looksAsked(whole)) return { asked: whole, answer: tail };
  const [line = '', ...more] = head;
  const answer = (rest: string) => [rest, more.join('\n'), tail].filter((text) => text !== '').join('\n');
  if (looksAsked(line)) return { asked: line, answer: answer('') };
  const bold = /^(\*\*|__)(.{2,400}?)\1\s*[:–—-]?\s*(.*)$/.exec(line.slice(0, 4_000));
  if (bold?.[2] && looksAsked(bold[2])) return { asked: bold[2], answer: answer(bold[3] ?? '') };
  const arrow = /^(.{2,400}?[?？]["”*]{0,3})\s*((?:→|->|=>|⇒|—|–)\s*.+)$/.exec(line.slice(0, 4_000));
  if (arrow?.[1] && arrow[2]) return { asked: arrow[1], answer: answer(arrow[2].replace(/^[—–]\s*/, '')) };
  return undefined;
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
