import type { Block, List, ListItem, TextLine } from '../blocks.js';
import { blocksText, blockText, contentRanges, oneLine, rangeOf } from '../blocks.js';
import { hasQuestionMark, isContentsLink, isNumbered, looksAsked, questionText } from '../inline-text.js';
import { hasAskedForm, isAskedOutright, weightOf } from '../vocabulary/match.js';
import { askedLines } from './asked-paragraphs.js';
import type { Asking, QuestionItem } from './question-item.js';
import { describe, isOptions, withoutMark } from './question-item.js';
import { theirTurnIn } from './section-parts.js';
import { splitAtFirstLine, splitItem } from './split-item.js';

/** What makes an item of a list a question: a mark, the form of its words, or only its place among questions. */
type Level = 'mark' | 'form' | 'place';

/** Questions in lists, each with what stands after it on its line or below it. */
export function askedLists({ section, named }: Asking): QuestionItem[] {
  const outright = weightOf(section.title, 'questions') === 3;
  const series = isAskedSeries(section.blocks);
  return section.blocks.flatMap((block, index) => {
    if (block.kind !== 'list' || isOptions(block)) return [];
    const next = section.blocks[index + 1];
    const before = section.blocks[index - 1];
    // What stands right below something numbered or asked is said to it.
    const said = before?.kind === 'paragraph' && isAskedLine(before.lines.at(-1)?.text ?? '');
    return fromList(block, {
      named,
      outright: outright && !said,
      series: series && block.ordered,
      after: next && answersLast(block, next) ? next : undefined,
    });
  });
}

function isAskedLine(text: string): boolean {
  return isNumbered(text) || hasQuestionMark(text);
}

/** A quotation, or points right below a number that their author did not indent. */
function answersLast(list: List, next: Block): boolean {
  if (next.kind === 'quote') return true;
  if (next.kind !== 'list' || !list.ordered || next.ordered || next.startLine > list.endLine + 1)
    return false;
  return next.items.every((item) => levelOf(item) === undefined);
}

const FEWEST_IN_SERIES = 6;

/** Numbered lists that text keeps apart, such as the names of topics: where most of their items ask, all do. */
function isAskedSeries(blocks: readonly Block[]): boolean {
  const lists = blocks.filter((block) => block.kind === 'list' && block.ordered);
  const items = lists.flatMap((list) => (list.kind === 'list' ? list.items : []));
  const asked = items.filter((item) => levelOf(item) !== undefined).length;
  return lists.length >= 2 && items.length >= FEWEST_IN_SERIES && asked * 3 >= items.length * 2;
}

interface Around {
  named: boolean;
  /** It is one of several numbered lists, of which most items are asked. */
  series: boolean;
  /** The heading right above says that the list is of questions. */
  outright: boolean;
  after: Block | undefined;
}

function fromList(list: List, around: Around): QuestionItem[] {
  const { items } = list;
  const levels = items.map(levelOf);
  const marked = levels.filter((level) => level === 'mark').length;
  const formed = levels.filter((level) => level === 'form').length;
  // Instructions have the form of questions too: "Explain your reasoning". Something else must speak for it.
  const formCounts = around.named || around.series || marked * 3 >= items.length;
  const asked = marked + (formCounts ? formed : 0);
  const most = asked * 2 > items.length;
  const placeCounts =
    around.series ||
    (around.outright && asked === 0 && isPlainList(list)) ||
    (around.named && asked * 5 >= items.length * 3);
  return items.flatMap((item, index): QuestionItem[] => {
    const level = levels[index];
    if (level === 'form' && !formCounts && !most) return [];
    const last = index === items.length - 1;
    const after = last ? around.after : undefined;
    if (level !== undefined) return fromItem(item, level, list, around, after);
    return placeCounts || most ? fromItem(item, 'place', list, { ...around, named: placeCounts }, after) : [];
  });
}

