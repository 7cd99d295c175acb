import { describe, expect, it } from 'vitest';
import { canonicalJson, commandHash } from './command-hash.js';

describe('the hash of a command', () => {
  it('given the same fields in another order, then it is the same', () => {
    const one = { id: 'a', type: 'saveBallot', scores: { x: 1, y: [2, { b: 1, a: 2 }] } };
    const other = { scores: { y: [2, { a: 2, b: 1 }], x: 1 }, type: 'saveBallot', id: 'a' };
    expect(commandHash(one)).toBe(commandHash(other));
  });

  it('given another value, list order or field, then it differs', () => {
    const hashes = [{ a: 1 }, { a: '1' }, { a: [1, 2] }, { a: [2, 1] }, { b: 1 }, { a: null }, { a: true }];
    expect(new Set(hashes.map(commandHash)).size).toBe(hashes.length);
  });

  it('given a field that is undefined, then it counts as absent', () => {
    expect(canonicalJson({ a: undefined, b: 'x"y' })).toBe('{"b":"x\\"y"}');
  });
});
