import type { Pack } from '../schema.js';
import { cardCriteria } from './product-manager/card-criteria.js';
import { hiringCard, marketingCard, searchCard } from './product-manager/cards-product.js';
import { dataCard, engineeringCard } from './product-manager/cards-technical.js';
import { proofQuestions } from './product-manager/questions-proof.js';
import { proposalQuestions } from './product-manager/questions-proposal.js';
import { rounds } from './product-manager/rounds.js';
import { sharedCriteria } from './product-manager/shared-criteria.js';
import { weakSpots } from './product-manager/weak-spots.js';

const DRILL_LIMIT_MS = 30_000;

const brief = `Carrel (invented, like everyone in this pack) makes the app for 62 public library systems. In it, borrowers search the catalogue, place holds and are told when a book is ready. Libraries pay for it. Juniper Ashgrove wants to join as a product lead and proposes Ready Check to the people she would work with: you.

How a hold works today: you join the queue for a book. When it is your turn, a copy goes to your branch and stands on the hold shelf for seven days. If you don’t come, the hold runs out, you lose your place and the book moves to the next person. This happens to 19% of holds that reach the shelf (from the public board reports of four libraries), and it costs the next borrower nine extra days: seven on the shelf, two to check in and send on.

Ready Check: when you reach the top three of a queue and Carrel estimates that you won’t make it, it asks one question. “Your book is nearly here. Can you collect it this week?” If you tap “Keep my place”, you have passed: your hold is suspended (put to sleep), the next person gets the book, and you stay first in line for the next copy returned once you say you’re ready. If you don’t answer within 24 hours, nothing changes. The library’s own catalogue system must offer a suspend call; 48 of the 62 do.

What she promises: collection rate (holds collected, out of those that reach the shelf) rises from 81% to 84% in an eight-week test. What she fears: people who pass and feel cheated. If more than 8% of passes end in a cancelled hold, she stops.`;

const candidateQuestions: Pack['candidateQuestions'] = [
  {
    id: 'ask-hiring',
    to: 'card-hiring',
    text: 'The last time branch staff and borrowers wanted opposite things, who decided, and would you decide the same way again?',
  },
  {
    id: 'ask-engineering',
    to: 'card-engineering',
    text: 'Which of the 62 systems has surprised your team most this year, and what did you change after it?',
  },
  {
    id: 'ask-data',
    to: 'card-data',
    text: 'Which test here gave a clear no, and what happened to the feature afterwards?',
  },
  {
    id: 'ask-search',
    to: 'card-search',
    text: 'Which promise in search results did you take back last, and who noticed first?',
  },
  {
    id: 'ask-marketing',
    to: 'card-marketing',
    text: 'Which sentence about Carrel do library directors repeat that you wish they would not?',
  },
  {
    id: 'ask-all-first-month',
    text: 'If I start on Ready Check in my first month, whom should I listen to before I write a line, and what would they tell me?',
  },
  {
    id: 'ask-all-worry',
    text: 'After the last hour, what worries you most about giving me this work?',
  },
];

const drill: Pack['drill'] = [
  {
    id: 'drill-bet',
    question: 'State the proposal in two sentences.',
    answer:
      'People who can’t come will pass, if passing keeps their place. So ask before the book moves. 19% of holds run out today, and each costs the next person nine days.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-risk',
    question: 'Who could be worse off, and what do you do about it?',
    answer:
      'She passes, keeps her place, and still waits a month. The promise is the next copy returned; over 8% of passes cancelled, and the question goes off.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-test',
    question: 'How will you find out?',
    answer:
      'Three weeks on past holds, then eight weeks in six systems, split by title because queues are shared. Ship from 3 points: 81% to 84%.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-shelf',
    question: 'Why not a shorter shelf time?',
    answer:
      'It takes books from the 22% who collect on day five, six or seven. Ready Check gets the days back from people who say themselves that they can’t come.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-stop',
    question: 'What makes you stop?',
    answer:
      'Fewer than ten of forty say they would pass, fewer than 12% of holds run out, or the test rises less than 3 points.',
    limitMs: DRILL_LIMIT_MS,
  },
];

/** A finished example: one candidate, one proposal, five people who each doubt another part of it. */
export const productManagerFinalRound: Pack = {
  title: 'A product manager’s final round: Ready Check at Carrel',
  candidate: 'Juniper Ashgrove',
  brief,
  roleCards: [hiringCard, engineeringCard, searchCard, marketingCard, dataCard],
  questions: [...proposalQuestions, ...proofQuestions],
  weakSpots,
  rounds,
  candidateQuestions,
  drill,
  reminders: [
    'Answer in the first sentence. Reasons come after it.',
    'Tell the story without notes, and look at a different person for each part.',
    'When you are interrupted, answer first, then name the section you are going back to.',
    'Change one named thing or none. Don’t give away three to be liked.',
    'For “I don’t know”, add what you would look at first and how long it takes.',
    'Do the arithmetic slowly. Twenty asked, ten no-shows, four pass.',
    'Stop when you have answered. The silence is theirs to fill.',
  ],
  wordsToAvoid: ['maybe', 'probably', 'hopefully', 'basically', 'I guess', 'sort of', 'kind of'],
  rubric: { criteria: [...sharedCriteria, ...cardCriteria] },
};
