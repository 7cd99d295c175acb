import type { TextsOf } from '../../lib/i18n/area';
import type { broken as english } from '../en/broken';

export const broken: TextsOf<typeof english> = {
  title: 'Diese Seite ist kaputtgegangen',
  text: 'Was der Server gespeichert hat, ist sicher, dein Platz auch. Lade die Seite neu.',
  again: 'Neu laden',
};
