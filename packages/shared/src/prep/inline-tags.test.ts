import { describe, expect, it } from 'vitest';
import { withoutInlineTags } from './inline-tags.js';

describe('HTML in the middle of words', () => {
  it.each([
    ['### <span style="color:red;">Why?</span>', '### Why?'],
    ['<b>Q:</b> Why?<br/>', '**Q:** Why?'],
    ['<font color=red>slow</font> <u>down</u>', 'slow down'],
  ])('given %s, when read, then it is %s', (typed, read) => {
    expect(withoutInlineTags([typed])).toEqual([read]);
  });

  it.each(['`<b>x</b>`', '<details><summary>Why?</summary>', 'a < b > c', '<span>'])(
    'given %s, when read, then it stays as typed',
    (typed) => {
      expect(withoutInlineTags([typed])).toEqual([typed]);
    },
  );

  it('given a fence, when read, then what it holds stays as typed', () => {
    const lines = ['```', '<b>x</b>', '```', '<b>x</b>'];
    expect(withoutInlineTags(lines)).toEqual(['```', '<b>x</b>', '```', '**x**']);
  });
});
