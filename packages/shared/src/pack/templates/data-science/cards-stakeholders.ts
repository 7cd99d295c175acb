import type { RoleCard } from '../../schema.js';

export const storesCard: RoleCard = {
  id: 'card-stores',
  name: 'Rufus Tillingham',
  title: 'Head of Store Operations (stakeholder panel)',
  caresAbout: [
    'What his pickers do differently on Monday, in seconds and steps',
    'Hours that really leave the rota, not hours on a slide',
    'Being asked before numbers about his stores are shown around',
    'Missing stock, which he thinks is the real story',
  ],
  questions: [
    {
      id: 'stores-seconds',
      text: 'You say this saves my pickers time. How much, and when do I get the hours?',
      followUp: 'The second choice stands at the other end of the store. Still saving?',
      listenFor: [
        '9,000 times a week, 25 seconds each: 62.5 hours, about seven per store',
        'Says that 25 seconds at a time do not leave the rota, and are not in the sum',
        'Knows that walking can eat it: picking time per order is a guardrail',
      ],
      answer: `Of 12,000 missing items we asked about each week, three in four come with a named second choice. That’s 9,000 times 25 seconds, since nobody has to think: 62.5 hours, about seven per store. You don’t get them. Twenty-five seconds here and there leave no shift, so I count them as zero euros.

And walking can eat them. If the second choice is in another aisle it’s a loss. So picking time per order is a guardrail, and we suggest from the same aisle first.`,
    },
    {
      id: 'stores-counting',
      text: 'My store in Northwharf counted its shelves for six weeks, and half of the phantom stock was gone. You could have proposed that. Why not?',
      followUp: 'What would you need from me to believe it for all nine?',
      listenFor: [
        'Grants it: larger effect, and at the cause',
        'Gives both prices: 147,000 a year, or 56,000 once',
        'Says what one store cannot show, and a cheap next step such as three more stores',
      ],
      answer: `It may be the better idea. By your trial, counting everywhere avoids 11,286 let-downs a week, and mine 2,880. It costs 147,000 a year, and mine 56,000 once.

What one store can’t tell me: was it the counting, or that somebody looked? Northwharf also got a new lead that month. I’d need three more stores for six weeks, chosen by lot out of the nine, and their phantom stock counted by others before and after. With that I’d argue for it beside you.`,
    },
    {
      id: 'stores-blame',
      text: 'You have refusals by store. Which of my stores is the worst, and what do you want me to do with that?',
      followUp: 'So why show it at all?',
      listenFor: [
        'Does not hand over a ranking: stores differ in baskets and slots',
        'Nine comparisons at 5%: a chance of 37% that at least one stands out by luck',
        'Offers something useful in return, such as the twenty items per store that run out most',
      ],
      answer: `I won’t name one from this extract. Nine stores, each compared at five percent: there’s a 37% chance that at least one stands out although all are the same. And stores with large baskets have more that can go missing.

What I can give you on Monday is a list per store of the twenty items that are missing most, with the hour. Your people will see in a minute whether it’s delivery, shelf space or a wrong label. I can’t.`,
    },
    {
      id: 'stores-monday',
      text: 'Test day one. What does a picker see that was not there on Friday, and who trained her?',
      followUp: 'It breaks at seven in the morning. Whom does she ring?',
      listenFor: [
        'One concrete change: a named second choice under the missing item',
        'What she does if that one is missing too: as today',
        'A name or role on call, and that it can be switched off within an hour',
      ],
    },
  ],
  handling: [
    'Begin with a picker and an aisle. Percentages come second, and only one of them.',
    'Agree that counting attacks the cause before you defend anything.',
    'Promise him no hours. He has been promised hours before.',
  ],
};

