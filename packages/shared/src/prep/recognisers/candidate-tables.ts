import type { CandidateQuestionDraft } from '../claims.js';
import { looksAsked, plainInline, questionText } from '../inline-text.js';
import type { Outline, Section } from '../outline.js';
import type { Table } from '../tables.js';
import { headLines, rowLeftovers, tableOf } from '../tables.js';
import { hasAskedForm, weightOf } from '../vocabulary/match.js';

/** Rows with what the candidate asks: a header says so, or the title over a table of questions. */
export function candidateTables({ root, sections }: Outline): CandidateQuestionDraft[] {
  return [root, ...sections].flatMap((section) =>
    section.blocks.flatMap((block) => {
      const table = block.kind === 'table' ? tableOf(block) : undefined;
      return table ? rowsOf(table, columnOf(table, section)) : [];
    }),
  );
}

function columnOf({ header, rows }: Table, { title }: Section): number {
  const titles = header.cells.map(plainInline);
  const told = titles.findIndex((cell) => weightOf(cell, 'candidateQuestions') === 3);
  if (told >= 0 || weightOf(title, 'candidateQuestions') < 3) return told;
  return titles.findIndex((_, at) => {
    const asked = rows.filter(({ cells }) => isAsked(plainInline(cells[at] ?? ''))).length;
    return asked >= 2 && asked * 3 >= rows.length * 2;
  });
}

const isAsked = (text: string): boolean => looksAsked(text) || hasAskedForm(text);

function rowsOf(table: Table, column: number): CandidateQuestionDraft[] {
  if (column < 0) return [];
  const rows = table.rows.filter(({ cells }) => /\p{L}/u.test(cells[column] ?? ''));
  return rows.map((row, index) => ({
    text: questionText(plainInline(row.cells[column] ?? '')),
    audience: '',
    ranges: [...(index === 0 ? headLines(table) : []), { startLine: row.line, endLine: row.line }],
    partial: rowLeftovers(table, row, [column]),
  }));
}
