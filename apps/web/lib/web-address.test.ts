import { describe, expect, it } from 'vitest';
import { isWebAddress } from './web-address';

describe('an address that a browser opens as a page', () => {
  it.each(['https://call.example/room', 'http://localhost:8080'])('is %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each(['', 'call.example/room', 'javascript:alert(1)', 'mailto:a@example.org'])('is not %s', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
