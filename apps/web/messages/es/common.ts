import type { TextsOf } from '../../lib/i18n/area';
import type { common as english } from '../en/common';

export const common: TextsOf<typeof english> = {
  noConnection:
    'El servidor no ha respondido. Lo que has escrito sigue aquí. Comprueba que Mockpanel está en marcha y que estás en la misma red, e inténtalo otra vez.',
  unreadable:
    'No se ha podido leer la respuesta del servidor. Lo que has escrito aquí no se ha perdido. Recarga la página; si sigue igual, mira el registro del servidor.',
  unexpected:
    'Esta página ha cometido un error. Lo que el servidor ha guardado está a salvo. Recarga la página e inténtalo otra vez.',
};
