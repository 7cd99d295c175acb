import type { Criterion } from '../../schema.js';

/** What every panelist of a design panel scores, whatever they ask about. */
export const sharedCriteria: Criterion[] = [
  {
    id: 'frames-problem',
    title: 'Fixes the problem before the boxes',
    anchors: {
      1: 'Draws components first. You could not say what the system must guarantee.',
      2: 'Lists requirements, but all are equally important and none is left out.',
      3: 'States two or three guarantees with numbers, and names something the system need not do.',
      4: 'As 3, and later throws out a component of the own drawing because no guarantee needs it.',
    },
  },
  {
    id: 'arithmetic',
    title: 'Sizes it with arithmetic you can follow',
    anchors: {
      1: 'No figures, or figures that fall from the sky: “millions of requests”.',
      2: 'Gives a daily total, but cannot turn it into a peak rate, a disk size or a duration when asked.',
      3: 'Derives peak, storage and one duration aloud, with units, and you get the same results.',
      4: 'As 3, finds the load that really sets the size, and says which input would change the design if it were off by three.',
    },
  },
  {
    id: 'trade-offs',
    title: 'Makes trade-offs with a price',
    anchors: {
      1: 'Every choice is “better”. Nothing is given up.',
      2: 'Names pros and cons of both sides, then hands the choice to you or to “the team”.',
      3: 'Chooses in the first person and says what is lost, in taps, euros, seconds or nights on call.',
      4: 'As 3, and names the number at which the other choice becomes right.',
    },
  },
  {
    id: 'failure-thinking',
    title: 'Thinks through failure',
    anchors: {
      1: 'Describes a system in which every call succeeds.',
      2: 'Answers failures with a word: “retry”, “failover”, “queue”.',
      3: 'For one failure, follows it from what the passenger sees to what is stored and how it comes back.',
      4: 'As 3 for a partial failure (slow, late, twice, unknown), and says how it would be noticed before a passenger calls.',
    },
  },
  {
    id: 'takes-pushback',
    title: 'Takes pushback like a colleague',
    anchors: {
      1: 'Defends every line, or redraws the board at the first objection.',
      2: 'Says “good point” and moves on, or adds a component to make the objection go away.',
      3: 'Repeats the objection correctly, then changes one named part or says why it stays.',
      4: 'Makes the objection worse than you did, works out what follows, and says what has not been measured.',
    },
  },
  {
    id: 'answers-asked',
    title: 'Answers what was asked',
    anchors: {
      1: 'Answers another question, or gives a lecture on a technology.',
      2: 'Gets there after more than half a minute, or leaves out half of a two-part question.',
      3: 'The first or second sentence answers it; the whole takes under two minutes.',
      4: 'The first sentence answers it, every part is covered within a minute, and the drawing is used only where it saves words.',
    },
  },
];