/** Short lines without links and labels: what people jot down under "Expected questions". */
function isPlainList(list: List): boolean {
  return list.items.every((item) => {
    const text = oneLine(blocksText(item.blocks));
    return text.length > 2 && text.length <= 160 && !/\]\(|:\s|^\[[ xX]\]/.test(text);
  });
}

/** `8. Ownership` over lines that each ask something is a topic with its questions. */
function underTopic({ blocks: [opening] }: ListItem): QuestionItem[] {
  if (opening?.kind !== 'paragraph' || opening.lines.length < 3) return [];
  const each = askedLines(opening);
  return each.length < opening.lines.length ? each : [];
}

/** With a question mark, or a single sentence that is asked outright. */
function isMarked(text: string): boolean {
  if (hasQuestionMark(text)) return true;
  return text.length <= LONGEST_SENTENCE && isAskedOutright(text) && !/[.!?。！？]\s?\S/.test(text);
}

const LONGEST_SENTENCE = 240;

/** In quotation marks, or in the form of a question. */
function seemsAsked(text: string): boolean {
  return looksAsked(text) || hasAskedForm(text);
}

function firstLines(item: ListItem): TextLine[] {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? first.lines : [];
}

function levelOf(item: ListItem): Level | undefined {
  const lines = firstLines(item);
  if (lines.length === 0 || isContentsLink(lines[0]?.text ?? '')) return undefined;
  if (splitItem(lines, isMarked) || underTopic(item).length > 0) return 'mark';
  return splitItem(lines, seemsAsked) ? 'form' : undefined;
}

function fromItem(
  item: ListItem,
  level: Level,
  list: List,
  around: Around,
  after: Block | undefined,
): QuestionItem[] {
  const [, ...rest] = item.blocks;
  const lines = firstLines(item);
  if (theirTurnIn(item).length > 0) return [];
  const each = underTopic(item);
  if (each.length > 0) return each;
  const split = splitItem(lines, level === 'mark' ? isMarked : seemsAsked) ?? splitAtFirstLine(lines);
  const { below, further } = nestedQuestions(rest, around);
  const answer = [split.answer, blocksText(below)].filter((text) => text !== '').join('\n\n');
  // Among questions, "State the proposal in two sentences." is one too, if it has an answer.
  if (level === 'place' && answer === '' && !around.named) return [];
  if (split.asked === '') return [];
  // `Two to end with:` over questions is a title.
  if (further.length > 0 && /[:：]$/.test(split.asked)) return further;
  const found: QuestionItem = {
    ...describe(split.asked),
    ...(split.more ? { text: [questionText(split.asked), ...split.more].join('\n') } : {}),
    ...withoutMark(answer),
    keyPoints: [],
    shape: 'list',
    ranges:
      further.length > 0
        ? [
            { startLine: item.startLine, endLine: lines.at(-1)?.line ?? item.startLine },
            ...contentRanges(below),
          ]
        : [rangeOf(item), ...contentRanges(rest)],
  };
  if (list.ordered) found.numbered = true;
  // `1. "Why?"` with its quotation not indented: the quotation ends the list and answers its last item.
  if (after && found.answer === '')
    return [
      { ...found, ...withoutMark(blockText(after)), ranges: [...found.ranges, rangeOf(after)] },
      ...further,
    ];
  return [found, ...further];
}

/** A list of questions inside an item holds questions of its own; any other belongs to the answer. */
function nestedQuestions(blocks: Block[], around: Around): { below: Block[]; further: QuestionItem[] } {
  const further: QuestionItem[] = [];
  const below = blocks.filter((block) => {
    if (block.kind !== 'list') return true;
    const inner = fromList(block, { ...around, outright: false, series: false, after: undefined });
    if (inner.length < block.items.length) return true;
    // What is only quoted there is said to the question above.
    if (inner.filter(asksThere).length * 2 < inner.length) return true;
    further.push(...inner);
    return false;
  });
  return { below, further };
}

function asksThere({ marked, quoted, text }: QuestionItem): boolean {
  return marked || (!quoted && hasAskedForm(text));
}
