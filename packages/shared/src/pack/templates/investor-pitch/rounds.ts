import type { Pack, Segment } from '../../schema.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const pitchBeats: Segment[] = [
  {
    id: 'beat-waste',
    label: 'What happens today',
    startMs: 0,
    endMs: 30 * SECOND,
    text: 'A made-to-order sofa leaves the factory in film, foam and cardboard. Two people carry it into your home, cut it open and drive the rubbish back to the depot. That costs the maker €6.30 a sofa. And three in a hundred still arrive damaged, at €140 each. Two departments pay for that, and neither sees the other’s bill.',
  },
  {
    id: 'beat-offer',
    label: 'What we do',
    startMs: 30 * SECOND,
    endMs: 60 * SECOND,
    text: 'Wadmal rents out padded jackets that stay on from the packing line to the living room. The crew folds the jacket and takes it back to the depot they return to anyway. We collect, wash and bring it to the next maker. €6.80 a delivery. All in, the maker’s cost falls from €10.64 to €9.46, and all of that is less damage.',
  },
  {
    id: 'beat-numbers',
    label: 'What we know',
    startMs: 60 * SECOND,
    endMs: 90 * SECOND,
    text: 'Eleven months, seven makers, 6,500 deliveries a month: €530,000 a year. A jacket costs €62, makes 35 trips on average and earns €2.60 on each, with the jacket paid. It has earned its price after 14.2 trips, six and a half months. Damage fell from 3.1% to 1.9%, measured in alternate weeks.',
  },
  {
    id: 'beat-ask',
    label: 'What we ask, and what we do not know',
    startMs: 90 * SECOND,
    endMs: 120 * SECOND,
    text: 'I’m raising €2.5 million for 25%, for 24 months, to reach 64,000 deliveries a month and break-even. Two things I don’t know. No jacket is older than 24 trips, and the plan counts on 60. And nearly three quarters of the growth comes from carriers, and none has signed. You’ll know the second by month nine.',
  },
];

