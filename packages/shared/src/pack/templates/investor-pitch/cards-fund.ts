import type { RoleCard } from '../../schema.js';

export const leadCard: RoleCard = {
  id: 'card-lead',
  name: 'Aurelia Stockmere',
  title: 'Partner, Quarrymoor Ventures (leads the round)',
  caresAbout: [
    'Whether this can become large enough for an €80 million fund',
    'What has to be true, and which of it is known today',
    'What the next round will ask for, and whether this one buys it',
    'A founder who says the bad number first',
  ],
  questions: [
    {
      id: 'lead-must-be-true',
      text: 'Forget the plan. Which three things must be true for this to work, and which of them do you know?',
      followUp: 'Which one do we learn first, and what does it cost to learn it?',
      listenFor: [
        'Three conditions, not three hopes: jackets last, makers pay for less damage, carriers sign',
        'Says which are measured: loss on 41,000 deliveries, damage on 9,400; carriers not at all',
        'Names the cheapest next test: the carrier trial that starts in May',
      ],
      answer: `A jacket must make about 35 trips. Makers must pay for less damage, and not for less rubbish. And carriers must sign, because makers alone are too slow.

The first I know in part: 2% are lost or scrapped on each trip, over 41,000 deliveries, but no jacket is older than 24 trips. The second I know. The third I don’t: no carrier has signed. The trial with Tandem Haul in May costs €30,000, and it’s the first thing I’d do with your money.`,
    },
    {
      id: 'lead-next-round',
      text: 'In two years you are back. What does the next investor see that I do not see today?',
      followUp: 'And if you reach only half of that, who pays then?',
      listenFor: [
        '64,000 deliveries a month and break-even, from 6,500 today',
        'Jackets with 60 trips behind them, so that their life is known',
        'For half the pace: nearly the same cash, no break-even, and says so',
      ],
      answer: `64,000 deliveries a month, €5.2 million a year, at break-even. Jackets that have made 60 trips. Three carriers, and no maker above 15% of deliveries.

At half the pace we’ve used nearly the same cash, since slower growth saves jackets and not people. Then we lose about €39,000 a month at the end, and whoever comes next has the better hand. I’d tell you by month nine, when the second carrier should have signed.`,
    },
    {
      id: 'lead-price',
      text: '€7.5 million before the money, on €530,000 a year. That is fourteen times revenue for a company that owns blankets. Defend it.',
      followUp: 'I say five. What do you do?',
      listenFor: [
        'Knows the multiple and does not argue from what others got',
        'Ties the price to what the money buys: 24 months and a known life of a jacket',
        'For a lower price: has a number at which she walks, or takes less money for a first step',
      ],
    },
    {
      id: 'lead-why-you',
      text: 'You were a purchasing clerk in a sofa factory. Why are you the one to build this?',
      followUp: 'Who on your team tells you that you are wrong, and when did that last happen?',
      listenFor: [
        'Something only she could know, such as who signs for packaging and who pays for damage',
        'A gap she admits, and who fills it',
        'A real disagreement, with what was changed after it',
      ],
      answer: `Because I paid the invoices. Packaging is bought by one department, and damage is paid by another, and neither sees the other’s number. I’ve put both on one sheet for every maker we talked to. That sheet is how we sell.

What I hadn’t done is run a truck. Our head of operations has, for eleven years. In spring he stopped my plan of one wash after each trip: we wash every fifth, and look at every one.`,
    },
  ],
  handling: [
    'Say what is not known before she finds it. She pays for surprises she was told about.',
    'Keep to three conditions, and come back to them whenever the talk drifts.',
    'When she names a price, name what changes, and do not fill the silence.',
  ],
  script: `What has to be true, and how far we are.

The jacket lasts. 41,000 deliveries, 2% lost or scrapped on each trip. That gives 35 trips on average, if it wears for 60. Our oldest has made 24.

The maker pays. Seven of eight trials signed, and none has left. They pay because damage falls from 3.1% to 1.9%.

The carriers sign. None has. Of the 57,500 deliveries a month that the plan adds, 42,000 come from three carriers.

So two of three are in sight, and the third is what your money is for.`,
};

