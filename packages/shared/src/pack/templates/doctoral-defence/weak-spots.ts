import type { Pack } from '../../schema.js';

export const weakSpots: Pack['weakSpots'] = [
  {
    id: 'weak-dimmer',
    title: 'It was the dimming, not the colour',
    challenge:
      'Your amber lamps put 1.9 lux on the water and your white ones 3.1. You changed two things and put one of them in the title. Why is this not a thesis about dimming?',
    defence: `For chapter 3 you’re right: it’s about the change of lamps as the council made it, both at once, and its conclusion says so.

Chapter 4 is my attempt to take them apart. At the same brightness, amber against white gives 1.31, from 0.98 to 1.75. One lux against three gives 1.38, from 1.03 to 1.85. So brightness has the firmer evidence, and colour the weaker.

I’d accept a title with “amber and dimmer lamps”. What I wouldn’t accept is that colour has been shown not to matter.`,
    push: 'An interval that includes 1, at eight sites, in places that were dark before: that is the very criticism you make of everybody else. You have no evidence for colour in a lit city. None.',
    secondDefence: `Not none, but indirect. If only brightness mattered, chapter 4 predicts a ratio of about 1.15 for the city’s lamps. I observed 1.55 where the coin stood. The interval starts at 1.03, so 1.15 is inside it, and I can’t exclude that brightness did it all.

So, in order of trust. The change of lamps works: chapter 3. Dimming works: chapter 4. Colour adds something: likely, and open. What would settle it is amber at 3 lux at bridges that are lit already. I’d change the title, and keep the order of the claims.`,
  },
  {
    id: 'weak-moved-bats',
    title: 'You moved bats from one bridge to the next',
    challenge:
      'Your two bridges in a pair can be 350 metres apart. A bat flies that in a minute. If it leaves the white bridge for the amber one, your ratio rises, and not a single bat is better off.',
    defence: `Then white bridges should have lost what amber ones gained. They went from 15.0 to 15.2 passes a night, so I see no sign of a loss.

I also looked at distance. In five pairs the bridges are more than a kilometre apart, and there moving is harder. Their ratio is 1.57. In the seven nearer pairs it’s 1.66. If moving made the effect, it should fade with distance, and it hardly does.

Both are weak tests, with five and seven pairs. But both point the same way.`,
    push: 'The bat need not come from your other bridge. It can come from the dark far bank, ten metres away, straight in front of your detector. Then you measured where bats fly under a bridge, and nothing else.',
    secondDefence: `That’s the version that worries me, and I found it too late to plan for. In six pairs I had a second detector on the far bank. On the near bank alone those pairs give 1.70. Both banks together give 1.52, from 0.95 to 2.43. So a part of the near-bank rise may be bats that crossed over, and the rest isn’t clear of 1.

I say in chapter 3 that the ratio is for the lit bank. For the whole river I’d put forward 1.52 and its interval, no more. The next study should have a detector on each bank from the first night.`,
  },
  {
    id: 'weak-one-season',
    title: 'One season after is no result',
    challenge:
      'Lamps changed in winter, you recorded one summer, and you went home. Animals react to anything new. Why should I believe that this is there in year five?',
    defence: `You should believe it for the first season, since that’s what I measured. A passing reaction would have to be an attraction to something new, and for an animal that avoids light I find that hard to imagine. The more likely course runs the other way: bats learn a new path slowly, and the effect grows.

Within the season I see no trend. Nights from May and June give 1.60, nights from July to September 1.64.

So: no claim about year five, and no sign that it was fading by September.`,
    push: 'You cannot have it both ways. Either you know how they learn, or you do not. And your two halves of a summer are different animals: from July on you are recording the young of the year, who never saw a white lamp.',
    secondDefence: `I don’t know how they learn; that sentence was a guess, and I take it back. And the young are a good point that I hadn’t thought through. If from July on a third or more of the passes are young animals, then 1.64 says little about the adults who knew the old lamps.

What I can use is May and June, before the young fly: 1.60. That’s adults, in their first months with the new lamps. It’s half of the nights, so its interval is wider. I’d put it into the corrections, with your argument, as the cleanest estimate for animals that remember white.`,
  },
];
