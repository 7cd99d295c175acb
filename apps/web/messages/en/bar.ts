import { area } from '../../lib/i18n/area';

/** The top of a page: where to skip to, language, theme. */
export const bar = area('bar', {
  language: 'Language',
  skip: 'Skip to the content',
  lightTheme: 'Use the light theme',
  darkTheme: 'Use the dark theme',
});
