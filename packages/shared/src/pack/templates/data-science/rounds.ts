import type { Pack, Segment } from '../../schema.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const caseBeats: Segment[] = [
  {
    id: 'beat-decision',
    label: 'The decision',
    startMs: 0,
    endMs: 30 * SECOND,
    text: 'Should Pantrywell ask shoppers for a second choice before we pick? 4% of ordered items are missing from the shelf. For 44% of those, the shopper gets a substitute they refuse, or nothing. I call that a let-down, and there are 60,000 a week. The decision is whether a question at checkout is worth 56,000 euros.',
  },
  {
    id: 'beat-proposal',
    label: 'What I would build',
    startMs: 30 * SECOND,
    endMs: 60 * SECOND,
    text: 'Second Choice asks about one item, at most once in four weeks, and only an item of the kind that is missing half of the time. Three suggestions, or “let the picker choose”. Of a hundred households asked, fifty miss the item. Today that ends in 22 let-downs. If three in four name a second choice, it ends in ten.',
  },
  {
    id: 'beat-test',
    label: 'How I would find out',
    startMs: 60 * SECOND,
    endMs: 90 * SECOND,
    text: 'I split by household, and count only those who reach the question, in both arms. The yardstick is another order on days 3 to 28: 62% today. A rise of one point pays the build back in half a year. To see it takes 37,700 households per arm. Three weeks bring 42,000. With four weeks of waiting, it’s a seven-week test.',
  },
  {
    id: 'beat-stop',
    label: 'What would stop me',
    startMs: 90 * SECOND,
    endMs: 120 * SECOND,
    text: 'Two limits. If after week one the share of missing items that end up kept is surely below 76%, one point is out of reach. If finished checkouts fall by half a point from 91%, the question goes off. I give it four chances in ten to pay. The test version costs 14,000 euros, and a clear no is worth that.',
  },
];

