import type { Criterion } from '../../schema.js';
import { sharedCriteria } from '../product-manager/shared-criteria.js';

/** What a behavioural panel listens for: one real case, the speaker's own part in it, and what it cost. */
const behaviouralCriteria: Criterion[] = [
  {
    id: 'one-real-case',
    title: 'Tells one real case',
    anchors: {
      1: 'Says what one should do: “I always make sure that”. No day, no place, nobody in the room.',
      2: 'Starts a case and drifts into how things usually went. You do not learn how it ended.',
      3: 'One case with situation, task, actions and result. You could retell it in that order.',
      4: 'As 3, with the moment when it could have gone the other way, and told in under three minutes.',
    },
  },
  {
    id: 'own-part',
    title: 'Separates “I” from “we”',
    anchors: {
      1: '“We” throughout. Asked “what did you do?”, says “we” again.',
      2: 'Says “I” when asked, for what anyone in the post would do: held the meeting, set the goal.',
      3: 'Names unasked a decision that was theirs alone, and whose work the rest was.',
      4: 'As 3, gives somebody else the credit by role for the part that worked, and says what they would not delegate again, or would.',
    },
  },
  {
    id: 'result-and-price',
    title: 'Gives the result with its price',
    anchors: {
      1: 'The result is a mood: “it went really well”, “the team was happier”.',
      2: 'A figure after, without the one before, or without what it is a share of.',
      3: 'Before and after, over which time, and one thing that was given up for it.',
      4: 'As 3, says who paid that price, and what part of the result would have come without them.',
    },
  },
  {
    id: 'carried-over',
    title: 'Carries the lesson over',
    anchors: {
      1: 'No mistake of their own, or one that is praise in disguise: “I cared too much”.',
      2: 'A real mistake, and a lesson that anybody could quote: “communicate early”.',
      3: 'A real mistake with its cost, and one habit or rule that was changed because of it.',
      4: 'As 3, and a later case in which the changed habit was tested, with what happened.',
    },
  },
];

export const leadershipCriteria: Criterion[] = [
  ...behaviouralCriteria,
  ...sharedCriteria.filter((criterion) => criterion.id === 'flexes'),
];
