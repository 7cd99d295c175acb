import type { TextsOf } from '../../lib/i18n/area';
import type { bar as english } from '../en/bar';

export const bar: TextsOf<typeof english> = {
  language: 'Idioma',
  skip: 'Ir al contenido',
  lightTheme: 'Usar el tema claro',
  darkTheme: 'Usar el tema oscuro',
};
