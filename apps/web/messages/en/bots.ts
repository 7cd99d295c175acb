import { area } from '../../lib/i18n/area';

/** Bots: the demo room, and a card that a bot plays. */
export const bots = area('bots', {
  label: 'bot',
  demo: {
    title: 'Try the demo room',
    text: 'Bots play everybody else. In a minute and a half you see a whole session, from the pitch to the review.',
    candidate: 'Be the candidate',
    panelist: 'Sit on the panel',
    opening: 'Setting the table',
  },
  banner: {
    title: 'This is a demo: everybody but you is a bot, and the clock runs fast.',
    text: 'It runs by itself, you can pause it as the candidate. Nothing here is kept longer than two hours.',
  },
  fill: {
    title: 'Nobody for a card?',
    text: 'A bot can play it: it reads its questions aloud, pushes and scores. Its scores never count.',
    action: (card: string) => `Let a bot play ${card}`,
    busy: 'The bot is on its way',
  },
  voice: { on: 'Read the bots’ questions aloud', off: 'Stop reading aloud' },
});
