import type { RoleCard } from '../../schema.js';

export const internalCard: RoleCard = {
  id: 'card-internal',
  name: 'Dr Rosalba Thicket',
  title: 'Internal examiner, freshwater ecology',
  caresAbout: [
    'Whether the insects carry the weight that chapter 5 puts on them',
    'Rivers unlike this one: faster, wider, cleaner',
    'Methods that the next doctoral student could repeat',
  ],
  questions: [
    {
      id: 'internal-traps',
      text: 'Your lamp traps catch fewer insects under amber light. Might the traps only be less attractive, with just as many insects in the air?',
      followUp: 'How would you trap so that the lamp cannot fool you?',
      listenFor: [
        'Agrees: the trap at the lamp measures attraction, and not abundance',
        'That is why there are floating traps as well, which use no light: ratio 1.04',
        'A design for later, such as suction or interception traps away from the lamp',
      ],
      answer: `Yes, and I mean it that way: the trap at the lamp measures how many insects the lamp draws. 34% fewer, with an interval from 12% to 51%. It doesn’t say that there are fewer insects by the river.

For that I have the floating traps over the water, which use no light: 1.04, from 0.80 to 1.35. With more money I’d have put suction traps twenty metres from each lamp.`,
    },
    {
      id: 'internal-half-sites',
      text: 'Bats at 24 bridges, insects at 12. Why only half, and which half?',
      followUp: 'Do the bats tell the same story at those 12?',
      listenFor: [
        'The reason is honest: emptying traps by hand, one person, the same nights',
        'Six whole pairs, chosen by lot among the ten where the coin stood',
        'At these six pairs the bats gave about the same ratio, 1.58',
      ],
      answer: `Hands. Traps have to be emptied before dawn, and two of us could do 12 bridges in a night. I drew six whole pairs by lot from the ten in which the coin stood, so the insect results don’t inherit the audit’s choice.

At these six pairs the ratio for Myotis is 1.58. So I have no sign that they’re unusual, and six pairs can’t show a small difference.`,
    },
    {
      id: 'internal-other-rivers',
      text: 'One city, one slow river, 19 kilometres. To which river would you not carry this result?',
      followUp: 'Name the first measurement you would take there.',
      listenFor: [
        'Names a kind of river, such as fast or wide, and says why: trawling needs smooth water',
        'Knows what was constant here: slow, 11 to 26 metres wide, trees on the banks',
        'A measurement: Myotis activity before any lamp is changed, to see whether there is anything to win',
      ],
    },
    {
      id: 'internal-repeat',
      text: 'A student starts on Monday and wants to repeat chapter 4. What would go wrong first?',
      followUp: 'Where in the thesis would she have found that?',
      listenFor: [
        'Something concrete: setting the lamps to the same brightness on the water, with a meter in a boat',
        'Refers to the protocol, the data or the code, and where they are',
        'Names something that is not written down and should be',
      ],
      answer: `The brightness. Two lamps with the same setting differ by a third on the water, depending on the height of the bank. We measured from a boat at nine points and dimmed until the median was 1 or 3 lux. It took us five nights to learn.

The protocol is appendix C, with the code and the data beside it. What isn’t written down is that ducks move the boat. It will be.`,
    },
  ],
  handling: [
    'Tell attraction from abundance before she does.',
    'Say who emptied the traps, and how many a night. She has done it.',
    'For other rivers, name the property that matters and not the region.',
  ],
};

export const chairCard: RoleCard = {
  id: 'card-chair',
  name: 'Professor Edmund Sallow',
  title: 'Chair of the committee',
  caresAbout: [
    'One claim that holds the four chapters together',
    'What the candidate did, and what others did',
    'Judgement: what she would do differently',
    'That somebody outside the field could follow',
  ],
  questions: [
    {
      id: 'chair-claim',
      text: 'I am a historian. In three sentences: what did you find, how sure are you, and why should a city care?',
      followUp: 'You said it in the language of your field. Once more, for my sister.',
      listenFor: [
        'The finding with its comparison: against bridges that stayed white',
        'A degree of certainty in plain words, without “significant”',
        'A consequence for a city that does not go beyond the data',
      ],
      answer: `When a city changed the lamps at bridges from white to amber, shy bats used the river there about half as much again, compared with bridges that stayed white. I’m fairly sure of the direction, and much less of the size: a few per cent to more than double is possible. A city that changes its lamps anyway can choose the amber, dimmer ones, and should record what happens.`,
    },
    {
      id: 'chair-own-work',
      text: 'The council changed the lamps, and a company wrote the software that names the calls. Which part of this thesis is yours?',
      followUp: 'Who else could claim chapter 3, and what would they claim?',
      listenFor: [
        'Hers: pairs, coin, recording plan, the check of 2,000 calls, analysis, all of chapter 4',
        'Credits others by what they did',
        'Deals with the council’s interest: it paid for detectors, had no say in analysis or text',
      ],
      answer: `The question, the pairs, the coin, the recording plan, the analysis, and chapter 4 from lamp to result. The council chose the lamps and the street works. It paid €18,000 for detectors, and the agreement says that it sees the text when everybody does.

The software isn’t mine. That’s why two of us checked 2,000 calls by ear and eye before I believed it.`,
    },
    {
      id: 'chair-again',
      text: 'You may do it once more, with the same money. What changes?',
      followUp: 'And what would that have cost you?',
      listenFor: [
        'One large change, not a list of small ones',
        'For instance: amber lamps at the old brightness in a third group, with fewer bridges in each',
        'Names the price: fewer pairs for the main comparison, or a season less',
      ],
      answer: `I’d ask the council for amber lamps at the old brightness at some bridges. Eight groups of three: white, amber, amber and bright. Then colour and brightness come apart in the city itself, and I’d not need chapter 4 as a bridge.

The price is eight comparisons and not twelve, so I’d see only larger effects. I’d pay it. What I have now answers the council’s question better than mine.`,
    },
    {
      id: 'chair-not-found',
      text: 'Which result did you expect and not find?',
      followUp: 'Why is that in the appendix, and not in the summary?',
      listenFor: [
        'A named expectation, for instance that pipistrelles would fall as the lamps drew fewer insects',
        'The estimate with its interval: 0.93, from 0.71 to 1.22',
        'Keeps “no clear change” apart from “no change”',
      ],
    },
  ],
  handling: [
    'Three sentences without a term of the field. He stops listening at the fourth.',
    'Credit people by what they did.',
    'When he asks what you would change, change one large thing and name its price.',
  ],
  script: `Four chapters, one question: what happens to bats when a lit river gets different lamps?

Chapter 2 asks whether I can trust the ears: 2,000 calls checked by two people. Chapter 3 is the city: 24 bridges in 12 pairs, and Myotis activity up by a ratio of 1.62, or 1.55 where the coin stood. Chapter 4 takes colour and brightness apart at eight dark sites, because the city’s amber lamps were also dimmer. Chapter 5 asks whether food explains it, and finds little sign of that.

What holds them together: a lamp is a barrier, and part of that barrier can be taken down where light must stay.`,
};
