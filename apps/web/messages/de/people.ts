import type { TextsOf } from '../../lib/i18n/area';
import type { people as english } from '../en/people';

export const people: TextsOf<typeof english> = {
  somebody: 'Jemand',
  /** By their place in the order, where names are hidden. */
  speaker: (place) => `${place}. Stimme`,
  candidate: 'die Kandidat:in',
  candidateFirst: 'Die Kandidat:in',
  facilitator: 'Die Leitung',
  panelist: 'Panelmitglied',
  emptySeat: 'Freier Platz',
  chair: 'Leitung',
  away: 'nicht da',
  roles: { candidate: 'Kandidat:in', panelist: 'Panelmitglied', observer: 'schaut zu' },
  and: (rest, last) => `${rest} und ${last}`,
};
