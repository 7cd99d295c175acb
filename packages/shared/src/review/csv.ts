/** What a cell can hold; null is an empty one. */
export type Cell = string | number | null;

/** What a spreadsheet takes for the beginning of a formula, its full-width twins included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** The same behind what some country's spreadsheets take for the end of a cell. */
const FORMULA_INSIDE = /([;\t\r\n])([=+\-@＝＋－＠])/g;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/**
 * A text that no spreadsheet calculates: an apostrophe goes in front of whatever could begin a formula.
 * Numbers of ours are never negative, and are written as they are.
 */
export function harmless(text: string): string {
  const inside = text.replaceAll(FORMULA_INSIDE, "$1'$2");
  return FORMULA.test(inside) ? `'${inside}` : inside;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : harmless(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as RFC 4180 has them. The mark in front tells spreadsheets that the letters are UTF-8. */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
