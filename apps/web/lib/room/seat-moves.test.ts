import { describe, expect, it } from 'vitest';
import { movesWith } from './seat-moves';

describe('SE10 what somebody may do with a card in the lobby', () => {
  it('given no card, then a free one is played', () => {
    expect(movesWith('a', [])).toEqual([{ kind: 'play', seatIds: ['a'] }]);
  });

  it('given one card, then a free one is taken instead, or as well', () => {
    expect(movesWith('b', ['a'])).toEqual([
      { kind: 'instead', seatIds: ['b'] },
      { kind: 'also', seatIds: ['a', 'b'] },
    ]);
  });

  it('given two cards, then one is given back before another is taken', () => {
    expect(movesWith('c', ['a', 'b'])).toEqual([]);
    expect(movesWith('a', ['a', 'b'])).toEqual([{ kind: 'give-back', seatIds: ['b'] }]);
  });
});
