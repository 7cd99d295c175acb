import { area } from '../../lib/i18n/area';

/** A page that broke. */
export const broken = area('broken', {
  title: 'This page broke',
  text: 'What the server has stored is safe, and so is your seat. Load the page again.',
  again: 'Load it again',
});
