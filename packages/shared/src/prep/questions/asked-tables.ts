import { isContentsLink, looksAsked, plainInline, unwrapLink } from '../inline-text.js';
import type { Table } from '../tables.js';
import { cellText, headLines, rowLeftovers, tableOf } from '../tables.js';
import { hasAskedForm, weightOf } from '../vocabulary/match.js';
import type { Asking, QuestionItem } from './question-item.js';
import { describe } from './question-item.js';

/** Rows with a question in one column and, mostly, an answer in another. */
export function askedTables({ section, named }: Asking): QuestionItem[] {
  return section.blocks.flatMap((block) => {
    const table = block.kind === 'table' ? tableOf(block) : undefined;
    return table ? fromTable(table, named) : [];
  });
}

function fromTable(table: Table, named: boolean): QuestionItem[] {
  const { header, rows } = table;
  const column = questionColumn(table);
  if (column === undefined || weightOf(header.cells[column] ?? '', 'candidateQuestions') >= 3) return [];
  const asked = rows.filter(({ cells }) => /[\p{L}]/u.test(cells[column] ?? ''));
  // A table of contents links to its questions; they come again below.
  if (asked.filter(({ cells }) => isContentsLink(cells[column] ?? '')).length * 2 > asked.length) return [];
  const told =
    weightOf(header.cells[column] ?? '', 'question') === 3 ||
    weightOf(header.cells[column] ?? '', 'questions') >= 2;
  const marked = asked.filter(({ cells }) => isAsked(cells[column] ?? '')).length;
  if (!(told || named) || (!told && marked * 2 < asked.length)) return [];
  const from = answerColumns(table, column);
  return asked.map(({ line, cells }, index): QuestionItem => {
    const said = from.map((at) => cellText(cells[at])).filter((text) => text !== '');
    const head = index === 0 ? headLines(table) : [];
    return {
      ...describe(unwrapLink(cells[column] ?? '')),
      answer: said.join('\n\n'),
      keyPoints: [],
      arrow: false,
      shape: 'table',
      ranges: [...head, { startLine: line, endLine: line }],
      partial: rowLeftovers(table, { line, cells }, [column, ...from]),
    };
  });
}

function isAsked(cell: string): boolean {
  const plain = plainInline(unwrapLink(cell));
  return looksAsked(plain) || hasAskedForm(plain);
}

function questionColumn({ header, rows }: Table): number | undefined {
  const told = header.cells.findIndex(
    (cell) => weightOf(cell, 'question') === 3 || weightOf(cell, 'questions') >= 2,
  );
  if (told >= 0) return told;
  const shares = header.cells.map((_, at) => rows.filter(({ cells }) => looksAsked(cells[at] ?? '')).length);
  const best = Math.max(0, ...shares);
  return best >= 2 && best * 2 >= rows.length ? shares.indexOf(best) : undefined;
}

/** Every other column with words: an answer may be spread over several. Numbers and ratings are none. */
function answerColumns({ header, rows }: Table, column: number): number[] {
  const named = header.cells.flatMap((cell, at) =>
    at !== column &&
    ['answer', 'defence', 'keyPoints', 'handling', 'script'].some(
      (concept) => weightOf(cell, concept as 'answer') >= 2,
    )
      ? [at]
      : [],
  );
  if (named.length > 0) return named;
  return header.cells.flatMap((_, at) => {
    if (at <= column) return [];
    const words = rows.filter(({ cells }) => (cells[at] ?? '').split(/\s+/).length >= 3).length;
    return words * 2 > rows.length ? [at] : [];
  });
}
