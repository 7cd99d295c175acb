import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, summarise } from './statistics.js';

const score = fc.integer({ min: 1, max: 4 });

describe('statistics of a handful of scores', () => {
  it.each([
    { values: [], median: null, mean: null, min: null, max: null, spread: null, agreement: null },
    { values: [3], median: 3, mean: 3, min: 3, max: 3, spread: null, agreement: null },
    { values: [4, 1], median: 2.5, mean: 2.5, min: 1, max: 4, spread: null, agreement: null },
    { values: [3, 3, 3], median: 3, mean: 3, min: 3, max: 3, spread: 0, agreement: 1 },
    // Of three pairs (2,3), (2,4), (3,4), two are at most a point apart.
    { values: [2, 4, 3], median: 3, mean: 3, min: 2, max: 4, spread: 2, agreement: 2 / 3 },
    // Of six pairs: (1,1) is together; (1,4) twice and (1,4) twice are apart; (4,4) is together.
    { values: [1, 4, 1, 4], median: 2.5, mean: 2.5, min: 1, max: 4, spread: 3, agreement: 2 / 6 },
    // Of ten pairs, (1,1), (1,2), (1,2) and (4,4) are at most a point apart.
    { values: [1, 1, 2, 4, 4], median: 2, mean: 2.4, min: 1, max: 4, spread: 3, agreement: 0.4 },
    {
      values: [1, 2, 3, 4, 1, 2, 3, 4],
      median: 2.5,
      mean: 2.5,
      min: 1,
      max: 4,
      spread: 3,
      agreement: 16 / 28,
    },
  ])('RV4 given $values, then the summary is as worked by hand', ({ values, ...expected }) => {
    expect(summarise(values)).toEqual({ n: values.length, ...expected });
  });

  it('RV5 given any scores, then their order changes no figure', () => {
    const shuffledTwice = fc
      .array(score, { maxLength: 9 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffledTwice, ([list, other]) => {
        expect(summarise(other)).toEqual(summarise(list));
      }),
    );
  });

  it('RV4 given any scores, then the median lies between as many scores above as below', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 9 }), (values) => {
        const middle = median(values) ?? 0;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it('RV4 given fewer than three, then neither spread nor agreement; from three on both, within their bounds', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 9 }), (values) => {
        const { spread, agreement } = summarise(values);
        expect([spread === null, agreement === null]).toEqual([values.length < 3, values.length < 3]);
        if (agreement !== null) expect(agreement >= 0 && agreement <= 1).toBe(true);
      }),
    );
  });
});
