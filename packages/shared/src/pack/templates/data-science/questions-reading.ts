import type { BankQuestion } from '../../schema.js';

const SQL = 'SQL and metrics';
const READING = 'Reading a result';
const YOU = 'How you work';

/** Rows, results and habits: bank questions 10 to 18. */
export const readingQuestions: BankQuestion[] = [
  {
    id: 'bank-fan-out',
    category: SQL,
    text: 'An analyst joins orders to order lines and averages “ordered again”. He gets 68% where you have 62%. What happened?',
    answer:
      'The join made 38 rows out of one order, more for a large basket. So his average is weighted by basket size, and households with large baskets come back more often. Nothing is wrong with any row; the denominator changed from households to lines. I’d find it in a minute by counting: households before the join, rows after it. The repair is to bring lines down to one row per order or household before joining, not a DISTINCT on top. DISTINCT hides it until someone adds a column.',
    keyPoints: [
      { id: 'fan-rows', text: 'One order became 38 rows' },
      { id: 'fan-weight', text: 'So the average is weighted by basket size' },
      { id: 'fan-count', text: 'Found by counting rows before and after' },
      { id: 'fan-repair', text: 'Aggregate before joining; DISTINCT hides it' },
    ],
  },
  {
    id: 'bank-not-in',
    category: SQL,
    text: 'You list households that never had a let-down with NOT IN, and get no rows at all. Why?',
    answer:
      'One NULL in the inner list. A guest checkout writes a let-down without a household. NOT IN then compares with something unknown, and for no household can the database say that it’s surely not in the list. So nothing comes back, and no error either. I’d write NOT EXISTS, which asks row by row and isn’t bothered. And I’d look at the guests: how many are there, and are they let down more often? A NULL that breaks a query is a group of people I’d forgotten.',
    keyPoints: [
      { id: 'not-in-null', text: 'One NULL makes every comparison unknown' },
      { id: 'not-in-silent', text: 'No rows and no error' },
      { id: 'not-in-exists', text: 'NOT EXISTS in its place' },
      { id: 'not-in-people', text: 'Asks who the NULLs are' },
    ],
  },
  {
    id: 'bank-mix',
    category: SQL,
    text: 'The share kept rose in each of the nine stores and fell in total. Is the query broken?',
    answer:
      'It need not be. The total is weighted by where the missing items are. If the store with the lowest share had a bad week and supplies twice as many missing items as usual, the total falls though each store improved. I’d lay both out: the shares by store, and the weights, this week and last. Then hold the weights of last week and recompute; that’s the part that’s really better. For the board I’d show the fixed-weight figure, and say that one store had a bad week, since that’s the news.',
    keyPoints: [
      { id: 'mix-weights', text: 'The total is weighted by missing items per store' },
      { id: 'mix-example', text: 'An example that produces it' },
      { id: 'mix-fixed', text: 'Recomputes with fixed weights' },
      { id: 'mix-news', text: 'The shift itself is news' },
    ],
  },
  {
    id: 'bank-window',
    category: SQL,
    text: 'Why do you start counting on day 3, and what do you lose by that?',
    answer:
      'A shopper who’s put off by the question may leave and finish the same basket the next day. If I counted from day 0, that would be a return, and the arm I’ve annoyed would look better. So I begin on day 3, when a given-up basket has nearly always been finished or emptied: in the extract 97% within two days. I lose the honest quick return, somebody who forgot the eggs and orders again next morning. Those are 4% of second orders, in both arms alike. I’d rather lose them than have a metric that rewards annoyance.',
    keyPoints: [
      { id: 'window-late', text: 'A basket finished late must not count as coming back' },
      { id: 'window-bias', text: 'It would flatter the annoyed arm' },
      { id: 'window-97', text: 'Why two days: 97% are finished or emptied by then' },
      { id: 'window-lost', text: 'What is lost: 4% of second orders' },
    ],
  },
  {
    id: 'bank-one-store',
    category: READING,
    text: 'No effect overall, but in one of the nine stores plus four points. Do you launch there?',
    answer:
      'No. Nine stores looked at one by one, at five percent each: a chance of 37% that at least one stands out with no effect anywhere. And I’d be picking the largest of nine, which overstates itself. Let me see whether four is even large there: a ninth of 42,000 is about 4,700 per arm, so the interval is plus or minus two points. Interesting, and no reason to launch. If there’s a story from before, say only this store had fresh suggestions, I’d repeat it there. A story that we find afterwards is free, and worth what it costs.',
    keyPoints: [
      { id: 'store-37', text: 'Nine looks: 37% for at least one by luck' },
      { id: 'store-largest', text: 'The largest of nine overstates itself' },
      { id: 'store-interval', text: 'The interval there: plus or minus two points' },
      { id: 'store-repeat', text: 'Repeats it if there was a reason before' },
    ],
  },
  {
    id: 'bank-answered',
    category: READING,
    text: 'Those who named a second choice came back 65% of the time, the others 55%. Your product lead wants that on a slide. What do you say?',
    answer:
      'That it’s true and says nothing about the question. People who take the trouble to choose are people who plan to come back. They choose themselves into the group, after we asked. The arms are the only comparison made by a coin: all who reached it, asked or not. If the arms are level, 65 and 55 are simply two kinds of shoppers sorted by a question. I’d offer another slide: both arms, with the interval. And if the wish is to know what naming does, divide the difference of the arms by the share who named. That needs assumptions, which I’d list.',
    keyPoints: [
      { id: 'answered-self', text: 'They sorted themselves after being asked' },
      { id: 'answered-arms', text: 'Only the arms were made by a coin' },
      { id: 'answered-level', text: 'Both can be true: level arms, 65 and 55' },
      { id: 'answered-divide', text: 'A legitimate way: difference divided by the share who named' },
    ],
  },
  {
    id: 'bank-novelty',
    category: READING,
    text: 'In week two the effect is twice what it is in week six. What do you report?',
    answer:
      'The figure I said I’d report: the whole window. Then I’d ask what kind of change it is. Weeks two and six aren’t the same households: the keen ones reach the question first, since they order most. So I’d line everyone up by days since the first check, and not by the calendar. If it fades on that clock too, it’s novelty, and I’d value the feature at the late level. If it fades only by calendar, it’s who came first. With 42,000 per arm I can split that in two and hardly in four. I’d say so.',
    keyPoints: [
      { id: 'novelty-planned', text: 'Reports the planned figure first' },
      { id: 'novelty-who', text: 'Early households are the keen ones' },
      { id: 'novelty-clock', text: 'Lines up by days since the first check' },
      { id: 'novelty-value', text: 'If it is novelty, values it at the late level' },
    ],
  },
  {
    id: 'bank-disagree',
    category: YOU,
    text: 'The head of the stores says your number is wrong, from experience. What do you do in the next ten minutes?',
    answer:
      'Ask him what he saw. My first week with the extract I had 6% missing; he’d have said four. I’d counted items that were delivered later in the same order, from a second van. He’d have found it in one sentence. So I ask for one order he remembers, and we look it up together, line by line. Either my number has a hole, or he was looking at one store in one week. In both cases we know after ten minutes. What I don’t do is show him the formula again.',
    keyPoints: [
      { id: 'disagree-ask', text: 'Asks what he saw' },
      { id: 'disagree-case', text: 'Looks up one order together' },
      { id: 'disagree-own', text: 'An own mistake: 6%, with a second van' },
      { id: 'disagree-end', text: 'Either side can turn out right' },
    ],
  },
  {
    id: 'bank-first-month',
    category: YOU,
    text: 'You start on the first of the month. What has changed by the thirtieth because of you?',
    answer:
      'One thing, and it isn’t this test. I’d make one page where “missing”, “kept” and “let-down” are defined, with the query beside them, signed by the stores, checkout and us. In the extract I found three ways to count a missing item: 4%, 4.6% and 6%. Each was right for somebody. With three numbers no test can end, because whoever loses picks another. I’d spend two mornings in a store to learn which of them pickers mean. The test version can be built beside that, by others, in those four weeks.',
    keyPoints: [
      { id: 'month-page', text: 'A page of definitions with their queries' },
      { id: 'month-three', text: 'Three ways of counting: 4%, 4.6% and 6%' },
      { id: 'month-why', text: 'Why it matters: otherwise no test can end' },
      { id: 'month-store', text: 'Two mornings in a store' },
    ],
  },
];
