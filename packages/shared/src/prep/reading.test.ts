import { describe, expect, it } from 'vitest';
import { blocksText } from './blocks.js';
import { fitWithin, looksAsked, plainInline, questionText, sentences, stripQuotes } from './inline-text.js';
import { proposeKeyPoints } from './key-points.js';
import { parseLabel } from './labels.js';
import { audienceResolver, looksLikeName, splitNameAndTitle } from './names.js';
import { parseBlocks } from './parse-blocks.js';
import { tameLine } from './tame-lines.js';
import { parseBeatDuration, parseDuration, parseTimeRange } from './timing.js';

describe('quotation marks', () => {
  it.each([
    ['"Why?"', 'Why?'],
    ['“Why?”', 'Why?'],
    ['«Why?»', 'Why?'],
    ['"Why?".', 'Why?'],
    ["\"Say 'yes' or 'no'.\"", "Say 'yes' or 'no'."],
    ['"Yes" or "no"', '"Yes" or "no"'],
    ['Why "now"?', 'Why "now"?'],
    ['"', '"'],
    ['" "', '" "'],
    ['“”', '“”'],
  ])('given %s, when stripped, then only a pair around the whole goes', (text, expected) => {
    expect(stripQuotes(text)).toBe(expected);
  });
});

describe('questions', () => {
  it('given numbers, bold type and quotation marks, when read, then the words are left', () => {
    for (const text of ['**1. "Why now?"**', '1. **"Why now?"**', 'Q3: Why now?', '(4) “Why now?”'])
      expect(questionText(text)).toBe('Why now?');
  });

  it('given a quoted request, when asked whether it is asked, then yes; a statement, then no', () => {
    expect(looksAsked('"Walk me through it."')).toBe(true);
    expect(looksAsked('Walk slowly.')).toBe(false);
  });
});

describe('sentences', () => {
  it('given abbreviations, numbers and quotation marks, when cut, then only real ends count', () => {
    expect(sentences('It is A vs. B, e.g. 3.5 m. "Then," he said, "go." Why? Done')).toEqual([
      'It is A vs. B, e.g. 3.5 m.',
      '"Then," he said, "go."',
      'Why?',
      'Done',
    ]);
  });

  it('given a long text, when fitted, then it ends at a word with an ellipsis', () => {
    expect(fitWithin('one two three four', 15)).toBe('one two three…');
  });
});

describe('key points', () => {
  it('given two sentences, when proposed, then a clause makes the third', () => {
    const points = proposeKeyPoints(
      '"I\'d drop the free berth, without touching the windows. The windows prove the idea."',
    );
    expect(points).toEqual([
      "I'd drop the free berth",
      'without touching the windows',
      'The windows prove the idea',
    ]);
  });

  it('given many sentences, when proposed, then the five with figures and contrasts are kept in order', () => {
    const points = proposeKeyPoints(
      'We begin with the logs of last year. Nice. Twelve of 50 days failed. It was a fine spring for all. We stop at 10%, not at zero. People like tea. Cost is 4 million, 2 boats, 3 crews.',
    );
    expect(points.length).toBeLessThanOrEqual(5);
    expect(points).toContain('Twelve of 50 days failed');
    expect(points.at(-1)).toBe('Cost is 4 million, 2 boats, 3 crews');
  });

  it('given one word, when proposed, then nothing is invented', () => {
    expect(proposeKeyPoints('No.')).toEqual([]);
  });
});

describe('labels', () => {
  const label = (text: string) => parseLabel(text, (title) => title === 'Role');
  it.each([
    ['**Role:** Head', { title: 'Role', rest: 'Head', level: 7 }],
    ['**Role**: Head', { title: 'Role', rest: 'Head', level: 7 }],
    ['__Role:__', { title: 'Role', rest: '', level: 7 }],
    ['**1. "Why?"**', { title: '1. "Why?"', rest: '', level: 7 }],
    ['**Hook** [0:00-1:00]', { title: 'Hook [0:00-1:00]', rest: '', level: 7 }],
    ['*Role:* Head', { title: 'Role', rest: 'Head', level: 8 }],
    ['Cover:', { title: 'Cover', rest: '', level: 9 }],
    ['Role: Head', { title: 'Role', rest: 'Head', level: 9 }],
  ])('given %s, when read, then it is a label', (text, expected) => {
    expect(label(text)).toEqual(expected);
  });

  it.each(['**You own this.** You wrote it.', 'Time: it flies', '*an aside*', 'plain words', '**'])(
    'given %s, when read, then it is prose',
    (text) => expect(label(text)).toBeUndefined(),
  );
});

