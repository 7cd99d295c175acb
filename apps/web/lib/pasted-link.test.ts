import { describe, expect, it } from 'vitest';
import { pathOfPastedLink } from './pasted-link';

const token = 'q8hJ2mXv0-_Zt4Nw7cRk1A';

describe('pathOfPastedLink', () => {
  it('given an invitation from any address of this server, then it leads to the join page', () => {
    expect(pathOfPastedLink(` http://192.168.1.20:3000/join#${token}\n`)).toBe(`/join#${token}`);
  });

  it('given a workspace, a seat or a review, then it leads there', () => {
    expect(pathOfPastedLink(`https://x.test/home#${token}`)).toBe(`/home#${token}`);
    expect(pathOfPastedLink(`https://x.test/review/r1#${token}`)).toBe(`/review/r1#${token}`);
    expect(pathOfPastedLink('https://x.test/room/r1')).toBe('/room/r1');
    expect(pathOfPastedLink(`https://x.test/room#${token}`)).toBe(`/room#${token}`);
  });

  it('given anything else, then it is refused', () => {
    for (const text of [
      'plum-otter',
      'https://x.test/join',
      'https://x.test/room',
      'https://x.test/other#' + token,
      'javascript:alert(1)',
      '',
    ])
      expect(pathOfPastedLink(text)).toBeNull();
  });
});
