import type { TextsOf } from '../../lib/i18n/area';
import type { people as english } from '../en/people';

export const people: TextsOf<typeof english> = {
  somebody: 'Alguien',
  /** By their place in the order, where names are hidden. */
  speaker: (place) => `Voz ${place}`,
  candidate: 'la persona candidata',
  candidateFirst: 'La persona candidata',
  facilitator: 'Quien modera',
  panelist: 'Panelista',
  emptySeat: 'Sitio libre',
  chair: 'moderación',
  away: 'fuera',
  roles: { candidate: 'candidato/a', panelist: 'panelista', observer: 'mira' },
  and: (rest, last) => `${rest} y ${last}`,
};
