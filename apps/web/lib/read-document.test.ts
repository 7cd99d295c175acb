import { describe, expect, it } from 'vitest';
import { prepDocument } from '../messages/en/prep-document';
import { DOCUMENT_LIMIT, decodeText, refusalOf, textRefusalOf } from './read-document';

const t = prepDocument.english;

describe('refusalOf', () => {
  it('given a text or Markdown file, then it may be read', () => {
    expect(refusalOf('prep.md', 20_000, t)).toBeNull();
    expect(refusalOf('PREP.TXT', 20_000, t)).toBeNull();
  });

  it('given another format, then it names it and says how to go on', () => {
    expect(refusalOf('prep.docx', 10, t)).toMatch(/Word document.*paste/);
    expect(refusalOf('Prep.PDF', 10, t)).toMatch(/PDF.*paste/);
  });

  it('given a huge file, then it is refused before it is read', () => {
    expect(refusalOf('film.txt', 900_000_000, t)).toMatch(/8 MB/);
  });
});

describe('textRefusalOf', () => {
  it('given a text, then it may be read', () => {
    expect(textRefusalOf('# My pitch', t)).toBeNull();
  });

  it.each([
    ['nothing but white space', ' \n', /is empty/],
    ['another kind of file by the name of a text', 'PK\u0003\u0004\0\0', /not a text document/],
    ['more than the importer takes', 'a'.repeat(DOCUMENT_LIMIT + 1), /two million characters/],
  ])('given %s, then it says so before anything is sent', (_, text, words) => {
    expect(textRefusalOf(text, t)).toMatch(words);
  });
});

describe('decodeText', () => {
  it('given UTF-8 with and without a mark, then the text comes without it', () => {
    expect(decodeText(new TextEncoder().encode('Grüße'))).toBe('Grüße');
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('a');
  });

  it('given UTF-16 as some editors save it, then it is read as such', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x62, 0]))).toBe('ab');
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0, 0x61]))).toBe('a');
  });
});
