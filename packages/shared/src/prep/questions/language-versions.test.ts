import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../parse-blocks.js';
import { languageVersions } from './language-versions.js';

const versions = (text: string) => languageVersions(parseBlocks(text.split('\n')));

describe('the same text in several languages', () => {
  it('given a list of languages, when read, then each text stands without its name', () => {
    expect(versions('- 中文：为什么？\n- English: Why?')).toEqual(['为什么？', 'Why?']);
  });

  it.each(['- English: Why?', '- English: Why?\n- Price: three', 'English: Why?'])(
    'given %j, when read, then there are none',
    (text) => {
      expect(versions(text)).toEqual([]);
    },
  );
});
