import type { TextsOf } from '../../lib/i18n/area';
import type { notFound as english } from '../en/not-found';

export const notFound: TextsOf<typeof english> = {
  title: 'No hay nada en esta dirección',
  text: 'Quizá el enlace perdió su final por el camino, a menudo todo lo que va después de #. Pídelo otra vez y abre el enlace completo. Tus paquetes, salas y sitios están donde los dejaste.',
  start: 'Ir al inicio',
  rooms: 'Tus paquetes y salas',
};
