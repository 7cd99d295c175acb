import type { LineRange } from './blocks.js';
import { plainInline } from './inline-text.js';
import type { Table } from './tables.js';
import { headLines } from './tables.js';
import type { TimeRange } from './timing.js';
import { parseDuration, parseTimeRange } from './timing.js';
import { namesATotal, weightOf } from './vocabulary/match.js';

/** Something with a time, before its neighbours tell when it begins. */
export interface Timed {
  label: string;
  startMs?: number;
  ms: number;
  text: string;
  ranges: LineRange[];
  /** The last of some that only say when they begin: its length is a guess. */
  openEnded?: true;
}
/** Rows with a length or clock times in one cell, less the last one where it only adds them up. */
export function timedRows(table: Table): (Timed | undefined)[] {
  const clocks = clockColumn(table) ?? numberColumn(table);
  const fromZero = beginsAtZero(table);
  // Who speaks comes after what is said.
  const who = table.header.cells.findIndex((cell) => weightOf(plainInline(cell), 'person') === 3);
  const timed = table.rows.map(({ line, cells }, index): Timed | undefined => {
    const plain = cells.map(plainInline);
    const at = clocks ? clocks.at : plain.findIndex((cell) => wholeTime(cell, fromZero) !== undefined);
    const time = clocks ? clocks.times[index] : wholeTime(plain[at] ?? '', fromZero);
    const words = plain.filter((cell, other) => other !== at && /\p{L}/u.test(cell));
    const speaker = plain[who] !== undefined && words.length > 1 ? plain[who] : '';
    const [label, ...others] = [...words.filter((cell) => cell !== speaker), speaker].filter(
      (cell) => cell !== '',
    );
    if (!time || label === undefined || namesATotal(label)) return undefined;
    const head = index === 0 ? headLines(table) : [];
    const ranges = [...head, { startLine: line, endLine: line }];
    const openEnded = clocks?.rises && index === table.rows.length - 1;
    return { ...time, label, text: others.join('\n'), ranges, ...(openEnded ? { openEnded } : {}) };
  });
  const last = timed.at(-1);
  const before = timed.slice(0, -1).reduce((total, entry) => total + (entry?.ms ?? 0), 0);
  return last && timed.length > 2 && last.ms === before ? timed.slice(0, -1) : timed;
}

type Time = Pick<Timed, 'startMs' | 'ms'>;

/** A column of nothing but `0:30`: when each row begins, where they rise from zero, else how long each takes. */
function clockColumn({ header, rows }: Table): { at: number; times: Time[]; rises: boolean } | undefined {
  const at = header.cells.findIndex((_, column) =>
    rows.every(({ cells }) => bareClock(cells[column]) !== undefined),
  );
  const clocks = rows.map(({ cells }) => bareClock(cells[at]) ?? 0);
  if (at < 0 || clocks.length < SHORTEST_COLUMN) return undefined;
  const times = fromClocks(clocks);
  if (times) return { at, times, rises: true };
  return clocks.some((clock) => clock === 0)
    ? undefined
    : { at, times: clocks.map((ms) => ({ ms })), rises: false };
}

/** When each begins, and how long it is, where clocks rise from zero. */
export function fromClocks(clocks: readonly number[]): Required<Time>[] | undefined {
  const steps = clocks.slice(1).map((clock, index) => clock - (clocks[index] ?? 0));
  if (clocks[0] !== 0 || steps.some((step) => step <= 0)) return undefined;
  // Nothing tells when the last one ends: it gets as long as the one before.
  const last = steps.at(-1) ?? 0;
  return clocks.map((startMs, index) => ({ startMs, ms: steps[index] ?? last }));
}

/** `| Slide | Min |` over `| Why | 2 |`: numbers whose unit stands in the header. */
function numberColumn({ header, rows }: Table): { at: number; times: Time[]; rises: boolean } | undefined {
  const lengths = (at: number) => rows.map(({ cells }) => amountOf(cells[at] ?? '', header.cells[at] ?? ''));
  const at = header.cells.findIndex((_, column) => lengths(column).every((ms) => ms !== undefined));
  if (at < 0 || rows.length < SHORTEST_COLUMN) return undefined;
  return { at, times: lengths(at).map((ms = 0) => ({ ms })), rises: false };
}

function amountOf(cell: string, title: string): number | undefined {
  const [unit] = plainInline(title).match(/\p{L}+(?=[)）\].]*$)/u) ?? [];
  if (unit === undefined || !/^\d{1,3}(?:[.,]\d{1,2})?$/.test(plainInline(cell))) return undefined;
  const duration = parseDuration(`${plainInline(cell)} ${unit}`);
  return duration?.label === '' ? duration.ms : undefined;
}

const SHORTEST_COLUMN = 3;
const MOST_MINUTES = 90;

export function bareClock(cell = ''): number | undefined {
  const match = /^(\d{1,2}):(\d{2})$/.exec(plainInline(cell));
  const minutes = Number(match?.[1]);
  return match && minutes <= MOST_MINUTES ? (minutes * 60 + Number(match[2])) * 1_000 : undefined;
}

/** `45-60 min` says when, if the rows begin at zero, and how long in any other table. */
function beginsAtZero({ rows }: Table): boolean {
  const ranges = rows.flatMap(({ cells }) =>
    cells.map((cell) => parseTimeRange(plainInline(cell))).filter(isWhole),
  );
  return ranges[0]?.startMs === 0;
}

function isWhole(range: TimeRange | undefined): range is TimeRange {
  return range?.label === '';
}

/** A cell that is a time and nothing else. */
function wholeTime(cell: string, fromZero: boolean): Time | undefined {
  const range = parseTimeRange(cell);
  if (isWhole(range) && (fromZero || cell.includes(':')))
    return { startMs: range.startMs, ms: range.endMs - range.startMs };
  const duration = parseDuration(cell);
  return duration && duration.label === '' ? { ms: duration.ms } : undefined;
}
