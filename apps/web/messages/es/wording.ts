import type { TextsOf } from '../../lib/i18n/area';
import type { wording as english } from '../en/wording';

export const wording: TextsOf<typeof english> = {
  tallies: { hedge: 'Duda', filler: 'Relleno', ramble: 'Divaga', strong: 'Fuerte' },
  tallyHints: {
    hedge: '«supongo», «más o menos», «ojalá»',
    filler: '«eh», «bueno», «o sea»',
    ramble: 'perdió el hilo',
    strong: 'un momento para guardar',
  },
  notes: {
    strength: 'Punto fuerte',
    improve: 'Por mejorar',
    evidence: 'Lo que oí',
    'hard-truth': 'Verdad incómoda',
    other: 'Nota',
  },
  marks: { hit: 'Acierto', partial: 'A medias', miss: 'Fallo' },
  verdicts: { 'strong-no': 'No rotundo', no: 'No', yes: 'Sí', 'strong-yes': 'Sí rotundo' },
  levels: { 1: 'Aún no', 2: 'En parte', 3: 'Sólido', 4: 'Fuerte' },
  notObserved: 'No observado',
  notObservedShort: 'n. o.',
};
