import type { Criterion } from '../../schema.js';

/** What everybody on the fund's side scores, whatever they ask about. */
export const sharedCriteria: Criterion[] = [
  {
    id: 'clear-offer',
    title: 'Makes plain what is sold, and to whom',
    anchors: {
      1: 'After five minutes you could not say who pays for what.',
      2: 'You know the product, but not who signs for it or what they pay today.',
      3: 'Payer, price and what it replaces come in the first two minutes, in words you could repeat.',
      4: 'As 3, and you could say who should not buy it, and why.',
    },
  },
  {
    id: 'sums-hold',
    title: 'Sums that hold when you redo them',
    anchors: {
      1: 'Percentages and growth rates only. No sum for a single delivery.',
      2: 'Has the sum on a slide, but loses a line or mixes cash and margin when asked to say it.',
      3: 'Builds one delivery line by line from memory, and your result is the same.',
      4: 'As 3, changes one input you name, and follows it aloud to break-even or to cash.',
    },
  },
  {
    id: 'measured-or-hoped',
    title: 'Tells measured from hoped',
    anchors: {
      1: 'Presents plan and past in the same tone. You could not sort them.',
      2: 'Sorts them when asked, and calls the hopes “conservative”.',
      3: 'Says unasked which numbers are measured, on how many cases, and which are assumed.',
      4: 'As 3, ranks the assumptions by what hangs on them, and has a price and a date for testing the worst.',
    },
  },
  {
    id: 'bad-number-first',
    title: 'Brings the bad number',
    anchors: {
      1: 'Hides a weakness that is in the papers, or denies it.',
      2: 'Admits it when found, and covers it with a strength.',
      3: 'Brings one real weakness unasked, with its figure.',
      4: 'As 3, says what it does to the case if it gets worse, and which sign would make them stop.',
    },
  },
  {
    id: 'stands-and-moves',
    title: 'Stands firm, and moves for a reason',
    anchors: {
      1: 'Gives in on price or plan at the first raised eyebrow, or gets sharp.',
      2: 'Repeats the pitch in other words.',
      3: 'States your objection fairly, then changes one named part or says why it stays.',
      4: 'Makes your objection stronger, works it out in figures on the spot, and lands on a smaller claim that holds.',
    },
  },
  {
    id: 'answers-asked',
    title: 'Answers what was asked',
    anchors: {
      1: 'Answers a more pleasant question.',
      2: 'The answer comes after the story, or one half of the question is left out.',
      3: 'A number or a yes or no comes in the first two sentences.',
      4: 'It comes in the first sentence, the reason fits half a minute, and then it is quiet.',
    },
  },
];