describe('names', () => {
  it('given headings, when split, then name and title are told apart', () => {
    expect(splitNameAndTitle('3. Ada Quill (Head of Tides)')).toEqual({
      name: 'Ada Quill',
      title: 'Head of Tides',
    });
    expect(splitNameAndTitle('Panelist 1 - Ada Quill, Head of Tides')).toEqual({
      name: 'Ada Quill',
      title: 'Head of Tides',
    });
  });

  it('given phrases, when asked whether they are names, then titles of chapters are not', () => {
    expect(looksLikeName('Ada Quill Reed')).toBe(true);
    for (const text of ['The Pitch', 'January 2026', 'Final Round', 'ada quill', 'Ada'])
      expect(looksLikeName(text)).toBe(false);
  });

  it('given words for whom a question is, when resolved, then one card, the panel or nobody is meant', () => {
    const resolve = audienceResolver([
      { id: 'a', name: 'Ada Quill', title: 'Head of Tides' },
      { id: 'b', name: 'Bo Ferry', title: 'Engineer' },
      { id: 'c', name: 'Bo Marsh', title: 'Pilot' },
    ]);
    expect(resolve('For Ada')).toEqual({ to: 'a' });
    expect(resolve('Ask the engineer')).toEqual({ to: 'b' });
    expect(resolve('For Marsh:')).toEqual({ to: 'c' });
    expect(resolve('For Bo')).toBe('unknown');
    expect(resolve('For the panel generally')).toBe('panel');
    expect(resolve('For the weather')).toBe('unknown');
  });
});

describe('times', () => {
  it.each([
    ['[0:00-1:00] Hook', [0, 60, 'Hook']],
    ['Hook (1:00 – 2:30)', [60, 150, 'Hook']],
    ['0:00 to 0:45: Hook', [0, 45, 'Hook']],
    ['2–5 min: Hook', [120, 300, 'Hook']],
    ['[1:00:00-1:05:00] Late', [3_600, 3_900, 'Late']],
  ])('given %s, when read, then it is a range', (text, [start, end, label]) => {
    expect(parseTimeRange(text)).toEqual({
      startMs: Number(start) * 1_000,
      endMs: Number(end) * 1_000,
      label,
    });
  });

  it('given a range that ends before it starts, when read, then it is none', () => {
    expect(parseTimeRange('[2:00-1:00] Hook')).toBeUndefined();
  });

  it.each([
    ['Hook (30 seconds)', 30, 'Hook'],
    ['Hook (10s)', 10, 'Hook'],
    ['Hook – 1.5 min', 90, 'Hook'],
    ['30s: Hook', 30, 'Hook'],
    ['Hook (0:45)', 45, 'Hook'],
    ['Hook (half a minute)', 0, ''],
  ])('given %s, when read as a beat, then length and label are told apart', (text, seconds, label) => {
    const beat = parseBeatDuration(text);
    expect(beat ? [beat.ms, beat.label] : [0, '']).toEqual([seconds * 1_000, label]);
  });

  it('given a stretch of lengths, when read, then both ends are kept', () => {
    expect(parseDuration('Cheat sheet (60–90 seconds)')).toMatchObject({ ms: 90_000, minMs: 60_000 });
    expect(parseDuration('THE TWO-MINUTE PITCH')).toMatchObject({ ms: 120_000 });
  });
});

describe('blocks', () => {
  const texts = (text: string) =>
    parseBlocks(text.split('\n')).map((block) => [block.kind, blocksText([block])]);

  it('given marks of containers, when read, then the author’s words are left as typed', () => {
    expect(texts('> "One *two*—three."\n>\n> Four.\n\n1. **Why?**\n   → So.\n')).toEqual([
      ['quote', '"One *two*—three."\n\nFour.'],
      ['list', '1. **Why?**\n→ So.'],
    ]);
  });

  it('given prose over a rule, when read, then it is no heading', () => {
    expect(texts('It is late.\n---\n').map(([kind]) => kind)).toEqual(['paragraph']);
    expect(texts('Late\n====\n').map(([kind]) => kind)).toEqual(['heading']);
  });

  it('given a fence or a comment with headings in it, when read, then they stay inside', () => {
    expect(texts('```\n# a\n\n# b\n```\n').map(([kind]) => kind)).toEqual(['code']);
    expect(texts('<!--\n# a\n\n# b\n-->\n').map(([kind]) => kind)).toEqual(['html']);
  });

  it('given thousands of lines, when read, then line numbers stay true', () => {
    const lines = Array.from({ length: 3_000 }, (_, index) =>
      index % 3 === 0 ? `# Part ${index + 1}` : index % 3 === 1 ? '' : 'words',
    );
    const headings = parseBlocks(lines).filter((block) => block.kind === 'heading');
    expect(headings).toHaveLength(1_000);
    for (const heading of headings)
      expect(heading.kind === 'heading' && heading.text).toBe(`Part ${heading.startLine}`);
  });
});

describe('taming lines', () => {
  it('given a line, when tamed, then only what makes structure is left', () => {
    expect(tameLine('> - 12. "Words and more words"').text).toBe('> - 22. a');
    expect(tameLine('## A long heading').text).toBe('## a');
    expect(tameLine('---').text).toBe('---');
    expect(tameLine('|a|b|').text).toBe('|a|b|');
  });

  it('given absurd nesting or indentation, when tamed, then it is short and said to be displaced', () => {
    expect(tameLine('>'.repeat(20_000))).toEqual({ text: 'a', sameColumns: false });
    expect(tameLine(`${' '.repeat(900)}- a`)).toEqual({ text: `${' '.repeat(40)}- a`, sameColumns: false });
  });
});

describe('inline marks', () => {
  it('given bold, links and code, when made plain, then the words are left', () => {
    expect(plainInline('**A** [b](http://c) `d` _e_ 2*3*4')).toBe('A b d e 2*3*4');
  });
});
