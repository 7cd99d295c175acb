import type { Criterion } from '../../schema.js';

/** Two per role card, from what that person cares about; only its holder scores them. */
export const cardCriteria: Criterion[] = [
  {
    id: 'storage-consistency',
    title: 'Says what must agree, and what may lag',
    roleCardId: 'card-storage',
    anchors: {
      1: 'Wants everything consistent, or calls everything “eventually consistent”.',
      2: 'Sorts data into strong and lagging, but cannot say how either is enforced.',
      3: 'Names one thing held by a constraint or a transaction, and one that may lag, with its delay.',
      4: 'As 3, and says what the lag costs on the worst day, in a sum you can check.',
    },
  },
  {
    id: 'storage-limits',
    title: 'Knows where the design ends',
    roleCardId: 'card-storage',
    anchors: {
      1: 'Holds that it scales.',
      2: 'Knows that there is a limit, and names a technology to swap in.',
      3: 'Gives the number at which it changes, and the next design.',
      4: 'As 3, tells what is measured from what is hoped, and says why the next design is not built now.',
    },
  },
  {
    id: 'reliability-recovery',
    title: 'Recovers without making it worse',
    roleCardId: 'card-reliability',
    anchors: {
      1: 'Retries at once and without end.',
      2: 'Says “backoff”, not who sets the pace when 4,200 readers return.',
      3: 'Sets a rate, spreads the return, and keeps live traffic apart from backlog.',
      4: 'As 3, and deals with clients that ignore it, at a place where refusing is cheap.',
    },
  },
  {
    id: 'reliability-loss',
    title: 'Counts what is lost',
    roleCardId: 'card-reliability',
    anchors: {
      1: 'Says that nothing is ever lost.',
      2: 'Admits loss as “minimal” or “a few seconds”.',
      3: 'Counts it for one failure: seconds times rate, in taps.',
      4: 'As 3, finds who else still holds the data, and says whether that recovery has been tried.',
    },
  },
  {
    id: 'money-unknown',
    title: 'Treats unknown as a state',
    roleCardId: 'card-money',
    anchors: {
      1: 'A timeout is a failure, so it charges again.',
      2: 'Says “idempotent” and cannot say what the key is made of.',
      3: 'Stores “unknown”, retries with a key, and says what the key is made of.',
      4: 'As 3, and knows where the key stops protecting, and what is asked or stopped there.',
    },
  },
  {
    id: 'money-explain',
    title: 'Can prove a fare afterwards',
    roleCardId: 'card-money',
    anchors: {
      1: 'Points to the logs.',
      2: 'Keeps a history, but corrects by overwriting.',
      3: 'Adds corrections as new postings, and compares with the provider each day.',
      4: 'As 3, and takes one late tap through price, revision, charge and correction without a gap.',
    },
  },
  {
    id: 'hiring-reversible',
    title: 'Moves with a way back',
    roleCardId: 'card-hiring',
    anchors: {
      1: 'A date on which everything is switched.',
      2: 'Small steps, but the way back is “roll back the release”.',
      3: 'For each step: the size, the bar to go on, and how to go back.',
      4: 'As 3, and says from which moment there is no way back, and what is done then.',
    },
  },
  {
    id: 'hiring-runs-it',
    title: 'Designs for the people who run it',
    roleCardId: 'card-hiring',
    anchors: {
      1: 'Adds parts without asking who looks after them.',
      2: 'Mentions on-call and monitoring when asked.',
      3: 'Leaves something out because four people could not run it, and says what was lost.',
      4: 'As 3, and gives the people of the old system a decision that could go against the own design.',
    },
  },
];
