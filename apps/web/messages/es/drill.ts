import type { TextsOf } from '../../lib/i18n/area';
import type { drill as english } from '../en/drill';

export const drill: TextsOf<typeof english> = {
  title: 'El ejercicio rápido, a solas',
  loading: 'Buscando tu ejercicio.',
  tryAgain: 'Intentarlo otra vez',
  noPack: {
    title: 'No hay ningún paquete en esta dirección',
    text: 'Abre el ejercicio desde la lista de tus paquetes.',
  },
  empty: {
    title: 'Este paquete no tiene ejercicio rápido',
    text: 'Añade al paquete preguntas cortas con respuestas cortas: vuelven aquí hasta que te las sepas.',
    toPack: 'Abrir el paquete',
  },
  waiting: (n) => (n === 1 ? 'Queda una pregunta' : `Quedan ${n} preguntas`),
  reasons: {
    missed: 'Fallada ante un panel',
    due: 'Toca otra vez',
    new: 'Nueva',
    later: 'Antes de tiempo',
  },
  cue: {
    ask: 'Di la respuesta en voz alta y después mírala.',
    rate: '¿Cómo ha ido? Sé exigente: nadie más lo ve.',
  },
  limit: (time) => `${time} para responder`,
  over: (time) => `${time} de más`,
  show: 'Ver la respuesta',
  answer: 'La respuesta',
  rate: 'Cómo ha ido',
  marks: { miss: 'Fallada', partial: 'A medias', hit: 'Sabida' },
  keys: 'La barra espaciadora muestra la respuesta. 1, 2 y 3 dicen cómo ha ido.',
  unsaved: 'Aún sin guardar. Tu último intento se queda aquí y se envía otra vez con el siguiente.',
  done: {
    title: 'Por ahora es todo',
    text: 'Cada pregunta vuelve cuando estás a punto de perderla: antes si la fallaste.',
    next: (when) => `La siguiente toca ${when}.`,
    ahead: 'Seguir antes de tiempo',
    progress: 'Ver tu progreso',
  },
};
