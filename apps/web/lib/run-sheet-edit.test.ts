import type { PackRound, Segment } from '@mockpanel/shared/pack/schema';
import { describe, expect, it } from 'vitest';
import { endToEnd, freeMs, moved, withParts } from './run-sheet-edit';

const part = (id: string, startMs: number, endMs: number): Segment => ({ id, label: id, startMs, endMs });
const round = (durationMs: number, ...segments: Segment[]): PackRound => ({
  id: 'talk',
  kind: 'presentation',
  title: 'Talk',
  durationMs,
  segments,
});

describe('moving', () => {
  it('given two places, then the item stands at the second', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a'], 5, 0)).toEqual(['a']);
  });
});

describe('the parts of a round', () => {
  it('given parts in another order, then they follow each other, each as long as it was', () => {
    expect(endToEnd([part('b', 60, 150), part('a', 0, 60)])).toMatchObject([
      { id: 'b', startMs: 0, endMs: 90 },
      { id: 'a', startMs: 90, endMs: 150 },
    ]);
  });

  it('given a round that its parts filled, then it stays as long as they are', () => {
    const talk = round(150, part('a', 0, 60), part('b', 60, 150));
    expect(withParts(talk, [part('a', 0, 60)]).durationMs).toBe(60);
    expect(withParts(talk, [...talk.segments, part('c', 0, 30)]).durationMs).toBe(180);
  });

  it('given a round with time left, then it keeps its length while the parts fit', () => {
    const talk = round(200, part('a', 0, 60));
    expect(freeMs(talk)).toBe(140);
    expect(withParts(talk, [part('a', 0, 60), part('b', 0, 60)]).durationMs).toBe(200);
    expect(withParts(talk, [part('a', 0, 60), part('b', 0, 160)]).durationMs).toBe(220);
    expect(withParts(talk, []).durationMs).toBe(200);
  });
});
