import { describe, expect, it } from 'vitest';
import { formatsFor } from './formats';

const NOON = new Date(2026, 2, 14, 12, 5).getTime();

describe('formatsFor', () => {
  it('given a day, then each language writes it its own way', () => {
    expect(formatsFor('en').day(NOON)).toBe('14 March 2026');
    expect(formatsFor('de').day(NOON)).toBe('14. März 2026');
    expect(formatsFor('es').day(NOON)).toBe('14 de marzo de 2026');
    expect(formatsFor('de').dayAndTime(NOON)).toMatch(/^Samstag, 14\. März .*12:05$/);
  });

  it('given lengths, then each language says them with its own short words', () => {
    const said = (locale: 'en' | 'de' | 'es') =>
      [30_000, 900_000, 5_940_000, 6_000_000, 7_200_000, 0].map(formatsFor(locale).length);
    expect(said('en')).toEqual(['30 sec', '15 min', '99 min', '1 hr 40 min', '2 hr', '0 min']);
    expect(said('de')).toEqual(['30 Sek.', '15 Min.', '99 Min.', '1 Std. 40 Min.', '2 Std.', '0 Min.']);
    expect(said('es')).toEqual(['30 s', '15 min', '99 min', '1 h 40 min', '2 h', '0 min']);
  });

  it('given numbers and lists, then signs and conjunctions follow', () => {
    expect(formatsFor('de').number(2.55, 1)).toBe('2,6');
    expect(formatsFor('en').list(['Ines', 'Rowan', 'Kit'])).toBe('Ines, Rowan and Kit');
    expect(formatsFor('es').list(['Ines', 'Rowan', 'Kit'])).toBe('Ines, Rowan y Kit');
  });
});
