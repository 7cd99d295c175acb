import { area } from '../../lib/i18n/area';

/** The warm-up before a session; `samples` by the id that the view names, the same as in the shared package. */
export const warmUp = area('warmUp', {
  title: 'Warm-up',
  offer:
    'Two minutes to find the panel’s bar: each scores one sample answer alone, then you all see the spread.',
  kept: 'Nothing of it counts or is kept.',
  start: 'Start the warm-up',
  another: 'Take another sample',
  end: 'End it and show the scores',
  runs: 'The panel warms up on a sample answer. It is not about you, and nothing of it counts.',
  on: 'A warm-up is on. Read the answer and score it alone.',
  left: (time: string) => `${time} left`,
  asked: 'The question',
  answered: 'The answer',
  score: (criterion: string) => `Your score: ${criterion}`,
  scored: (level: number) => `You gave a ${level}. You can change it until it ends.`,
  alone: 'Nobody sees your score before the end, and then without names.',
  over: 'This is what the panel gave',
  yours: 'yours',
  people: (n: number) => (n === 1 ? 'one person' : `${n} people`),
  talk: {
    none: 'Nobody has scored it. Take another sample, or leave it.',
    one: 'One of you has scored. Read the levels aloud and agree on one.',
    same: (level: number) => `You all gave a ${level}. Say what would have moved it one up or one down.`,
    near: 'You are one level apart. Say which words of the answer made the difference, then agree.',
    far: (levels: number) =>
      `You are ${levels} levels apart. The lowest says what was missing, the highest what they heard, then agree.`,
  },
  samples: {
    'late-project': {
      question: 'Tell us about a project that ran late. What did you do?',
      answer:
        'We moved a warehouse to new scanners, and four weeks before the date the supplier fell behind. I told the site leads the same day and cut the first step to two of five halls. Those two went live on time, the others six weeks later. I should have asked for a test delivery much earlier.',
      criterion: 'Backs it with specifics',
      levels: {
        1: 'Says how they work in general; nothing that happened.',
        2: 'Names a case, but not what they did or what came of it.',
        3: 'Names a case, their own part in it and how it ended.',
        4: 'As before, with figures and what they would do otherwise.',
      },
    },
    'wrong-number': {
      question: 'Your plan says every second customer will switch within a year. I doubt that.',
      answer:
        'That is fair, it is our best case. With one in five we still cover the costs in the second year, and I would look at the figure again after the first quarter before we hire anybody.',
      criterion: 'Flexes without folding',
      levels: {
        1: 'Gives up the claim, or repeats it louder.',
        2: 'Takes the doubt in, but leaves open what follows from it.',
        3: 'Takes the doubt in and says what still holds.',
        4: 'As before, and says what would change their mind.',
      },
    },
    'first-weeks': {
      question: 'What would you do in your first four weeks here?',
      answer:
        'I would listen first. There is always a lot to learn in a new place, so I would talk to as many people as I can, read what there is, look for quick wins and build trust, and then make a plan with the team.',
      criterion: 'Clear line of thought',
      levels: {
        1: 'The answer does not come to a point.',
        2: 'There is a point; it takes work to find.',
        3: 'The point comes early, and the rest belongs to it.',
        4: 'As before, in an order that could be repeated afterwards.',
      },
    },
  },
});
