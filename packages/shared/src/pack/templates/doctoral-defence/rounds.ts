import type { Pack, Segment } from '../../schema.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const pitchBeats: Segment[] = [
  {
    id: 'beat-question',
    label: 'The question',
    startMs: 0,
    endMs: 30 * SECOND,
    text: 'Street lamps along rivers keep shy bats away. Cities are replacing those lamps anyway, and are told that amber light is kinder. The experiments behind that advice lit places that had been dark. Nobody had tested what a city really does: change the lamp at a bridge that’s been lit for decades. I asked whether the bats come back.',
  },
  {
    id: 'beat-method',
    label: 'What I did',
    startMs: 30 * SECOND,
    endMs: 60 * SECOND,
    text: 'With the council of Marrowick I made 12 pairs from 24 bridges. In each pair one bridge got amber lamps and one stayed white. I recorded for a season before and a season after, both bridges of a pair on the same nights. So each pair gives one number, and my sample is twelve, however many thousand calls I have.',
  },
  {
    id: 'beat-finding',
    label: 'What I found',
    startMs: 60 * SECOND,
    endMs: 90 * SECOND,
    text: 'Activity of Myotis, the shy ones, rose at amber bridges by a ratio of 1.62 against their white partners. In the ten pairs where a coin decided, it’s 1.55, with an interval from 1.03 to 2.33. For pipistrelles I found no clear change. Emergence from the water hardly changed either, so food doesn’t explain it.',
  },
  {
    id: 'beat-limit',
    label: 'What I do not claim',
    startMs: 90 * SECOND,
    endMs: 120 * SECOND,
    text: 'The city’s amber lamps were also dimmer. At eight dark sites I took the two apart: colour and brightness each seem to matter, and together they’d predict 1.51. So I don’t claim that amber alone does it, or that there are more bats. I claim that a lit river can be given back in part, where light has to stay.',
  },
];

