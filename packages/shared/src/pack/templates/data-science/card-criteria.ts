import type { Criterion } from '../../schema.js';

/** Two per role card, from what that person cares about; only its holder scores them. */
export const cardCriteria: Criterion[] = [
  {
    id: 'hiring-right-question',
    title: 'Chooses the question',
    roleCardId: 'card-hiring',
    anchors: {
      1: 'Takes “substitutes annoy our shoppers” as given and goes to a model.',
      2: 'Asks for the goal, then answers the question they had prepared.',
      3: 'Makes it countable (refused or nothing, 44%) and names a reading that was dropped.',
      4: 'As 3, grants that counting shelves may be the better question, with its price beside their own.',
    },
  },
  {
    id: 'hiring-worth-of-no',
    title: 'Knows what a no is worth',
    roleCardId: 'card-hiring',
    anchors: {
      1: 'A test without effect is a failure to be avoided.',
      2: 'Says that one “learns something either way”.',
      3: 'Gives own odds and the price of the test version: 14,000 to save 42,000.',
      4: 'As 3, multiplies it out (28,000 expected for 14,000) and says at which odds they would not run it.',
    },
  },
  {
    id: 'experiment-who-counts',
    title: 'Counts the right households',
    roleCardId: 'card-experiment',
    anchors: {
      1: 'Compares those who answered the question with those who did not.',
      2: 'Splits by household, and counts all of them or counts orders.',
      3: 'Counts households that reached the question, written down alike in both arms, first time only.',
      4: 'As 3, shows by sum what counting all would cost, and how “reached” could break on a second visit.',
    },
  },
  {
    id: 'experiment-self-deception',
    title: 'Guards against fooling itself',
    roleCardId: 'card-experiment',
    anchors: {
      1: 'Would look daily and stop when it looks good.',
      2: 'Knows the words (peeking, interference, ratio of the arms), gives no size to any.',
      3: 'Has a rule from before and a size for two dangers, such as 14% for five looks or under 0.2% shared shelf.',
      4: 'As 3, gives the direction of each, and refuses to read a result when the arms do not add up.',
    },
  },
  {
    id: 'metrics-from-rows',
    title: 'Builds the number from rows',
    roleCardId: 'card-metrics',
    anchors: {
      1: 'Describes a chart. Asked for the tables, stays vague.',
      2: 'Gets the joins roughly right; the date range sits where it throws out those who did not return.',
      3: 'First check, left join, range in the ON clause, one row per household.',
      4: 'As 3, says the row count after each step unasked, and leaves out windows that are not closed.',
    },
  },
  {
    id: 'metrics-doubts-log',
    title: 'Doubts the log',
    roleCardId: 'card-metrics',
    anchors: {
      1: 'What is not in the table did not happen.',
      2: 'Says data “may be noisy”.',
      3: 'Names one thing that arrives late and one that is never written, and what each does to the rate.',
      4: 'As 3, finds in the lost rows exactly those who were harmed, and adds a check that would have shown it.',
    },
  },
  {
    id: 'stores-floor',
    title: 'Knows the shop floor',
    roleCardId: 'card-stores',
    anchors: {
      1: 'Pickers do not occur, or “will be trained”.',
      2: 'Says it saves time, with a figure for the company as a whole.',
      3: 'Follows one picker and one item through the aisle, in seconds, including when both are missing.',
      4: 'As 3, admits that the seconds leave no shift, and asks about something only the store knows.',
    },
  },
  {
    id: 'stores-fair-with-data',
    title: 'Is fair with store data',
    roleCardId: 'card-stores',
    anchors: {
      1: 'Names the worst store from the extract.',
      2: 'Declines, and gives a technical reason you could not repeat.',
      3: 'Says in plain words why one of nine stands out by luck, and that baskets differ.',
      4: 'As 3, and offers something a store can use on Monday, such as its twenty most missed items.',
    },
  },
  {
    id: 'checkout-price',
    title: 'Prices the friction',
    roleCardId: 'card-checkout',
    anchors: {
      1: 'One more question “won’t hurt”.',
      2: 'Has a guardrail, and no idea what its limit costs.',
      3: 'Turns tenths of a point into baskets and euros per thousand households.',
      4: 'As 3, finds aloud that half a point is a generous limit, and changes the proposal for it.',
    },
  },
  {
    id: 'checkout-plain-result',
    title: 'Says a result plainly',
    roleCardId: 'card-checkout',
    anchors: {
      1: 'Makes a yes out of plus 0.6: “promising”, “a trend”, “almost”.',
      2: 'Says “not significant” and leaves you to translate it.',
      3: 'One sentence that you can take to the board, with the decision in it.',
      4: 'As 3, keeps to the rule when it hurts, and says what is known all the same.',
    },
  },
];
