import type { Criterion } from '../../schema.js';

/** Two per role card, from what that person cares about; only its holder scores them. */
export const cardCriteria: Criterion[] = [
  {
    id: 'hiring-choice',
    title: 'Shows how the choice was made',
    roleCardId: 'card-hiring',
    anchors: {
      1: 'Ready Check is the only idea you hear about.',
      2: 'Names an alternative, but only says it was worse.',
      3: 'Holds two or more alternatives against the same yardstick, such as who pays for it.',
      4: 'As 3, and says what a rejected alternative would have done better than Ready Check.',
    },
  },
  {
    id: 'hiring-allies',
    title: 'Wins over the teams that lose something',
    roleCardId: 'card-hiring',
    anchors: {
      1: 'Sees no loser, or would ask you to overrule them.',
      2: 'Promises to “align” with Notifications or branch staff without saying what they lose.',
      3: 'Says what one of them loses and what it gets in return.',
      4: 'As 3 for both, and names a first step with one of them that could come back with a no.',
    },
  },
  {
    id: 'engineering-failure',
    title: 'Has thought through failure',
    roleCardId: 'card-engineering',
    anchors: {
      1: 'Describes only the case in which every call succeeds.',
      2: 'Says errors “would be handled” or “retried”, not what the borrower sees.',
      3: 'For one failed suspend call, says what the phone shows and where the book goes.',
      4: 'As 3, and says how a lost place in the queue is noticed and what switches that library off.',
    },
  },
  {
    id: 'engineering-honesty',
    title: 'Tells known from unknown',
    roleCardId: 'card-engineering',
    anchors: {
      1: 'States guesses about your systems as facts.',
      2: 'Admits a guess when caught, with no way to check it.',
      3: 'Marks what is assumed before you ask, and what would be checked first.',
      4: 'As 3, with the result that would change the plan, and asks you for the thing only your team knows.',
    },
  },
  {
    id: 'search-truth',
    title: 'Keeps the shown wait true',
    roleCardId: 'card-search',
    anchors: {
      1: 'Did not see that a pass changes the wait other people are shown.',
      2: 'Agrees that it changes, says search “would update”.',
      3: 'Says whose wait gets shorter, whose gets longer, and which one is shown.',
      4: 'As 3, and puts a limit on how wrong the shown wait may get before something is done.',
    },
  },
  {
    id: 'search-whole',
    title: 'Sees the whole path of a borrower',
    roleCardId: 'card-search',
    anchors: {
      1: 'The story ends at the tap.',
      2: 'Mentions what comes after a pass only when you ask.',
      3: 'Follows one borrower from the search result to the book in hand, pass included.',
      4: 'As 3, and says what is left out on purpose, such as no suggestions beside the question, and why.',
    },
  },
  {
    id: 'marketing-sentence',
    title: 'Says it so it can be repeated',
    roleCardId: 'card-marketing',
    anchors: {
      1: 'Explains the mechanism; you could not pass it on.',
      2: 'Has a slogan that would fit any app.',
      3: 'One sentence, about the book and the neighbour, that you could repeat from memory.',
      4: 'Two such sentences, one for a library director and one for a borrower, and knows why they differ.',
    },
  },
  {
    id: 'marketing-harm',
    title: 'Faces the unkind reading',
    roleCardId: 'card-marketing',
    anchors: {
      1: 'Waves away the headline “App decides who gets the book”.',
      2: 'Answers it with how the feature works.',
      3: 'Answers it in one sentence with a fact: the order changes only when the borrower taps.',
      4: 'As 3, admits what is fair in the headline, and says what would be changed because of it.',
    },
  },
  {
    id: 'data-test',
    title: 'Designs a test that can say no',
    roleCardId: 'card-data',
    anchors: {
      1: 'Would split borrowers in two and compare, and sees no trouble with a shared queue.',
      2: 'Says there is interference, has no design for it.',
      3: 'Splits by title, says why, and names the result at which it is not shipped.',
      4: 'As 3, gets from 3 points to about 112 titles per arm aloud, and names a leak that remains.',
    },
  },
  {
    id: 'data-harm',
    title: 'Looks for harm the main number hides',
    roleCardId: 'card-data',
    anchors: {
      1: 'Holds that a higher collection rate is good by itself.',
      2: 'Lists guardrails with no limit on them.',
      3: 'Shows how collection could rise while someone is worse off, and which limit catches it.',
      4: 'As 3, and names a group the estimate misjudges and how that would show.',
    },
  },
];
