import { describe, expect, it } from 'vitest';
import { faultOf } from './faults.js';
import { problemOf } from './http/problem.js';

const WRITTEN = 'canary-4d1f';

describe('a fault of the program', () => {
  it.each([
    ['a message', new Error(WRITTEN)],
    ['a message like a stack', new Error(`It failed.\n    at ${WRITTEN}\n    at ${WRITTEN}`)],
    ['a text that was thrown', WRITTEN],
  ])('Canaries 2 given %s quotes what somebody wrote, then neither log nor answer does', (_name, error) => {
    expect(JSON.stringify(faultOf(error))).not.toContain(WRITTEN);
    expect(JSON.stringify(problemOf(error))).not.toContain(WRITTEN);
    expect(problemOf(error)).toMatchObject({ status: 500, code: 'INTERNAL' });
  });

  it('given an error, then the log says where it came from', () => {
    expect(faultOf(new RangeError('x'))).toMatchObject({
      name: 'RangeError',
      at: expect.arrayContaining([expect.stringContaining('faults.test.ts')]),
    });
  });
});
