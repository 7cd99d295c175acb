import { describe, expect, it } from 'vitest';
import {
  currentItem,
  type DrillItem,
  nextDueAt,
  type Sitting,
  waitingIn,
  withAnswer,
  withTry,
} from './queue';

const item = (id: string, reason: DrillItem['reason'], dueAt: number | null = null): DrillItem => ({
  id,
  question: `${id}?`,
  answer: `${id}.`,
  limitMs: 30_000,
  reason,
  dueAt,
  reps: 0,
  lapses: 0,
});
const sitting = (items: DrillItem[], part: Partial<Sitting> = {}): Sitting => ({
  items,
  unsent: [],
  ahead: false,
  ...part,
});
const mark = (itemId: string) => ({ id: `try-${itemId}`, itemId, result: 'hit' as const });

describe('a sitting at the drill', () => {
  const start = sitting([item('a', 'missed'), item('b', 'new'), item('c', 'later', 90)]);

  it('given items that can wait, then they are asked only ahead of time', () => {
    expect(currentItem(start)?.id).toBe('a');
    expect(waitingIn(start)).toBe(2);
    const done = withTry(withTry(start, mark('a')), mark('b'));
    expect(currentItem(done)).toBeNull();
    expect(currentItem({ ...done, ahead: true })?.id).toBe('c');
    expect(nextDueAt(done)).toBe(90);
  });

  it('given a try the server took, then its queue counts, except for tries still on their way', () => {
    const tried = withTry(withTry(start, mark('a')), mark('b'));
    const answer = { packId: 'p', waiting: 1, items: [item('b', 'new'), item('a', 'later', 60)] };
    const after = withAnswer(tried, answer, 'try-a');
    expect(after.items.map(({ id }) => id)).toEqual(['a']);
    expect(after.unsent.map(({ id }) => id)).toEqual(['try-b']);
  });

  it('given a sitting ahead of time, then what was tried does not come again', () => {
    const ahead = withTry({ ...start, ahead: true }, mark('a'));
    const answer = { packId: 'p', waiting: 0, items: [item('b', 'new'), item('a', 'later', 60)] };
    expect(withAnswer(ahead, answer, 'try-a').items.map(({ id }) => id)).toEqual(['b']);
  });
});
