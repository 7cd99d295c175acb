import type { BankQuestion } from '../../schema.js';

const MEANING = 'Results and meaning';
const FIELD = 'Place in the field';
const CONDUCT = 'Conduct and data';

/** What follows from it, where it stands, and how it was done: bank questions 9 to 17. */
export const meaningQuestions: BankQuestion[] = [
  {
    id: 'bank-no-change',
    category: MEANING,
    text: 'For pipistrelles you found nothing. May the city tell people that amber lamps do not harm them?',
    answer:
      'No. I found an estimate of 0.93 with an interval from 0.71 to 1.22. That contains no change, and it contains a fall of 29%. For an animal that feeds at lamps a fall is plausible: the lamps drew 34% fewer insects. To say “no harm” I’d need an interval inside bounds fixed in advance, say from 0.9 to 1.1. With the spread I see between pairs, that takes about 170 pairs. So the sentence is: not known.',
    keyPoints: [
      { id: 'no-change-no', text: 'A plain no' },
      { id: 'no-change-interval', text: 'The interval contains a fall of 29%' },
      { id: 'no-change-plausible', text: 'Says why a fall is plausible' },
      { id: 'no-change-need', text: 'Says what it would take to claim no harm' },
    ],
  },
  {
    id: 'bank-how-large',
    category: MEANING,
    text: 'From 14 to 23 passes a night. Is that a lot, for a bat?',
    answer:
      'Measured against dark: at four unlit stretches of the same river I recorded 41 passes a night. So lit bridges lacked 27, and amber ones got nine of these back, a third. That comparison is mine to make and weak: those stretches weren’t drawn by lot, and they have more trees. What a third means for a colony I can’t say. For that one needs animals, roosts and years. I’d call it a sign that the barrier can be lowered.',
    keyPoints: [
      { id: 'how-large-dark', text: 'Compares with dark stretches: 41 a night' },
      { id: 'how-large-third', text: 'Nine of 27, a third' },
      { id: 'how-large-weak', text: 'Says why that comparison is weak' },
      { id: 'how-large-colony', text: 'Stops before populations' },
    ],
  },
  {
    id: 'bank-dark',
    category: MEANING,
    text: 'If dark is best, is your thesis not an excuse for leaving lamps on?',
    answer:
      'It can be read so, and I say in the last chapter that it shouldn’t be. In chapter 4, dark against amber at 1 lux gives 1.45, from 1.07 to 1.97. So the kindest lamp I tested still costs a good part of the activity. My result is for places where light has to stay: bridges, crossings, stairs. Where a council asks whether to light a dark path, my advice from this thesis is no, whatever the colour.',
    keyPoints: [
      { id: 'dark-145', text: 'Dark against dim amber: 1.45' },
      { id: 'dark-scope', text: 'For places where light has to stay' },
      { id: 'dark-advice', text: 'New lamps at dark places: no' },
    ],
  },
  {
    id: 'bank-gap',
    category: FIELD,
    text: 'State your contribution, without the word “first”.',
    answer:
      'Three things. An experiment on the decision that councils really take: replacing a lamp, at places lit for decades, with a coin in ten pairs and a control in all. An estimate that holds colour and brightness apart, with the honest finding that brightness has the firmer evidence. And a check that the software errs alike under both lamps, 81% against 80%, without which no such comparison can be read. The third may be the one that others use most.',
    keyPoints: [
      { id: 'gap-decision', text: 'Tests the decision that councils take' },
      { id: 'gap-apart', text: 'Holds colour and brightness apart' },
      { id: 'gap-check', text: 'Checks the software under both lamps' },
      { id: 'gap-size', text: 'Does not inflate any of them' },
    ],
  },
  {
    id: 'bank-contradicts',
    category: FIELD,
    text: 'Field studies that dimmed white lamps found slow-flying bats still avoiding the lowest level. You say dimming helps. Who is right?',
    answer:
      'I think both. They compared dim with dark, and dim lost. In my chapter 4 it loses too: dark against 1 lux of amber is 1.45. I compare dim with bright: one lux against three gives 1.38. So avoidance isn’t a switch at some threshold; there’s a slope within the range that streets use. They worked along hedgerows where bats commute, and I over water where they feed. Feeding animals might put up with more. That I can’t test with my data.',
    keyPoints: [
      { id: 'contradicts-compared', text: 'They compared with dark, she with bright' },
      { id: 'contradicts-both', text: 'Her own data show their result too: 1.45' },
      { id: 'contradicts-slope', text: 'A slope, not a threshold' },
      { id: 'contradicts-open', text: 'Names a difference she cannot test' },
    ],
  },
  {
    id: 'bank-next-study',
    category: FIELD,
    text: 'You get a post-doctoral year and one method you did not have. Which, and for what?',
    answer:
      'Tags: small transmitters on 30 Daubenton’s bats from two roosts, with receivers at six bridges. It answers what passes can’t: whether the same animals stay longer or others come, and whether they left another place for it. If most of the increase is the same few animals, my result is about comfort and not about access. The cost: catching and handling, under licence, and 30 animals from two roosts are two roosts. I’d say so in the title.',
    keyPoints: [
      { id: 'next-study-tags', text: 'One method: tagged animals' },
      { id: 'next-study-question', text: 'For the question that passes cannot answer' },
      { id: 'next-study-turn', text: 'Says which result would change her own claim' },
      { id: 'next-study-limit', text: 'Sees the sample: two roosts' },
    ],
  },
  {
    id: 'bank-lit-dark',
    category: CONDUCT,
    text: 'For chapter 4 you lit eight dark sites. What gave you the right, and what did it do to the animals?',
    answer:
      'A licence, an ethics approval and a rule of mine. Four of the five conditions had light, four nights each, so 16 lit nights a site. No site within 200 metres of a known roost, none while young are nursed. The rule: if a dark night after lit ones had less than half of the activity before, that site ended. It happened at none. In the last dark nights activity was 96% of the first. I think it was worth it. I’d not do it for a replication alone.',
    keyPoints: [
      { id: 'lit-dark-licence', text: 'Licence and approval' },
      { id: 'lit-dark-nights', text: '16 lit nights at each site' },
      { id: 'lit-dark-stop', text: 'A rule for stopping, fixed in advance' },
      { id: 'lit-dark-judgement', text: 'A judgement of her own' },
    ],
  },
  {
    id: 'bank-council-money',
    category: CONDUCT,
    text: 'The council paid €18,000 for your detectors and wants good news. What would have happened to a bad result?',
    answer:
      'The same. The agreement has three lines on it: the council sees the text when everyone does, it has no say in the analysis, and the data go public either way. The plan was registered in March of year two, so a missing primary outcome would have been noticed. Where interest did enter is the audit, which moved two pairs. I don’t think that anybody meant to help me. It did help, and that’s why I defend the ten pairs.',
    keyPoints: [
      { id: 'council-agreement', text: 'What the agreement says' },
      { id: 'council-registered', text: 'A registered plan makes silence visible' },
      { id: 'council-audit', text: 'Names the place where interest did enter' },
      { id: 'council-ten', text: 'Ties it to the estimate she defends' },
    ],
  },
  {
    id: 'bank-open-data',
    category: CONDUCT,
    text: 'Can I work your main number out again tonight, from what you have published?',
    answer:
      'Yes, from counts: 449 rows, one for each bridge and night, and 60 lines of code. It takes a minute. From sound, no: the recordings are 3.1 terabytes, and some hold voices of people on the bridges, so they’re in the university’s archive and open on request. Also left out are the places of two roosts, rounded to five kilometres. If you work it out tonight and don’t get 1.62, I’d like to hear it before you sign.',
    keyPoints: [
      { id: 'open-counts', text: 'Counts and code are public' },
      { id: 'open-sound', text: 'Recordings on request, since they hold voices' },
      { id: 'open-roosts', text: 'Roosts are left out on purpose' },
    ],
  },
];
