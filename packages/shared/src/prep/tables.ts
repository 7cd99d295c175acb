import type { LineRange, TextLine, Verbatim } from './blocks.js';

export interface TableRow {
  line: number;
  cells: string[];
}

/** A table's header and rows, cells without their padding. */
export interface Table {
  header: TableRow;
  rows: TableRow[];
  endLine: number;
}

const DIVIDER = /^[\s|:-]+$/;

export function tableOf(block: Verbatim): Table | undefined {
  if (block.kind !== 'table') return undefined;
  const [head, divider, ...rest] = block.lines;
  if (!head || !divider || !DIVIDER.test(divider.text)) return undefined;
  const rows = rest.filter((line) => line.text.trim() !== '').map(rowOf);
  return { header: rowOf(head), rows, endLine: block.endLine };
}

function rowOf({ line, text }: TextLine): TableRow {
  const inner = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const cells = inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, '|').trim());
  return { line, cells };
}

/** The lines of the header, which go with the first row. */
export function headLines({ header }: Table): LineRange[] {
  return [{ startLine: header.line, endLine: header.line + 1 }];
}

/** The words of a cell; its line breaks become lines. */
export function cellText(cell: string | undefined): string {
  return (cell ?? '').replace(/\s*<br\s*\/?>\s*/gi, '\n').trim();
}

/** What a cell lists: its lines, or the parts between semicolons. */
export function cellItems(cell: string | undefined): string[] {
  return cellText(cell)
    .split(/\n|[;；](?=\s|\p{Script=Han})/u)
    .map((part) => part.replace(/^[-*•]\s+/, '').trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
}

/** The row's line, where a column that was not read says something in words. */
export function rowLeftovers(table: Table, row: TableRow, read: readonly number[]): number[] {
  const says = (at: number) => /\p{L}/u.test(row.cells[at] ?? '') && !read.includes(at);
  return table.header.cells.some((_, at) => says(at)) ? [row.line] : [];
}
