import type { Section } from './outline.js';
import { sectionRanges, sectionText } from './outline.js';
import type { Timed } from './timed-tables.js';
import { bareClock, fromClocks } from './timed-tables.js';
import { namesTheEnd } from './vocabulary/match.js';

const BEGINS = /^[[(]?(\d{1,2}:\d{2})[\])]?\s*[–—:|·-]?\s+(?=\S*\p{L})(.+)$/u;

/** `0:00 — Hook`, `0:30 — Problem`: headings that say when each begins. */
export function fromBeginnings({ children }: Section): Timed[] | undefined {
  const begun = children.flatMap((child) => {
    const match = child.title.length > LONGEST_HEADING ? null : BEGINS.exec(child.title);
    const clock = bareClock(match?.[1]);
    return match?.[2] && clock !== undefined ? [{ child, clock, label: match[2] }] : [];
  });
  if (begun.length < FEWEST || begun.length * 2 < children.length) return undefined;
  const times = fromClocks(begun.map(({ clock }) => clock));
  return times?.map((time, index): Timed => {
    const { child, label } = begun[index] as (typeof begun)[number];
    const entry = { ...time, label, text: sectionText(child), ranges: sectionRanges(child) };
    return index === times.length - 1 ? { ...entry, openEnded: true } : entry;
  });
}

const LONGEST_HEADING = 200;
const FEWEST = 3;

/** What begins last ends when the whole does; where that is when it begins, it is the end of the one before. */
export function withEnd(timed: Timed[], totalMs: number | undefined): Timed[] {
  const last = timed.at(-1);
  const before = timed.at(-2);
  if (!last?.openEnded || !before) return timed;
  const startMs = last.startMs ?? 0;
  const endMs = totalMs ?? (namesTheEnd(last.label) ? startMs : 0);
  if (endMs > startMs) return [...timed.slice(0, -1), { ...last, ms: endMs - startMs }];
  if (endMs < startMs) return timed;
  const text = [before.text, last.text].filter((part) => part !== '').join('\n\n');
  return [...timed.slice(0, -2), { ...before, text, ranges: [...before.ranges, ...last.ranges] }];
}
