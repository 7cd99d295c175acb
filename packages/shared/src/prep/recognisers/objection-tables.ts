import type { ClaimOf, WeakSpotDraft } from '../claims.js';
import { looksAsked, plainInline, questionText } from '../inline-text.js';
import type { Outline, Section } from '../outline.js';
import { titlesOver } from '../outline.js';
import type { Table, TableRow } from '../tables.js';
import { cellText, headLines, rowLeftovers, tableOf } from '../tables.js';
import type { Concept } from '../vocabulary/concepts.js';
import { weightOf, weightOfAny } from '../vocabulary/match.js';

type Column = 'challenge' | 'defence' | 'push' | 'secondDefence';

/** "If they push" also holds words of a challenge, so it is asked first. */
const COLUMNS: readonly Column[] = ['secondDefence', 'push', 'challenge', 'defence'];

const THRESHOLD = 6;

/** `| Objection | Response | If they push |`: a row for each weak spot. */
export function objectionTables(section: Section, outline: Outline): ClaimOf<'weak-spot'>[] {
  return section.blocks.flatMap((block): ClaimOf<'weak-spot'>[] => {
    const table = block.kind === 'table' ? tableOf(block) : undefined;
    if (!table) return [];
    const columns = columnsOf(table);
    const { challenge, defence } = columns;
    const said = challenge === undefined ? '' : (table.header.cells[challenge] ?? '');
    const part = weightOfAny(titlesOver(section, outline), 'weakSpots');
    const attack = weightOf(said, 'challenge') + (weightOf(said, 'weakSpots') >= 2 ? 1 : 0);
    // Question and answer side by side are a bank's; here something must speak of an attack.
    if (challenge === undefined || (part < 3 && attack < 3 && !isAnswered(table, columns))) return [];
    if (defence === undefined && columns.secondDefence === undefined && part < 3) return [];
    const rows = table.rows.filter((row) => isSaid(row.cells[challenge] ?? ''));
    if (rows.length === 0) return [];
    const items = rows.map((row, index) => spotOf(table, row, columns, index === 0));
    const score = 4 + Math.min(attack, 3) + part;
    const evidence = [`${rows.length} rows`, `header ${attack}`, `under weak spots ${part}`];
    return [{ kind: 'weak-spot', score, enough: THRESHOLD, evidence, items, whole: false }];
  });
}

/** `| Concern | Response |`: a weaker word counts over one that answers it, unless it only says "question". */
function isAnswered({ header }: Table, { challenge = -1, defence = -1 }: Columns): boolean {
  const said = header.cells[challenge] ?? '';
  if (weightOf(said, 'challenge') < 2 || weightOf(said, 'questions') > 0) return false;
  return weightFor(header.cells[defence] ?? '', 'defence') >= 2;
}

/** Words, and no `[Challenge 1]` to fill in. */
function isSaid(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/^\[[^\][]*\]$/.test(cell);
}

type Columns = { [K in Column]?: number };

function columnsOf({ header }: Table): Columns {
  const columns: Columns = {};
  for (const [at, title] of header.cells.entries()) {
    const [best] = COLUMNS.filter((column) => columns[column] === undefined)
      .map((column) => ({ column, weight: weightFor(title, column) }))
      .sort((left, right) => right.weight - left.weight);
    if (best && best.weight >= 2) columns[best.column] = at;
  }
  return columns;
}

function weightFor(title: string, column: Column): number {
  if (column === 'challenge') return Math.max(weightOf(title, 'challenge'), weightOf(title, 'weakSpots'));
  const others: Concept[] = column === 'defence' ? ['answer', 'handling'] : [];
  return Math.max(weightOf(title, column), ...others.map((concept) => weightOf(title, concept)));
}

function spotOf(table: Table, row: TableRow, columns: Columns, isFirst: boolean): WeakSpotDraft {
  const text = (column: Column) =>
    columns[column] === undefined ? '' : cellText(row.cells[columns[column]]);
  const challenge = questionText(text('challenge'));
  const pushed = text('secondDefence');
  // "If they push" mostly holds what the candidate says then; a question there is the push itself.
  const asks = columns.push === undefined && looksAsked(pushed);
  const used = Object.values(columns).filter((at) => at !== undefined);
  return {
    title: plainInline(challenge),
    challenge,
    defence: text('defence'),
    push: questionText(asks ? pushed : text('push')),
    secondDefence: asks ? '' : pushed,
    ranges: [...(isFirst ? headLines(table) : []), { startLine: row.line, endLine: row.line }],
    partial: rowLeftovers(table, row, used),
  };
}
