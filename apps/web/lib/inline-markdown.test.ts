import { describe, expect, it } from 'vitest';
import { inlineParts, plainText } from './inline-markdown';

describe('inlineParts', () => {
  it('given bold and emphasis, then they are told apart from plain text', () => {
    expect(inlineParts('Say **one number**, *then* stop')).toEqual([
      { kind: 'plain', text: 'Say ' },
      { kind: 'strong', text: 'one number' },
      { kind: 'plain', text: ', ' },
      { kind: 'em', text: 'then' },
      { kind: 'plain', text: ' stop' },
    ]);
  });

  it('given stars that mark nothing, then they stay', () => {
    for (const text of ['2 * 3 * 4', '**', '** a **', 'a * b', '5*'])
      expect(inlineParts(text)).toEqual([{ kind: 'plain', text }]);
  });

  it('given markup of a page, then it is text', () => {
    const text = '<img src=x onerror=alert(1)>';
    expect(inlineParts(text)).toEqual([{ kind: 'plain', text }]);
  });

  it('given a long run of stars, then it ends at once', () => {
    const text = '*'.repeat(20_000);
    expect(plainText(text)).toBe(text);
  });
});
