import type { ImportReport, Passage } from '@mockpanel/shared/prep/report';
import { describe, expect, it } from 'vitest';
import { chunksOf, documentBlocks, linesOf } from './import-review';

const report = (part: Partial<ImportReport>): ImportReport => ({
  recognised: [],
  unrecognised: [],
  warnings: [],
  passages: [],
  placed: [],
  ...part,
});

describe('documentBlocks', () => {
  const text = linesOf('# Pitch\n\n> say this\nbring a map\n---\n## Card\n- first');

  it('given passages inside a passage, then each line belongs to the narrowest', () => {
    const passages: Passage[] = [
      { kind: 'brief', label: 'All', startLine: 1, endLine: 7, target: '' },
      { kind: 'role-card', label: 'Card', startLine: 3, endLine: 3, target: 'c1' },
    ];
    const blocks = documentBlocks(text, report({ passages }));
    expect(blocks.map((block) => [block.passage?.label, block.first, block.lines.length])).toEqual([
      ['All', true, 2],
      ['Card', true, 1],
      ['All', false, 4],
    ]);
  });

  it('given lines that were not understood, then they and no others are marked, with their number', () => {
    const blocks = documentBlocks(text, report({ unrecognised: [{ line: 4, text: 'bring a map' }] }));
    const marked = blocks.flatMap((block) => block.lines).filter((line) => line.unrecognised);
    expect(marked).toEqual([{ number: 4, text: 'bring a map', look: 'text', unrecognised: true }]);
  });

  it('given Markdown, then headings, quotes and rules are shown as what they are', () => {
    const lines = documentBlocks(text, report({})).flatMap((block) => block.lines);
    expect(lines.map((line) => `${line.look}:${line.text}`)).toEqual([
      'heading:Pitch',
      'blank:',
      'text:say this',
      'text:bring a map',
      'rule:',
      'heading:Card',
      'text:- first',
    ]);
  });

  it('given Windows line ends, then the numbers stay those of the document', () => {
    const lines = documentBlocks(linesOf('a\r\nb\r\n\r\nc'), report({})).flatMap((block) => block.lines);
    expect(lines.map((line) => line.text)).toEqual(['a', 'b', '', 'c']);
  });

  it('given passages beyond the end, then nothing breaks', () => {
    const passages: Passage[] = [{ kind: 'brief', label: 'All', startLine: 0, endLine: 99, target: '' }];
    expect(documentBlocks(['a', 'b'], report({ passages }))[0]?.lines).toHaveLength(2);
  });
});

describe('chunksOf', () => {
  it('given a long document, then every line is in one chunk, in order, and none is long', () => {
    const lines = Array.from({ length: 11_000 }, (_, index) => `Line ${index + 1}`);
    const passages: Passage[] = [
      { kind: 'brief', label: 'All', startLine: 1, endLine: 5_000, target: 'brief' },
    ];
    const chunks = chunksOf(documentBlocks(lines, report({ passages })));
    const numbers = chunks
      .flatMap((chunk) => chunk.blocks.flatMap((block) => block.lines))
      .map((line) => line.number);
    expect(numbers).toEqual(lines.map((_, index) => index + 1));
    expect(Math.max(...chunks.map((chunk) => chunk.lastLine - chunk.firstLine))).toBeLessThan(200);
    expect(chunks.every((chunk, index) => chunk.firstLine === (chunks[index - 1]?.lastLine ?? 0) + 1)).toBe(
      true,
    );
  });
});
