import type { TextsOf } from '../../lib/i18n/area';
import type { warmUp as english } from '../en/warm-up';

export const warmUp: TextsOf<typeof english> = {
  title: 'Calentamiento',
  offer:
    'Dos minutos para encontrar el listón del panel: cada cual puntúa a solas una respuesta de ejemplo y luego veis la dispersión.',
  kept: 'Nada de esto cuenta ni se conserva.',
  start: 'Empezar el calentamiento',
  another: 'Tomar otro ejemplo',
  end: 'Terminar y mostrar las puntuaciones',
  runs: 'El panel calienta con una respuesta de ejemplo. No va sobre ti, y nada de esto cuenta.',
  on: 'Hay un calentamiento. Lee la respuesta y puntúala a solas.',
  left: (time) => `quedan ${time}`,
  asked: 'La pregunta',
  answered: 'La respuesta',
  score: (criterion) => `Tu puntuación: ${criterion}`,
  scored: (level) => `Has dado un ${level}. Puedes cambiarlo hasta que termine.`,
  alone: 'Nadie ve tu puntuación antes del final, y entonces sin nombres.',
  over: 'Esto es lo que ha dado el panel',
  yours: 'la tuya',
  people: (n) => (n === 1 ? 'una persona' : `${n} personas`),
  talk: {
    none: 'Nadie la ha puntuado. Tomad otro ejemplo, o dejadlo.',
    one: 'Solo hay una puntuación. Leed los niveles en voz alta y poneos de acuerdo en uno.',
    same: (level) => `Habéis dado todos un ${level}. Decid qué la habría movido un nivel.`,
    near: 'Os separa un nivel. Decid qué palabras de la respuesta marcan la diferencia y poneos de acuerdo.',
    far: (levels) =>
      `Os separan ${levels} niveles. Quien ha dado menos dice qué faltaba, quien ha dado más qué ha oído. Luego poneos de acuerdo.`,
  },
  samples: {
    'late-project': {
      question: 'Háblanos de un proyecto que se retrasó. ¿Qué hiciste?',
      answer:
        'Pasamos un almacén a escáneres nuevos y, cuatro semanas antes de la fecha, el proveedor se retrasó. Se lo dije a los responsables ese mismo día y reduje el primer paso a dos de las cinco naves. Esas dos arrancaron a tiempo, las demás seis semanas después. Debí pedir mucho antes una entrega de prueba.',
      criterion: 'Lo apoya en hechos concretos',
      levels: {
        1: 'Dice cómo trabaja en general; nada que haya pasado.',
        2: 'Nombra un caso, pero no qué hizo ni en qué quedó.',
        3: 'Nombra un caso, su parte en él y cómo acabó.',
        4: 'Lo anterior, con cifras y con lo que haría de otra manera.',
      },
    },
    'wrong-number': {
      question: 'Tu plan dice que uno de cada dos clientes cambiará en un año. Lo dudo.',
      answer:
        'Es justo, es nuestro mejor caso. Con uno de cada cinco aún cubrimos los costes en el segundo año, y volvería a mirar la cifra después del primer trimestre, antes de contratar a nadie.',
      criterion: 'Cede sin venirse abajo',
      levels: {
        1: 'Abandona lo que decía, o lo repite más alto.',
        2: 'Acepta la duda, pero no dice qué se sigue de ella.',
        3: 'Acepta la duda y dice qué sigue en pie.',
        4: 'Lo anterior, y dice qué le haría cambiar de idea.',
      },
    },
    'first-weeks': {
      question: '¿Qué harías aquí en tus primeras cuatro semanas?',
      answer:
        'Primero escucharía. En un sitio nuevo siempre hay mucho que aprender, así que hablaría con toda la gente que pudiera, leería lo que hay, buscaría mejoras rápidas y ganaría confianza, y luego haría un plan con el equipo.',
      criterion: 'Hilo claro',
      levels: {
        1: 'La respuesta no llega a ningún punto.',
        2: 'Hay un punto; cuesta encontrarlo.',
        3: 'El punto llega pronto, y el resto le pertenece.',
        4: 'Lo anterior, en un orden que se podría repetir después.',
      },
    },
  },
};
