import { describe, expect, it } from 'vitest';
import { idFromPath, joinLink, tokenFromFragment } from './capability-links';

const token = 'q8hJ2mXv0-_Zt4Nw7cRk1A';

describe('tokenFromFragment', () => {
  it('given a link that was made here, then the token comes back', () => {
    expect(tokenFromFragment(new URL(joinLink('http://lan.test:3000', token)).hash)).toBe(token);
  });

  it('given an empty, short or odd fragment, then there is no token', () => {
    for (const fragment of ['', '#', '#top', `#${token}<script>`, `#${token} `])
      expect(tokenFromFragment(fragment)).toBeNull();
  });
});

describe('a link', () => {
  it('given a token, then it is in the fragment and nowhere a server sees', () => {
    const url = new URL(joinLink('http://lan.test:3000', token));
    expect(url.pathname + url.search).toBe('/join');
  });
});

describe('idFromPath', () => {
  it('given the address of one thing, then its id', () => {
    expect(idFromPath('/pack/p_1-x', 'pack')).toBe('p_1-x');
    expect(idFromPath('/room/r1/', 'room')).toBe('r1');
  });

  it('given the bare page or another page, then none', () => {
    expect(idFromPath('/pack', 'pack')).toBeNull();
    expect(idFromPath('/pack/p1', 'room')).toBeNull();
    expect(idFromPath('/pack/p1/x', 'pack')).toBeNull();
  });
});