const sections: Segment[] = [
  {
    id: 'section-opening',
    label: 'One bridge, two nights',
    startMs: 0,
    endMs: 90 * SECOND,
    text: `Start with the sound, slowed down ten times, before any slide.

“That’s a Daubenton’s bat, hunting a hand’s breadth above the water. You hear it come nearer, and then you hear it turn. It turned eight metres before the bridge, where the light begins.

I recorded that in May of my first year, and then seventeen more, at the same bridge, in one hour. One of them flew through.

A year later the same bridge, the same week, other lamps. This time I stopped counting those that flew through.” Pause. “One bridge is a story. The next fourteen minutes are about whether it’s more than that.”`,
  },
  {
    id: 'section-background',
    label: 'What was known',
    startMs: 90 * SECOND,
    endMs: 180 * SECOND,
    text: `“Three things were known. Bats of the genus Myotis avoid light, and pipistrelles tolerate it. At forest edges lit for an experiment, Myotis kept away from white and green light, and red made little difference. And insects fly to lamps, more to white ones than to amber.

Two things weren’t. Those experiments lit places that had been dark, and a city’s question is the reverse. And nobody can buy a red street lamp. What councils buy is amber, 2,200 kelvin, in place of white, 4,000.

So my question: does the change that cities really make bring activity back, and if so, why?”`,
  },
  {
    id: 'section-short',
    label: 'The thesis, the short form',
    startMs: 180 * SECOND,
    endMs: 300 * SECOND,
    text: 'Use the two-minute pitch, word for word, all four beats.',
  },
  {
    id: 'section-design',
    label: 'Chapter 3: pairs, coin and audit',
    startMs: 300 * SECOND,
    endMs: 450 * SECOND,
    text: `“24 bridges along 19 kilometres of the river Wend, in 12 pairs, alike in width and trees. In each pair a coin chose the bridge for amber. In two pairs the road safety audit overruled the coin, and I’ll come back to that.

Ten nights at each bridge before, ten after, May to September, both bridges of a pair on the same nights, so that weather falls on both. That’s 480 nights. 31 were lost to rain and flat batteries, which leaves 449, and 186,000 passes. About 9,300 of them, 5%, are Myotis.

Before I believed the software I checked it. Two of us judged 2,000 calls without knowing the bridge. It finds 81% of Myotis passes under white lamps and 80% under amber. So what it misses, it misses alike.

For the analysis each pair becomes one number: the change at the amber bridge divided by the change at the white one. I registered that in March of year two, with Myotis as the one primary outcome, before the second season began.”`,
  },
  {
    id: 'section-results',
    label: 'Chapter 3: what came out',
    startMs: 450 * SECOND,
    endMs: 570 * SECOND,
    text: `“At amber bridges Myotis went from 14 to 23 passes a night. At white bridges from 15.0 to 15.2. The ratio of the two changes is 1.62, with a 95% interval from 1.14 to 2.30.

That’s as lit. Where the coin stood, ten pairs, it’s 1.55, from 1.03 to 2.33, and this is the estimate I defend. As the coin fell, with the two overruled pairs turned round, it’s 1.28, from 0.82 to 2.00. I show all three, because the choice between them is the weakest point of the chapter.

Pipistrelles: 0.93, from 0.71 to 1.22. That isn’t ‘no effect’. A fall of 29% is still inside.”`,
  },
  {
    id: 'section-colour',
    label: 'Chapter 4: colour or brightness',
    startMs: 570 * SECOND,
    endMs: 690 * SECOND,
    text: `“The white lamps put 3.1 lux on the water, the amber ones 1.9. So chapter 3 can’t say whether the colour did it.

At eight dark sites I set up my own lamps: dark, and white or amber at 1 or at 3 lux. Five conditions, four nights each, in a different order at each site: 160 nights.

Amber against white at the same brightness: 1.31, from 0.98 to 1.75. One lux against three: 1.38, from 1.03 to 1.85. If I put the city’s brightness into that, it predicts 1.51. I observed 1.62. They agree, and both are too coarse to say which of the two matters more.”`,
  },
  {
    id: 'section-food',
    label: 'Chapter 5: is it the food',
    startMs: 690 * SECOND,
    endMs: 780 * SECOND,
    text: `Cover, one drawing of a bridge seen from the side:
- 12 bridges, six whole pairs, drawn by lot from the ten where the coin stood
- At the lamp: 34% fewer insects under amber, interval from 12% to 51%
- Over the water: floating traps, ratio 1.04, from 0.80 to 1.35
- Myotis feed over the water, so their food stayed; a rise in food isn’t what brought them
- What I can’t exclude: emergence up by a third, which would be a part of the story`,
  },
  {
    id: 'section-close',
    label: 'What it means, and what next',
    startMs: 780 * SECOND,
    endMs: 900 * SECOND,
    text: `“So what would I tell a city? If you’re changing lamps at a slow river with trees anyway, choose amber and dim it. Expect more use of the river by Myotis. Plan with less than my estimate, since small experiments exaggerate, and record before and after.

What I wouldn’t tell it: that amber is harmless. I compared amber with white, and in chapter 4 dark was better than both.

Three things are open. Whether the same animals stay longer or others come, for which one would have to mark them. Whether it lasts beyond a first season. And whether the far bank empties as the near one fills, which I could look at in six pairs only.

The bridge from the beginning is pair seven. It’s not my largest effect, and not my smallest. Thank you.”`,
  },
];

export const rounds: Pack['rounds'] = [
  {
    id: 'round-pitch',
    kind: 'pitch',
    title: 'The thesis in two minutes',
    durationMs: 2 * MINUTE,
    segments: pitchBeats,
  },
  {
    id: 'round-presentation',
    kind: 'presentation',
    title: 'Opening talk',
    durationMs: 15 * MINUTE,
    segments: sections,
  },
  {
    id: 'round-panel',
    kind: 'panel-questions',
    title: 'Examination',
    durationMs: 25 * MINUTE,
    segments: [],
  },
  { id: 'round-pressure', kind: 'pressure', title: 'Hard objections', durationMs: 9 * MINUTE, segments: [] },
  {
    id: 'round-candidate',
    kind: 'candidate-questions',
    title: 'Your questions to the committee',
    durationMs: 5 * MINUTE,
    segments: [],
  },
  {
    id: 'round-drill',
    kind: 'rapid-fire',
    title: 'Six answers without the thesis',
    durationMs: 3 * MINUTE,
    segments: [],
  },
];
