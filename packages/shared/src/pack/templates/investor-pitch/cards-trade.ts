import type { RoleCard } from '../../schema.js';

export const operationsCard: RoleCard = {
  id: 'card-operations',
  name: 'Gaspard Winnow',
  title: 'Operating partner (ran a network of depots)',
  caresAbout: [
    'Where a jacket is, on each of its fourteen days',
    'What happens in the worst six weeks of the year',
    'Drivers, who decide in the end whether anything comes back',
  ],
  questions: [
    {
      id: 'operations-fourteen-days',
      text: 'Fourteen days from factory to factory. Where does a jacket spend them?',
      followUp: 'Which of these days could you take out, and what is a day worth?',
      listenFor: [
        'Five on a sofa, two at the carrier’s depot, four waiting and riding back, three for sorting, washing and shelf',
        'The four days of return are the ones to attack, with fuller and more frequent trucks',
        'A day less is about 7% fewer jackets for the same deliveries',
      ],
      answer: `Five on the sofa, from wrapping to the living room. Two at the carrier’s depot, until a cage is full. Four waiting for the truck and riding back. Three with us: sorting, every fifth time a wash, shelf.

The four are too many, and they’re a question of density. Thirteen days in all would do the same deliveries with some 7% fewer jackets: at 29,500 jackets that’s €130,000 I don’t have to raise.`,
    },
    {
      id: 'operations-loss',
      text: 'I have run cages, crates and pallets. Nobody loses only two in a hundred. What are you not counting?',
      followUp: 'How do you know where one was lost?',
      listenFor: [
        '820 gone of 41,000 trips, lost and scrapped together; counted by a tag scanned at four points',
        'The reason it is low: a crew of two carries the packaging out, and returns to the same depot',
        'The exception: the eighth trial, kerbside, where 11% stayed away',
      ],
      answer: `820 of 41,000, lost and scrapped together. Each has a tag that’s scanned at the factory, the depot, the truck and with us. Missing for 45 days is counted as lost.

It’s low since two people bring a sofa in, take the packaging out and drive back to the depot they came from. Where that isn’t so, it fails: in our eighth trial one driver delivered to the kerb, and 11% stayed away. We said no to that maker.`,
    },
    {
      id: 'operations-peak',
      text: 'December. Everyone wants the sofa before the holidays. What breaks?',
      followUp: 'So on the busiest day you send a maker back to cardboard. What does he say?',
      listenFor: [
        'Peak is 40% above the average: 9,100 deliveries a month against 6,500',
        'At eleven days a turn 3,000 jackets do about 8,300; 800 go out wrapped as before',
        'Buying jackets for six weeks a year would be wrong, and says why',
      ],
      answer: `9,100 deliveries in that month, 40% above the average. We turn jackets in eleven days by washing at weekends. Then 3,000 jackets do about 8,300. The other 800 go out in cardboard, and makers know that in September, by the week.

Buying 300 more jackets for six weeks would cost €18,600 and stand on a shelf from January. As long as we grow, last December’s gap is this spring’s normal month.`,
    },
    {
      id: 'operations-driver',
      text: 'I am the driver. It is the fourteenth drop, it is raining, and the film could go in the skip. Why do I fold your jacket?',
      followUp: 'And who pays me for those two minutes?',
      listenFor: [
        'Takes the driver’s side: the old way costs time as well, cutting film and stamping cardboard',
        'A measured time: two minutes to take off and fold, four to unpack and flatten',
        'Says what went wrong with drivers at first, and what was changed',
      ],
    },
  ],
  handling: [
    'Walk the jacket through its days. He stops listening at the word “platform”.',
    'Tell him about the eighth trial before he asks what failed.',
    'Give times and weights. If nobody has measured it, say so.',
  ],
};

