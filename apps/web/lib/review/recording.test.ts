import { describe, expect, it } from 'vitest';
import { recordingAt } from './recording';

describe('a moment in a recording', () => {
  const recording = { url: 'https://video.example/watch?v=1#old', startedAt: 10_000 };

  it('given a moment after its beginning, then the link plays from there', () => {
    expect(recordingAt(recording, 75_900)).toBe('https://video.example/watch?v=1#t=65');
  });

  it('given a moment before its beginning, or an address that is none, then there is no link', () => {
    expect(recordingAt(recording, 9_000)).toBeNull();
    expect(recordingAt({ ...recording, url: 'nowhere' }, 75_900)).toBeNull();
  });
});
