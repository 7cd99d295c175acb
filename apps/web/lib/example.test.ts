import { importPrep } from '@mockpanel/shared/prep/import-prep';
import { describe, expect, it } from 'vitest';
import { de } from '../messages/de';
import { imports } from '../messages/en/imports';
import { es } from '../messages/es';

describe('the example of what is understood', () => {
  it.each([
    ['English', imports.english.example.document],
    ['German', de.imports.example.document],
    ['Spanish', es.imports.example.document],
  ])('given the one in %s, when imported, then every part of it is found', (_, text) => {
    const result = importPrep(text);
    if (!result.ok) throw new Error(result.error.message);
    const { pack, report } = result;
    expect(report.unrecognised).toEqual([]);
    expect(pack).toMatchObject({
      roleCards: [{ name: 'Ada Quill', questions: [expect.anything()] }],
      questions: [{ answer: expect.anything() }],
      weakSpots: [{ defence: expect.stringMatching(/./) }],
      rounds: expect.arrayContaining([expect.objectContaining({ kind: 'pitch' })]),
      candidateQuestions: [expect.anything()],
    });
  });
});
