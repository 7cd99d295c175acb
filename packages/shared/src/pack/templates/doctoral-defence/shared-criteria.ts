import type { Criterion } from '../../schema.js';

/** What every examiner scores, whatever they ask about. */
export const sharedCriteria: Criterion[] = [
  {
    id: 'claim-size',
    title: 'Claims as much as the data carry',
    anchors: {
      1: 'Says “shows” or “proves” for what was not measured, and repeats it after you object.',
      2: 'Starts too large and shrinks the claim once you push.',
      3: 'States the claim with its comparison and its scope before you ask for either.',
      4: 'As 3, orders several claims by how well they are supported, and keeps that order under pressure.',
    },
  },
  {
    id: 'knows-decisions',
    title: 'Knows why each thing was done',
    anchors: {
      1: 'Says “that is how it is done”, or points to the supervisor.',
      2: 'Gives a reason for the choice, but cannot name the alternative.',
      3: 'Names the alternative and why it was turned down, without opening the thesis.',
      4: 'As 3, says what the choice cost, and what the other one would have changed in the result.',
    },
  },
  {
    id: 'uncertainty',
    title: 'Handles uncertainty with figures',
    anchors: {
      1: 'Reports only whether something was significant.',
      2: 'Has intervals on a slide, but speaks of the middle as if it were known.',
      3: 'Reads intervals to both ends, and keeps “no clear change” apart from “no change”.',
      4: 'As 3, and works out aloud how often the design would miss or exaggerate an effect of a given size.',
    },
  },
  {
    id: 'limits-unasked',
    title: 'Names the limits unasked',
    anchors: {
      1: 'Denies a limit that you can read in the thesis.',
      2: 'Admits limits when asked, as a list that would fit any thesis.',
      3: 'Brings up one that hurts the main claim, and says in which direction it would bend the result.',
      4: 'As 3, has checked it with what data there are, and says what that check cannot show.',
    },
  },
  {
    id: 'scholarly-exchange',
    title: 'Takes an objection as a scholar',
    anchors: {
      1: 'Takes it personally, or gives up the thesis at once.',
      2: 'Thanks you for the question and repeats the slide.',
      3: 'Restates the objection so that you agree with the wording, then answers that.',
      4: 'As 3, grants the part that is right, takes back an own sentence where needed, and says what goes into the corrections.',
    },
  },
  {
    id: 'answers-asked',
    title: 'Answers what was asked',
    anchors: {
      1: 'Answers a question from the preparation, and not yours.',
      2: 'Reaches your question after a tour through the chapter.',
      3: 'The first two sentences answer it. “I don’t know” is said when it is so.',
      4: 'The first sentence answers it, the rest fits a minute, and “I don’t know” comes with how one would find out.',
    },
  },
];
