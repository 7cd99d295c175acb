import { describe, expect, it } from 'vitest';
import { inputOf } from './testing/outline-of.js';
import { fromBeginnings, withEnd } from './timed-beginnings.js';

const begun = (text: string) => fromBeginnings(inputOf(text).outline.root) ?? [];
const HEADINGS = '## 0:00 — Rope\n\na\n\n## 0:20 — Tar\n\nb\n\n## 1:00 — The end\n\nc\n';

describe('headings that say when each begins', () => {
  it('given clocks that rise from zero, when read, then each lasts until the next', () => {
    expect(begun(HEADINGS).map(({ label, startMs, ms }) => [label, startMs, ms])).toEqual([
      ['Rope', 0, 20_000],
      ['Tar', 20_000, 40_000],
      ['The end', 60_000, 40_000],
    ]);
  });

  it('given the end as the last, when closed, then what is said there goes with the one before', () => {
    expect(withEnd(begun(HEADINGS), undefined).map(({ label, text }) => [label, text])).toEqual([
      ['Rope', 'a'],
      ['Tar', 'b\n\nc'],
    ]);
  });

  it('given the length of the whole, when closed, then the last lasts until then', () => {
    expect(withEnd(begun(HEADINGS), 90_000).at(-1)?.ms).toBe(30_000);
  });

  it('given clocks that fall, when read, then nothing', () => {
    expect(begun('## 0:00 — a\n\n## 2:00 — b\n\n## 1:00 — c\n')).toEqual([]);
  });
});
