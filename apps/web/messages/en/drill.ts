import { area } from '../../lib/i18n/area';

/** The drill rehearsed alone. */
export const drill = area('drill', {
  title: 'The drill, alone',
  loading: 'Getting your drill.',
  tryAgain: 'Try again',
  noPack: { title: 'No pack at this address', text: 'Open the drill from the list of your packs.' },
  empty: {
    title: 'This pack has no drill',
    text: 'Add short questions with short answers to the pack: they come back here until you know them.',
    toPack: 'Open the pack',
  },
  waiting: (n: number) => (n === 1 ? 'One question to go' : `${n} questions to go`),
  reasons: {
    missed: 'Missed before a panel',
    due: 'Due again',
    new: 'New',
    later: 'Ahead of its time',
  },
  cue: {
    ask: 'Say the answer out loud, then look.',
    rate: 'How did it go? Be strict: nobody else sees this.',
  },
  limit: (time: string) => `${time} to answer`,
  over: (time: string) => `${time} over`,
  show: 'Show the answer',
  answer: 'The answer',
  rate: 'How it went',
  marks: { miss: 'Missed it', partial: 'Half of it', hit: 'Had it' },
  keys: 'Space shows the answer. 1, 2 and 3 say how it went.',
  unsaved: 'Not saved yet. Your last try is kept here, and sent again with the next one.',
  done: {
    title: 'That is all for now',
    text: 'Each question comes back when you are about to lose it: sooner if you missed it.',
    next: (when: string) => `The next one is due ${when}.`,
    ahead: 'Go on ahead of time',
    progress: 'See your progress',
  },
});
