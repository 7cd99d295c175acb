import { describe, expect, it } from 'vitest';
import { isThisMachineOnly, linkOrigin } from './server-info';

const onThisMachine = { origin: 'http://localhost:3000', hostname: 'localhost' };
const onTheLan = { origin: 'http://192.168.1.20:3000', hostname: '192.168.1.20' };
const lanUrls = ['http://192.168.1.20:3000', 'http://10.0.0.4:3000'];

describe('linkOrigin', () => {
  it('given a public address, then links use it wherever the page is open', () => {
    const info = { publicUrl: 'https://panel.example/', lanUrls };
    expect(linkOrigin(info, onThisMachine)).toBe('https://panel.example');
    expect(linkOrigin(info, onTheLan)).toBe('https://panel.example');
  });

  it('given a page on localhost, then links use the address in the local network', () => {
    expect(linkOrigin({ publicUrl: null, lanUrls }, onThisMachine)).toBe(lanUrls[0]);
  });

  it('given a page on another address, then links use that address', () => {
    expect(linkOrigin({ publicUrl: null, lanUrls }, onTheLan)).toBe(onTheLan.origin);
  });

  it('given a machine without a network, or no answer, then links use what is in the address bar', () => {
    expect(linkOrigin({ publicUrl: null, lanUrls: [] }, onThisMachine)).toBe(onThisMachine.origin);
    expect(linkOrigin(null, onThisMachine)).toBe(onThisMachine.origin);
  });
});

describe('isThisMachineOnly', () => {
  it('given localhost, then yes; given an address others can reach, then no', () => {
    expect(isThisMachineOnly('http://127.0.0.1:3000')).toBe(true);
    expect(isThisMachineOnly('http://192.168.1.20:3000')).toBe(false);
  });
});
