import type { BankQuestion } from '../../schema.js';

const UNIT = 'Unit economics';
const CUSTOMERS = 'Customers';

/** What one jacket earns and who pays for it: bank questions 1 to 8. */
export const businessQuestions: BankQuestion[] = [
  {
    id: 'bank-thirty-five',
    category: UNIT,
    text: 'Your jacket wears for 60 trips, and you calculate with 35. Where are the other 25?',
    answer:
      'Gone, one by one. On each trip 2% are lost or scrapped. So of a hundred new jackets 98 see a second trip, about 55 see the thirty-first, and 30 are left to wear out after the sixtieth. Add up all the trips of the hundred and divide by a hundred, and it’s 35. If I divided €62 by 60, the jacket would cost €1.03 a trip, and I’d think I earned €3.34. I’ve seen crate companies die of that division.',
    keyPoints: [
      { id: 'thirty-five-loss', text: '2% go on each trip' },
      { id: 'thirty-five-average', text: 'The average over all jackets is 35' },
      { id: 'thirty-five-wrong', text: 'Shows what the wrong division would give: €1.03' },
      { id: 'thirty-five-right', text: 'The right one: €1.77' },
    ],
  },
  {
    id: 'bank-three-percent',
    category: UNIT,
    text: 'Loss goes from two to three in a hundred. What is left of your margin?',
    answer:
      'The average jacket then makes 28 trips and not 35. It costs €2.21 a trip, 44 cents more. €2.60 becomes €2.16, 32%. Break-even at €165,000 moves from 63,500 to about 76,000 deliveries. So one point of loss costs about a sixth of what we earn. That’s why a count by hand isn’t enough, and each jacket has a tag. If a depot is over 3% for six weeks, we charge the carrier for what’s missing. It’s in each contract.',
    keyPoints: [
      { id: 'three-28', text: '28 trips and not 35' },
      { id: 'three-margin', text: '€2.60 becomes €2.16' },
      { id: 'three-breakeven', text: 'Follows it through to break-even' },
      { id: 'three-lever', text: 'Has a lever: who pays for what is missing' },
    ],
  },
  {
    id: 'bank-payback',
    category: UNIT,
    text: 'When has a jacket earned its price, and why is that not the margin?',
    answer:
      'After 14.2 trips: €62 divided by €4.37. At fourteen days a trip that’s 199 days, six and a half months. €4.37 is what’s left of €6.80 after return, washing and repair, before the jacket itself. €2.60 is what’s left when the jacket is paid too. The first tells me how much cash growth needs. The second tells me whether growth is worth it. A founder who mixes the two runs out of money while earning well.',
    keyPoints: [
      { id: 'payback-trips', text: '14.2 trips: €62 by €4.37' },
      { id: 'payback-days', text: '199 days, six and a half months' },
      { id: 'payback-two', text: 'Keeps €4.37 and €2.60 apart' },
      { id: 'payback-what-for', text: 'Says what each of them is for' },
    ],
  },
  {
    id: 'bank-raise-price',
    category: UNIT,
    text: 'Why €6.80? What happens at €7.50?',
    answer:
      'At €7.50 the maker saves €0.48 and not €1.18, and I’d earn €3.30. It’d look good for a quarter. But €0.48 tips at a damage rate of 2.24%, and single makers have had months above that. In such a month their head of finance asks why they have us. At €6.80 they’re ahead up to 2.74%. I chose the price so that nobody’s worst month is a reason to leave. What I’d sell separately is the claims report, once two makers ask.',
    keyPoints: [
      { id: 'price-saves', text: 'At €7.50 the maker saves €0.48' },
      { id: 'price-worst', text: 'Thinks of the worst month of a maker' },
      { id: 'price-274', text: 'Ahead up to a damage rate of 2.74%' },
      { id: 'price-owned', text: 'A choice of her own, with its reason' },
    ],
  },
  {
    id: 'bank-who-signs',
    category: CUSTOMERS,
    text: 'Who signs at a maker, and how long does it take?',
    answer:
      'The head of logistics signs, since packaging is that budget. But the saving lands with customer care, who pays for damage. So the first meeting is with both, and one sheet. From there it’s five months: two to get a trial, eight weeks of trial with 60 jackets, one to sign. It costs us €21,000. What makes it quicker is a bad quarter in claims. What kills it is a maker who doesn’t know its own damage rate; we count for four weeks first.',
    keyPoints: [
      { id: 'signs-logistics', text: 'Logistics signs, customer care gains' },
      { id: 'signs-five', text: 'Five months, with an eight-week trial' },
      { id: 'signs-cost', text: '€21,000 for each signed maker' },
      { id: 'signs-kills', text: 'Knows what kills it' },
    ],
  },
  {
    id: 'bank-eighth-trial',
    category: CUSTOMERS,
    text: 'Seven of eight trials signed. Tell me about the eighth.',
    answer:
      'A maker of flat-packed beds, one driver, delivery to the kerb. The customer carries it up and takes the jacket off next weekend. 11% of the jackets didn’t come back in eight weeks. At that loss the average jacket makes nine trips and costs €6.83, so we’d lose on each one. They wanted to sign. I said no, and since then it’s the first question we ask: one person or two, kerb or room? We’d wasted €21,000 by not asking.',
    keyPoints: [
      { id: 'eighth-kerb', text: 'One driver, delivery to the kerb' },
      { id: 'eighth-loss', text: '11% did not come back' },
      { id: 'eighth-no', text: 'The no came from Wadmal' },
      { id: 'eighth-rule', text: 'What is asked first since then' },
    ],
  },
  {
    id: 'bank-largest',
    category: CUSTOMERS,
    text: 'Your largest maker calls: they are leaving in 90 days. What do you do on that day?',
    answer:
      'I call you, then I count. 2,990 deliveries go, 46%. Cash falls by €13,000 a month, so we lose €103,000 before jackets and not €90,000. 1,380 jackets come home. That’s the good part: €85,560 worth of jackets that I needn’t buy for the next five makers. I’d stop buying that day, keep the people, and move the trials in the pipeline forward. And I’d go and see them, since nobody leaves over a price that saves them money.',
    keyPoints: [
      { id: 'largest-46', text: '2,990 deliveries, 46%' },
      { id: 'largest-burn', text: 'From €90,000 to €103,000 a month' },
      { id: 'largest-jackets', text: '1,380 jackets can be used elsewhere' },
      { id: 'largest-call', text: 'Tells investors the same day' },
    ],
  },
  {
    id: 'bank-minimum',
    category: CUSTOMERS,
    text: 'What binds a maker to you, besides being pleased?',
    answer:
      'Little, and on purpose at first. 24 months, 90 days’ notice, a minimum of 60% of the agreed deliveries. The minimum covers the month in which a factory stands still. It doesn’t cover leaving. What binds them is duller: their packing line has cages where the cardboard machine stood. Four of seven have sold that machine. I’d not trade notice for price before we know how jackets age. A maker locked in with tired jackets talks to the next one.',
    keyPoints: [
      { id: 'minimum-terms', text: '24 months, 90 days’ notice, 60% minimum' },
      { id: 'minimum-limits', text: 'Says what the minimum does not cover' },
      { id: 'minimum-line', text: 'The real tie: the packing line was rebuilt' },
    ],
  },
];
