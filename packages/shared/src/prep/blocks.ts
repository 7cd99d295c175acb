/** A stretch of whole lines, 1-based, both ends included. */
export interface LineRange {
  startLine: number;
  endLine: number;
}

/** A line of the author's text without its quote, list and heading marks. */
export interface TextLine {
  line: number;
  text: string;
}

export interface Paragraph extends LineRange {
  kind: 'paragraph';
  lines: TextLine[];
}

/** Code, HTML or a table: kept as typed, not looked into. */
export interface Verbatim extends LineRange {
  kind: 'code' | 'html' | 'table';
  lines: TextLine[];
}

export interface Heading extends LineRange {
  kind: 'heading';
  depth: number;
  text: string;
}

export interface Quote extends LineRange {
  kind: 'quote';
  blocks: Block[];
}

export interface ListItem extends LineRange {
  blocks: Block[];
}

export interface List extends LineRange {
  kind: 'list';
  ordered: boolean;
  items: ListItem[];
}

export interface Rule extends LineRange {
  kind: 'rule';
}

export type Block = Paragraph | Verbatim | Heading | Quote | List | Rule;

export function rangeOf(range: LineRange): LineRange {
  return { startLine: range.startLine, endLine: range.endLine };
}

function linesText(lines: TextLine[], joint: string): string {
  return lines.map((line) => line.text).join(joint);
}

/** The author's text of one block, marks of quotes removed, marks of lists kept as dashes. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return linesText(block.lines, '\n').trim();
    case 'code':
    case 'html':
    case 'table':
      return linesText(block.lines, '\n');
    case 'heading':
      return block.text;
    case 'rule':
      return '';
    case 'quote':
      return blocksText(block.blocks);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${blocksText(item.blocks)}`)
        .join('\n');
  }
}

/** The texts of several blocks, paragraphs set apart by a blank line. */
export function blocksText(blocks: Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text.trim() !== '')
    .join('\n\n')
    .trim();
}

/** The same on a single line, for fields that are one. */
export function oneLine(text: string): string {
  if (!text.includes('\n')) return text.trim();
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** The lines that carry text; a rule carries none. */
export function contentRanges(blocks: Block[]): LineRange[] {
  return blocks.filter((block) => block.kind !== 'rule').map(rangeOf);
}
