import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineClaims } from './combine.js';
import { importPrep } from './import-prep.js';
import { recogniseAll } from './recognisers/all.js';
import { inputOf } from './testing/outline-of.js';

const SAMPLES = Object.entries(
  import.meta.glob('../../../../tests/samples/shapes/*.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

const PREP = `# Harbour pilot board

## Ship handling
### Why did you slow down off the point?
The tide had turned, and two tugs were late.
### What would you ask the tower?
Which berth is free, and who leaves first.

## Paperwork
### What would you ask the tower?
Whether the log is signed.

## Questions for the board
- Who reads the logs?
- What would you ask the tower?
`;

describe('claims on the same lines', () => {
  it.each(SAMPLES)(
    'IM4 given %s, whatever recogniser runs first, then the same claims stand',
    (_path, text) => {
      const claims = recogniseAll(inputOf(text).outline);
      const standing = combineClaims(claims);
      const anyOrder = fc.shuffledSubarray(claims, { minLength: claims.length });
      fc.assert(
        fc.property(anyOrder, (order) => {
          expect(combineClaims(order)).toEqual(standing);
        }),
        { numRuns: 5 },
      );
    },
  );

  it('IM5 given the same words in three places, then they are three questions, and the title says who asks', () => {
    const result = importPrep(PREP);
    if (!result.ok) throw new Error(result.error.code);
    expect(result.pack.questions.map(({ text, category }) => [text, category])).toEqual([
      ['Why did you slow down off the point?', 'Ship handling'],
      ['What would you ask the tower?', 'Ship handling'],
      ['What would you ask the tower?', 'Paperwork'],
    ]);
    expect(result.pack.candidateQuestions.map(({ text }) => text)).toEqual([
      'Who reads the logs?',
      'What would you ask the tower?',
    ]);
  });
});
