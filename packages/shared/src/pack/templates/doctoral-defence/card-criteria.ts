import type { Criterion } from '../../schema.js';

/** Two per examiner, from what that person cares about; only its holder scores them. */
export const cardCriteria: Criterion[] = [
  {
    id: 'external-measured',
    title: 'Keeps the measure apart from the animal',
    roleCardId: 'card-external',
    anchors: {
      1: 'Says “more bats” throughout.',
      2: 'Corrects it to “activity” when told, and slips back.',
      3: 'Says “activity” unasked, and what a pass can and cannot tell.',
      4: 'As 3, and says which result would separate more animals from longer stays.',
    },
  },
  {
    id: 'external-refutable',
    title: 'Has a mechanism that could fail',
    roleCardId: 'card-external',
    anchors: {
      1: 'Explains the result after the fact, in a way that would fit its opposite too.',
      2: 'Names one mechanism, and no finding that speaks against it.',
      3: 'Holds two mechanisms, light and food, against the same data.',
      4: 'As 3, and says which number in chapter 5 would have refuted the favoured one.',
    },
  },
  {
    id: 'statistics-unit',
    title: 'Knows the unit of the experiment',
    roleCardId: 'card-statistics',
    anchors: {
      1: 'Gives the number of nights or passes as the sample size.',
      2: 'Says 24, or says 12 without being able to say why.',
      3: 'Says twelve pairs, and why nights at one bridge are not independent.',
      4: 'As 3, and says what goes wrong in a mixed model that leaves this out.',
    },
  },
  {
    id: 'statistics-candour',
    title: 'Shows the estimate that hurts',
    roleCardId: 'card-statistics',
    anchors: {
      1: 'Presents one estimate and no choice behind it.',
      2: 'Produces the unfavourable one only when you name it.',
      3: 'Gives 1.62, 1.55 and 1.28 and says which one is defended.',
      4: 'As 3, and explains which way the overruled pairs lean, and why.',
    },
  },
  {
    id: 'internal-attraction',
    title: 'Knows what a trap catches',
    roleCardId: 'card-internal',
    anchors: {
      1: 'Reads the catch at the lamp as the number of insects there are.',
      2: 'Agrees that the lamp attracts, once you say so.',
      3: 'Tells attraction from abundance, and uses the floating traps for the second.',
      4: 'As 3, and offers a design in which the lamp cannot fool the trap.',
    },
  },
  {
    id: 'internal-carry-over',
    title: 'Says where it would not hold',
    roleCardId: 'card-internal',
    anchors: {
      1: 'Speaks of rivers in general.',
      2: 'Says “more research is needed in other rivers”.',
      3: 'Names a kind of river where it should fail, with the property that makes it fail.',
      4: 'As 3, and names the first measurement that would tell, before a lamp is changed.',
    },
  },
  {
    id: 'chair-outsider',
    title: 'Can be followed by an outsider',
    roleCardId: 'card-chair',
    anchors: {
      1: 'You could not say what the thesis found.',
      2: 'You could name the subject, but not the finding.',
      3: 'You could retell finding, comparison and one limit in your own words.',
      4: 'As 3, and the second telling was simpler than the first without becoming wrong.',
    },
  },
  {
    id: 'chair-ownership',
    title: 'Owns the work and credits the rest',
    roleCardId: 'card-chair',
    anchors: {
      1: 'You cannot tell what the candidate did.',
      2: 'Says “we” for everything, or “I” for everything.',
      3: 'Separates own work from that of the council and others, by deeds.',
      4: 'As 3, deals openly with the interest of the council, and names one large thing to do differently, with its price.',
    },
  },
];
