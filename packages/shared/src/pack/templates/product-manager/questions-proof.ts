import type { BankQuestion } from '../../schema.js';

const MEASURING = 'Measuring it';
const HARD = 'Hard questions';
const JUDGEMENT = 'Your judgement';

/** How we know, what could sink it, and who is asking for trust: bank questions 9 to 18. */
export const proofQuestions: BankQuestion[] = [
  {
    id: 'bank-why-collection',
    category: MEASURING,
    text: 'Why collection rate? Borrowers care about how long they wait.',
    answer:
      'They do, and I’d print the wait, but I wouldn’t judge by it. A wait depends on how many copies the library bought and how fast strangers read. In eight weeks that noise is larger than our effect. Collection rate is the one thing we touch, 81% today, and its link to waiting is plain: every hold that doesn’t run out saves the next person nine days. If collection rises and the median wait doesn’t fall, I’ve misunderstood the queue.',
    keyPoints: [
      { id: 'collection-noise', text: 'Waits depend on copies and on other readers' },
      { id: 'collection-touch', text: 'Collection is what the feature touches, 81% today' },
      { id: 'collection-link', text: 'The link: nine days saved per hold that does not run out' },
      { id: 'collection-wrong', text: 'Says what would show the link to be wrong' },
    ],
  },
  {
    id: 'bank-by-title',
    category: MEASURING,
    text: 'Why not split borrowers in two, as in any other test?',
    answer:
      'Because two borrowers in one queue aren’t independent. If I’m asked and pass, you get my book, and you’re in the other half. Your side improves through my side, and the test shows no difference although everyone gained. A title is the smallest thing with a queue of its own. So half of the titles with five or more people waiting get the question, in six systems.',
    keyPoints: [
      { id: 'by-title-shared', text: 'A queue is shared: one pass helps the other half' },
      { id: 'by-title-direction', text: 'The mistake would hide a real gain' },
      { id: 'by-title-unit', text: 'Splits by title, five or more waiting' },
    ],
  },
  {
    id: 'bank-size',
    category: MEASURING,
    text: 'How large must the test be, and what is the smallest result you would ship?',
    answer:
      'I’d ship from a rise of at least 3 points, 81% to 84%. Below that, two engineers for ten weeks buy more elsewhere. To see 3 points takes about 2,500 holds per arm if they were independent. They aren’t, since holds of one title resemble each other, so it’s about 4,500, and at 40 holds per title that’s about 112 titles per arm. Six systems have several times that.',
    keyPoints: [
      { id: 'size-three', text: 'Ships from 3 points, 81% to 84%' },
      { id: 'size-why', text: 'Says why not for less' },
      { id: 'size-alike', text: 'Corrects for holds of one title being alike' },
      { id: 'size-titles', text: 'About 112 titles per arm' },
    ],
  },
  {
    id: 'bank-when',
    category: MEASURING,
    text: 'When do you know? Passes take weeks to play out.',
    answer:
      'Two clocks. A filled hold is settled in seven days, so collection rate is readable every week. A pass has 28 days. That’s why it’s an eight-week test: passes from the first four weeks have their full 28 days behind them. If cancelled passes cross 8% early, we stop that day. That the limit held, I’d claim for those first four weeks only. So I look weekly for harm, and decide once, at the end.',
    keyPoints: [
      { id: 'when-seven', text: 'A filled hold is settled in seven days' },
      { id: 'when-28', text: 'A pass has 28 days' },
      { id: 'when-first-four', text: 'That the 8% limit held is claimed for the first four weeks only' },
      { id: 'when-once', text: 'Looks weekly for harm, decides once' },
    ],
  },
  {
    id: 'bank-no-answer',
    category: HARD,
    text: 'What if nearly everyone ignores your question?',
    answer:
      'Then nothing has happened to them, and we don’t ship. Silence changes nothing, by design. The arithmetic: of a hundred holds we ask about twenty people, and ten of those wouldn’t have come. If four in ten of them pass, collection rises by a little over 3 points. If two in ten pass, it’s half that, and under my limit. I’d learn the difference in week one, with forty paper cards and forty people whose last hold ran out.',
    keyPoints: [
      { id: 'no-answer-harmless', text: 'Silence changes nothing' },
      { id: 'no-answer-four', text: 'Needs four in ten of the no-shows asked' },
      { id: 'no-answer-two', text: 'At two in ten it is not shipped' },
      { id: 'no-answer-cards', text: 'Forty paper cards in week one' },
    ],
  },
  {
    id: 'bank-one-engineer',
    category: HARD,
    text: 'Engineering can give you one person, not two. Now what?',
    answer:
      'Then I ask a smaller question. One vendor: the largest runs 21 of the 48, and one read-back covers all 21. The plain rule and no estimate, at about 35%. Two libraries, six weeks. That can’t tell me whether collection rises by 3 points. It can tell me whether people pass, and that’s what I’m least sure of. I wouldn’t keep the plan and stretch ten weeks to twenty: we’d spend the same and learn later.',
    keyPoints: [
      { id: 'one-engineer-vendor', text: 'One vendor first: 21 of the 48' },
      { id: 'one-engineer-rule', text: 'The plain rule, at about 35%' },
      { id: 'one-engineer-lost', text: 'Says what the smaller version cannot show' },
      { id: 'one-engineer-not', text: 'Does not stretch the old plan' },
    ],
  },
  {
    id: 'bank-no-app',
    category: HARD,
    text: 'A library director says you are serving people with phones, and her regulars have none. Is she wrong?',
    answer:
      'She’s right about who is asked, and wrong about who gains. Nobody without the app is asked, and nobody without it can be moved. But the book that a person with a phone passes goes to whoever is next, phone or not. I’d count it for her: of the books passed on in her library, how many went to people without the app? If that’s near none, she has a point I can’t answer, and a printed slip is next.',
    keyPoints: [
      { id: 'no-app-right', text: 'Grants that only people with the app are asked' },
      { id: 'no-app-gain', text: 'The passed book goes to the next person, app or not' },
      { id: 'no-app-count', text: 'Would count it for her library' },
      { id: 'no-app-limit', text: 'Says which result would prove her right' },
    ],
  },
  {
    id: 'bank-risk',
    category: JUDGEMENT,
    text: 'Who ends up angry at us if this goes as planned?',
    answer:
      'Someone who passes and feels cheated. She kept her place and still waits a month, because no copy came back. On paper we did what we said; in her hands there’s no book. So the promise is exact: the next copy returned after she says she’s ready, and we show that sentence before she taps. If more than 8% of passes end in a cancelled hold, we switch the question off.',
    keyPoints: [
      { id: 'risk-cheated', text: 'Passes and feels cheated' },
      { id: 'risk-promise', text: 'An exact promise: the next copy returned' },
      { id: 'risk-before', text: 'Shown before the tap' },
      { id: 'risk-limit', text: 'The limit: 8% of passes cancelled' },
    ],
  },
  {
    id: 'bank-change-mind',
    category: JUDGEMENT,
    text: 'What would make you drop it?',
    answer:
      'Three results, in the order I’d get them. Week one: fewer than ten of forty people whose last hold ran out say “keep my place”. Week three: fewer than 12% of holds run out across all 62 systems, because then the four reports I read were unusual. And the test: a rise under 3 points. After the first two I’d stop without building anything, and I’d count that as three weeks well spent.',
    keyPoints: [
      { id: 'change-cards', text: 'Fewer than ten of forty would pass, on paper' },
      { id: 'change-twelve', text: 'Fewer than 12% run out' },
      { id: 'change-three', text: 'A rise under 3 points' },
      { id: 'change-early', text: 'Two of the three come before any building' },
    ],
  },
  {
    id: 'bank-least-sure',
    category: JUDGEMENT,
    text: 'Which of your numbers would you not put your own money on?',
    answer:
      'The four in ten no-shows who pass. The 19% comes from board reports, the suspend call from documentation, both can be checked at a desk. Whether a tired person on a bus gives an honest answer about next week, I can’t look up. I know that 2% pause today without being asked. Between 2% and four in ten lies the whole proposal, so that’s what I’d test first, on paper.',
    keyPoints: [
      { id: 'least-four', text: 'That four in ten will pass' },
      { id: 'least-desk', text: 'Tells it from what can be checked at a desk' },
      { id: 'least-two', text: 'Knows the nearest fact: 2% pause today' },
      { id: 'least-first', text: 'Tests it first' },
    ],
  },
];
