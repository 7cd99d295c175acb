import { describe, expect, it } from 'vitest';
import { seatInitials, seatLook } from './seat-look';

describe('seatLook', () => {
  it('given the first six seats, then each has its own hue and its own shape', () => {
    const looks = [0, 1, 2, 3, 4, 5].map(seatLook);
    expect(looks.map((look) => look.hue)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(looks.map((look) => look.shape)).size).toBe(6);
  });

  it('given 36 seats, then no pair of hue and shape occurs twice', () => {
    const pairs = Array.from({ length: 36 }, (_, index) => {
      const look = seatLook(index);
      return `${look.hue} ${look.shape}`;
    });
    expect(new Set(pairs).size).toBe(36);
  });
});

describe('seatInitials', () => {
  it('given a name, then it takes the first letters of its first two words', () => {
    expect(seatInitials({ name: 'Ada Vale Orr', title: 'Director' })).toBe('AV');
  });

  it('given a title alone, then small words do not count', () => {
    expect(seatInitials({ name: '', title: 'Head of Data' })).toBe('HD');
  });

  it('given an alias that ends in a letter, then the letter counts', () => {
    expect(seatInitials({ name: 'Interviewer A' })).toBe('IA');
  });

  it('given one word, then it takes its first two letters', () => {
    expect(seatInitials({ name: 'Écru' })).toBe('ÉC');
  });

  it('given nothing to read, then it shows a question mark', () => {
    expect(seatInitials({ name: ' ', title: '—' })).toBe('?');
  });
});
