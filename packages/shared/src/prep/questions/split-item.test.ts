import { describe, expect, it } from 'vitest';
import { looksAsked } from '../inline-text.js';
import { splitItem } from './split-item.js';

const split = (text: string) =>
  splitItem(
    text.split('\n').map((line, at) => ({ line: at + 1, text: line })),
    looksAsked,
  );

describe('where a question ends and its answer begins', () => {
  it.each([
    ['**Why bells?** They carry.', 'Why bells?', 'They carry.'],
    ['Why bells? → They carry.', 'Why bells?', '→ They carry.'],
    ['Why bells? - They carry.', 'Why bells?', 'They carry.'],
    ['Why bells?\nA: They carry.', 'Why bells?', 'A: They carry.'],
    ['Why bells,\nand why now?', 'Why bells, and why now?', ''],
  ])('given %j, when split, then it asks %j', (text, asked, answer) => {
    expect(split(text)).toMatchObject({ asked, answer });
  });

  it('given further questions on lines of their own, when split, then they are part of it', () => {
    expect(split('Why bells?\nWho rings them?')).toEqual({
      asked: 'Why bells?',
      more: ['Who rings them?'],
      answer: '',
    });
  });

  it('given nothing that asks, when split, then nothing', () => {
    expect(split('Bells carry far.')).toBeUndefined();
  });
});
