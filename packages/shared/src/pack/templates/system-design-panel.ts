import type { Pack } from '../schema.js';
import { cardCriteria } from './system-design/card-criteria.js';
import { hiringCard, moneyCard } from './system-design/cards-deciding.js';
import { reliabilityCard, storageCard } from './system-design/cards-running.js';
import { dataQuestions } from './system-design/questions-data.js';
import { runningQuestions } from './system-design/questions-running.js';
import { rounds } from './system-design/rounds.js';
import { sharedCriteria } from './system-design/shared-criteria.js';
import { weakSpots } from './system-design/weak-spots.js';

const DRILL_LIMIT_MS = 30_000;

const brief = `Sallowmere (invented, like everyone in this pack) runs buses and trams. Passengers hold a bank card or a prepaid card to a reader at the door. Such a touch is called a tap. Ansel Thornquist wants to join as a senior back-end engineer and shows you, the panel, the design of Tapline: the system that turns taps into fares and charges.

The rule for fares: a ride costs €2.00, further rides within 60 minutes are free transfers, and nobody pays more than €6.00 a day (the cap). So what one tap costs depends on the other taps of that day, and taps arrive late: a bus without a network keeps them until it has one again.

The size: 2.4 million taps a day from 4,200 readers; 800,000 cards, 500,000 of them bank cards. Today one program prices everything each night (the batch). It takes seven hours and failed on 23 nights last year.

Three ideas carry the design. One: whenever a tap arrives, the whole day of that card is priced again from all its taps, so that late and double taps do no harm. Two: the reader opens the door by itself within 500 milliseconds, from a list of refused cards (the deny list), even if a bad card sometimes rides free. Three: one database instead of many parts, because the readers keep their taps for 7 days after they were received.

You don’t need to know databases to play your card. Ask your question, wait for a number, and ask where it comes from. Good answers say what is lost, and what would change the choice.`;

const candidateQuestions: Pack['candidateQuestions'] = [
  {
    id: 'ask-reliability',
    to: 'card-reliability',
    text: 'Which alarm woke your team most often last quarter, and what would it take to delete it?',
  },
  {
    id: 'ask-money',
    to: 'card-money',
    text: 'What is the oldest difference between ledger and provider that nobody has explained, and who owns it?',
  },
  {
    id: 'ask-hiring',
    to: 'card-hiring',
    text: 'When a design review here ended with a no, what happened to the design and to its author?',
  },
  {
    id: 'ask-storage',
    to: 'card-storage',
    text: 'Which table here has outgrown its primary already, and what did you move first?',
  },
  {
    id: 'ask-all-wrong',
    text: 'Which of my numbers did you believe least, and what do you see in production that I could not?',
  },
  {
    id: 'ask-all-first',
    text: 'If I start on Monday, which night of the batch should I sit through first, and next to whom?',
  },
];

const drill: Pack['drill'] = [
  {
    id: 'drill-peak',
    question: 'What is your peak, and why that one?',
    answer:
      'After a two-hour outage: 600,000 taps drained at 1,000 a second, plus 200 live. 1,200 a second. The load test stood 5,400.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-idea',
    question: 'Your one idea, in two sentences.',
    answer:
      'Price the whole account-day again from the set of its taps, whenever one arrives. A set has no order and no duplicates, so late and repeated taps do no harm.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-double',
    question: 'What stops a double charge?',
    answer:
      'One row for each account, day and revision. The same key for 24 hours, a look-up by reference after that, and a comparison with the settlement file every morning.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-fraud',
    question: 'What does the open door cost?',
    answer:
      '2,000 declined cards a day at €4.20, 60% paid later. €3,360 a day is lost, 0.16% of bank-card fares.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-depot',
    question: 'Why not roll out by depot?',
    answer:
      'A fare day belongs to an account. A passenger on buses of two depots would have half of her cap in each system, and pay too much in both.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-back',
    question: 'The way back, and its deadline?',
    answer:
      'Until 03:00: set the owner of the accounts back, the batch has all taps. After 03:00: correct forwards, in Tapline only.',
    limitMs: DRILL_LIMIT_MS,
  },
];

/** A finished example: one design on a whiteboard, and four people who would have to live with it. */
export const systemDesignPanel: Pack = {
  title: 'A system-design panel: Tapline at Sallowmere',
  candidate: 'Ansel Thornquist',
  brief,
  roleCards: [storageCard, reliabilityCard, moneyCard, hiringCard],
  questions: [...dataQuestions, ...runningQuestions],
  weakSpots,
  rounds,
  candidateQuestions,
  drill,
  reminders: [
    'Guarantees first, boxes second. Leave the four guarantees on the board.',
    'Say the unit with every number: taps a second, bytes, euros a day.',
    'Divide aloud and slowly. 500,000 by 50 is 10,000 seconds.',
    'Before you name a technology, say what it has to hold.',
    'For every choice: what it costs, and the number that turns it round.',
    'Say “I have not measured that” once it is true, and how you would.',
    'When somebody finds a hole, stay on it. Do not add a box to cover it.',
  ],
  wordsToAvoid: [
    'simply',
    'just',
    'obviously',
    'web scale',
    'highly available',
    'best practice',
    'exactly once',
    'it depends',
  ],
  rubric: { criteria: [...sharedCriteria, ...cardCriteria] },
};
