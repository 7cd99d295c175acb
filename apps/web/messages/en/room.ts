import { area } from '../../lib/i18n/area';

/** What every screen of the room has: its top, the connection, refusals, help, and the pages without a room. */
export const room = area('room', {
  top: {
    call: 'Call',
    openCall: 'Open the call',
    help: 'Help and keys',
    settings: 'Language, look and sound',
  },
  settings: {
    theme: 'Dark theme',
    sounds: 'Soft sounds',
    soundsHint: 'When the time turns, and when it is your turn.',
    awake: 'The screen stays on while a round runs.',
    notAwake: 'This browser may turn the screen off. Set a longer time in your device’s display settings.',
    project: 'Project the stage',
    projectHint: 'Opens a second tab that shows only what observers see.',
  },
  lost: {
    pending: (at: string) =>
      `We lost the connection at ${at}. What you wrote is safe here and not yet saved, trying again.`,
    nothing: (at: string) => `We lost the connection at ${at}. Your notes are safe here, trying again.`,
    storage: 'The server cannot store anything right now. What you wrote is safe here, trying again.',
  },
  dismiss: 'Dismiss',
  away: {
    home: 'Go to the start page',
    noSeat: 'You have no seat in this room yet',
    noSeatText:
      'Open the invite link that you were sent: it asks for your name and brings you here. If you sat here before on another device or in another browser, open your seat link from there.',
    connecting: 'Taking you to your seat',
    moment: 'One moment.',
    slow: 'The server does not answer yet. We keep trying, you need not reload.',
    ended: 'This link no longer opens the room',
    removed: 'You were removed from this room',
    removedText: 'The chair or the host took you out. What you handed in before is kept.',
    backIn: 'Think it is a mistake? Ask them to let you in again: your old link stays closed.',
    replaced: 'It was replaced by a new one, or the room was deleted.',
    mistake: 'Think it is a mistake? Ask the person who invited you for a new link.',
    asHost: 'Open it with your host link',
    closed: 'This room is closed',
    closedText: (title: string) => `${title} has ended. Nothing in it changes any more.`,
    review: 'Open the review',
    noReview: 'It was closed before the scores were opened, so there is no review.',
  },
  revealed: (titles: string) => `Open to everyone: ${titles}`,
  readScores: 'Read the scores',
  asked: {
    label: 'Put to the panel',
    everybody: 'To everybody',
    to: (name: string) => `To ${name}`,
  },
  arc: {
    label: 'The panel',
    handUp: 'hand up',
    asks: (name: string) => `${name} asks`,
    cutsIn: (name: string) => `${name} cuts in`,
  },
});
