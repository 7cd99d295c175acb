import type { TextsOf } from '../../lib/i18n/area';
import type { words as english } from '../en/words';

export const words: TextsOf<typeof english> = {
  rounds: {
    pitch: 'Pitch',
    presentation: 'Präsentation',
    'panel-questions': 'Fragen des Panels',
    pressure: 'Druckrunde',
    'candidate-questions': 'Eigene Fragen an das Panel',
    'rapid-fire': 'Schnellrunde',
  },
  roles: { candidate: 'Kandidat:in', panelist: 'Panelmitglied', observer: 'Schaut zu' },
  count: {
    roleCards: (n) => (n === 1 ? '1 Rollenkarte' : `${n} Rollenkarten`),
    questions: (n) => (n === 1 ? '1 Frage' : `${n} Fragen`),
    weakSpots: (n) => (n === 1 ? '1 Schwachstelle' : `${n} Schwachstellen`),
    rounds: (n) => (n === 1 ? '1 Runde' : `${n} Runden`),
    keyPoints: (n) => (n === 1 ? '1 Kernpunkt' : `${n} Kernpunkte`),
  },
};
