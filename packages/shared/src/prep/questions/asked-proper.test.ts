import { describe, expect, it } from 'vitest';
import { askedProper } from './asked-proper.js';

describe('the question in a line that says more', () => {
  it.each([
    ['**The tower.** "Who winds it?"', '"Who winds it?"'],
    ['"Who winds it?" _(Shows that I looked up.)_', '"Who winds it?"'],
    ['Who winds it? (They like that one.)', 'Who winds it?'],
    ['If it is new: "Who built it?"', '"Who built it?"'],
    ['**The tower:** "Who winds it?" *(Ask early.)*', '"Who winds it?"'],
  ])('given %s, when read, then only what is asked remains', (line, asked) => {
    expect(askedProper(line)).toBe(asked);
  });

  it.each([
    'Who winds it? (on Sundays, too)',
    'Who winds it? (And who oils it?)',
    '**Who winds it?** The keeper does.',
    'Say it slowly: "We wind it ourselves."',
  ])('given %s, when read, then it stays as it is', (line) => {
    expect(askedProper(line)).toBe(line);
  });
});
