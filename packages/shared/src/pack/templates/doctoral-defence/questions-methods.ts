import type { BankQuestion } from '../../schema.js';

const DESIGN = 'Design and methods';
const ANALYSIS = 'Analysis';

/** How it was set up and worked out: bank questions 1 to 8. */
export const methodQuestions: BankQuestion[] = [
  {
    id: 'bank-pairs',
    category: DESIGN,
    text: 'Why pairs? You could have drawn 12 of the 24 bridges at random.',
    answer:
      'Because bridges differ far more from one another than a lamp can change them. Before any change the busiest had 30 times the Myotis activity of the quietest. Width of the river and trees within 50 metres explain most of that, so I paired on these two. The pair also shares its nights, so that rain and insects fall on both. The price: a pair whose partner fails is lost whole, and I have 11 degrees of freedom where a free draw would have 22.',
    keyPoints: [
      { id: 'pairs-differ', text: 'Bridges differ far more than lamps change them' },
      { id: 'pairs-on-what', text: 'Paired on width and trees' },
      { id: 'pairs-nights', text: 'The same nights for both' },
      { id: 'pairs-price', text: 'Names the price of pairing' },
    ],
  },
  {
    id: 'bank-power',
    category: DESIGN,
    text: 'Why twelve pairs? Was that a calculation, or what the council had?',
    answer:
      'Both, in this order: the council could offer 26 bridges, and I asked whether that’s worth doing. A pilot gave a standard deviation of 0.53 between pairs, on the log scale. Twelve pairs then have 80% power for a ratio of 1.6. For 1.3 it’s about one in three. So I knew that I’d see a large effect or nothing, and I wrote that into the plan. A smaller effect would matter too, and I’d have missed it.',
    keyPoints: [
      { id: 'power-both', text: 'Honest about what was available' },
      { id: 'power-pilot', text: 'Standard deviation of 0.53, from a pilot' },
      { id: 'power-80', text: '80% power for a ratio of 1.6' },
      { id: 'power-missed', text: 'Says which effects it could not have seen' },
    ],
  },
  {
    id: 'bank-classifier',
    category: DESIGN,
    text: 'Software named your calls. How wrong is it, and does that bend your result?',
    answer:
      'Two of us judged 2,000 calls without knowing the bridge; our agreement is a kappa of 0.88. Against us, the software finds 81% of Myotis passes under white and 80% under amber, and 94% of what it calls Myotis is. Missing one in five makes counts too low on both sides and leaves a ratio alone. What would bend it is a difference between lamps, and I find one point. Where it’s worst is near the weir, from the noise; that’s one pair.',
    keyPoints: [
      { id: 'classifier-check', text: '2,000 calls, two people, blind to the bridge' },
      { id: 'classifier-recall', text: 'Finds 81% under white, 80% under amber' },
      { id: 'classifier-ratio', text: 'Equal misses leave a ratio alone' },
      { id: 'classifier-worst', text: 'Knows where it is worst' },
    ],
  },
  {
    id: 'bank-control',
    category: DESIGN,
    text: 'You have the season before. Why do you need white bridges at all?',
    answer:
      'Because the second summer might have been a better one for bats. Comparing amber bridges with themselves, I’d get 23 over 14, a ratio of 1.64, and I’d not know how much of that is the weather. The white bridges tell me: from 15.0 to 15.2, nearly nothing. So here the control changed little. I’d not have known that without it. And comparing only afterwards, 23 with 15, would mix in how the bridges differed from the start.',
    keyPoints: [
      { id: 'control-year', text: 'Years differ for reasons other than lamps' },
      { id: 'control-white', text: 'White bridges: from 15.0 to 15.2' },
      { id: 'control-luck', text: 'Sees that the control could have shown otherwise' },
      { id: 'control-after', text: 'Says why comparing afterwards only is worse' },
    ],
  },
  {
    id: 'bank-mixed-model',
    category: ANALYSIS,
    text: 'Everyone in your field fits a mixed model. Why do you defend a t interval on twelve numbers?',
    answer:
      'Because the lamp was given out twelve times, and the t interval can’t forget that. A mixed model can: leave out one random slope, and 449 nights count as independent. Fitted properly, a negative binomial with bridge, pair and the pair’s own response, mine gives 1.60, from 1.15 to 2.22. Without that last term the interval shrinks to a third of its width. I show that in the appendix, because a student will copy one of the two.',
    keyPoints: [
      { id: 'mixed-twelve', text: 'The lamp was given out twelve times' },
      { id: 'mixed-slope', text: 'Knows which term makes the difference' },
      { id: 'mixed-agrees', text: 'Properly fitted, it agrees: 1.60' },
      { id: 'mixed-trade', text: 'Does not call the other model wrong as such' },
    ],
  },
  {
    id: 'bank-lost-nights',
    category: ANALYSIS,
    text: 'You lost 31 nights. Which ones, and why should I believe that it does not matter?',
    answer:
      '31 of 480: 19 to rain, 12 to batteries. Rain took both bridges of a pair nearly always, so it’s even. Batteries aren’t: nine of the twelve were at amber bridges in the second season, since those detectors ran longer with more to record. That would lose busy nights on the amber side, and make my ratio too small. I repeated the analysis with only the nights on which both bridges of a pair recorded: 1.63. So I left it.',
    keyPoints: [
      { id: 'lost-count', text: '31 of 480: 19 rain, 12 batteries' },
      { id: 'lost-uneven', text: 'The batteries failed unevenly, and she knows it' },
      { id: 'lost-direction', text: 'Says in which direction that would bend the result' },
      { id: 'lost-repeat', text: 'Repeated with complete nights only: 1.63' },
    ],
  },
  {
    id: 'bank-zeros',
    category: ANALYSIS,
    text: 'On some nights you recorded no Myotis at all. What does your logarithm do with a zero?',
    answer:
      'It never meets one. I first average the ten nights of a bridge and season, zeros included, and then take the logarithm. 27 of the 449 nights were zero, 6%, and no bridge had a season without any. The usual trick, adding one to each night, pulls small counts towards each other and would have given 1.51. The price of my way is that one very busy night weighs heavily. With the busiest night of each bridge left out it’s 1.57.',
    keyPoints: [
      { id: 'zeros-average', text: 'Averages first, then takes the logarithm' },
      { id: 'zeros-count', text: '27 of 449 nights, 6%' },
      { id: 'zeros-trick', text: 'Knows what adding one does: 1.51' },
      { id: 'zeros-heavy', text: 'Checks the price of her own way: 1.57' },
    ],
  },
  {
    id: 'bank-outcomes',
    category: ANALYSIS,
    text: 'One primary outcome and three secondary ones. What became of the other three?',
    answer:
      'None is clear, with or without Holm’s correction. Pipistrelles 0.93, from 0.71 to 1.22. Noctules 1.05, from 0.74 to 1.49; they fly above the lamps, so I expected nothing. Feeding calls for each Myotis pass 0.97, from 0.82 to 1.15: they use the place more, and hunt as often on each pass as before. I registered these four and report four. Plecotus I didn’t register, since they whisper: 38 passes in two seasons.',
    keyPoints: [
      { id: 'outcomes-three', text: 'Pipistrelles, noctules, feeding calls' },
      { id: 'outcomes-none', text: 'None clear, and intervals given' },
      { id: 'outcomes-all', text: 'Four registered, four reported' },
      { id: 'outcomes-feeding', text: 'Says what unchanged feeding calls mean' },
    ],
  },
];
