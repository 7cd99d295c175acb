import { describe, expect, it } from 'vitest';
import { inputOf } from '../testing/outline-of.js';
import { recognisePitch } from './pitch.js';
import { recognisePresentation } from './presentation.js';

const best = <T extends { score: number }>(claims: T[]) => claims.sort((a, b) => b.score - a.score)[0];
const pitch = (text: string) => best(recognisePitch(inputOf(text)));
const talk = (text: string) => best(recognisePresentation(inputOf(text)));
const times = (items: { label: string; startMs: number; endMs: number }[] | undefined) =>
  items?.map(({ label, startMs, endMs }) => [label, startMs / 1_000, endMs / 1_000]);

describe('recognising a pitch', () => {
  it('given label, length and script on one line, when read, then each is a beat', () => {
    const claim = pitch(
      '## Cheat sheet (60–90 seconds)\n**Hook (10s):** "We sail."\n\n**Why (20s):** "It is late."\n\n**Next:** "Look."\n',
    );
    expect(times(claim?.items)).toEqual([
      ['Hook', 0, 10],
      ['Why', 10, 30],
    ]);
    expect(claim?.items[0]?.text).toBe('"We sail."');
    expect(claim?.declared).toMatchObject({ ms: 90_000, minMs: 60_000, line: 1 });
  });

  it('given a pitch without beats, when read, then it is one beat of the stated length', () => {
    const claim = pitch('# Notes\n## 1-minute pitch\n"We sail at dawn.\n\nIt is late."\n');
    expect(times(claim?.items)).toEqual([['1-minute pitch', 0, 60]]);
  });

  it('given a pitch with labelled parts and no times, when read, then they share the time evenly', () => {
    const claim = pitch(
      '# The 2-minute pitch\n**Bet**\n> "A."\n\n**Proof**\n> "B."\n\n**Risk**\n> "C."\n\n**Ask**\n> "D."\n',
    );
    expect(times(claim?.items)?.map(([, start, end]) => [start, end])).toEqual([
      [0, 30],
      [30, 60],
      [60, 90],
      [90, 120],
    ]);
  });

  it('given parts of a document with lengths of their own, when read, then they are no beats', () => {
    expect(pitch('# Warm-up (2 minutes)\n## A\nx\n# Break (3 minutes)\n## B\ny\n')).toBeUndefined();
  });
});

describe('recognising a presentation', () => {
  it('given clock times in brackets, when read, then texts, notes and lists are kept with their section', () => {
    const claim = talk(
      '# The talk (10 minutes)\n**[0:00-4:00] Hook**\n\nSlowly.\n\n> "Once."\n\n**[4:00-10:00] Rest**\n\nCover:\n- a\n- b\n',
    );
    expect(times(claim?.items)).toEqual([
      ['Hook', 0, 240],
      ['Rest', 240, 600],
    ]);
    expect(claim?.items[0]?.text).toBe('Slowly.\n\n"Once."');
    expect(claim?.items[1]?.text).toBe('Cover:\n- a\n- b');
    expect(claim?.declared?.ms).toBe(600_000);
  });

  it('given lengths only, when read, then sections follow one another', () => {
    const claim = talk(
      '# Presentation outline\n- **Hook (2 min)**: a story\n- **Body (6 min)**: the plan\n- **Close (2 min)**: the ask\n',
    );
    expect(times(claim?.items)).toEqual([
      ['Hook', 0, 120],
      ['Body', 120, 480],
      ['Close', 480, 600],
    ]);
    expect(claim?.items[1]?.text).toBe('the plan');
  });
});
