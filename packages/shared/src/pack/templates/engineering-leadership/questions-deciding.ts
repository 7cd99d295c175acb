import type { BankQuestion } from '../../schema.js';

const PRESSURE = 'Deciding under pressure';
const DELIVERY = 'Delivery and reliability';

/** Decisions, incidents and releases: bank questions 1 to 8. */
export const decidingQuestions: BankQuestion[] = [
  {
    id: 'bank-rollback',
    category: PRESSURE,
    text: 'On that Monday: why did you not simply roll back?',
    answer:
      'Because the old code couldn’t read what the new code had stored. By 08:20 we’d taken 2,800 bookings since the release. Rolled back, they’d have vanished from the clinics’ screens, and those people would have stood at a desk that didn’t know them. A double booking is bad, and both people are on the list. An invisible booking nobody can repair, because nobody knows whom to ring. What I didn’t have was a release that could be rolled back at all. That was decided weeks before, and I hadn’t asked.',
    keyPoints: [
      { id: 'rollback-unreadable', text: 'The old code could not read the new bookings' },
      { id: 'rollback-2800', text: '2,800 bookings would have vanished from the screens' },
      { id: 'rollback-worse', text: 'Why an invisible booking is worse than a double one' },
      { id: 'rollback-earlier', text: 'The real decision was made weeks before' },
    ],
  },
  {
    id: 'bank-reverse',
    category: PRESSURE,
    text: 'Tell me about a decision of yours that you reversed. How did you announce it?',
    answer:
      'After the Monday I cut releases to one a week. It felt careful. In four weeks the changes piled up, and the second of those releases was the worst of the spring: eleven changes in one, and nobody could tell which had done it. So I stood up in the Thursday meeting and said: I made this rule out of fear, it made things worse, it ends today. From then on small releases, five clinics first. By summer it was seven a week, by the next March nine. It had cost us a month.',
    keyPoints: [
      { id: 'reverse-rule', text: 'One release a week after the Monday' },
      { id: 'reverse-evidence', text: 'What showed it was wrong: eleven changes in one release' },
      { id: 'reverse-said', text: 'Said in front of everybody, with the reason: fear' },
      { id: 'reverse-cost', text: 'Names the price: a month' },
    ],
  },
  {
    id: 'bank-cut',
    category: PRESSURE,
    text: 'When did you have to save money, and who paid for it?',
    answer:
      'In November of my second year: 10% off a budget of 2.9 million euros, so 290,000. I gave up three open posts at 80,000 each, which is 240,000, and 50,000 of hosting, mostly test systems that ran at night. Nobody lost their work. It would be too easy to say that nobody paid. Two of those posts were for Reminders, so six people carry what was planned for eight, and the new reporting never started. Their lead told me in January that I’d saved on the quietest team. She was right, and she gets the next post.',
    keyPoints: [
      { id: 'cut-sum', text: '290,000: three posts at 80,000 and 50,000 of hosting' },
      { id: 'cut-who', text: 'Who paid: Reminders, six people for the work of eight' },
      { id: 'cut-not-done', text: 'What was not done: the new reporting' },
      { id: 'cut-heard', text: 'Lets the criticism stand' },
    ],
  },
  {
    id: 'bank-fixed-date',
    category: PRESSURE,
    text: 'How do you treat a date that really cannot move?',
    answer:
      'As the one thing that’s fixed, so that the rest isn’t. With Saltmarsh I said “the date is fixed” in three meetings, and people heard that everything was. Since then I write a page six weeks ahead: what can be left out, who can come later, which hours we’d work, and who decides on which day. We used it once, for the new billing codes on 1 January. On 4 December we left out the yearly statement, and 290 clinics never noticed. The other twenty got it in February.',
    keyPoints: [
      { id: 'fixed-saltmarsh', text: 'What calling it fixed did: doubts went unsaid' },
      { id: 'fixed-page', text: 'A page six weeks ahead: what gives, who decides, when' },
      { id: 'fixed-used', text: 'A case in which it was used, with a date' },
    ],
  },
  {
    id: 'bank-review',
    category: DELIVERY,
    text: 'A reviewer saw the fault and approved it. What did you do with him?',
    answer:
      'I thanked him for writing it down, and asked what had kept him from stopping it. He said: the date was fixed. That’s my sentence, so the review starts with it. His name isn’t in it. I also asked him to present the part on how two bookings can meet, because he understood it best. He was pale, and he did it well. What I didn’t want is the opposite lesson: that the safe thing is to write no doubts. In the year since, seven releases were held. He held two of them.',
    keyPoints: [
      { id: 'review-asked', text: 'Asked what kept him from stopping it' },
      { id: 'review-own', text: 'Finds an own sentence in the cause' },
      { id: 'review-doubt', text: 'Guards against doubts going unwritten' },
      { id: 'review-since', text: 'Seven releases held since, two of them by him' },
    ],
  },
  {
    id: 'bank-seventeen',
    category: DELIVERY,
    text: 'Your review produced seventeen actions. Why did you strike out fourteen?',
    answer:
      'Because from the year before I had a list of 31 open actions from reviews, and had finished six. A long list looks like care, and it’s a way of not deciding. So I asked of each: would it have prevented the Monday, shortened it, or made it smaller? Three did: the database refuses the second booking, five clinics first, an alarm within five minutes. All three were done in six weeks. Of the fourteen, one came back to bite us: nobody had trained the people on nights to switch booking off. We added it in May.',
    keyPoints: [
      { id: 'seventeen-31', text: 'Before: 31 actions open, six finished' },
      { id: 'seventeen-test', text: 'The yardstick: prevented, shortened, or smaller' },
      { id: 'seventeen-three', text: 'Names the three' },
      { id: 'seventeen-missed', text: 'Admits one that was struck out wrongly' },
    ],
  },
  {
    id: 'bank-measure',
    category: DELIVERY,
    text: 'Which one number of yours would you show our board, and which would you keep off the wall?',
    answer:
      'I’d show the median time to restore: three hours ten before, 24 minutes now. It’s hard to flatter, and an operator feels it. I’d keep the share of bad releases off the wall: 22% to 8% sounds grand, and you can get it by slicing releases thinner. The count per week hardly moved, 0.9 to 0.7. If people are praised for a share, they’ll feed the denominator. I show it to the leads, next to the count, and we talk about both.',
    keyPoints: [
      { id: 'measure-restore', text: 'Time to restore: three hours ten to 24 minutes' },
      { id: 'measure-share', text: 'Not the share: it falls by slicing' },
      { id: 'measure-count', text: 'The count hardly moved: 0.9 to 0.7 a week' },
      { id: 'measure-incentive', text: 'What people do once a number is praised' },
    ],
  },
  {
    id: 'bank-nights',
    category: DELIVERY,
    text: 'From 31 night pages a month to nine. How much of that is better software, and how much is fewer alarms?',
    answer:
      'Most of it is fewer alarms. Of 31 pages, about eighteen came from alerts on which nobody had ever done anything; we removed those, and that’s 18 of the 22 we saved. The other four are repairs: a disk that filled up on the first of the month, and a nightly job that ran twice. So the software got a little better and the nights a lot. And one removal was wrong: 2,300 reminders, four hours late, on a Sunday in June. Now each alert has one line saying what harm it guards against, and whoever removes it has to answer that line.',
    keyPoints: [
      { id: 'nights-split', text: 'Splits the 22: eighteen removed alarms, four repairs' },
      { id: 'nights-modest', text: 'Claims only a little better software' },
      { id: 'nights-wrong', text: 'The wrong removal: 2,300 reminders on a Sunday' },
      { id: 'nights-rule', text: 'The rule since: one line per alert on the harm it guards against' },
    ],
  },
];
