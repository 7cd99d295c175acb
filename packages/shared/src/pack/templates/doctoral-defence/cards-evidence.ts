import type { RoleCard } from '../../schema.js';

export const externalCard: RoleCard = {
  id: 'card-external',
  name: 'Professor Corvina Hale',
  title: 'External examiner, behaviour of bats',
  caresAbout: [
    'What a recorded pass says about an animal, and what it does not',
    'A mechanism that could have come out wrong',
    'Where the thesis stands among the lighting experiments done before it',
    'Species hidden behind a genus',
  ],
  questions: [
    {
      id: 'external-passes',
      text: 'You counted passes. One bat circling for ten minutes gives you forty. So what did increase at your amber bridges?',
      followUp: 'Then which word in your title would you change?',
      listenFor: [
        'Activity increased; the number of animals was not measured',
        'Says why that still bears on the question: use of a lit stretch, per night',
        'Does not slip back into “more bats” in the next sentence',
      ],
      answer: `Activity: the use of that stretch of river per night. Passes per night rose at amber bridges by a ratio of 1.62, compared with their white partners. It could be more animals, or the same animals staying longer. My data can’t tell these apart.

For a lighting decision I’d argue that use is the right quantity, since a lit bridge cuts a flight path for whoever flies it. In the title I’d say “bat activity”.`,
    },
    {
      id: 'external-mechanism',
      text: 'Fewer insects at amber lamps, more Myotis over the water below. Surely less food should mean fewer bats?',
      followUp: 'Which result would have told you that your mechanism is wrong?',
      listenFor: [
        'Two groups of insects: those drawn to the lamp, and those emerging from the water below',
        'Myotis here trawl the surface and avoid light; they do not feed at lamps',
        'Says what would have refuted it: emergence over water rising under amber lamps',
      ],
      answer: `Those are different insects. Under amber lamps 34% fewer were caught at the lamp itself. Over the water, emergence hardly changed: ratio 1.04, with an interval from 0.80 to 1.35. Myotis trawl the surface. So their food stayed, and what kept them away, the light, grew weaker.

If emergence had risen as much as the passes, I couldn’t have told food from light, and chapter 5 would say so.`,
    },
    {
      id: 'external-genus',
      text: 'Myotis is a genus. Which species are you talking about, and how do you know?',
      followUp: 'So does your title hold for the rarer ones?',
      listenFor: [
        'Mostly Daubenton’s: 57 of 61 bats in the hand, at four sites',
        'Calls within the genus overlap, so recordings cannot settle it',
        'Does not extend the result to woodland species of the genus',
      ],
      answer: `Mostly Daubenton’s. We netted 61 bats of the genus at four sites under licence, and 57 were Daubenton’s. Calls within the genus overlap too much for me to separate species from recordings.

So it’s a result about a genus that’s nearly one species here. For the others, which fly along tree lines and avoid light more strongly, I’d expect the same direction. I have no data on them.`,
    },
    {
      id: 'external-literature',
      text: 'Forest-edge experiments with coloured light showed years ago that Myotis avoid white and tolerate red. What did we not know before you?',
      followUp: 'And in which way is your experiment weaker than those?',
      listenFor: [
        'They lit edges that had been dark; she changed lamps where light had been for decades',
        'Rivers in a city and lamps that councils really buy, not red',
        'Grants the weakness: colour and brightness changed together in chapter 3',
      ],
    },
  ],
  handling: [
    'Say “activity” for passes, every time. She notices the first “more bats”.',
    'Give her the result that would have refuted you, before she asks.',
    'Where a species was not measured, stop there; she distrusts a guess more than a gap.',
  ],
  script: `Bats of the genus Myotis avoid light, and over rivers they trawl the surface. Pipistrelles tolerate it, and some feed at lamps. So one lamp is a wall for one and a table for the other.

I asked what happens when a city changes the lamp. At amber bridges Myotis activity rose by a ratio of 1.62 against white ones. For pipistrelles I found 0.93, with an interval from 0.71 to 1.22: I can’t exclude a fall of 29% or a rise of 22%.

The earlier experiments lit places that had been dark. Mine asks whether a place that’s been bright for forty years can be won back in part, and within one season it was.`,
};

export const statisticsCard: RoleCard = {
  id: 'card-statistics',
  name: 'Dr Anselm Pike',
  title: 'Examiner, statistics',
  caresAbout: [
    'The unit that was randomised, and how many of them there are',
    'What was decided before the data, and what after',
    'Intervals, read to both ends',
    'Candidates who can do their own analysis on a sheet of paper',
  ],
  questions: [
    {
      id: 'statistics-n',
      text: 'You report 449 nights and 186,000 passes. What is your n?',
      followUp: 'So what did the ten nights at each bridge buy you?',
      listenFor: [
        '12: one number for each pair',
        'Nights at the same bridge resemble each other, so they are not independent',
        'More nights make each of the 12 numbers less noisy; they add no pairs',
      ],
      answer: `Twelve. For each pair one number: the change at the amber bridge divided by the change at the white one, on the log scale. Then a t interval with 11 degrees of freedom.

The nights make each of those twelve numbers steadier. Passes only make the nights steadier. I report the mixed model in the appendix, and it agrees, but the one I defend fits on a sheet of paper.`,
    },
    {
      id: 'statistics-overruled',
      text: 'In two pairs the road safety audit overruled your coin. What is left of your randomisation?',
      followUp: 'Give me the estimate as the coin fell, and read me its interval.',
      listenFor: [
        'In ten pairs the coin stood: 1.55, from 1.03 to 2.33',
        'As the coin fell, all 12 pairs: 1.28, from 0.82 to 2.00, which includes 1',
        'Knows that the two overruled pairs were large, 1.35 and 3.02, and says which estimate is defended',
      ],
      answer: `In ten pairs, all of it. There the ratio is 1.55, from 1.03 to 2.33, and that’s the estimate I defend. As lit, all twelve, it’s 1.62. As the coin fell it’s 1.28, from 0.82 to 2.00, and that includes 1.

The two pairs came out at 1.35 and 3.02. The audit put amber on the quieter bridge in both, so they lean my way for a reason that isn’t the lamp.`,
    },
    {
      id: 'statistics-exaggerated',
      text: 'You planned for a ratio of 1.6, and you found 1.62. Suppose the truth is 1.3. How often would your design have found anything, and how large would it have looked?',
      followUp: 'So should the city expect 1.62 at the next bridge?',
      listenFor: [
        'About one time in three, and then on average about 1.5',
        'Knows the reason: with twelve pairs only large estimates get past the bar',
        'For the next bridge: rather the lower half of the interval, and measure it',
      ],
      answer: `I’ve simulated that. With a standard deviation of 0.53 between pairs, a true 1.3 gives a clear result about one time in three. And then it looks like 1.5 on average, because only large estimates get through.

So 1.62 is more likely too high than too low. I’d tell the city to plan with the lower half of the interval, and to record at the next bridge.`,
    },
    {
      id: 'statistics-plan',
      text: 'What exactly did you write down before you saw the second season, and where did you depart from it?',
      followUp: 'Which departure helped your result?',
      listenFor: [
        'Registered in March of year two: one primary outcome (Myotis), three secondary, corrected after Holm',
        'Departures: the two overruled pairs, and the far-bank detectors added later',
        'Says openly which one moves the result in her favour: as lit against as tossed',
      ],
    },
  ],
  handling: [
    'Answer “twelve” before anything else.',
    'Read intervals aloud from end to end, and say what the far end would mean.',
    'Volunteer the estimate that hurts: 1.28 as the coin fell.',
  ],
};
