import type { TextLine, Verbatim } from './blocks.js';

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
