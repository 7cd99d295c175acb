import { describe, expect, it } from 'vitest';
import { de } from '../../messages/de';
import { english } from '../../messages/english';
import { es } from '../../messages/es';
import type { Texts } from './area';

type Said = (...values: number[]) => string;

/** Every text of a catalogue by its path; functions are given numbers that are found again in what they say. */
function flatten(texts: Texts, path = ''): Map<string, { said: string; arguments: number[] }> {
  const found = new Map<string, { said: string; arguments: number[] }>();
  for (const [key, value] of Object.entries(texts)) {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(at, { said: value, arguments: [] });
    else if (typeof value === 'function') {
      const values = Array.from({ length: 6 }, (_, index) => 7001 + index);
      const said = (value as unknown as Said)(...values);
      found.set(at, { said, arguments: values.filter((number) => said.includes(String(number))) });
    } else for (const [inner, text] of flatten(value as Texts, at)) found.set(inner, text);
  }
  return found;
}

const ENGLISH = flatten(english);
const TRANSLATIONS = { de: flatten(de as unknown as Texts), es: flatten(es as unknown as Texts) };

/** Words that are the same in another language: names, signs, and loans. */
const SAME = /^[^\p{L}]*$|^(Mockpanel|Panel|Pitch|Link|Name|Text|Feedback|Markdown|JSON|CSV|PDF|OK)$/u;

describe.each(Object.entries(TRANSLATIONS))('the texts in %s', (_locale, translation) => {
  it('have every key that the English ones have, and no other', () => {
    expect([...translation.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it('say everything that they are given, as the English ones do', () => {
    for (const [path, { said, arguments: given }] of ENGLISH) {
      const other = translation.get(path);
      expect(other?.said.trim(), path).not.toBe(said === '' ? undefined : '');
      expect(other?.arguments, path).toEqual(given);
    }
  });

  it('are translated', () => {
    const left = [...ENGLISH].filter(([path, { said }]) => {
      const other = translation.get(path)?.said;
      return other === said && !SAME.test(said) && said.split(/\s+/).length > 2;
    });
    expect(left.map(([path, { said }]) => `${path}: ${said}`)).toEqual([]);
  });
});

describe('every text', () => {
  it('keeps to the copy rules: no exclamation mark', () => {
    for (const [locale, texts] of Object.entries({ en: ENGLISH, ...TRANSLATIONS }))
      for (const [path, { said }] of texts) expect(said, `${locale} ${path}`).not.toMatch(/[!¡]/);
  });
});
