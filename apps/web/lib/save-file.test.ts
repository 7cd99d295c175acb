import { describe, expect, it } from 'vitest';
import { fileStem } from './save-file';

describe('fileStem', () => {
  it.each([
    ['Harbour lead: final round', 'harbour-lead-final-round'],
    ['  Größe & Überblick ', 'gro-e-uberblick'],
    ['../../etc/passwd', 'etc-passwd'],
    ['终面', 'pack'],
  ])('given the title %j, then the file is called %j', (title, stem) => {
    expect(fileStem(title, 'pack')).toBe(stem);
  });
});
