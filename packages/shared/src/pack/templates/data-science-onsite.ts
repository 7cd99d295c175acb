import type { Pack } from '../schema.js';
import { cardCriteria } from './data-science/card-criteria.js';
import { experimentCard, hiringCard, metricsCard } from './data-science/cards-science.js';
import { checkoutCard, storesCard } from './data-science/cards-stakeholders.js';
import { designQuestions } from './data-science/questions-design.js';
import { readingQuestions } from './data-science/questions-reading.js';
import { rounds } from './data-science/rounds.js';
import { dataScienceCriteria } from './data-science/shared-criteria.js';
import { weakSpots } from './data-science/weak-spots.js';

const DRILL_LIMIT_MS = 30_000;

const brief = `Pantrywell (invented, like everyone in this pack) sells groceries online from nine stores, to 240,000 households that place 90,000 orders a week. Pickers walk the aisles for each order. 4% of the items are missing from the shelf. Then the picker sends a substitute, or nothing. In 44% of these cases the shopper refuses the substitute or gets nothing: a let-down.

Tobias Merriweld wants to join as a senior data scientist. He was given twelve weeks of orders and one sentence: “Substitutes annoy our shoppers. What would you do, and how would you know?”

His answer is Second Choice. At checkout it asks a household about one item that is likely to be missing: “If it’s gone, what would you like?” At most once in four weeks. He wants to test it for seven weeks: half of the households see the question, half don’t, and he compares how many order again on days 3 to 28 afterwards. Today 62% do. A rise of one point (62% to 63%) would pay the 56,000 euros it costs within half a year, which is Pantrywell’s rule. To see that takes 37,700 households per half (“arm”). He himself gives it four chances in ten.

The rounds have leaders. Isidore leads experiment design, Kezia metrics and SQL, Rufus and Araminta the stakeholder panel; Philippa listens and steps in anywhere. You need no statistics: on your card it says what a good answer contains, figures included. If you don’t follow an answer, say so. Whether he can then say it plainly is part of the test.`;

const candidateQuestions: Pack['candidateQuestions'] = [
  {
    id: 'ask-hiring',
    to: 'card-hiring',
    text: 'Which analysis of your team was right and changed nothing, and what did you do about that?',
  },
  {
    id: 'ask-metrics',
    to: 'card-metrics',
    text: 'Which metric do two teams here still compute differently, and who would have to give way?',
  },
  {
    id: 'ask-stores',
    to: 'card-stores',
    text: 'When did a number from head office last make a picker laugh, and may I see it?',
  },
  {
    id: 'ask-experiment',
    to: 'card-experiment',
    text: 'When did two tests here last run into each other, and how did you find out?',
  },
  {
    id: 'ask-checkout',
    to: 'card-checkout',
    text: 'Which result did you build against in the end, and would you do so again?',
  },
  {
    id: 'ask-all-clear-no',
    text: 'What was the last test here that ended with a clear no, and what happened to its author?',
  },
  {
    id: 'ask-all-believe',
    text: 'Which of my numbers do you believe least, and what would it take?',
  },
];

const drill: Pack['drill'] = [
  {
    id: 'drill-let-down',
    question: 'What is a let-down, and how many are there?',
    answer:
      'A missing item that ends refused, 24%, or with nothing, 20%. Together 44% of 136,800 missing items a week: 60,000.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-size',
    question: 'How many households per arm, and from what?',
    answer:
      'Sixteen times 0.62 times 0.38 over one point squared: 37,700. Three weeks bring 42,000, which is 85% power for one point.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-point',
    question: 'Why one point?',
    answer:
      '960 of 96,000 households, nine euros each, thirteen times a year: 112,000. The build is 56,000, and the rule is half a year.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-hope',
    question: 'What is the most it can bring?',
    answer:
      'Let-downs per hundred households fall from 22 to ten. Twelve avoided, ten points each if all of the gap is causal: 1.2 points.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-stop',
    question: 'What makes you stop before the end?',
    answer:
      'The share kept surely below 76% after week one, finished checkouts half a point down from 91%, or arms whose sizes luck cannot explain.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-nothing',
    question: 'The interval holds zero. What do you say?',
    answer:
      'We can’t tell it apart from no effect, so we don’t build the rest. That saves 42,000. And I’d put counting the shelves on the table.',
    limitMs: DRILL_LIMIT_MS,
  },
];

/** A finished example: one case, its test with every figure, two specialists and two people who must live with it. */
export const dataScienceOnsite: Pack = {
  title: 'Data science onsite: Second Choice at Pantrywell',
  candidate: 'Tobias Merriweld',
  brief,
  roleCards: [hiringCard, experimentCard, metricsCard, storesCard, checkoutCard],
  questions: [...designQuestions, ...readingQuestions],
  weakSpots,
  rounds,
  candidateQuestions,
  drill,
  reminders: [
    'Decision first, then the number, then how you got it.',
    'Say of whom, per what and over which time with every rate.',
    'Do sums on the board, in full, with the unit at the end.',
    'Mark each figure: counted, estimated or assumed.',
    'For Rufus and Araminta: a plain sentence first, the term only if they ask for it.',
    'Grant that counting shelves may be better, with the figures. Then say why you would test first.',
    'If you get stuck in SQL, say which rows you want and how many. Syntax comes after that.',
  ],
  wordsToAvoid: [
    'trending',
    'almost significant',
    'clearly',
    'obviously',
    'the data shows',
    'statistically speaking',
    'basically',
  ],
  rubric: { criteria: [...dataScienceCriteria, ...cardCriteria] },
};