const sections: Segment[] = [
  {
    id: 'section-extract',
    label: 'What the extract says',
    startMs: 0,
    endMs: 90 * SECOND,
    text: `“You gave me twelve weeks: 1,080,000 orders, 41 million order lines, nine stores. Your question was: ‘Substitutes annoy our shoppers. What would you do?’ Here’s what I counted first.

An order has 38 items. 4% of them are missing when we pick, so one and a half per order. In 80% of those cases the picker sends a substitute, and three in ten of these are refused at the door. In the other 20% the picker finds nothing.

Together: 56% of missing items end with something kept, 24% are refused, 20% are empty. So 44% are a let-down. At 90,000 orders a week that’s 60,000.

Note what I didn’t count: somebody who keeps a substitute and throws it away.”`,
  },
  {
    id: 'section-short-form',
    label: 'The proposal, short form',
    startMs: 90 * SECOND,
    endMs: 210 * SECOND,
    text: 'Use the two-minute pitch, word for word, all four beats. Leave 37,700 on the board.',
  },
  {
    id: 'section-matter',
    label: 'Does a let-down matter?',
    startMs: 210 * SECOND,
    endMs: 330 * SECOND,
    text: `“Households order again less often after a let-down: 16 points less. Don’t believe that number. Let-downs go to large baskets, late slots and new households, and those differ anyway.

So I compared each household with itself: the order with a let-down against its other orders. The gap shrinks to ten points. That’s better, and still not causal. In the week before a holiday the store runs out and you travel, so the let-down gets blamed for your trip. I expect the truth to lie below ten.

What can it bring? Twelve let-downs avoided per hundred households, times ten points: 1.2 points, if all of the gap is causal. I need one point. So five sixths of the gap must be real. That’s why I say four chances in ten, and why I want a test and not a launch.”

Write on the board: 12 × 10 = 1.2. Stop and look at them.`,
  },
  {
    id: 'section-alternatives',
    label: 'What I turned down',
    startMs: 330 * SECOND,
    endMs: 450 * SECOND,
    text: `Cover, half a minute each:
- A message while picking: most precise, since we ask when the item is truly missing. But 45% answer in time, and the picker waits 90 seconds
- A voucher of 2 euros per let-down: 120,000 euros a week, and it pays people to refuse
- Counting the shelves daily: attacks the cause. Three hours a day in nine stores, 147,000 euros a year. By the one trial we have, it avoids almost four times as many let-downs as my proposal
- Why Second Choice first, all the same: 56,000 once, not each year; it can be switched off in an hour; and the counting figure stands on one store

Say the third one in full. Somebody will ask.`,
  },
  {
    id: 'section-design',
    label: 'The test',
    startMs: 450 * SECOND,
    endMs: 630 * SECOND,
    text: `“A household is the unit: it has one memory and one freezer. At the first checkout with an item we’d ask about, we write down ‘reached’, in both arms. The treated arm sees the question, the other doesn’t. Only households that reached are counted. If I counted all, two thirds would dilute the effect, and I’d need over 300,000 per arm. We have 240,000 in all.

The sum: sixteen, times 0.62 times 0.38, divided by one point squared. 37,700 per arm. In three weeks 84,000 households reach the question, 42,000 per arm. That’s 85% power for one point, and an interval of plus or minus 0.66.

Why days 3 to 28? A shopper who is put off by the question may finish the same basket the next day. That’s a late first order. It must not count as coming back.

Guardrails: finished checkouts, 91%, limit half a point. Picking time per order, no rise. And the arms themselves: if they aren’t the same size, I read nothing at all.”

Cover, if time is left:
- Each household’s earlier orders as a covariate: correlation about 0.5, a quarter less variance, power from 85% to 93%
- Households that have “no substitutes” set are never asked and not in the test`,
  },
  {
    id: 'section-fooled',
    label: 'What could fool us',
    startMs: 630 * SECOND,
    endMs: 765 * SECOND,
    text: `Cover:
- Shared shelves: a second choice in one arm empties the shelf for the other. About 5,250 items a week out of 3.42 million, under 0.2%. Small on average, not for eggs
- Why not by store then: nine stores are nine coin tosses
- The question as a warning: half of those we ask would have received their item
- Looking early: five looks at 5% make it about 14%. I look weekly for harm, and decide once
- Late refusals: the drivers’ app delivers them up to two days late, so yesterday always looks good
- Kept is not liked: silence counts as kept

End with: “The one that worries me most is the warning. It’s the only one that harms people while we measure.”`,
  },
  {
    id: 'section-week-eight',
    label: 'What you decide in week eight',
    startMs: 765 * SECOND,
    endMs: 900 * SECOND,
    text: `“Here’s the page you’ll get in week eight, written today.

If the interval lies above zero and both guardrails hold: ship. That happens from about plus 0.66 on. I don’t ask the estimate to reach one point, because with a true effect of one point half of all tests would fall short of it. By then 14,000 is spent and 42,000 is still to spend. Those come back in half a year from 0.75 points on, so between 0.66 and 0.75 I’d show you the sum and you’d choose.

If the interval holds zero: don’t ship. Not ‘promising’, not ‘a trend’. We write down what we learned about let-downs, and I’d put the counting trial on your table.

If a guardrail breaks: off the same day, whatever the orders say.

After a yes, 5% of households stay without the question for three months. They can only show us two points or more. So that’s a smoke alarm, and no second test.”`,
  },
];

const panel = (id: string, title: string, minutes: number): Pack['rounds'][number] => ({
  id,
  kind: 'panel-questions',
  title,
  durationMs: minutes * MINUTE,
  segments: [],
});

export const rounds: Pack['rounds'] = [
  {
    id: 'round-case-short',
    kind: 'pitch',
    title: 'The case in two minutes',
    durationMs: 2 * MINUTE,
    segments: caseBeats,
  },
  {
    id: 'round-case',
    kind: 'presentation',
    title: 'The case on the board',
    durationMs: 15 * MINUTE,
    segments: sections,
  },
  panel('round-design', 'Experiment design', 12),
  panel('round-metrics', 'Metrics and SQL', 12),
  panel('round-stakeholders', 'Stakeholder panel', 15),
  {
    id: 'round-pressure',
    kind: 'pressure',
    title: 'The three weak points',
    durationMs: 9 * MINUTE,
    segments: [],
  },
  {
    id: 'round-candidate',
    kind: 'candidate-questions',
    title: 'Your questions to the panel',
    durationMs: 5 * MINUTE,
    segments: [],
  },
  {
    id: 'round-drill',
    kind: 'rapid-fire',
    title: 'Six numbers in half a minute each',
    durationMs: 3 * MINUTE,
    segments: [],
  },
];
