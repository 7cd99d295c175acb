import { area } from '../../lib/i18n/area';

/** The reveal in the room, the guesses before it and what is agreed after it. */
export const reveal = area('reveal', {
  openReview: 'Open the review',
  opening: 'Opening the sheets.',
  tryAgain: 'Try again',
  none: {
    title: 'No score was handed in',
    text: 'The review still has the notes, the ticks and the timing.',
  },
  order: 'Criteria, widest disagreement first',
  all: 'All criteria',
  next: 'The next one',
  place: (round: string, place: number, count: number, apart: string) =>
    `${round}, ${place} of ${count}, ${apart}`,
  median: (value: string) => `, median ${value}`,
  medianHere: 'Median',
  guessed: (value: number) => `guessed ${value}`,
  revise: {
    title: 'Change your score',
    lead: 'Only if you heard something that moves it. What you handed in stays beside it.',
    own: (criterion: string) => `Your score, ${criterion}`,
    unsaved: 'not yet saved',
    saved: 'saved',
  },
  carry: {
    title: 'Carry into the next session',
    lead: 'Three things at most, each with a check that anybody can see.',
    check: (check: string) => `You’ll see it when: ${check}`,
    change: 'Change',
    changeThis: (text: string) => `Change: ${text}`,
    none: 'Nothing is agreed yet.',
    full: 'Three are enough. Change one of them instead.',
    what: 'What to work on',
    whatExample: 'Answer in the first sentence',
    how: 'How anybody sees that it worked',
    howExample: 'Nobody has to ask “so is that a yes?”',
    saveChanged: 'Carry it like this',
    save: 'Carry it over',
    leave: 'Leave it as it is',
    unsaved: 'not yet saved',
  },
  guess: {
    button: 'Guess the scores',
    progress: (whole: number, all: number) =>
      `${whole} of ${all} ${all === 1 ? 'panelist' : 'panelists'} guessed`,
    lead: 'What will each panelist give you? Nobody sees a guess before the reveal.',
    whose: 'Whose scores',
    done: 'Done',
    next: (name: string) => `Next, ${name}`,
    guessed: 'guessed',
    count: (n: number, all: number) => `${n} of ${all} guessed`,
    scale: '. 1 is not yet, 4 is strong',
    unsaved: ', not yet saved',
    saved: ', saved',
  },
});
