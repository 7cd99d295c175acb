import type { Criterion } from '../../schema.js';

/** Two per role card, from what that person cares about; only its holder scores them. */
export const cardCriteria: Criterion[] = [
  {
    id: 'hiring-half-known',
    title: 'Decides with half of the facts',
    roleCardId: 'card-hiring',
    anchors: {
      1: 'Tells the decision as if all had been known. Hindsight and foresight are one story.',
      2: 'Says it was uncertain, without saying what was known and what was not.',
      3: 'Lists what was known at that minute, the open options, and the price of waiting.',
      4: 'As 3, names the fact that would have turned the decision, and says whether it was late.',
    },
  },
  {
    id: 'hiring-scale',
    title: 'Knows what to stop doing',
    roleCardId: 'card-hiring',
    anchors: {
      1: 'Would do all that was done so far, for one team more.',
      2: 'Says “delegate more”. No task is named.',
      3: 'Names a task that goes, to whom, and one that is kept at any price.',
      4: 'As 3, in hours or counts from a case (led three of fourteen incidents), and says who would feel the loss.',
    },
  },
  {
    id: 'product-price-list',
    title: 'Says no with a price list',
    roleCardId: 'card-product',
    anchors: {
      1: 'Engineering was right and Product had to see it.',
      2: 'Says they “found a compromise”. You do not learn who gave what.',
      3: 'Gives the ask, the offer and the settlement in weeks, and what Product lost by it.',
      4: 'As 3, states the other side so fairly that you would sign it, and bore the bad news personally.',
    },
  },
  {
    id: 'product-after-defeat',
    title: 'Works well after losing',
    roleCardId: 'card-product',
    anchors: {
      1: 'Cannot name a lost argument, or waited for the plan to fail.',
      2: 'Carried it out, and lets you hear that they knew better.',
      3: 'Argued before, then gave the work named people, and says how it ended.',
      4: 'As 3, says in public where their own forecast was wrong, and why the reasoning had led there.',
    },
  },
  {
    id: 'operations-desk',
    title: 'Thinks from the desk',
    roleCardId: 'card-operations',
    anchors: {
      1: 'The incident is over when the code is repaired.',
      2: 'Says customers “were informed”. No words, no time.',
      3: 'Has the words, the time they went out, and what a person at a desk could do with them.',
      4: 'As 3, admits which word was wrong, and accounts for every customer harmed until the last.',
    },
  },
  {
    id: 'operations-cause',
    title: 'Gets from the fault to its reason',
    roleCardId: 'card-operations',
    anchors: {
      1: 'The cause is a person or a tool.',
      2: 'The cause is technical and ends there: the check stood in the wrong place.',
      3: 'Asks why it could pass: a doubt was written down and approved all the same.',
      4: 'As 3, arrives at something the speaker had done, and names actions few enough to be finished.',
    },
  },
  {
    id: 'lead-leash',
    title: 'Leaves decisions where they belong',
    roleCardId: 'card-lead',
    anchors: {
      1: 'Speaks of leads as hands: “I had them do it”.',
      2: 'Says leads “own” their area. Every case ends with the speaker deciding.',
      3: 'Names a decision that stays with a lead, and a case where it went differently than they wished.',
      4: 'As 3, tells of a decision taken away wrongly, how it was given back, and the rule since.',
    },
  },
  {
    id: 'lead-plain-word',
    title: 'Gives feedback that can be used',
    roleCardId: 'card-lead',
    anchors: {
      1: 'Describes a character: “he was difficult”.',
      2: 'Describes a behaviour, and paraphrases what was said: “I gave him feedback on it”.',
      3: 'Repeats the words: what was seen, what it did, what had to be different.',
      4: 'As 3, with the day it was said against the day it was due, and a hard word they received themselves.',
    },
  },
  {
    id: 'people-signal',
    title: 'Acts on the first signal',
    roleCardId: 'card-people',
    anchors: {
      1: 'The problem was solved when the person left.',
      2: 'Tells the end and skips the months before it.',
      3: 'Gives signal, plain word and end with dates, and what was asked for by when.',
      4: 'As 3, says which date was too late and whom that hurt, and shows a later case that went faster.',
    },
  },
  {
    id: 'people-small-numbers',
    title: 'Does not oversell small numbers',
    roleCardId: 'card-people',
    anchors: {
      1: 'Claims five leavers, then two, as own success.',
      2: 'Agrees that the numbers are small when you say so, and repeats the claim later.',
      3: 'Says first that so few prove little, and offers other evidence, such as exit talks.',
      4: 'As 3, and counts against themselves: the former lead who left is missing from the two.',
    },
  },
];
