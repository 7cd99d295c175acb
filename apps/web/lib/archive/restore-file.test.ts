import { describe, expect, it } from 'vitest';
import { readOwnFile } from './restore-file';

describe('a file to bring back', () => {
  it('given a file of ours, then it is known by what it says it is', () => {
    expect(readOwnFile('{"format":"mockpanel-archive","packs":[]}')?.kind).toBe('archive');
    expect(readOwnFile('{"format":"mockpanel-review"}')?.kind).toBe('review');
  });

  it('given anything else, then it is refused before it is sent', () => {
    for (const text of ['', 'not json', 'null', '[]', '{"format":"other"}'])
      expect(readOwnFile(text)).toBeNull();
  });
});
