import { describe, expect, it } from 'vitest';
import { codeFromFragment, knockPath, roomCodeIn, spokenCode } from './room-code';

describe('roomCodeIn', () => {
  it('given a code as people type it, then it is the code', () => {
    for (const typed of ['K7P2QX', 'k7p2qx', ' K7P-2QX ', 'k7p 2qx', 'K7P–2QX'])
      expect(roomCodeIn(typed)).toBe('K7P2QX');
  });

  it('given a word, half a code or a link, then it is none', () => {
    for (const typed of ['', 'no link', 'K7P2Q', 'K7P2QXA', 'K7P2Q0', 'https://panel.test/join#abc'])
      expect(roomCodeIn(typed)).toBeNull();
  });
});

describe('the way to the door', () => {
  it('given a code, then the join page finds it behind the #', () => {
    expect(codeFromFragment(knockPath('K7P2QX').slice('/join'.length))).toBe('K7P2QX');
    expect(codeFromFragment('#K7P2QX')).toBeNull();
    expect(spokenCode('K7P2QX')).toBe('K7P-2QX');
  });
});
