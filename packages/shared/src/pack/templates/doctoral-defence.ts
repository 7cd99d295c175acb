import type { Pack } from '../schema.js';
import { cardCriteria } from './doctoral-defence/card-criteria.js';
import { externalCard, statisticsCard } from './doctoral-defence/cards-evidence.js';
import { chairCard, internalCard } from './doctoral-defence/cards-scope.js';
import { meaningQuestions } from './doctoral-defence/questions-meaning.js';
import { methodQuestions } from './doctoral-defence/questions-methods.js';
import { rounds } from './doctoral-defence/rounds.js';
import { sharedCriteria } from './doctoral-defence/shared-criteria.js';
import { weakSpots } from './doctoral-defence/weak-spots.js';

const DRILL_LIMIT_MS = 30_000;

const brief = `Ilse Fennimore defends her doctoral thesis at the University of Thornleigh: “Amber over water: street lighting and bats along an urban river”. Person, places and data are invented. You are her examiners.

The question: cities replace white street lamps with amber ones, and are told that amber is kinder to bats. Is it, at bridges that have been lit for decades? Some bats (the genus Myotis, most of them Daubenton’s bats) avoid light and hunt low over water. Others (pipistrelles) tolerate it.

What she did (chapter 3): 24 bridges in Marrowick, in 12 pairs that are alike. In each pair one bridge got amber lamps, one stayed white. A coin decided which, but in two pairs the council’s road safety audit overruled the coin. Recorders counted bat calls (“passes”) for ten nights at each bridge in the year before and ten in the year after: 449 nights that could be used.

What she found: Myotis activity rose at amber bridges by a ratio of 1.62 compared with white ones (95% interval from 1.14 to 2.30). A ratio of 1 would mean no difference. In the ten pairs where the coin stood it is 1.55 (1.03 to 2.33); she defends this one. Chapter 4 took colour and brightness apart at eight dark sites, since the amber lamps were also dimmer. Chapter 5 caught insects at 12 bridges, to see whether food explains it.

You don’t need statistics to play your card. A good answer says first what was measured, reads an interval to both ends, and admits a limit before you find it. A poor one says “more bats” or “proven”.`;

const candidateQuestions: Pack['candidateQuestions'] = [
  {
    id: 'ask-external',
    to: 'card-external',
    text: 'If you could add one line to the method of chapter 3 for those who copy it, which would it be?',
  },
  {
    id: 'ask-statistics',
    to: 'card-statistics',
    text: 'Would you have stopped me from registering with twelve pairs, knowing the standard deviation from the pilot?',
  },
  {
    id: 'ask-internal',
    to: 'card-internal',
    text: 'Is chapter 5 a paper of its own to you, or does it belong into the one about the bridges?',
  },
  {
    id: 'ask-chair',
    to: 'card-chair',
    text: 'If you told a historian one thing from this thesis tomorrow, which would it be, and what would you leave out?',
  },
  {
    id: 'ask-all-correction',
    text: 'Which single correction would make the thesis stronger, even if you did not require it?',
  },
  {
    id: 'ask-all-doubt',
    text: 'Which of my claims will you quote with a reservation, and how will you word it?',
  },
];

const drill: Pack['drill'] = [
  {
    id: 'drill-claim',
    question: 'Your claim, with its comparison.',
    answer:
      'At bridges that got amber lamps, Myotis activity rose by a ratio of 1.55 against paired bridges that stayed white, where a coin decided. The interval goes from 1.03 to 2.33.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-n',
    question: 'What is your n, and why?',
    answer:
      'Twelve pairs, one number each. The lamp was given out twelve times; nights at the same bridge resemble each other.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-coin',
    question: 'What did the audit do to your coin?',
    answer:
      'It overruled it in two pairs. As lit 1.62, where the coin stood 1.55, as the coin fell 1.28. I defend 1.55.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-colour',
    question: 'Colour or brightness?',
    answer:
      'Brightness has the firmer evidence: 1.38, from 1.03 to 1.85. Colour: 1.31, from 0.98 to 1.75. Together they predict 1.51 for the city.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-food',
    question: 'Why not the food?',
    answer:
      'Insects drawn to the lamp fell by 34%. Over the water, where Myotis feed, emergence was 1.04, from 0.80 to 1.35.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-limit',
    question: 'The limit that worries you most?',
    answer:
      'Bats may have crossed from the dark far bank. In six pairs with a detector on both banks the ratio is 1.52, from 0.95 to 2.43.',
    limitMs: DRILL_LIMIT_MS,
  },
];

/** A finished example: one thesis, and four examiners who read it from different ends. */
export const doctoralDefence: Pack = {
  title: 'A doctoral defence: Amber over water',
  candidate: 'Ilse Fennimore',
  brief,
  roleCards: [externalCard, statisticsCard, internalCard, chairCard],
  questions: [...methodQuestions, ...meaningQuestions],
  weakSpots,
  rounds,
  candidateQuestions,
  drill,
  reminders: [
    'Say what was measured before you say what it means.',
    'Read every interval to both ends, in the same tone of voice.',
    'Write a long question down. Answer its parts in order.',
    'Restate the objection until the examiner nods. Then answer.',
    '“I don’t know” is an answer. Add how one would find out.',
    'Take back a sentence that was a guess, at once and without apology.',
    'You know these twelve pairs better than anybody in the room. Slow down.',
  ],
  wordsToAvoid: ['prove', 'proves', 'significant', 'trend towards', 'obviously', 'novel', 'robust'],
  rubric: { criteria: [...sharedCriteria, ...cardCriteria] },
};
