import type { Criterion } from '../../schema.js';
import { sharedCriteria } from '../product-manager/shared-criteria.js';

/** What everybody on an onsite can hear, with or without statistics. */
const onsiteCriteria: Criterion[] = [
  {
    id: 'starts-from-decision',
    title: 'Starts from the decision',
    anchors: {
      1: 'Starts from a method or a table. You do not learn what anyone would do differently.',
      2: 'Names a decision at the end, or one that every result would support.',
      3: 'Says first what is to be decided, by whom, and which result leads to which choice.',
      4: 'As 3, and prices it: what a right yes brings, what a wrong yes costs, what a no is worth.',
    },
  },
  {
    id: 'strength-of-evidence',
    title: 'Says how strong the evidence is',
    anchors: {
      1: 'Every figure is a fact. “The data shows” ends the talk.',
      2: 'Adds “correlation is not causation” and goes on as if it were.',
      3: 'Keeps apart what was counted, what was estimated and what is assumed, and gives ranges.',
      4: 'As 3, says in which direction an estimate is likely to be wrong, and what would show it.',
    },
  },
  {
    id: 'sum-holds',
    title: 'Does a sum that holds',
    anchors: {
      1: 'Results without a way to them. Asked for it, repeats the result.',
      2: 'Knows the formula or the inputs, and loses a denominator on the way: of whom, per week or per order.',
      3: 'Goes from input to result aloud, with units, and you could follow with a pencil.',
      4: 'As 3, checks the result against a second route or the size of the company, and names the shakiest input.',
    },
  },
  {
    id: 'speaks-to-listener',
    title: 'Speaks to the one who asked',
    anchors: {
      1: 'The same words for a statistician and for the head of the stores. Somebody gave up listening.',
      2: 'Explains terms when stopped, and falls back into them a minute later.',
      3: 'Gives a plain sentence first and the term after it. You could say it onwards to a colleague.',
      4: 'As 3, uses something from the listener’s own work, and asks for the fact that only they have.',
    },
  },
];

const SHARED_WITH_ALL_PANELS = ['flexes', 'answers-asked'];

export const dataScienceCriteria: Criterion[] = [
  ...onsiteCriteria,
  ...sharedCriteria.filter((criterion) => SHARED_WITH_ALL_PANELS.includes(criterion.id)),
];
