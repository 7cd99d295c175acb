import type { TextsOf } from '../../lib/i18n/area';
import type { bots as english } from '../en/bots';

export const bots: TextsOf<typeof english> = {
  label: 'bot',
  demo: {
    title: 'Probar la sala de demostración',
    text: 'Los bots hacen de todos los demás. En minuto y medio ves una sesión entera, del pitch al informe.',
    candidate: 'Dejarme entrevistar',
    panelist: 'Sentarme en el panel',
    opening: 'Preparando la sala',
  },
  banner: {
    title: 'Esto es una demostración: todos menos tú son bots, y el reloj va deprisa.',
    text: 'Avanza sola; quien se deja entrevistar puede pausarla. Nada se guarda más de dos horas.',
  },
  fill: {
    title: '¿Nadie para una tarjeta?',
    text: 'Un bot puede representarla: lee sus preguntas en voz alta, insiste y puntúa. Sus puntuaciones nunca cuentan.',
    action: (card) => `Que un bot represente a ${card}`,
    busy: 'El bot está de camino',
  },
  voice: { on: 'Leer en voz alta las preguntas de los bots', off: 'Dejar de leer en voz alta' },
};