export const financeCard: RoleCard = {
  id: 'card-finance',
  name: 'Ingram Pell',
  title: 'Principal, finance',
  caresAbout: [
    'One delivery, to the cent',
    'Cash, and not margin, because jackets are bought before they earn',
    'Averages that hide one large customer',
  ],
  questions: [
    {
      id: 'finance-one-delivery',
      text: 'Take me through the €6.80 of one delivery, line by line.',
      followUp: 'Where in that is the jacket that never comes back?',
      listenFor: [
        'Four lines: jacket €1.77, return and sorting €1.48, washing €0.55, repair €0.40',
        'They add up to €4.20 and leave €2.60, or 38%',
        'The lost jackets are inside the €1.77: €62 spread over 35 trips, and not over 60',
      ],
      answer: `€6.80 comes in. The jacket is €1.77: €62 over 35 trips. Return freight and sorting, €1.48. Washing, €0.55, because every fifth trip costs €2.75. Repair, €0.40. Together €4.20. That leaves €2.60, 38%.

The lost ones are in the €1.77. A jacket wears for 60 trips, but 2% disappear or are scrapped on each. So the average one makes 35.`,
    },
    {
      id: 'finance-acquisition',
      text: 'Your slide says it takes nine months to earn back what a new maker cost you. How did you get to that?',
      followUp: 'Now without your largest customer.',
      listenFor: [
        '€21,000 for each signed maker, against €2,414 of contribution a month on average',
        'Without the largest: 585 deliveries a month, €1,521, so about fourteen months',
        'Says which of the two she plans with: fourteen',
      ],
      answer: `€21,000 for each signed maker: the trial, the jackets in it, travel, salaries. 6,500 deliveries over seven makers at €2.60 is €2,414 a month, so about nine months.

That average isn’t a maker I have. One has 46%. The other six do 585 deliveries each, €1,521 a month, and then it’s about fourteen months. I plan with fourteen. The nine shouldn’t be on the slide.`,
    },
    {
      id: 'finance-cash',
      text: 'You make €2.60 on every delivery. Why do you need more money the faster you grow?',
      followUp: 'How many months of cash are on the bank today?',
      listenFor: [
        'A jacket costs €62 today and brings in €4.37 a trip: paid back after 14.2 trips, six and a half months',
        'So growth is paid up front: 26,500 new jackets are €1.64 million',
        '€620,000 on the bank, six months with replacements counted',
      ],
      answer: `Because I buy the jacket first. €62 goes out today, and €4.37 comes back with each trip. After 14.2 trips, six and a half months, it’s paid for itself. Until then growth eats cash: the plan’s 26,500 new jackets are €1.64 million.

Today we lose €90,000 a month before jackets, €101,000 with those we replace. On the bank are €620,000. That’s six months.`,
    },
    {
      id: 'finance-debt',
      text: 'Jackets are assets. Why should my expensive equity buy them, and not a lender?',
      followUp: 'Then why is the lender not in the plan?',
      listenFor: [
        'A lender has offered 70% of the cost of new jackets, €1.15 million',
        'The condition is not met yet: 10,000 jackets and twelve months of loss figures',
        'The plan works without it, with a thin reserve of €280,000',
      ],
      answer: `It shouldn’t, for longer than needed. A lender has offered 70% of the cost of new jackets, €1.15 million over the plan, once we have 10,000 jackets and twelve months of loss figures. Nothing is signed.

So the plan stands without it. With €2.5 million and €620,000 on the bank we need €2.84 million. That leaves €280,000, under two months. If the lender comes, that’s where it goes first.`,
    },
  ],
  handling: [
    'Cents first, percentages after. He redoes each sum while you speak.',
    'Give the figure without the largest customer before he asks for it.',
    'Keep €2.60 and €4.37 apart: one has paid for the jacket, the other has not.',
  ],
};
