import type { BankQuestion } from '../../schema.js';

const FRAMING = 'Framing the case';
const DESIGN = 'Experiment design';

/** What the case is about and how it would be tested: bank questions 1 to 9. */
export const designQuestions: BankQuestion[] = [
  {
    id: 'bank-reorder',
    category: FRAMING,
    text: 'Why judge by another order, and not by refusals? Refusals are what annoys people.',
    answer:
      'Refusals would fall for certain. I’d give shoppers what they picked themselves, so the share kept goes from 56% to 80% almost by construction. That shows the feature does what it does. It doesn’t show that anybody cares. The reason to spend 56,000 is that a let-down costs us orders, and that’s the part I don’t know. So the share kept is my check in week one, that the mechanism works, and the order on days 3 to 28 is what I judge by. If the first moves and the second doesn’t, we’ve made a nicer screen.',
    keyPoints: [
      { id: 'reorder-construction', text: 'Refusals fall almost by construction' },
      { id: 'reorder-unknown', text: 'Whether a let-down costs orders is the unknown' },
      { id: 'reorder-roles', text: 'Share kept checks the mechanism, orders decide' },
      { id: 'reorder-both', text: 'Says what it means if only the first one moves' },
    ],
  },
  {
    id: 'bank-nine-percent',
    category: FRAMING,
    text: 'Your question touches what share of missing items? And you call that a solution?',
    answer:
      '9%. 90,000 orders times 38 items, 4% of them missing: 136,800 a week. I ask 24,000 households a week, half of them miss the item: 12,000. So 9%, and I don’t call it a solution. It’s small on purpose. To reach more I’d have to ask about items that are missing one time in five, and then eight of ten questions are for nothing. Or ask more often than once in four weeks. Both spend the patience the question lives on. If the test says that a let-down costs orders, the other 91% are an argument for counting shelves.',
    keyPoints: [
      { id: 'nine-sum', text: '12,000 of 136,800 a week, so 9%' },
      { id: 'nine-not', text: 'Does not defend it as a solution' },
      { id: 'nine-tradeoff', text: 'The trade-off: more reach, more questions for nothing' },
      { id: 'nine-rest', text: 'What the result means for the other 91%' },
    ],
  },
  {
    id: 'bank-worth',
    category: FRAMING,
    text: 'Where does “one point” come from? It is a suspiciously round number.',
    answer:
      'From your rule that a build pays back in half a year. In four weeks 96,000 households reach the question. One point is 960 of them. Each one that comes back places 1.5 orders in four weeks at six euros, so nine euros. 960 times nine is 8,640, times thirteen is 112,000 a year. The build is sixteen engineer-weeks at 3,500 euros: 56,000. That’s half a year’s worth, to the week. It came out round by luck. If a returning household is worth six euros and not nine, the bar is 1.5 points, and I’d drop the idea today.',
    keyPoints: [
      { id: 'worth-rule', text: 'From the payback rule of half a year' },
      { id: 'worth-960', text: '960 households times nine euros times thirteen: 112,000' },
      { id: 'worth-build', text: 'Sixteen engineer-weeks at 3,500: 56,000' },
      { id: 'worth-sensitive', text: 'Says at which input the idea dies' },
    ],
  },
  {
    id: 'bank-who-asked',
    category: FRAMING,
    text: 'How does your estimate of “likely missing” work, and where is it wrong?',
    answer:
      'It’s a table before it’s a model. For each store, item and hour: how often was it missing in the last four weeks, and how long since the last delivery. Above a limit, we ask. In the extract, of the items above it, half were missing; I checked on the last two weeks, which the limit hadn’t seen. It’s wrong after a new delivery plan, since the table lags, and for new items it’s blind. And it eats its own tail: once people name second choices, those sell more, and go missing more. I’d refit weekly on the arm that isn’t asked.',
    keyPoints: [
      { id: 'who-table', text: 'Simple first: store, item, hour, time since delivery' },
      { id: 'who-half', text: 'Half were missing, checked on weeks not used for the limit' },
      { id: 'who-wrong', text: 'Names where it is wrong: new items, new delivery plan' },
      { id: 'who-feedback', text: 'The feedback of the feature on its own data' },
    ],
  },
  {
    id: 'bank-unit',
    category: DESIGN,
    text: 'Why split by household, and not by order? You would have more of them.',
    answer:
      'Because a household remembers. If it’s asked this week and not the next, the second order is influenced by the first, and what I compare is a mixture. Also, my yardstick is whether a household comes back. An order can’t come back. I’d get more rows and not more information: two orders of one household resemble each other, so treating them as independent makes the interval too narrow. The price is waiting: seven weeks. By store and day would be the other choice if shelves were the main worry. Nine stores and holidays make that very noisy.',
    keyPoints: [
      { id: 'unit-memory', text: 'A household remembers across orders' },
      { id: 'unit-outcome', text: 'The yardstick is a household coming back' },
      { id: 'unit-narrow', text: 'More rows are not more information: the interval gets too narrow' },
      { id: 'unit-other', text: 'Names the other choice and its price' },
    ],
  },
  {
    id: 'bank-week-one',
    category: DESIGN,
    text: 'You want to stop after one week if fewer than 76% are kept. Why 76, and how sure can you be after a week?',
    answer:
      'Work back from one point. If the whole gap of ten points is causal, I need ten let-downs avoided per hundred households. Today there are 22. So twelve may remain, out of fifty missing items: 24% not kept, 76% kept. Below that, one point is out of reach even in the best case. After a week, 32,000 households have reached the question, 16,000 in the treated arm, and half of them miss the item: 8,000. That gives plus or minus 0.9 points. I stop if the whole interval lies below 76. At 75.5 I’d go on.',
    keyPoints: [
      { id: 'week-back', text: 'Works back from one point to ten let-downs avoided' },
      { id: 'week-twelve', text: 'Twelve of fifty may remain: 24% not kept' },
      { id: 'week-8000', text: '8,000 items in the treated arm, plus or minus 0.9' },
      { id: 'week-rule', text: 'Stops only if the whole interval is below' },
    ],
  },
  {
    id: 'bank-looks',
    category: DESIGN,
    text: 'You look every week for harm. How is that not peeking?',
    answer:
      'Because the two looks can do different things. For the decision I look once, in week eight. If I’d stop for success at any of five looks at 5%, I’d call nothing a success about 14% of the time. For harm I look weekly, and all that can happen is that we switch it off. That costs some power, since a good feature may be stopped by bad luck, and it can’t produce a false yes. The week-one limit is of the same kind. I’d write both down before, with the date, so nobody has to believe me.',
    keyPoints: [
      { id: 'looks-once', text: 'Decides once, in week eight' },
      { id: 'looks-14', text: 'Five looks at 5% make about 14%' },
      { id: 'looks-harm', text: 'Stopping for harm cannot produce a false yes, it costs power' },
      { id: 'looks-before', text: 'Written down before' },
    ],
  },
  {
    id: 'bank-covariate',
    category: DESIGN,
    text: 'You mention earlier orders as a covariate. What does it buy, and what could go wrong with it?',
    answer:
      'How often a household ordered in the eight weeks before says a lot about whether it comes back. With a correlation of about 0.5 the variance falls by its square, a quarter. So 28,300 households per arm do the work of 37,700, or, with my 42,000, power goes from 85% to 93%. It costs nothing but care: only data from before the first check may go in. If I take the order in which the question was asked, the treatment is in the covariate and I subtract part of the effect. New households get the average and a flag.',
    keyPoints: [
      { id: 'covariate-square', text: 'Variance falls by the square of 0.5: a quarter' },
      { id: 'covariate-gain', text: '28,300 in place of 37,700, or power from 85% to 93%' },
      { id: 'covariate-before', text: 'Only data from before the check' },
      { id: 'covariate-new', text: 'What happens to households without history' },
    ],
  },
  {
    id: 'bank-holdback',
    category: DESIGN,
    text: 'After launch you leave 5% without it. What can they tell you, and is it fair to them?',
    answer:
      'Little, and I’d rather say so before. 5% of 240,000 are 12,000 households; in three weeks about 4,200 of them reach the question, against 79,800. With that I’d see two points or more, not one. So it’s a smoke alarm: it tells us if the effect turns, for instance because the novelty is gone or the suggestions rot. It’s no second test. Fair? They get what everybody has today. I’d end it after three months with a date in the calendar, because a holdback without an end becomes a bug nobody understands.',
    keyPoints: [
      { id: 'holdback-few', text: '4,200 against 79,800 in three weeks' },
      { id: 'holdback-two', text: 'Shows two points or more, so a smoke alarm' },
      { id: 'holdback-what', text: 'What it is for: novelty, suggestions that rot' },
      { id: 'holdback-end', text: 'Has an end' },
    ],
  },
];
