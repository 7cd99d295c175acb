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

  it('given numbers and lists, then signs and conjunctions follow', () => {
    expect(formatsFor('de').number(2.55, 1)).toBe('2,6');
    expect(formatsFor('en').list(['Ines', 'Rowan', 'Kit'])).toBe('Ines, Rowan and Kit');
    expect(formatsFor('es').list(['Ines', 'Rowan', 'Kit'])).toBe('Ines, Rowan y Kit');
  });
});
