import type { Pack } from '../../schema.js';

export const weakSpots: Pack['weakSpots'] = [
  {
    id: 'weak-apology',
    title: 'You polish the apology',
    challenge:
      'You ask people what they would like when we fail. Counting the shelves every day would make us fail less. By your own figures it avoids almost four times as many let-downs. Why are we talking about a question at checkout?',
    defence: `Because of what each costs and how sure we are. Counting: three hours a day in nine stores is 189 hours a week, at 15 euros that’s 147,000 a year, every year. If it halves the phantom stock, which is 1.5 of the 4 points, it avoids 11,286 let-downs a week. Mine avoids 2,880.

Per let-down avoided, counting costs 25 cents. Mine costs 37 in the first year and 5 after that, because 56,000 is spent once and upkeep is two weeks a year.

And “halves” comes from one store over six weeks. Mine you can test in seven weeks and switch off in an hour.`,
    push: 'So counting is cheaper in the first year and four times larger, and you still rank it second. Are you proposing what helps the shopper, or what a data scientist can test?',
    secondDefence: `There’s some of that in it. An experiment on households is what I know how to make clean, and it pulled me.

So here’s what I’d do if you can fund only one, and fund it for good: counting, after a trial in three more stores. It helps on every item, and mine touches 9% of stock-outs. If you can fund 14,000 now and decide on the rest later, mine goes first, since it answers whether a let-down costs us orders at all. That answer is worth as much to counting. If ten points turn out to be three, neither pays the way I’ve told you.`,
  },
  {
    id: 'weak-best-case',
    title: 'Powered for your best case',
    challenge:
      'Your most hopeful effect is 1.2 points and your test has 85% power at one. If the truth is half a point, you find it one time in three. Have you designed a test that will fail?',
    defence: `I designed it to miss half a point, on purpose. The size comes from the money and not from my hopes. One point is 960 households in four weeks out of 96,000, at nine euros each, thirteen times a year: 112,000 a year. The build costs 56,000, and your rule is half a year. Half a point pays back in a year, so missing it costs little.

That 1.2 lies just above is bad luck for the idea. It’s no reason to make the test larger. To see half a point takes four times as many: 151,000 per arm, and we have 240,000 households in all.`,
    push: 'Then the likeliest outcome is seven weeks, an interval around zero, and everybody reads into it what they like. What do I have after that which I do not have today?',
    secondDefence: `Three things. A ceiling: if the estimate is nil, the interval ends at 0.66. The rest of the build needs 0.75, so we can stop talking about it. The share kept, to within a point, which we need for every other idea about substitutes. And the first clean number for what a let-down does, because the arms differ by let-downs and by little else.

The price is 14,000. With four chances in ten, and 70,000 in the first year if it works, that’s 28,000 expected against 14,000. If you think it’s two in ten, it’s a wash, and you should say no.`,
  },
  {
    id: 'weak-warning',
    title: 'You warn people off',
    challenge:
      'Half of those you ask would have received their item. You tell a shopper at the last step that we might not have her milk. She goes and buys it elsewhere, with the rest of her basket. How is that better?',
    defence: `For her it isn’t, and there’s no way around saying so. Of a hundred we ask, fifty get what they ordered and were troubled for nothing. Twelve are spared a let-down. So about four are bothered for each one spared.

I do three things about it. We ask at most once in four weeks. The words don’t say “we might not have it”, they say “If it’s gone, what would you like?” And finished checkouts are the guardrail: 91%, and at half a point down it goes off. If it’s nil, 42,000 per arm gives me an interval of plus or minus 0.4, so I can rule that drop out.`,
    push: 'Half a point of checkouts is one basket in two hundred, full price, gone today. Against one point of reorders that you hope for in a month. Who agreed to that exchange?',
    secondDefence: `Nobody yet, and it’s too generous, let me do it aloud. Per thousand households asked: half a point is five baskets lost, at six euros, 30 euros. One point of reorders is ten households at nine euros, 90 euros. So at the limit I’d give back a third of the gain. With that, the bar isn’t one point any more but 1.3, above what I hope for.

So the honest limit is tighter: 0.2 points, 12 euros. I can’t prove 0.2 with this sample. What I can do is price it: the gain I report is reorders minus lost baskets, in euros per thousand households. You’d decide on that.`,
  },
];
