import type { TextLine } from '../blocks.js';
import type { CardDraft, ClaimOf } from '../claims.js';
import { plainInline, questionText } from '../inline-text.js';
import { looksLikeName, splitNameAndTitle } from '../names.js';
import type { Outline, Section } from '../outline.js';
import { titlesOver } from '../outline.js';
import type { Table, TableRow } from '../tables.js';
import { cellItems, cellText, headLines, rowLeftovers, tableOf } from '../tables.js';
import type { Concept } from '../vocabulary/concepts.js';
import { namesARole, weightOf, weightOfAny } from '../vocabulary/match.js';
import { askedIn } from './asked-in.js';

type Column = 'person' | 'role' | 'cares' | 'asks' | 'handling' | 'script' | 'askThem';

/** In the order in which a header is asked what it means; the first that knows it best wins. */
const COLUMNS: readonly Column[] = ['person', 'askThem', 'cares', 'asks', 'handling', 'script', 'role'];

const THRESHOLD = 8;

/** `| Interviewer | Role | Cares about | Likely question |`: a row for each person. */
export function roleTables(section: Section, outline: Outline): ClaimOf<'role-card'>[] {
  return section.blocks.flatMap((block): ClaimOf<'role-card'>[] => {
    const table = block.kind === 'table' ? tableOf(block) : undefined;
    const columns = table && columnsOf(table);
    if (!table || !columns) return [];
    const rows = table.rows.filter((row) => isSomebody(cell(row, columns.person)));
    const listed = ['cares', 'asks', 'handling'].filter((column) => columns[column as Column] !== undefined);
    const header = table.header.cells[columns.person ?? 0] ?? '';
    const people = Math.max(weightOf(header, 'people'), weightOfAny(titlesOver(section, outline), 'people'));
    const named = rows.filter((row) => looksLikeName(splitNameAndTitle(cell(row, columns.person)).name));
    // A time table, a check list or a score sheet also has rows that name somebody.
    if (rows.length === 0 || (listed.length === 0 && (people < 3 || named.length * 2 < rows.length)))
      return [];
    const role = columns.role === undefined ? 0 : 2;
    const score = 3 + people + role + listed.length * 2 + (named.length * 2 >= rows.length ? 2 : 0);
    if (score < THRESHOLD || rows.length * 2 < table.rows.length) return [];
    const evidence = [`${rows.length} rows`, `columns ${Object.keys(columns).join()}`, `people ${people}`];
    return rows.map((row, index) => ({
      kind: 'role-card' as const,
      score,
      enough: THRESHOLD,
      evidence,
      items: [cardOf(table, row, columns, index === 0)],
      whole: true,
    }));
  });
}

type Columns = { [K in Column]?: number };

/** Which column says what, or undefined for a table of something else. */
function columnsOf({ header, rows }: Table): Columns | undefined {
  const columns: Columns = {};
  for (const [at, title] of header.cells.entries()) {
    const [best] = COLUMNS.filter((column) => columns[column] === undefined)
      .map((column) => ({ column, weight: weightOf(title, column as Concept) }))
      .sort((left, right) => right.weight - left.weight);
    if (best && best.weight >= 2) columns[best.column] = at;
  }
  if (columns.person === undefined) {
    const names = rows.filter((row) => looksLikeName(plainInline(cell(row, 0)))).length;
    if (names * 2 > rows.length && columns.role !== 0) columns.person = 0;
    else if (columns.role !== undefined) {
      columns.person = columns.role;
      delete columns.role;
    } else return undefined;
  }
  return columns;
}

function cell(row: TableRow, at: number | undefined): string {
  return at === undefined ? '' : (row.cells[at] ?? '');
}

/** A name, a role or a few words; no `[Name]` to fill in and no sentence. */
function isSomebody(text: string): boolean {
  const plain = plainInline(text);
  if (!/\p{L}/u.test(plain) || plain.length > 80 || /^[[<{_]|[.?!？。]$/.test(plain)) return false;
  return looksLikeName(plain) || namesARole(plain) || plain.split(/\s+/).length <= 5;
}

function cardOf(table: Table, row: TableRow, columns: Columns, isFirst: boolean): CardDraft {
  const { line } = row;
  const listOf = (column: Column): TextLine[] =>
    cellItems(cell(row, columns[column])).map((text) => ({ line, text }));
  const { name, title } = splitNameAndTitle(cell(row, columns.person));
  const role = plainInline(cell(row, columns.role));
  const used = Object.values(columns).filter((at) => at !== undefined);
  return {
    name,
    title: [title, role].filter((text) => text !== '').join(', '),
    caresAbout: listOf('cares'),
    questions: askedIn(cell(row, columns.asks)).map((text) => ({ text, line, endLine: line, listenFor: [] })),
    handling: listOf('handling'),
    script: cellText(cell(row, columns.script)),
    askThem: listOf('askThem').map((item) => ({ line, text: questionText(item.text) })),
    ranges: [...(isFirst ? headLines(table) : []), { startLine: line, endLine: line }],
    partial: rowLeftovers(table, row, used),
  };
}
