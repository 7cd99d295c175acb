import type { Criterion } from '../../schema.js';

/** What every panelist scores. The anchors name what is seen and heard, so that they suit any subject. */
export const sharedCriteria: Criterion[] = [
  {
    id: 'clear-line',
    title: 'Clear line of thought',
    anchors: {
      1: 'Starts talking before deciding what to say. You could not repeat the main point afterwards.',
      2: 'There is a main point, but it comes last or lies under background you did not ask for.',
      3: 'Main point first, then reasons in an order you could write down.',
      4: 'Main point first, reasons counted out and closed off. After an interruption, picks up at the same place.',
    },
  },
  {
    id: 'owns-position',
    title: 'Owns a position',
    anchors: {
      1: 'Lists options and picks none, even when asked directly.',
      2: 'Picks only when pressed, or hands the choice to somebody else: “the team would decide”.',
      3: 'Picks one unasked, in the first person, and says why.',
      4: 'Picks one, says why, names what it costs, and says which result would reverse the choice.',
    },
  },
  {
    id: 'specifics',
    title: 'Backs it with specifics',
    anchors: {
      1: 'Adjectives only: “a lot”, “better”, “engaged”. No figure, no case, no source.',
      2: 'One figure or case, but asked where it comes from or what it is a share of, cannot say.',
      3: 'Figures or cases with their source, and assumptions are called assumptions.',
      4: 'As 3, and does the arithmetic aloud from the figure to the decision: “below this we stop, because”.',
    },
  },
  {
    id: 'flexes',
    title: 'Flexes without folding',
    anchors: {
      1: 'Drops the position at the first push, or says the same sentence again, louder.',
      2: 'Says “good point” and carries on as before, or gives away more than was asked for.',
      3: 'Repeats the objection fairly, then changes one named part or says why it stands.',
      4: 'Makes the objection stronger than you did, follows what it would mean, and lands where you could write it down.',
    },
  },
  {
    id: 'answers-asked',
    title: 'Answers what was asked',
    anchors: {
      1: 'Answers another question. You would have to ask again.',
      2: 'Gets there after more than half a minute, or answers one half of a two-part question.',
      3: 'The first or second sentence answers it, and the whole takes under two minutes.',
      4: 'The first sentence answers it, every part is covered, and it stops within a minute. “I don’t know” counts when the way to find out follows.',
    },
  },
];
