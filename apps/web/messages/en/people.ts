import { area } from '../../lib/i18n/area';

/** What people and seats are called where nobody’s name is known. */
export const people = area('people', {
  somebody: 'Somebody',
  /** By their place in the order, where names are hidden. */
  speaker: (place: number) => `Speaker ${place}`,
  candidate: 'the candidate',
  candidateFirst: 'The candidate',
  facilitator: 'The facilitator',
  panelist: 'Panelist',
  emptySeat: 'Empty seat',
  chair: 'chair',
  away: 'away',
  roles: { candidate: 'candidate', panelist: 'panelist', observer: 'observer' },
  and: (rest: string, last: string) => `${rest} and ${last}`,
});
