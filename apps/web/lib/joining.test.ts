import { describe, expect, it } from 'vitest';
import { stillFree, withSeat } from './joining';

const seats = [
  { id: 'a', taken: true },
  { id: 'b', taken: false },
  { id: 'c', taken: false },
];

describe('stillFree', () => {
  it('given nothing picked, then the first free seat is', () => {
    expect(stillFree(seats, [])).toEqual(['b']);
  });

  it('given a seat somebody else just took, then it is not picked any more', () => {
    expect(stillFree(seats, ['a', 'c'])).toEqual(['c']);
    expect(stillFree(seats, ['a'])).toEqual(['b']);
  });

  it('given a full table, then nothing is', () => {
    expect(stillFree([{ id: 'a', taken: true }], ['a'])).toEqual([]);
  });
});

describe('withSeat', () => {
  it('given one seat, then a second joins it and tapping again takes it away', () => {
    expect(withSeat(['b'], 'c')).toEqual(['b', 'c']);
    expect(withSeat(['b', 'c'], 'c')).toEqual(['b']);
  });

  it('given two seats, then a third takes the place of the second', () => {
    expect(withSeat(['b', 'c'], 'd')).toEqual(['b', 'd']);
  });
});
