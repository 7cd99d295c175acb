import type { TextsOf } from '../../lib/i18n/area';
import type { bar as english } from '../en/bar';

export const bar: TextsOf<typeof english> = {
  language: 'Sprache',
  skip: 'Zum Inhalt springen',
  lightTheme: 'Helles Design benutzen',
  darkTheme: 'Dunkles Design benutzen',
};
