import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.js';

describe('a remembered result', () => {
  const pairOf = remembered((list: readonly number[], name: string) => ({ name, sum: list.length }));
  const list = [1, 2];

  it('given the same arguments, then the very same object', () => {
    expect(pairOf(list, 'a')).toBe(pairOf(list, 'a'));
  });

  it('given another argument, or another list that looks alike, then a new one', () => {
    const first = pairOf(list, 'a');
    expect(pairOf(list, 'b')).toEqual({ name: 'b', sum: 2 });
    expect(pairOf([1, 2], 'a')).not.toBe(first);
  });
});
