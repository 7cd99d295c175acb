import { area } from '../../lib/i18n/area';

/** The join page. */
export const join = area('join', {
  finding: 'Finding your room',
  soon: 'In a moment you give your name and pick who you play. There is no account and nothing to install: the room tells you at every step who you are, what to ask and how to score.',
  title: 'Join',
});
