import type { TextsOf } from '../../lib/i18n/area';
import type { broken as english } from '../en/broken';

export const broken: TextsOf<typeof english> = {
  title: 'Esta página se ha roto',
  text: 'Lo que el servidor ha guardado está a salvo, y tu sitio también. Recarga la página.',
  again: 'Recargarla',
};