const sections: Segment[] = [
  {
    id: 'section-evening',
    label: 'Fourteen drops',
    startMs: 0,
    endMs: 75 * SECOND,
    text: `Put the folded jacket on the table before you speak.

“In October I rode along with a crew of two. Fourteen drops. At each they carried in a sofa, knelt down, cut film and stamped cardboard flat, four minutes every time. By noon the van was full of rubbish, and they drove to the depot to empty it.

At drop nine the knife went through the film and into the seat. Nobody said anything. They knew, and so did the customer.

That sofa had been wrapped by someone I’d once bought the film for.”

Unfold the jacket.`,
  },
  {
    id: 'section-short',
    label: 'Wadmal, the short form',
    startMs: 75 * SECOND,
    endMs: 195 * SECOND,
    text: 'Use the two-minute pitch, word for word, all four beats.',
  },
  {
    id: 'section-jacket',
    label: 'The life of one jacket',
    startMs: 195 * SECOND,
    endMs: 315 * SECOND,
    text: `“One jacket, €62 to make. It goes round in 14 days: five on a sofa, two at the depot, four waiting and riding back, three with us. That’s 26 trips a year.

On each trip 2% are lost or scrapped: 820 in 41,000 so far. It’s built to wear for 60 trips, and with that loss the average one makes 35. So the jacket costs €1.77 a trip.

Return freight and sorting, €1.48. Washing, €0.55, since every fifth trip costs €2.75. Repair, €0.40. Together €4.20, out of €6.80. That leaves €2.60, 38%.

In cash it looks different. Before its own price a jacket brings in €4.37 a trip. After 14.2 trips, six and a half months, it’s paid for. Over its life it brings €153 for €62.

If it wears out at 30 trips and not 60, the average makes 22.7, and we earn €1.64 and not €2.60. That’s still a business, and a smaller one.”`,
  },
  {
    id: 'section-maker',
    label: 'The sum of one maker',
    startMs: 315 * SECOND,
    endMs: 405 * SECOND,
    text: `Cover, on one sheet with two columns:
- Packaging today: €5.20, disposal €1.10, together €6.30
- Damage today: 3.1% at €140, so €4.34. All in €10.64
- With us: €6.80, damage 1.9% at €140, so €2.66. All in €9.46
- Saved: €1.18 a delivery, 11%
- Say it before they do: on packaging alone we’re €0.50 dearer
- It tips at 0.36 points less damage. We measured 1.2 points
- Who signs: the head of logistics, once the head of customer care has seen the sheet

Hand out the sheet. Wait until they’ve read it.`,
  },
  {
    id: 'section-running',
    label: 'What is running',
    startMs: 405 * SECOND,
    endMs: 495 * SECOND,
    text: `“Eleven months. Seven makers, 3,000 jackets, 6,500 deliveries a month, €44,200. None has left.

Eight trials, seven signed. The eighth delivers with one driver to the kerb, and 11% of the jackets stayed away. So we know where we don’t work.

And the bad number: one maker has 46% of our deliveries. Its contract runs 15 months more, with 90 days’ notice. If it went, we’d lose €103,000 a month before jackets, where we lose €90,000 today, and 1,380 jackets would wait for the next maker. The other six do 585 deliveries each. I plan with those.”`,
  },
  {
    id: 'section-rivals',
    label: 'Who else could do it',
    startMs: 495 * SECOND,
    endMs: 570 * SECOND,
    text: `Cover, twenty seconds each:
- Cardboard: the real rival. 20% cheaper cardboard, and the maker saves €0.14 and not €1.18
- Blankets: carriers have them already, for the van. They don’t stay on from line to living room
- A large maker alone: paid back in 11 months if the jackets come home for €1.48; alone it’s €3.10, and then 29 months
- A pallet pool: has trucks and depots, none of them at people’s doors

Close: “What we own is the shared way home.”`,
  },
  {
    id: 'section-plan',
    label: 'Twenty-four months',
    startMs: 570 * SECOND,
    endMs: 660 * SECOND,
    text: `“From 6,500 to 64,000 deliveries a month. 42,000 of that come from three carriers, who deliver for dozens of makers each. About 15,000 from 26 more makers of the usual size. No carrier has signed. Tandem Haul starts a trial in May.

The cash: people and rent, €3.40 million. New jackets, 26,500, €1.64 million. Replacing lost and worn ones, €1.50 million. Against that, deliveries bring €3.70 million. We need €2.84 million.

On the bank are €620,000. With €2.5 million that leaves €280,000. That’s thin, under two months. A lender for jackets would add €1.15 million, and isn’t signed.”`,
  },
  {
    id: 'section-ask',
    label: 'The round',
    startMs: 660 * SECOND,
    endMs: 720 * SECOND,
    text: `“€2.5 million for 25%. €7.5 million before, €10 million after.

By month nine: a second carrier signed, a jacket at 40 trips, no maker above 35%. If the carrier isn’t there, we stop hiring, at €130,000 a month, and I’ll come to you before you ask.

In return I’d like two things that aren’t money: somebody who’s run depots, and a warm word to one carrier.”

Stop. Don’t summarise.`,
  },
];

export const rounds: Pack['rounds'] = [
  {
    id: 'round-pitch',
    kind: 'pitch',
    title: 'Two minutes, no slides',
    durationMs: 2 * MINUTE,
    segments: pitchBeats,
  },
  {
    id: 'round-presentation',
    kind: 'presentation',
    title: 'The deck in twelve minutes',
    durationMs: 12 * MINUTE,
    segments: sections,
  },
  {
    id: 'round-panel',
    kind: 'panel-questions',
    title: 'Questions from the partners',
    durationMs: 20 * MINUTE,
    segments: [],
  },
  {
    id: 'round-pressure',
    kind: 'pressure',
    title: 'Why we would pass',
    durationMs: 9 * MINUTE,
    segments: [],
  },
  {
    id: 'round-candidate',
    kind: 'candidate-questions',
    title: 'Your questions to the fund',
    durationMs: 5 * MINUTE,
    segments: [],
  },
  {
    id: 'round-drill',
    kind: 'rapid-fire',
    title: 'Six sums in your sleep',
    durationMs: 3 * MINUTE,
    segments: [],
  },
];
