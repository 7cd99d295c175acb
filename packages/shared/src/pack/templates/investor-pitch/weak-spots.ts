import type { Pack } from '../../schema.js';

export const weakSpots: Pack['weakSpots'] = [
  {
    id: 'weak-too-small',
    title: 'A good business, and too small for a fund',
    challenge:
      '9.5 million sofa and bed deliveries at €6.80 is €65 million. All of it. We have to return an €80 million fund. Why is this not a nice family business that should see its bank?',
    defence: `On sofas alone it might be. €65 million is the whole market, in four countries, and nobody gets all of a market.

The trip home isn’t about sofas. It works wherever two people carry something in and drive back: appliances, kitchens, mattresses. That’s 41 million deliveries a year, €279 million. A fifth of that is €56 million of revenue.

At three times revenue that’s €167 million. Your 25% would be about 15% by then: €25 million for the €2.5 million you put in. Ten times. It doesn’t return the fund by itself, and I won’t claim that it does.`,
    push: 'You have not delivered one kitchen. To return our fund with 15% we need an exit of €533 million. You have just told me you are a third of that, if everything goes right. Why am I still here?',
    secondDefence: `Because you don’t need every company to return the fund, and I’d rather you heard the ceiling from me. If your rule is that each one must be able to, then this isn’t one for you, and I’d take the no today.

What I offer instead: losses you can see early. By month nine you know whether carriers sign. And jackets keep a part of their value; you can’t say that of software.

On kitchens you’re right, we haven’t done one. A kitchen is forty parcels and not one piece. Washing machines come first, in the Tandem Haul trial, with 200 jackets.`,
  },
  {
    id: 'weak-carriers',
    title: 'The plan stands on carriers who have not signed',
    challenge:
      'Of 57,500 new deliveries a month, 42,000 come from three carriers. Signed so far: none. This is not a plan, it is a wish with a spreadsheet.',
    defence: `It’s the part of the plan that I know least about, and it’s 73% of the growth. So here is the plan without it.

Makers alone: we can sign one every six weeks at our present size, 16 in 24 months, 585 deliveries each. That brings us to nearly 16,000 deliveries a month. With people held at today’s €118,000 we’d lose about €77,000 a month at the end. That isn’t a company for this round.

So the question is asked early. Tandem Haul starts in May. By month nine a second one has signed, or we stop hiring.`,
    push: 'And when they sign, they will want a cut. Sixty cents a delivery, because the return runs on their trucks. Put that into your break-even, here, now.',
    secondDefence: `Sixty cents is what I’d expect too. On 42,000 deliveries I’d earn €2.00 and not €2.60: €84,000. On the other 22,000, €57,200. Together €141,200, against fixed costs of €165,000. So we’d be €23,800 short each month. You’re right, that isn’t break-even.

Against it stands density. Return freight and sorting is €1.48 at 6,500 deliveries, with half-full trucks. At €1.10 I’d get €0.38 back on 64,000: €24,320. That closes it with nothing over. I have a haulier’s quote for €1.10 from 50,000 a month, and no more proof than that.`,
  },
  {
    id: 'weak-jacket-life',
    title: 'Nobody has seen an old jacket',
    challenge:
      'Everything you earn depends on a jacket that lives for 60 trips. Your oldest has made 24. You sell me the second half of a life that nobody has lived.',
    defence: `That’s right, and it’s the number I’d attack too. The 60 is from a laboratory: rubbing, folding and washing, on twelve jackets.

What it hangs on: at 60 trips the average jacket makes 35, because 2% go on each trip anyway. If they wear out at 30, the average makes 22.7. So halving the life doesn’t halve the trips. The jacket then costs €2.73 a trip and not €1.77, and we earn €1.64 and not €2.60: 24%.

With €1.64 break-even at €165,000 moves from 63,500 to about 101,000 deliveries. So it’d hurt, and it’d be slower. It wouldn’t be worthless.`,
    push: 'You assume they fail all at once on trip thirty. They will not. Straps go at fifteen, padding goes flat at twenty, and your damage rate creeps back to 3%. Then the maker leaves, and it does not matter what a jacket costs.',
    secondDefence: `You’ve named what I should measure and didn’t: damage by age of the jacket. I can, since each claim and each jacket has a tag. I haven’t done it until last week. Under twelve trips the rate is 1.8%, over twelve it’s 2.1%. With these numbers of claims that difference can be chance, and it can be the beginning of what you describe.

At 2.1% a maker still saves. It tips at 2.74%, 0.36 points below 3.1%. So I’d set a rule: padding is renewed at trip 25, for €6. That’s about €0.17 a trip, and I’d rather pay it than find out.`,
  },
];
