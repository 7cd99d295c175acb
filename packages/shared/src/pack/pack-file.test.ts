import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPrep } from '../prep/import-prep.js';
import { arbitraryPack } from '../testing/arbitrary-pack.js';
import { samplePack } from '../testing/sample-pack.js';
import { readTime, writeTime } from './markdown-lines.js';
import { readPackFile } from './pack-file.js';
import { packToJson } from './pack-json.js';
import type { Pack } from './schema.js';
import { templates } from './templates/index-of-templates.js';
import { packToMarkdown } from './to-markdown.js';

const read = (text: string): Pack => {
  const file = readPackFile(text);
  if (!file?.ok) throw new Error(file?.message ?? 'This is no pack.');
  return file.pack;
};

describe('a pack as a file', () => {
  it('given any pack, when written as Markdown and read, then it is the same pack and no line is left over', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        const file = readPackFile(packToMarkdown(pack));
        expect(file).toMatchObject({ ok: true, pack, unrecognised: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('given any pack, when written as JSON and read, then it is the same pack', () => {
    fc.assert(
      fc.property(arbitraryPack, (pack) => {
        expect(read(packToJson(pack))).toEqual(pack);
      }),
      { numRuns: 100 },
    );
  });

  it.each(templates)(
    'given the template $id, when written and read in both ways, then nothing changes',
    ({ pack }) => {
      expect(read(packToMarkdown(pack))).toEqual(pack);
      expect(read(packToJson(pack))).toEqual(pack);
    },
  );

  it('given a file that an editor saved with other line ends and a mark, when read, then it is the same pack', () => {
    const markdown = packToMarkdown(samplePack());
    expect(read(`\ufeff${markdown.replaceAll('\n', '\r\n')}`)).toEqual(samplePack());
    expect(read(`\ufeff${packToJson(samplePack())}`)).toEqual(samplePack());
  });

  it('given a pack as Markdown, when imported like a document, then pack and lines are there', () => {
    const text = packToMarkdown(samplePack());
    const result = importPrep(text, { fileName: 'pack.md' });
    if (!result.ok) throw new Error(result.error.message);
    expect(result.pack).toEqual(samplePack());
    const line = text.split('\n').findIndex((words) => words.includes('bank-question-2')) + 1;
    expect(result.report.passages).toContainEqual(
      expect.objectContaining({ kind: 'question', target: 'bank-2', startLine: line }),
    );
    const spot = text.split('\n').findIndex((words) => words.includes('weak-title-2')) + 1;
    expect(result.report.warnings).toContainEqual(expect.objectContaining({ code: 'NO_PUSH', line: spot }));
  });

  it('given what somebody wrote into it by hand, when read, then ids are made up and strange lines are told', () => {
    const by = [
      '',
      '### Who pays? ',
      'Category: Money',
      'Answer: We do.',
      'Mood: sad',
      'loose words',
      '',
    ].join('\n');
    const file = readPackFile(
      packToMarkdown(samplePack()).replace('\n## Weak spots', `${by}\n## Weak spots`),
    );
    if (!file?.ok) throw new Error(file?.message ?? 'This is no pack.');
    expect(file.pack.questions.at(-1)).toMatchObject({
      id: 'q-new1',
      text: 'Who pays?',
      category: 'Money',
      answer: 'We do.',
    });
    expect(file.unrecognised.map(({ text }) => text)).toEqual(['Mood sad', 'loose words']);
  });

  it.each([
    [
      'a pack with a hole',
      packToMarkdown(samplePack()).replace(/Challenge: .*/, ''),
      /weakSpots\.0\.challenge/,
    ],
    ['half a file', packToJson(samplePack()).slice(0, 300), /no longer JSON/],
    [
      'another version',
      packToJson(samplePack()).replace('"formatVersion": 1', '"formatVersion": 9'),
      /formatVersion/,
    ],
  ])('given %s, when read, then it is refused with the place', (_, text, words) => {
    const file = readPackFile(text);
    expect(file).toMatchObject({ ok: false, message: expect.stringMatching(words) });
    expect(importPrep(text)).toMatchObject({ ok: false, error: { code: 'PACK_FILE_INVALID' } });
  });

  it('given a prep document, when asked, then it is no pack', () => {
    expect(readPackFile('# My final round\n\n## Questions\n')).toBeUndefined();
    expect(readPackFile('---\ntitle: x\n---\n# My final round')).toBeUndefined();
    expect(readPackFile('{"a": 1}')).toBeUndefined();
  });

  it('given times, when written and read, then no millisecond is lost', () => {
    expect(writeTime(90_000)).toBe('1:30');
    fc.assert(fc.property(fc.integer({ min: 0, max: 21_600_000 }), (ms) => readTime(writeTime(ms)) === ms));
    expect(readTime('soon')).toBeUndefined();
  });
});
