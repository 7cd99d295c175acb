import type { TextsOf } from '../../lib/i18n/area';
import type { notFound as english } from '../en/not-found';

export const notFound: TextsOf<typeof english> = {
  title: 'Unter dieser Adresse ist nichts.',
  text: 'Vielleicht hat der Link unterwegs sein Ende verloren, oft alles hinter dem #. Bitte noch einmal darum und öffne den ganzen Link. Deine Pakete, Räume und Plätze sind, wo sie waren.',
  start: 'Zur Startseite',
  rooms: 'Deine Pakete und Räume',
};
