import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import sample from '../../../../tests/samples/harbour-lead.md?raw';
import { packSchema } from '../pack/schema.js';
import { importPrep } from './import-prep.js';
import { importReportSchema } from './report.js';
import { unfence } from './unfence.js';

/** Everything that must hold for any text at all. */
function check(text: string): 'refused' | 'imported' {
  const result = importPrep(text);
  if (!result.ok) {
    expect(result.error.message.length).toBeGreaterThan(20);
    return 'refused';
  }
  const { pack, report } = result;
  const parsed = packSchema.safeParse(pack);
  expect(parsed.error?.issues ?? []).toEqual([]);
  importReportSchema.parse(report);
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n|\u2028|\u2029|\u0085/);
  const covered = new Set(report.unrecognised.map(({ line }) => line));
  for (const { startLine, endLine } of report.passages)
    for (let line = startLine; line <= endLine; line += 1) covered.add(line);
  const draws = (line: string) => /^[\s>]*(?:[-=*_~][ \t]*){3,}$/.test(line);
  // A fence that holds the whole document is drawing too.
  const unfenced = unfence(lines);
  const lost = lines.filter(
    (line, index) => unfenced[index]?.trim() !== '' && !draws(line) && !covered.has(index + 1),
  );
  expect(lost).toEqual([]);
  expect(report.unrecognised.filter(({ line, text: typed }) => typed !== lines[line - 1])).toEqual([]);
  return 'imported';
}

const word = fc.constantFrom(
  'Ada',
  'Quill',
  'tide',
  'why',
  'plan',
  'Role',
  'risk',
  '30',
  'the',
  '**',
  '"',
  '?',
  ':',
  '→',
  '(',
  ')',
);
const words = fc.array(word, { minLength: 1, maxLength: 7 }).map((list) => list.join(' '));
const label = fc.constantFrom(
  '**Role:** Head of tides',
  '**What she cares about:**',
  '**Likely questions:**',
  '**How to handle:**',
  '**The challenge:** "Why?"',
  '**Your defense:**',
  '**If they push harder:**',
  '**[0:00-1:00] Hook**',
  '**The bet (30 seconds):**',
  '**1. "Why?"**',
  '**For Ada:**',
  'Cover:',
  'Q: Why?',
  'A: Because.',
);
const heading = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.oneof(
      words,
      fc.constantFrom(
        'The pitch',
        'Ada Quill',
        'Weak Spot #1: Cost',
        'Likely questions',
        'Questions for them',
        'Drill',
        'Reminders',
        'Words to avoid',
        'Summary',
      ),
    ),
  )
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);
const line = fc.oneof(
  heading,
  label,
  words.map((text) => `- ${text}`),
  words.map((text) => `- "${text}?"`),
  words.map((text) => `1. **${text}?**\n   → ${text}`),
  words.map((text) => `> "${text}."`),
  words.map((text) => `  - ${text}`),
  words.map((text) => `> - ${text}`),
  words,
  fc.constantFrom(
    '',
    '',
    '---',
    '===',
    '```',
    '~~~',
    '<details>',
    '</details>',
    '<!--',
    '-->',
    '|a|b|',
    '|-|-|',
    '| Question | Answer |',
    '| Why? | Because. |',
    '| Hook | 30 sec |',
    '<details><summary>Why?</summary>',
    '1. ### Why so?',
    '=== TITLE ===',
    'WHY NOW',
    'Describe a tide.',
    '- [x] three',
    '- A: three',
    '问：为什么？',
    '答：因为。',
    'P: ¿Por qué?',
    '- Erzählen Sie von der Flut.',
    '# Questions',
    '# Objections',
    'title: x',
    '\t',
    '[x]: y',
    '\u2028',
  ),
);
const markdown = fc.array(line, { maxLength: 60 }).map((list) => list.join('\n'));

