import type { Criterion } from '../../schema.js';

/** Two per role card, from what that person cares about; only its holder scores them. */
export const cardCriteria: Criterion[] = [
  {
    id: 'lead-ceiling',
    title: 'Knows how large it can become',
    roleCardId: 'card-lead',
    anchors: {
      1: 'Quotes a market of billions and takes one per cent of it.',
      2: 'Has a market from deliveries times price, but says nothing on what it returns to you.',
      3: 'Gets from 41 million deliveries to a revenue and to your share of it, aloud.',
      4: 'As 3, says plainly what it does not return, and for which investor it is the wrong company.',
    },
  },
  {
    id: 'lead-milestones',
    title: 'Buys answers with the money',
    roleCardId: 'card-lead',
    anchors: {
      1: 'The money is for “growth”.',
      2: 'Names milestones that cannot fail, such as people hired.',
      3: 'Names what will be known by month nine that is not known today.',
      4: 'As 3, with the result at which spending stops, and who is told when.',
    },
  },
  {
    id: 'finance-thinks-cash',
    title: 'Thinks in cash',
    roleCardId: 'card-finance',
    anchors: {
      1: 'Speaks of margin as if jackets were free.',
      2: 'Knows that growth costs cash, but not how much a delivery needs.',
      3: 'Keeps €4.37 and €2.60 apart and gets to 14.2 trips.',
      4: 'As 3, and explains why growing half as fast needs nearly as much money.',
    },
  },
  {
    id: 'finance-averages',
    title: 'Sees through own averages',
    roleCardId: 'card-finance',
    anchors: {
      1: 'Defends the average.',
      2: 'Takes the largest customer out when you ask, and is surprised by the result.',
      3: 'Gives the figure without the largest customer, and plans with it.',
      4: 'As 3, and names another average in the deck that hides something, such as jackets of all ages.',
    },
  },
  {
    id: 'operations-round-trip',
    title: 'Knows the round trip',
    roleCardId: 'card-operations',
    anchors: {
      1: 'Jackets “come back”.',
      2: 'Describes the way back, without days or places.',
      3: 'Accounts for all fourteen days, and says where a jacket gets lost.',
      4: 'As 3, and says what one day less is worth in jackets or euros.',
    },
  },
  {
    id: 'operations-worst-weeks',
    title: 'Has lived through a bad week',
    roleCardId: 'card-operations',
    anchors: {
      1: 'Has no bad week to tell.',
      2: 'Tells one as a triumph.',
      3: 'Tells what broke, in figures, and what a customer was told.',
      4: 'As 3, and says what was decided not to fix, and why.',
    },
  },
  {
    id: 'buyer-both-bills',
    title: 'Sells what the maker really pays for',
    roleCardId: 'card-buyer',
    anchors: {
      1: 'Sells the environment, or a saving on packaging that is not there.',
      2: 'Mentions damage as one benefit among others.',
      3: 'Says that packaging is €0.50 dearer, and gets to €1.18 through damage.',
      4: 'As 3, names the point at which it tips, and would tell a maker not to sign below it.',
    },
  },
  {
    id: 'buyer-do-alone',
    title: 'Takes “I can do that myself” seriously',
    roleCardId: 'card-buyer',
    anchors: {
      1: 'Says that nobody would bother.',
      2: 'Points to know-how or to being first.',
      3: 'Does the sum from the maker’s side, with the way home as the difference.',
      4: 'As 3, and names the maker for whom doing it alone is right.',
    },
  },
];
