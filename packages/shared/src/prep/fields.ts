import type { Block, LineRange, List, ListItem, TextLine } from './blocks.js';
import { blocksText, blockText, oneLine, rangeOf } from './blocks.js';
import { parseLabel } from './labels.js';
import type { Section } from './outline.js';
import { sectionRanges } from './outline.js';
import { meansSomething } from './vocabulary/match.js';

/** A label with what stands under it, whether it was a heading, bold type, plain words or a list item. */
export interface Field {
  title: string;
  lead: TextLine[];
  blocks: Block[];
  ranges: LineRange[];
}

/** The fields directly under a heading: its labels and sub-headings, and list items that begin with a known label. */
export function fieldsOf(of: Section): Field[] {
  const listed = of.blocks.flatMap((block) => (block.kind === 'list' ? labelledItems(block) : []));
  return [...listed, ...of.children.map(fieldOfSection)];
}

function fieldOfSection(of: Section): Field {
  return { title: of.title, lead: of.lead, blocks: blocksWithin(of), ranges: sectionRanges(of) };
}

/** The blocks of a section and of the labels inside it, which read as paragraphs here. */
export function blocksWithin(of: Section): Block[] {
  const inner = of.children.flatMap((child): Block[] => {
    const text = child.form === 'label' ? `${child.title}:` : child.title;
    const first = { line: child.own.startLine, text: `${text} ${child.lead[0]?.text ?? ''}`.trim() };
    const label: Block = { kind: 'paragraph', ...rangeOf(child.own), lines: [first, ...child.lead.slice(1)] };
    return [label, ...blocksWithin(child)];
  });
  return [...of.blocks, ...inner];
}

function labelledItems(list: List): Field[] {
  const fields = list.items.map(fieldOfItem).filter((field) => field !== undefined);
  return fields.length >= 2 && fields.length * 2 >= list.items.length ? fields : [];
}

function fieldOfItem(item: ListItem): Field | undefined {
  const [first, ...rest] = item.blocks;
  if (first?.kind !== 'paragraph') return undefined;
  const [line, ...more] = first.lines;
  const label = line && parseLabel(line.text, meansSomething);
  if (!line || !label || !meansSomething(label.title)) return undefined;
  const lead = label.rest === '' ? [] : [{ line: line.line, text: label.rest }];
  return { title: label.title, lead: [...lead, ...more], blocks: rest, ranges: [rangeOf(item)] };
}

/** The single things a field lists: its items, else its paragraphs and quotes; a lead is cut at semicolons. */
export function fieldItems(field: Field): TextLine[] {
  const lead = field.lead.flatMap(({ line, text }) =>
    text.split(/;(?=\s)/).map((part) => ({ line, text: part.trim() })),
  );
  return [...lead, ...field.blocks.flatMap(itemsOfBlock)].filter((item) => item.text !== '');
}

function itemsOfBlock(block: Block): TextLine[] {
  if (block.kind === 'rule') return [];
  if (block.kind !== 'list') return [{ line: block.startLine, text: oneLine(blockText(block)) }];
  return block.items.map((item) => ({ line: item.startLine, text: oneLine(itemText(item)) }));
}

/** An item with its task box taken off. */
export function itemText(item: ListItem): string {
  return blocksText(item.blocks).replace(/^\[[ xX]\]\s+/, '');
}

/** The running text of a field, as typed. */
export function fieldText(field: Field): string {
  const lead = field.lead.map((line) => line.text).join('\n');
  return [lead, blocksText(field.blocks)].filter((text) => text.trim() !== '').join('\n\n');
}

export function listItems(blocks: Block[]): ListItem[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}
