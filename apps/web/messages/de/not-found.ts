import type { TextsOf } from '../../lib/i18n/area';
import type { notFound as english } from '../en/not-found';

export const notFound: TextsOf<typeof english> = {
  title: 'Unter dieser Adresse ist nichts',
  text: 'Vielleicht hat der Link unterwegs sein Ende verloren, oft alles hinter dem #. Lass ihn dir noch einmal schicken und öffne ihn ganz. Deine Pakete, Räume und Plätze sind, wo sie waren.',
  start: 'Zur Startseite',
  rooms: 'Deine Pakete und Räume',
};