export const checkoutCard: RoleCard = {
  id: 'card-checkout',
  name: 'Araminta Sloe',
  title: 'Product Lead, Checkout (stakeholder panel)',
  caresAbout: [
    'Every step added to checkout, priced in lost baskets',
    'A result she can say in one sentence to the board',
    'Rules agreed before the result, so that nobody haggles after',
    'What the question reads like at ten in the evening',
  ],
  questions: [
    {
      id: 'checkout-sentence',
      text: 'Week eight: plus 0.6 points, interval from minus 0.06 to plus 1.26. Say it to my board in one sentence.',
      followUp: 'They ask: so it works, a bit? What do you answer?',
      listenFor: [
        'Says plainly that it was not shown to work, and that it is not shipped',
        'No “trend”, no “almost”, no “promising”',
        'Says what the range means in ordinary words: from a little harm to a good year',
      ],
      answer: `“We tried asking for second choices, and after seven weeks we can’t tell it apart from no effect, so we won’t build the rest.”

To “it works a bit”: it may, and it may do nothing. The range runs from very slightly worse to more than we need. We agreed beforehand that zero has to lie outside. If we bend that now, the next test has no rule either. What we do know is how many items were kept, and that I’d show them.`,
    },
    {
      id: 'checkout-point-eight',
      text: 'Other case: plus 0.8, from 0.14 to 1.46, both guardrails fine. You said one point pays. Do we build?',
      followUp: 'Is 0.8 what we will get, then?',
      listenFor: [
        'Yes, by the rule: zero lies outside and the guardrails hold',
        'Only the 42,000 still to be spent count: back in about 24 weeks at 0.8',
        'Expects less than 0.8 later, since results that pass a bar tend to be lucky',
      ],
      answer: `Yes. The rule was: above zero, guardrails fine. One point was for the whole 56,000. The 14,000 are spent whichever way you choose, so what has to come back is 42,000. At 0.8 points, which is 90,000 a year, that takes about 24 weeks. Half a year is your rule.

Will you get 0.8? I’d plan with less. A result that just passed a bar had some luck on its side. I’d tell finance 0.6, which is 32 weeks, and let them be pleased.`,
    },
    {
      id: 'checkout-friction',
      text: 'My team fought for two years to take one step out of checkout. You put one in. Read me the screen.',
      followUp: 'She has to decide about oat milk at ten in the evening. What happens if she ignores it?',
      listenFor: [
        'Real words: “If it’s gone, what would you like?” and three suggestions',
        'Ignoring it costs nothing: “let the picker choose” is already selected',
        'How often: one item, at most once in four weeks',
      ],
      answer: `“Oat milk, one litre. If it’s gone, what would you like?” Then three products with prices, and below them, already selected: “Let the picker choose”. She can go on without touching it, and it’s as today.

It’s one item and at most once in four weeks. If I wanted to catch every missing item, I’d have to ask about half of the basket, and your team would be right to throw me out.`,
    },
    {
      id: 'checkout-who',
      text: 'Who gets asked more than others, and would I be comfortable if a newspaper wrote about it?',
      followUp: 'And who is never asked, and stays let down?',
      listenFor: [
        'A concrete group: late slots, small-town stores, people on special diets',
        'Those never asked: few earlier orders, rare items, “no substitutes” set',
        'A number to watch by group, or an admission that it was not looked at yet',
      ],
    },
  ],
  handling: [
    'One sentence first. If she nods, stop there.',
    'Give the price of the step yourself: baskets per thousand, in euros.',
    'Hold the rule you wrote before, also when it hurts your own idea.',
  ],
  script: `You’d get one screen, one item, at most once in four weeks. “Let the picker choose” is already selected, so whoever ignores it loses nothing.

It can cost you baskets. Per thousand households asked, each tenth of a point in finished checkouts is one basket, six euros. Each tenth of a point in reorders is one household, nine euros. I’ll report the difference of the two, weekly for harm, and once for the decision.

At half a point down from 91% it goes off the same day, and you hold that switch, not I. In week eight you get the page I’ve written today, with the numbers filled in. If zero is in the interval, I’ll be the one who says it.`,
};
