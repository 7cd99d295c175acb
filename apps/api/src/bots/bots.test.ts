import { describe, expect, it } from 'vitest';
import { Bots } from './bots.js';

const botsOf = (secret: string) => new Bots({ url: () => '', secret, haste: 1 });

describe('the links of bots', () => {
  it('Tokens 14 given an id that everybody in the room reads, then nobody makes a link of it without the secret', () => {
    const [here, there] = [botsOf('one'), botsOf('another')];
    expect(here.linkOf('bot')).toBe(botsOf('one').linkOf('bot'));
    expect(here.linkOf('bot')).not.toBe(there.linkOf('bot'));
    expect(here.chairLinkOf('room')).not.toBe(there.chairLinkOf('room'));
    expect(here.chairLinkOf('room')).not.toBe(here.linkOf('room'));
  });
});
