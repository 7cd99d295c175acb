import { describe, expect, it } from 'vitest';
import { withoutEntities } from './entities.js';

describe('HTML entities in a text that is no HTML', () => {
  it.each([
    ['Q&amp;A', 'Q&A'],
    ['&iquest;Ahora?', '¿Ahora?'],
    ['the mill&#39;s wheel', "the mill's wheel"],
    ['the mill&#x2019;s wheel', 'the mill’s wheel'],
  ])('given %s, when read, then it says %s', (typed, said) => {
    expect(withoutEntities(typed)).toBe(said);
  });

  it.each(['salt & sand', '`a &amp;&amp; b`', '&lt;br&gt;', '&#60;b&#62;', '&#0;', '&#xD800;', '&unknown;'])(
    'given %s, when read, then it stays as typed',
    (typed) => {
      expect(withoutEntities(typed)).toBe(typed);
    },
  );
});
