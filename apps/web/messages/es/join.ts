import type { TextsOf } from '../../lib/i18n/area';
import type { join as english } from '../en/join';

export const join: TextsOf<typeof english> = {
  finding: 'Buscando tu sala',
  soon: 'En un momento das tu nombre y eliges a quién representas. No hay cuenta ni nada que instalar: la sala te dice en cada paso quién eres, qué preguntar y cómo puntuar.',
  title: 'Entrar',
};
