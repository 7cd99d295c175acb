import type { BankQuestion } from '../../schema.js';

const STRATEGY = 'Strategy';
const BUILDING = 'Building it';

/** Why this, and how it is made: bank questions 1 to 8. */
export const proposalQuestions: BankQuestion[] = [
  {
    id: 'bank-why-holds',
    category: STRATEGY,
    text: 'Of everything that annoys people about libraries, why holds that run out?',
    answer:
      'Because it’s waste that nobody wanted. Fines, opening hours and budgets are choices a library made. A book standing seven days for someone who can’t come is nobody’s choice. It’s also large: 19% of holds that reach the shelf are never collected, and each costs the next borrower nine extra days. And it can be tried in ten weeks and switched off in a day.',
    keyPoints: [
      { id: 'why-holds-waste', text: 'It is waste that nobody chose' },
      { id: 'why-holds-size', text: '19% of holds are never collected' },
      { id: 'why-holds-nine', text: 'Nine extra days for the next in line' },
      { id: 'why-holds-reversible', text: 'Quick to try, easy to switch off' },
    ],
  },
  {
    id: 'bank-why-carrel',
    category: STRATEGY,
    text: 'Holds belong to the libraries. Why is this our job and not theirs?',
    answer:
      'The library sees the shelf. It doesn’t see that I’m on a train. Carrel already sends the “ready” message in all 62 systems, so we’re the only one who can ask the borrower before the book moves. The rules stay theirs: shelf time, limits, and whether the question is on at all. I’d refuse to build this if a library couldn’t switch it off.',
    keyPoints: [
      { id: 'why-carrel-message', text: 'We send the message already, so we can ask' },
      { id: 'why-carrel-rules', text: 'The rules stay with the library' },
      { id: 'why-carrel-off', text: 'A library can switch the question off' },
    ],
  },
  {
    id: 'bank-half-time',
    category: STRATEGY,
    text: 'You have five weeks and not ten. What goes?',
    answer:
      'The estimate goes, the promise stays. In five weeks I’d ask by a plain rule: your last hold ran out, or three or more of your holds are due the same week. I expect about 35% of those asked to be no-shows, well under my bar of half, so I’d run it in two libraries and not in six. I wouldn’t cut the read-back: telling someone she’s first in line when she isn’t costs more than any estimate earns.',
    keyPoints: [
      { id: 'half-time-estimate', text: 'Cuts the estimate, uses a plain rule' },
      { id: 'half-time-cost', text: 'Says what the rule costs: about 35% instead of half' },
      { id: 'half-time-smaller', text: 'Fewer libraries in return' },
      { id: 'half-time-keeps', text: 'Keeps the read-back, and says why' },
    ],
  },
  {
    id: 'bank-next',
    category: STRATEGY,
    text: 'Say it works. What do you build next, and what will you never build on it?',
    answer:
      'Next, other answers to the same question: collect at another branch, or let my sister collect it. The moment stays and the choice grows. Never: passing somebody without a tap, and never anything that moves people back because of how they collected before. The first time the order changes without a tap, no one trusts the question any more.',
    keyPoints: [
      { id: 'next-answers', text: 'More answers at the same moment, such as another branch' },
      { id: 'next-never-auto', text: 'Never a pass without a tap' },
      { id: 'next-never-punish', text: 'Never moves anyone back for their record' },
    ],
  },
  {
    id: 'bank-whom',
    category: BUILDING,
    text: 'How do you decide whom to ask?',
    answer:
      'Each night, for everyone who has entered the top three of a queue, from three things. Record: how many of your holds in the last 90 days were collected. Load: how many more are due the same week. Time: how many hours your branch is open in the week the book would stand there. We ask about one in five, and at least half of those should be people who wouldn’t have come. No titles, no authors, no live location.',
    keyPoints: [
      { id: 'whom-three', text: 'Three signs: record, load, time' },
      { id: 'whom-one-in-five', text: 'Asks about one in five' },
      { id: 'whom-bar', text: 'Bar: at least half would not have come' },
      { id: 'whom-not', text: 'Says what is not looked at: titles, location' },
    ],
  },
  {
    id: 'bank-fails',
    category: BUILDING,
    text: 'The suspend call times out. Did she pass or not?',
    answer:
      'We don’t know, so we don’t say. Her screen reads “asking your library”. We send the same call again, with the same id, and read the hold back. Confirmed within 15 minutes: “first in line, waiting for you”. Not confirmed: “nothing changed, your book will come as usual”, and we undo whatever we find. I’d rather lose a pass than claim one.',
    keyPoints: [
      { id: 'fails-unknown', text: 'Unknown is shown as unknown' },
      { id: 'fails-read-back', text: 'Reads the hold back before telling her' },
      { id: 'fails-limit', text: 'After 15 minutes: nothing changed' },
      { id: 'fails-preference', text: 'Rather loses a pass than claims one' },
    ],
  },
  {
    id: 'bank-new-borrowers',
    category: BUILDING,
    text: 'What about someone who joined last month?',
    answer:
      'She isn’t asked. With fewer than three holds in 90 days we have no record worth the name, and a first impression shouldn’t be “we think you won’t come”. She still has the same button on her hold page, moved up from four taps to one, so she can pass unasked. That also tells us how much the button does without the question.',
    keyPoints: [
      { id: 'new-not-asked', text: 'Fewer than three holds on record: not asked' },
      { id: 'new-why', text: 'A reason beyond the data: the first impression' },
      { id: 'new-button', text: 'The button is there, one tap deep' },
      { id: 'new-learn', text: 'Learns from it: button without question' },
    ],
  },
  {
    id: 'bank-fourteen',
    category: BUILDING,
    text: 'Fourteen systems have no suspend call. What do you tell those libraries?',
    answer:
      'That they don’t get it in the first release, and why. I looked at imitating it: cancel the hold and place it again at the top. That needs staff rights, and one failure loses somebody’s place. A list for staff to work through by hand moves our work to them. So 48 of the 62 start, and the fourteen get what we’d ask of their vendor, in writing, so that they can ask too.',
    keyPoints: [
      { id: 'fourteen-no', text: 'A plain no for the first release' },
      { id: 'fourteen-imitation', text: 'Why imitating it is unsafe: a failure loses the place' },
      { id: 'fourteen-staff', text: 'No hand work for staff' },
      { id: 'fourteen-vendor', text: 'Gives them something to take to their vendor' },
    ],
  },
];
