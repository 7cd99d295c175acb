import type { TextsOf } from '../../lib/i18n/area';
import type { words as english } from '../en/words';

export const words: TextsOf<typeof english> = {
  rounds: {
    pitch: 'Pitch',
    presentation: 'Presentación',
    'panel-questions': 'Preguntas del panel',
    pressure: 'Ronda de presión',
    'candidate-questions': 'Preguntas propias al panel',
    'rapid-fire': 'Ronda rápida',
  },
  roles: { candidate: 'Candidato/a', panelist: 'Panelista', observer: 'Mira' },
  count: {
    roleCards: (n) => (n === 1 ? '1 tarjeta de rol' : `${n} tarjetas de rol`),
    questions: (n) => (n === 1 ? '1 pregunta' : `${n} preguntas`),
    weakSpots: (n) => (n === 1 ? '1 punto débil' : `${n} puntos débiles`),
    rounds: (n) => (n === 1 ? '1 ronda' : `${n} rondas`),
    keyPoints: (n) => (n === 1 ? '1 punto clave' : `${n} puntos clave`),
  },
};
