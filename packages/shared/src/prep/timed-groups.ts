import type { LineRange, ListItem } from './blocks.js';
import { blocksText, contentRanges, rangeOf } from './blocks.js';
import { itemText } from './fields.js';
import { looksAsked, plainInline } from './inline-text.js';
import type { Outline, Section } from './outline.js';
import { leadText, sectionRanges, sectionText, titlesUp } from './outline.js';
import { tableOf } from './tables.js';
import { fromBeginnings, withEnd } from './timed-beginnings.js';
import type { Timed } from './timed-tables.js';
import { bareClock, timedRows } from './timed-tables.js';
import type { Duration } from './timing.js';
import { parseBeatDuration, parseDuration, parseTimeRange } from './timing.js';
import { namesASlide, namesAVersion, partOf } from './vocabulary/match.js';

export interface TimedEntry {
  label: string;
  startMs: number;
  endMs: number;
  text: string;
  ranges: LineRange[];
}

/** Neighbours that each carry a time: beats of a pitch, or sections of a talk. */
export interface TimedGroup {
  parent: Section;
  /** `range` where the author wrote clock times, `duration` where lengths. */
  mode: 'range' | 'duration';
  entries: TimedEntry[];
  totalMs: number;
}

export function timedGroups(outline: Outline): TimedGroup[] {
  const known = found.get(outline) ?? findGroups(outline);
  found.set(outline, known);
  return known;
}

/** The pitch and the presentation look at the same groups. */
const found = new WeakMap<Outline, TimedGroup[]>();

function findGroups(outline: Outline): TimedGroup[] {
  return [outline.root, ...outline.sections].flatMap((section) => {
    const fromChildren = fromBeginnings(section) ?? longestRun(section.children.flatMap(timedSections));
    const lists = section.blocks.flatMap((block) =>
      block.kind === 'list' ? [block.items.map(timedItem)] : [],
    );
    const tables = section.blocks.flatMap((block) => {
      const table = block.kind === 'table' ? tableOf(block) : undefined;
      return table ? [timedRows(table)] : [];
    });
    return [fromChildren, ...lists, ...tables].flatMap((candidates) => {
      const group = groupOf(section, candidates);
      return group ? [group] : [];
    });
  });
}

/** Among many headings, those that follow one another with a time each; where most have one, all of them. */
function longestRun(candidates: (Timed | undefined)[]): (Timed | undefined)[] {
  const timed = candidates.filter((candidate) => candidate !== undefined);
  if (timed.length * 2 >= candidates.length) return candidates;
  let [best, run]: [Timed[], Timed[]] = [[], []];
  for (const candidate of candidates) {
    if (candidate) run.push(candidate);
    else run = [];
    if (run.length > best.length) best = run;
  }
  return best.length >= SHORTEST_RUN ? best : candidates;
}

const SHORTEST_RUN = 3;

function groupOf(parent: Section, candidates: (Timed | undefined)[]): TimedGroup | undefined {
  const timed = withEnd(
    candidates.filter((candidate) => candidate !== undefined),
    declaredLength(parent)?.ms,
  );
  if (timed.length < 2 || timed.length * 2 < candidates.length) return undefined;
  // Versions of one speech, of which one is given: adding them up would make a speech that nobody gives.
  if (timed.filter(({ label }) => namesAVersion(label)).length * 2 > timed.length) return undefined;
  const mode = timed.every((entry) => entry.startMs !== undefined) ? 'range' : 'duration';
  if (mode === 'range' && timed.some(({ startMs = 0 }, at) => startMs < (timed[at - 1]?.startMs ?? 0)))
    return undefined;
  let clock = 0;
  const entries = timed.map(({ label, startMs, ms, text, ranges }): TimedEntry => {
    const start = mode === 'range' ? (startMs ?? clock) : clock;
    clock = start + ms;
    return { label, startMs: start, endMs: start + ms, text, ranges };
  });
  const totalMs =
    Math.max(...entries.slice(0, 1_000).map((entry) => entry.endMs)) - (entries[0]?.startMs ?? 0);
  return { parent, mode, entries, totalMs };
}

const CLOSE_ENOUGH = 1.2;

/** A section with a time; where its own parts have times that add up to it, they are what is timed. */
function timedSections(section: Section): (Timed | undefined)[] {
  const own = timeOf(section.title);
  const timed = section.children.map(timedSection).filter((part) => part !== undefined);
  const sum = timed.reduce((total, part) => total + part.ms, 0);
  const addsUp = own && timed.length > 0 && sum <= own.ms * CLOSE_ENOUGH && sum * CLOSE_ENOUGH >= own.ms;
  if (!addsUp) return [timedSection(section)];
  const [first, ...rest] = timed;
  // The heading over the parts and what stands under it go with the first of them.
  const head = [section.own, ...contentRanges(section.blocks)];
  return first ? [{ ...first, ranges: [...head.map(rangeOf), ...first.ranges] }, ...rest] : [];
}

