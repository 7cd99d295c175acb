import type { Anchors } from '../pack/schema.js';

/** One answer to score before a session, so that a panel finds its bar. A page may say the texts in another language, by `id`. */
export interface WarmUpSample {
  id: string;
  question: string;
  answer: string;
  criterion: { id: string; title: string; anchors: Anchors };
}

/** Short, invented, and none of them plainly good or bad: they are to be talked about. */
export const WARM_UP_SAMPLES: readonly WarmUpSample[] = [
  {
    id: 'late-project',
    question: 'Tell us about a project that ran late. What did you do?',
    answer:
      'We moved a warehouse to new scanners, and four weeks before the date the supplier fell behind. I told ' +
      'the site leads the same day and cut the first step to two of five halls. Those two went live on time, ' +
      'the others six weeks later. I should have asked for a test delivery much earlier.',
    criterion: {
      id: 'specifics',
      title: 'Backs it with specifics',
      anchors: {
        1: 'Says how they work in general; nothing that happened.',
        2: 'Names a case, but not what they did or what came of it.',
        3: 'Names a case, their own part in it and how it ended.',
        4: 'As before, with figures and what they would do otherwise.',
      },
    },
  },
  {
    id: 'wrong-number',
    question: 'Your plan says every second customer will switch within a year. I doubt that.',
    answer:
      'That is fair, it is our best case. With one in five we still cover the costs in the second year, and ' +
      'I would look at the figure again after the first quarter before we hire anybody.',
    criterion: {
      id: 'flexes',
      title: 'Flexes without folding',
      anchors: {
        1: 'Gives up the claim, or repeats it louder.',
        2: 'Takes the doubt in, but leaves open what follows from it.',
        3: 'Takes the doubt in and says what still holds.',
        4: 'As before, and says what would change their mind.',
      },
    },
  },
  {
    id: 'first-weeks',
    question: 'What would you do in your first four weeks here?',
    answer:
      'I would listen first. There is always a lot to learn in a new place, so I would talk to as many people ' +
      'as I can, read what there is, look for quick wins and build trust, and then make a plan with the team.',
    criterion: {
      id: 'clarity',
      title: 'Clear line of thought',
      anchors: {
        1: 'The answer does not come to a point.',
        2: 'There is a point; it takes work to find.',
        3: 'The point comes early, and the rest belongs to it.',
        4: 'As before, in an order that could be repeated afterwards.',
      },
    },
  },
];
