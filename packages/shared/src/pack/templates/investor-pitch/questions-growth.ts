import type { BankQuestion } from '../../schema.js';

const OPERATIONS = 'Operations';
const MARKET = 'Market and rivals';
const ROUND = 'Cash and the round';

/** How it runs, against whom, and what the money does: bank questions 9 to 17. */
export const growthQuestions: BankQuestion[] = [
  {
    id: 'bank-hygiene',
    category: OPERATIONS,
    text: 'The jacket has been in fourteen homes. One of them had bedbugs. Then what?',
    answer:
      'It’s happened once in 41,000 deliveries. The crew reported it. By the tag we knew the van, and took out all 38 jackets that had been in it: four days sealed, then washed at 60 degrees. It cost about €400 and one angry call. Every jacket is looked at after each trip and washed on every fifth. What I can’t do is prevent a crew from not reporting. So we wash at once whatever comes back from a delivery with an old sofa taken away.',
    keyPoints: [
      { id: 'hygiene-once', text: 'Once in 41,000, and what was done' },
      { id: 'hygiene-tag', text: 'The tag finds all jackets of that van' },
      { id: 'hygiene-gap', text: 'Names the gap: a crew that does not report' },
      { id: 'hygiene-rule', text: 'A rule where the risk is highest' },
    ],
  },
  {
    id: 'bank-new-depot',
    category: OPERATIONS,
    text: 'What does it take to open the next region?',
    answer:
      'A hall of 400 square metres, a washing contract and a weekly truck: €9,000 a month before the first delivery. At €2.60 it carries itself from about 3,500 deliveries. So I don’t open a region for one maker. Two makers signed, or one carrier, or we don’t go. We have two halls now for 6,500 deliveries. The plan has six for 64,000, and their rent is inside the €165,000. The one I’d not open is across a border: return freight doubles.',
    keyPoints: [
      { id: 'depot-cost', text: '€9,000 a month before the first delivery' },
      { id: 'depot-carries', text: 'Carries itself from about 3,500 deliveries' },
      { id: 'depot-rule', text: 'A rule for opening: two makers or a carrier' },
      { id: 'depot-not', text: 'Says where not to go' },
    ],
  },
  {
    id: 'bank-cardboard',
    category: MARKET,
    text: 'Cardboard gets 20% cheaper next year. What happens to you?',
    answer:
      'Film, foam and cardboard fall from €5.20 to €4.16, and the maker’s saving from €1.18 to €0.14. Nobody leaves over that in the first month, and nobody new signs. Cardboard has moved by that much in both directions within three years, so I plan for it. I have two answers. At 50,000 deliveries the haulier’s quote gives me €0.38 that I could pass on. And I sell damage first, because that doesn’t follow the price of paper.',
    keyPoints: [
      { id: 'cardboard-sum', text: 'The saving falls from €1.18 to €0.14' },
      { id: 'cardboard-effect', text: 'Nobody leaves at once, nobody new signs' },
      { id: 'cardboard-room', text: 'Room to answer: €0.38 at scale' },
      { id: 'cardboard-damage', text: 'Damage does not follow the price of paper' },
    ],
  },
  {
    id: 'bank-blankets',
    category: MARKET,
    text: 'Every carrier has a stack of quilted blankets in the van. Why is that not the same thing for nothing?',
    answer:
      'Because a blanket is for the van, and most damage isn’t done there. Of the 304 claims in the wrapped weeks, 61% came from handling between the packing line and the van: conveyor, cage, forklift. A blanket lies on top for the last leg, over the cardboard. Ours goes on at the line and comes off in the room. And nobody washes the blankets. What they do better: they fit anything. Ours come in three sizes and fit 85% of sofas.',
    keyPoints: [
      { id: 'blankets-where', text: '61% of damage happens before the van' },
      { id: 'blankets-on', text: 'On at the line, off in the room' },
      { id: 'blankets-better', text: 'Grants what blankets do better' },
      { id: 'blankets-85', text: 'Three sizes fit 85% of sofas' },
    ],
  },
  {
    id: 'bank-pool-giant',
    category: MARKET,
    text: 'A pallet pool with ten thousand trucks reads this deck. How long do you have?',
    answer:
      'About two years, I think, and not because of a patent: there’s none. They collect at the docks of shops and factories. Our jackets come back from carriers’ depots, in cages of forty, and need sorting, washing and mending. That’s a laundry more than a pool. They’d rather buy a laundry that works than build one. So the defence is to be that: at 64,000 deliveries, with carriers under contract. If they start with our largest maker first, it hurts, and I’ve said how much.',
    keyPoints: [
      { id: 'giant-time', text: 'Gives a time, and no patent' },
      { id: 'giant-different', text: 'Says what they would have to learn' },
      { id: 'giant-buy', text: 'Sees them as a buyer too' },
      { id: 'giant-hurt', text: 'Says where it would hurt' },
    ],
  },
  {
    id: 'bank-why-this-sum',
    category: ROUND,
    text: 'Why €2.5 million? Show me where it goes.',
    answer:
      '24 months. People and rent €3.40 million, from €118,000 to €165,000 a month. 26,500 new jackets, €1.64 million. Replacing jackets, €1.50 million. Together €6.54 million. 846,000 deliveries bring in €3.70 million at €4.37. So I’m short of €2.84 million. €620,000 is on the bank. With €2.5 million there’s €280,000 left. I know that’s thin. More would cost you and me a larger share for something that the lender may cover.',
    keyPoints: [
      { id: 'sum-out', text: '€6.54 million out: people, jackets, replacements' },
      { id: 'sum-in', text: '€3.70 million in' },
      { id: 'sum-short', text: 'Short of €2.84 million' },
      { id: 'sum-thin', text: 'Calls the €280,000 thin before you do' },
    ],
  },
  {
    id: 'bank-half-pace',
    category: ROUND,
    text: 'You grow half as fast. When does the money run out?',
    answer:
      'Later than you’d think, and with less to show. To 35,000 deliveries in 24 months, with people held at €130,000 on average: people €3.12 million, new jackets €0.82 million, replacements €0.88 million, against €2.18 million from deliveries. I need €2.64 million and have €3.12 million. But at the end 35,000 deliveries earn €91,000, so I lose €39,000 each month. The money lasts, the argument doesn’t. That’s why I’d decide in month nine.',
    keyPoints: [
      { id: 'half-need', text: 'Needs €2.64 million, hardly less' },
      { id: 'half-why', text: 'Slower growth buys fewer jackets' },
      { id: 'half-end', text: 'Loses €39,000 a month at the end' },
      { id: 'half-decide', text: 'Decides in month nine' },
    ],
  },
  {
    id: 'bank-stop',
    category: ROUND,
    text: 'What would make you stop, with money still on the bank?',
    answer:
      'Two things. If damage in old jackets climbs over 2.74% and new padding doesn’t bring it down, makers are better off without us, and I won’t sell them something else. And if by month nine Tandem Haul and two others have said no, for a reason that isn’t price, because makers alone can’t carry the halls. Then I’d hand the seven makers over in good order, and pay back what’s left. I’ve worked out staying small: four people and a hall are €43,000 a month, and 6,500 deliveries earn €16,900. So it ends.',
    keyPoints: [
      { id: 'stop-damage', text: 'Damage over 2.74% in old jackets' },
      { id: 'stop-carriers', text: 'Three carriers say no, by month nine' },
      { id: 'stop-money', text: 'Says what happens to the money left' },
      { id: 'stop-honest', text: 'Has worked out that a small version does not live' },
    ],
  },
  {
    id: 'bank-least-sure',
    category: ROUND,
    text: 'Which number in this deck would you not put your own savings on?',
    answer:
      'The €1.10. That’s return freight and sorting at scale, from one haulier’s quote for 50,000 a month. If carriers take their €0.60, break-even hangs on it. The jacket’s life I’d bet on, half of it at least: 41,000 deliveries stand behind the loss. Behind the €1.10 stands a letter. So before we close I’d ask two more hauliers, and fill one truck for a month, at my cost, to see what full really costs. About €7,000.',
    keyPoints: [
      { id: 'least-110', text: 'The €1.10 at scale' },
      { id: 'least-hangs', text: 'Says what hangs on it' },
      { id: 'least-against', text: 'Sets it against a number with data behind it' },
      { id: 'least-test', text: 'A cheap test before closing' },
    ],
  },
];
