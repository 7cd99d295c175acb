import { describe, expect, it } from 'vitest';
import { markTitles } from './title-lines.js';

const titles = (text: string) =>
  markTitles(text.split('\n')).flatMap((line, at) => (line.startsWith('###### ') ? [at + 1] : []));

describe('titles without the marks of a heading', () => {
  it.each([
    ['Questions to ask\n\nWhy the lamp?', [1]],
    ['Hello.\n\nReminders\n- slow', [3]],
    ['Behavioral questions\n- Why?', [1]],
    ['1️⃣ Why?\nx\n2️⃣ „Go on.“\nx\n3️⃣ How?\nx', [1, 3, 5]],
  ])('given %j, when looked through, then lines %j are', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it.each([
    ['a sentence', 'Here are some questions to ask, or not.\n\n- Why?'],
    ['a line in the middle of a paragraph', 'They are\nReminders\n- slow'],
    ['a title over nothing', 'Reminders\n'],
    ['a title over a heading', 'Reminders\n\n# Next'],
    ['a line in a fence', '```\n\nReminders\n- slow\n```'],
    ['an indented line', 'x\n\n  Reminders\n  - slow'],
    ['two drawn numbers', '1️⃣ Why?\nx\n2️⃣ How?\nx'],
  ])('given %s, when looked through, then there is none', (_what, text) => {
    expect(titles(text)).toEqual([]);
  });
});