describe('IM1: importing any text', { timeout: 120_000 }, () => {
  it('given arbitrary Markdown in the shapes of prep documents, when imported, then nothing throws and no line is lost', () => {
    const seen = { refused: 0, imported: 0 };
    fc.assert(
      fc.property(markdown, (text) => {
        seen[check(text)] += 1;
      }),
      { numRuns: 400 },
    );
    // A run that never imported anything would prove nothing.
    expect(seen.imported).toBeGreaterThan(100);
  });

  it('given arbitrary strings, when imported, then nothing throws and no line is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        check(text);
      }),
      { numRuns: 300 },
    );
  });

  it('given a real document with lines taken out, doubled or moved, when imported, then nothing throws and no line is lost', () => {
    const lines = sample.split('\n');
    const at = fc.integer({ min: 0, max: lines.length - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at), { maxLength: 12 }), (swaps) => {
        const mixed = [...lines];
        for (const [from, to] of swaps) mixed.splice(to, from % 3, mixed[from] ?? '');
        check(mixed.join('\n'));
      }),
      { numRuns: 60 },
    );
  });
});

describe('IM2: importing a document many times as long', () => {
  it('given the same part a hundred times, when imported, then a hundred times as much comes out, and nothing else', () => {
    const part = '## Why a tide mill?\n\nIt turns twice a day.\n\n';
    const of = (count: number) => {
      const result = importPrep(`# Likely questions\n\n${part.repeat(count)}`);
      return result.ok ? [result.pack.questions.length, result.report.passages.length] : [];
    };
    expect(of(3)).toEqual([3, 4]);
    expect(of(300)).toEqual([300, 301]);
  });
});

describe('importing bombs', { timeout: 60_000 }, () => {
  const bombs: [string, string][] = [
    ['20,000 nested quotes', `${'>'.repeat(20_000)} a`],
    ['20,000 nested quotes for an answer', `# Questions\n\n**1. "Why?"**\n\n${'> '.repeat(20_000)}because`],
    ['100,000 brackets', `# Questions\n\n- ${'['.repeat(100_000)}?`],
    ['100,000 list marks', `# Questions\n\n${'- '.repeat(100_000)}why?`],
    ['emphasis marks', '*a **b _c __d `e '.repeat(20_000)],
    ['one line of 2 MB', `# Questions\n\n**1. "Why?"**\n\n> ${'because, '.repeat(200_000)}`],
    ['2 MB of one quotation mark', `# Questions\n\n**1. "Why?"**\n\n> ${'"'.repeat(2_000_000)}`],
    ['a title of 100,000 brackets', `# ${'('.repeat(100_000)}\n\n**1. "Why?"**\n\n> "So."`],
    ['blanks between words', `# Questions\n\n**1. "Why?"**\n\n> a${' '.repeat(500_000)}b\n> c`],
    [
      'lists 1,000 deep',
      Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    ],
    ['10,000 underlined headings', 'a\n=\n'.repeat(10_000)],
    ['5,000 tables', '| why? | b |\n|-|-|\n| why? | c |\n'.repeat(5_000)],
    ['a table of 50,000 columns', `|${' why? |'.repeat(50_000)}\n|${'-|'.repeat(50_000)}`],
    ['5,000 labelled pairs', 'Q: Why?\nA: Because.\n\n'.repeat(5_000)],
    ['10,000 labels', '**a**: b\n'.repeat(10_000)],
    ['200,000 emoji in a title', `# ${'🎯'.repeat(200_000)}\n\nWhy?`],
    ['20,000 anchors in a heading', `# Questions\n\n## ${'<a name="x"></a>'.repeat(20_000)}Why?\n\nx`],
    ['10,000 open folds', '<details>\n\n# Why?\n\n'.repeat(10_000)],
  ];

  it.each(bombs)(
    'given %s, when imported, then it is refused or a safe pack comes, with every line told',
    (_name, text) => {
      expect(['refused', 'imported']).toContain(check(text));
    },
  );
});
