import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { addressOf, isAllowedOrigin } from './origin.js';

const from = (headers: Record<string, string>) =>
  ({ headers, socket: { remoteAddress: '10.0.0.9' } }) as unknown as IncomingMessage;

const direct = { publicOrigin: null, proxies: 0 };

describe('the origin of a connection', () => {
  it.each([
    ['none', {}, true],
    ['its own', { origin: 'http://192.168.1.5:3000' }, true],
    ['another port', { origin: 'http://192.168.1.5:3001' }, false],
    ['another scheme', { origin: 'https://192.168.1.5:3000' }, false],
    ['one that only begins like it', { origin: 'http://192.168.1.5:3000.evil.example' }, false],
    [
      'one that says its scheme was forwarded',
      { origin: 'https://192.168.1.5:3000', 'x-forwarded-proto': 'https' },
      false,
    ],
    ['null', { origin: 'null' }, false],
  ])('given %s, then it is judged exactly', (_name, headers, isAllowed) => {
    const request = from({ host: '192.168.1.5:3000', ...headers });
    expect(isAllowedOrigin(request, direct)).toBe(isAllowed);
  });

  it('given a public address, then pages from there are its own', () => {
    const rules = { publicOrigin: 'https://panel.example', proxies: 0 };
    expect(isAllowedOrigin(from({ host: 'inner:3000', origin: 'https://panel.example' }), rules)).toBe(true);
  });

  it('given a proxy that is believed, then what it says of scheme and host counts', () => {
    const headers = { host: 'inner:3000', 'x-forwarded-host': 'panel.example', 'x-forwarded-proto': 'https' };
    const request = from({ ...headers, origin: 'https://panel.example' });
    expect(isAllowedOrigin(request, { publicOrigin: null, proxies: 1 })).toBe(true);
    expect(isAllowedOrigin(request, direct)).toBe(false);
  });
});

describe('the address of a connection', () => {
  it('given proxies, then as many steps back as are believed, and made-up ones are not', () => {
    const request = from({ 'x-forwarded-for': '6.6.6.6, 1.1.1.1, 2.2.2.2' });
    expect(addressOf(request, direct)).toBe('10.0.0.9');
    expect(addressOf(request, { publicOrigin: null, proxies: 1 })).toBe('2.2.2.2');
    expect(addressOf(request, { publicOrigin: null, proxies: 2 })).toBe('1.1.1.1');
    expect(addressOf(from({}), { publicOrigin: null, proxies: 1 })).toBe('10.0.0.9');
  });
});
