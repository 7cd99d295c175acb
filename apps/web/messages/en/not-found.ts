import { area } from '../../lib/i18n/area';

/** An address without a page. It is shown without a script, so all three languages are in it. */
export const notFound = area('notFound', {
  title: 'There is nothing at this address',
  text: 'The link may have lost its end on the way, often everything behind the #. Ask for it again and open the whole link. Your own packs, rooms and seats are where you left them.',
  start: 'Go to the start',
  rooms: 'Your packs and rooms',
});
