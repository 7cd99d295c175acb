import type { Pack } from '../schema.js';
import { cardCriteria } from './investor-pitch/card-criteria.js';
import { financeCard, leadCard } from './investor-pitch/cards-fund.js';
import { buyerCard, operationsCard } from './investor-pitch/cards-trade.js';
import { businessQuestions } from './investor-pitch/questions-business.js';
import { growthQuestions } from './investor-pitch/questions-growth.js';
import { rounds } from './investor-pitch/rounds.js';
import { sharedCriteria } from './investor-pitch/shared-criteria.js';
import { weakSpots } from './investor-pitch/weak-spots.js';

const DRILL_LIMIT_MS = 30_000;

const brief = `Petra Loomhurst is raising €2.5 million for her company Wadmal. You are the partners of Quarrymoor Ventures, a fund of €80 million, and decide whether to invest. Companies, people and figures are invented.

What Wadmal does: sofas made to order go from the factory to the home with a crew of two. Today they’re wrapped in film, foam and cardboard. Wadmal rents out padded jackets instead. The crew takes the jacket off in the living room, folds it and brings it back to its depot; Wadmal collects it, washes it and brings it to the next sofa maker. The maker pays €6.80 for each delivery.

Why makers pay: packaging costs them €6.30 today, so the jacket is €0.50 dearer. But damage falls from 3.1% to 1.9% of deliveries, at €140 each. All in, a delivery costs €9.46 and not €10.64.

What Wadmal earns: a jacket costs €62 and makes 35 trips on average. With everything paid, €2.60 of the €6.80 is left (38%).

Where it stands: eleven months, seven makers (one has 46% of deliveries), 3,000 jackets, 6,500 deliveries a month, €530,000 a year. Six months of cash.

What she wants: €2.5 million for 25%. In 24 months, 64,000 deliveries a month and break-even. Most of that growth is to come from delivery carriers, and none has signed.

You needn’t be an investor to play your card. Ask for one sum, redo it with a pencil, and ask what happens if one number is worse. A good founder says the bad number first.`;

const candidateQuestions: Pack['candidateQuestions'] = [
  {
    id: 'ask-lead',
    to: 'card-lead',
    text: 'Which company in your fund missed its month nine, and what did you do in month ten?',
  },
  {
    id: 'ask-finance',
    to: 'card-finance',
    text: 'How much of your fund is kept back for second cheques, and who decides about those?',
  },
  {
    id: 'ask-operations',
    to: 'card-operations',
    text: 'If you had one day a month with us, at which depot would you spend it, and looking at what?',
  },
  {
    id: 'ask-buyer',
    to: 'card-buyer',
    text: 'When you ran the factory, which supplier did you drop within a year, and what had they promised you?',
  },
  {
    id: 'ask-all-no',
    text: 'If it is a no, which single number would have had to be different?',
  },
  {
    id: 'ask-all-references',
    text: 'Which two founders may I call, one of whom you parted from?',
  },
];

const drill: Pack['drill'] = [
  {
    id: 'drill-delivery',
    question: 'One delivery, line by line.',
    answer:
      '€6.80 in. Jacket €1.77, return and sorting €1.48, washing €0.55, repair €0.40: €4.20 out. €2.60 left, 38%.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-maker',
    question: 'What does a maker save, and on what?',
    answer:
      '€1.18 of €10.64, all of it damage: 3.1% down to 1.9%, at €140. On packaging alone we are €0.50 dearer.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-payback',
    question: 'How many trips until a jacket is paid for?',
    answer: '€62 by €4.37 is 14.2 trips. At fourteen days a trip, six and a half months.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-largest',
    question: 'Your largest customer leaves. The figures?',
    answer:
      '46%, 2,990 deliveries. We lose €103,000 a month before jackets, where it was €90,000. 1,380 jackets are free for the next makers.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-ask',
    question: 'The round, and what it buys.',
    answer:
      '€2.5 million for 25%, €7.5 million before. 24 months, 64,000 deliveries a month, break-even. By month nine you know about carriers.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-unknown',
    question: 'The two things you do not know?',
    answer:
      'Whether a jacket lives for 60 trips: the oldest has made 24. And whether carriers sign: 42,000 of 57,500 new deliveries hang on it.',
    limitMs: DRILL_LIMIT_MS,
  },
];

/** A finished example: one company, and four people who each doubt another line of it. */
export const investorPitch: Pack = {
  title: 'A start-up’s investor pitch: Wadmal',
  candidate: 'Petra Loomhurst',
  brief,
  roleCards: [leadCard, financeCard, operationsCard, buyerCard],
  questions: [...businessQuestions, ...growthQuestions],
  weakSpots,
  rounds,
  candidateQuestions,
  drill,
  reminders: [
    'Number first, story second. Then stop.',
    'Say which numbers are measured, and on how many deliveries.',
    'Bring the 46% and the unsigned carriers yourself, in the first five minutes.',
    'Keep €4.37 (cash, before the jacket) and €2.60 (with the jacket paid) apart.',
    'Redo a sum aloud when somebody changes an input. Take the time.',
    'Name your lowest price to yourself before you go in.',
    'A no with a number in it is worth writing down.',
  ],
  wordsToAvoid: [
    'disrupt',
    'disruptive',
    'conservative',
    'conservatively',
    'huge',
    'no competition',
    'just',
    'simply',
    'hockey stick',
    'passionate',
  ],
  rubric: { criteria: [...sharedCriteria, ...cardCriteria] },
};
