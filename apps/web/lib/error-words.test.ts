import { PROBLEM_CODES } from '@mockpanel/shared/protocol/http';
import { describe, expect, it } from 'vitest';
import { de } from '../messages/de';
import { errors } from '../messages/en/errors';
import { errorWords } from './error-words';

const german = (code: string, detail: string) => errorWords({ code, detail }, de.errors, 'de');
const inEnglish = (code: string, detail: string) => errorWords({ code, detail }, errors.english, 'en');

describe('errorWords', () => {
  it('given any code of the contract or the importer, then it has words in German', () => {
    for (const code of PROBLEM_CODES) {
      const { title, text } = german(code, 'English detail.');
      expect(title, code).not.toBe(de.errors.other);
      expect(text, code).not.toBe('English detail.');
    }
  });

  it('given English, then the server’s own sentence is kept, being more precise', () => {
    expect(inEnglish('SEAT_TAKEN', 'Somebody just took that role card.')).toEqual({
      title: 'This seat is taken',
      text: 'Somebody just took that role card.',
    });
    expect(inEnglish('SEAT_TAKEN', '').text).toBe(errors.english.codes.SEAT_TAKEN.text);
  });

  it('given no answer, then the page has words of its own, and a sentence of a page stands', () => {
    expect(german('NO_CONNECTION', '').title).toBe('Keine Verbindung zum Server');
    expect(german('name', 'Gib zuerst deinen Namen ein.').text).toBe('Gib zuerst deinen Namen ein.');
  });

  it('given the name of something that every object has, then it is a code without words', () => {
    expect(german('constructor', 'Hm.')).toEqual({ title: 'Das hat nicht geklappt', text: 'Hm.' });
  });
});