export const buyerCard: RoleCard = {
  id: 'card-buyer',
  name: 'Bettina Corrall',
  title: 'Venture partner (ran a sofa factory)',
  caresAbout: [
    'What a maker pays today, on both sides of the house',
    'What stops a maker from doing it alone',
    'Whether the packing line gets slower',
    'Who signs, and how long that takes',
  ],
  questions: [
    {
      id: 'buyer-sum',
      text: 'I pay €6.30 a sofa for packaging and getting rid of it. You want €6.80. Why would I pay more?',
      followUp: 'So without the damage you have nothing to sell me?',
      listenFor: [
        'Agrees: on packaging alone Wadmal is €0.50 dearer',
        'Damage: 3.1% at €140 is €4.34; 1.9% is €2.66. All in €10.64 against €9.46, so €1.18 saved',
        'Knows the point where it tips: 0.36 points less damage, against 1.2 measured',
      ],
      answer: `For packaging alone you shouldn’t: I’m €0.50 dearer. You buy less damage. 3.1% of your deliveries at €140 is €4.34 each. With jackets it’s 1.9%, €2.66. All in, you pay €10.64 today and €9.46 with us: €1.18 less.

It tips at 0.36 points. Had we measured a third of the 1.2 points we did, you’d still not lose. Below that I have nothing to sell you, and I’d say so after eight weeks.`,
    },
    {
      id: 'buyer-alone',
      text: 'I make 3,000 sofas a month. Your jacket is fabric and foam; I have a sewing floor. Why do I not make my own?',
      followUp: 'My brother-in-law runs trucks. He brings them back for nothing.',
      listenFor: [
        'Takes it seriously: on paper 1,380 jackets for €85,560 are paid back in 11 months',
        'The return is the point: alone it costs €3.10 a trip and not €1.48, then it takes 29 months',
        'Says for whom making their own would be right: somebody with own trucks both ways',
      ],
      answer: `You could sew them. For 2,990 deliveries you’d need 1,380, about €85,560, and you’d save my €2.60: paid back in 11 months. That’s if they came home at my cost.

Alone they don’t. A haulier quoted €3.10 a trip for one maker’s cages; I pay €1.48, since seven makers share the truck. Then you save €0.98 and wait 29 months. If your trucks come back empty every day, do it yourself. I’d sell you the jackets.`,
    },
    {
      id: 'buyer-damage-proof',
      text: 'Damage goes up and down by itself. How do you know the jackets did it?',
      followUp: 'Would the crews not be more careful in the weeks in which you are looking?',
      listenFor: [
        'Alternate weeks at four makers for five months: 9,400 deliveries in jackets, 9,800 wrapped',
        '179 claims against 304: 1.9% and 3.1%',
        'Grants what that leaves open: crews knew which week it was, and makers took part by choice',
      ],
      answer: `We alternated by week at four makers for five months. 9,400 deliveries in jackets, 179 claims. 9,800 wrapped as before, 304. So 1.9% against 3.1%, and season and crew are the same on both sides.

What I can’t exclude is care: crews saw which week it was. But the gap in month five was as large as in month one. And even the low end of the range, 0.8 points, is above the 0.36 you need.`,
    },
    {
      id: 'buyer-line',
      text: 'My packing line does a sofa every four minutes. What does your jacket do to that?',
      followUp: 'And to the woman who has taped cardboard there for twenty years?',
      listenFor: [
        'A measured time: three minutes for a jacket, after a week of practice; slower before',
        'Knows what else changes: cages at the end of the line, a shelf for three sizes',
        'An honest word about the people on the line',
      ],
    },
  ],
  handling: [
    'Open with the €0.50. She has worked it out already.',
    'Put packaging and damage on one sheet, in her words: what she buys and what she pays for.',
    'Grant that a maker could do it alone, and say which one.',
  ],
  script: `Three sums on one sheet, and you can check them with your own invoices.

Packaging today: €5.20 for film, foam and cardboard, and €1.10 to get rid of it. €6.30.

Damage today: 3.1 of a hundred deliveries, €140 each. €4.34 a delivery. Together €10.64.

With us: €6.80, and 1.9 of a hundred at €140, which is €2.66. Together €9.46.

So you save €1.18, and all of it comes from damage. That’s why the trial runs eight weeks and counts claims. If the gap is under 0.36 points, you shouldn’t sign.`,
};
