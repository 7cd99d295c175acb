import type { Block, LineRange, List, ListItem, Paragraph } from './blocks.js';
import { rangeOf } from './blocks.js';
import { looksAsked } from './inline-text.js';
import { parseLabel } from './labels.js';
import { weightOf } from './vocabulary/match.js';

/** `1. ### Why?` with its answer indented below: a list of headings is a part of the document, not a list. */
export function withHeadingsOfItems(block: Block): Block[] {
  if (block.kind !== 'list') return [block];
  const headed = block.items.filter((item) => item.blocks[0]?.kind === 'heading');
  if (headed.length * 2 <= block.items.length) return withLabelsOfItems(block);
  // Headings further down in an item are part of what it says.
  return block.items.flatMap(({ blocks }) =>
    blocks.map((inner, at) => (at > 0 && inner.kind === 'heading' ? asParagraph(inner.text, inner) : inner)),
  );
}

/** `- **For engineers:**` with a list inside, one below the other: labels that were indented. */
function withLabelsOfItems(list: List): Block[] {
  const { items } = list;
  if (items.every(isQuestionLabel)) return items.flatMap(({ blocks }) => blocks);
  const first = items.findIndex(isLabelWithList);
  const labelled = items.slice(first);
  if (first < 0 || labelled.length < 2 || !labelled.every(isLabelWithList)) return [list];
  const [opening, before] = [items[0], items[first - 1]];
  const kept: List[] =
    opening && before
      ? [{ ...list, startLine: opening.startLine, endLine: before.endLine, items: items.slice(0, first) }]
      : [];
  return [...kept, ...labelled.flatMap(({ blocks }) => blocks)];
}

function isLabelWithList({ blocks: [first, second] }: ListItem): boolean {
  if (first?.kind !== 'paragraph' || first.lines.length !== 1 || second?.kind !== 'list') return false;
  const label = parseLabel(first.lines[0]?.text ?? '', () => false);
  return label?.level === 7 && label.rest === '' && !looksAsked(label.title);
}

/** `3. **Question:**` with what is asked below it. */
function isQuestionLabel(item: ListItem): boolean {
  const [first] = item.blocks;
  const text = first?.kind === 'paragraph' ? (first.lines[0]?.text ?? '') : '';
  return isLabelWithList(item) && weightOf(parseLabel(text, () => false)?.title ?? '', 'question') === 3;
}

export function asParagraph(text: string, range: LineRange): Paragraph {
  return { kind: 'paragraph', ...rangeOf(range), lines: [{ line: range.startLine, text }] };
}