function timedSection(section: Section): Timed | undefined {
  // A part of the document with a length of its own is no beat: its beats are inside it.
  if (!namesASlide(section.title) && isPart(section)) return undefined;
  if (section.children.filter((child) => timeOf(child.title)).length >= 2) return undefined;
  const time = timeOf(section.title) ?? timeWithin(section);
  return time && { ...time, text: sectionText(section), ranges: sectionRanges(section) };
}

/** `**Time:** 0:30` somewhere under the heading of a slide. */
function timeWithin(section: Section): Pick<Timed, 'label' | 'ms'> | undefined {
  if (section.form !== 'heading') return undefined;
  const inner = section.children.flatMap((child) => [child, ...child.children]);
  const stated = inner.filter(statesLength);
  const ms = lengthOf(leadText(stated[0] ?? section));
  return stated.length === 1 && ms !== undefined ? { label: section.title, ms } : undefined;
}

function lengthOf(text: string): number | undefined {
  const duration = parseDuration(text);
  return bareClock(text) ?? (duration?.label === '' ? duration.ms : undefined);
}

const MANY_HEADINGS = 3;

/** A heading of the first rank, one that announces a part, or one over questions or over times of their own. */
function isPart({ level, title, children }: Section): boolean {
  const headings = children.filter(({ form }) => form === 'heading');
  if (headings.length === 0) return false;
  if (level === 1 || headings.length >= MANY_HEADINGS || partOf(title) !== undefined) return true;
  return headings.some((child) => looksAsked(child.title) || timeOf(child.title) !== undefined);
}

function timedItem(item: ListItem): Timed | undefined {
  const [first, ...rest] = item.blocks;
  if (first?.kind !== 'paragraph') return undefined;
  const line = itemText(item).split('\n')[0] ?? '';
  const split = /^(\*\*.{1,200}?\*\*|[^:]{1,120}(?=: )|.{1,120}?(?=\s[–—]\s))\s*[:–—]?\s*(.*)$/.exec(line);
  const ranged = parseTimeRange(plainInline(line));
  const time = timeOf(plainInline(split?.[1] ?? line)) ?? (ranged ? timeOf(plainInline(line)) : undefined);
  if (!time) return undefined;
  const more = first.lines.slice(1).map((text) => text.text);
  const spoken = [split?.[2] ?? '', ...more].filter((text) => text !== '').join('\n');
  const text = [spoken, blocksText(rest)].filter((part) => part !== '').join('\n\n');
  if (time.label === '') return undefined;
  return { ...time, text, ranges: [rangeOf(item)] };
}

function timeOf(title: string): Pick<Timed, 'label' | 'startMs' | 'ms'> | undefined {
  const range = parseTimeRange(title);
  if (range && /\p{L}/u.test(range.label))
    return { label: range.label, startMs: range.startMs, ms: range.endMs - range.startMs };
  const duration = parseBeatDuration(title);
  return duration && /\p{L}/u.test(duration.label) ? { label: duration.label, ms: duration.ms } : undefined;
}

/** The length that the nearest heading above states, with its line. */
export function declaredLength(section: Section): (Duration & { line: number }) | undefined {
  for (let at: Section | undefined = section; at && at.form !== 'root'; at = at.parent) {
    const duration = parseDuration(at.title);
    if (duration) return { ...duration, line: at.own.startLine };
    if (at.level <= 1) return undefined;
  }
  return undefined;
}

/** `**Estimated time:** 55-60 seconds` under a speech. */
export function labelledLength(section: Section): (Duration & { line: number }) | undefined {
  const label = section.children.find(statesLength);
  const duration = label && parseDuration(leadText(label));
  return duration && { ...duration, line: label.own.startLine };
}

/** A label that says how long something takes, and nothing else. */
export function statesLength({ form, lead, blocks, children }: Section): boolean {
  if (form !== 'label' || lead.length !== 1 || blocks.length > 0 || children.length > 0) return false;
  return lengthOf(lead[0]?.text ?? '') !== undefined;
}

/** Slides are a talk's, however short it is. */
export function areSlides({ entries }: TimedGroup): boolean {
  return entries.filter(({ label }) => namesASlide(label)).length * 2 > entries.length;
}

export function headingsAbove(group: TimedGroup): string[] {
  return titlesUp(group.parent);
}
