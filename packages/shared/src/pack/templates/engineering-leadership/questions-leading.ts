import type { BankQuestion } from '../../schema.js';

const PEOPLE = 'Leading people';
const PEERS = 'Working with equals';
const JOB = 'You and this post';

/** People, peers, and why here: bank questions 9 to 17. */
export const leadingQuestions: BankQuestion[] = [
  {
    id: 'bank-away',
    category: PEOPLE,
    text: 'Your team released nothing while you were away. How did you make yourself less needed?',
    answer:
      'I counted first. In my first year as a lead I’d written four of every ten changes, and I was on every release. So I stopped taking anything that others waited for. Each release got a different person in charge, and I stayed in the room with my hands off the keyboard. It was slower: for two months we released about half as often. After six months I wrote one change in twenty. The next time I was away, for four weeks, they released eleven times. One of the eleven went wrong, and they told me when I was back.',
    keyPoints: [
      { id: 'away-four', text: 'Four of every ten changes, counted' },
      { id: 'away-what', text: 'What changed: nothing that others wait for, another person per release' },
      { id: 'away-slower', text: 'The price: two months at half the pace' },
      { id: 'away-test', text: 'The test: four weeks away, eleven releases' },
    ],
  },
  {
    id: 'bank-grow',
    category: PEOPLE,
    text: 'Three of your four leads were engineers when you started. What did you do for one of them?',
    answer:
      'Take the Records lead of today. She was an engineer in Reminders who never spoke in large meetings. In incidents she was the calmest person we had. I asked her to command one, then four, and wrote her a page after each: what I saw, what I’d try. In the third she forgot to tell the clinics for forty minutes. I saw it and let it run to thirty before I sent her one word: desks. Ten minutes later they knew. She took over Records in December of my first year. Nobody has left that team since.',
    keyPoints: [
      { id: 'grow-one', text: 'One person, with what they were before' },
      { id: 'grow-how', text: 'What was done: five incidents, a written page after each' },
      { id: 'grow-mistake', text: 'A mistake allowed, with a limit' },
      { id: 'grow-today', text: 'Where she is today' },
    ],
  },
  {
    id: 'bank-star',
    category: PEOPLE,
    text: 'What do you do with somebody brilliant whom the team is afraid of?',
    answer:
      'I did it wrong once, so I can say. The Records lead was the best designer I had, and in his meetings nobody spoke. I kept thinking of what we’d lose with him and never counted what we were losing: three people in ten months, and about two months of work for each to replace. That’s six months of one engineer, for a lead who saved us perhaps one. Today I’d take the team away within a quarter and keep the person if he wants the other work. He did it well for the five months he stayed.',
    keyPoints: [
      { id: 'star-own', text: 'An own case, told as a mistake' },
      { id: 'star-count', text: 'Counts the loss: three people, two months each' },
      { id: 'star-separate', text: 'Separates the post from the person' },
    ],
  },
  {
    id: 'bank-hiring',
    category: PEOPLE,
    text: 'How do you hire? And how do you know that it works?',
    answer:
      'Five interviewers, each with one subject, notes before anyone talks, and a no stands unless its author withdraws it. I hired eight in two years. Seven are doing well by the yardstick we wrote down before: on their own after three months, somebody whom others ask after nine. One ended in month four, and there I’d overruled a no. Eight is too few to prove a procedure. What I trust more: for the last three we gave the same task to two of our own engineers first, unnamed, and the panel rated both as hires.',
    keyPoints: [
      { id: 'hire-form', text: 'Notes before talk; a no stands' },
      { id: 'hire-yardstick', text: 'A yardstick written before: three months, nine months' },
      { id: 'hire-mistake', text: 'The one in eight, and why' },
      { id: 'hire-small', text: 'Says that eight is too few to prove it' },
    ],
  },
  {
    id: 'bank-peer',
    category: PEERS,
    text: 'Tell me about an equal you could not get on with. What did you do about it?',
    answer:
      'Our head of sales. He’d promised Saltmarsh the date before I’d heard the name. For half a year we wrote each other long messages with copies to others. Then I asked to come along to two of his customer visits. I saw that he loses a contract when he says “I’ll ask”. So we agreed on a list: eleven things he may promise without me, and for anything else an answer from me within one working day. I kept the day in 46 of 50 cases. We still aren’t friends. He hasn’t promised a date without me since.',
    keyPoints: [
      { id: 'peer-fair', text: 'Gives the other side a reason that makes sense' },
      { id: 'peer-went', text: 'Went to see the work of the other' },
      { id: 'peer-deal', text: 'The deal: eleven promises, else an answer within a day' },
      { id: 'peer-kept', text: 'Kept in 46 of 50 cases; no happy end needed' },
    ],
  },
  {
    id: 'bank-settlement',
    category: PEERS,
    text: 'You asked for 156 person-weeks and got 84. Was the first number a bluff?',
    answer:
      'No, it was lazy. I asked for all four teams for six weeks because that’s quick to say: 26 people, 156 weeks. I hadn’t looked at who had something to repair. Our product head did: Reminders and Records hadn’t. So the 72 weeks I didn’t get I hadn’t needed. The 84 were needed in full; we finished the third action in week six, on the Thursday. Since then I bring a list by team, and my asks got smaller and are cut less. The last one was nine weeks, and I got nine.',
    keyPoints: [
      { id: 'settle-lazy', text: 'Admits that the first number was not worked out' },
      { id: 'settle-72', text: 'The difference of 72: two teams with nothing to repair' },
      { id: 'settle-full', text: 'The 84 were used in full' },
      { id: 'settle-since', text: 'What is different in the next ask' },
    ],
  },
  {
    id: 'bank-up',
    category: PEERS,
    text: 'How do you bring bad news upwards?',
    answer:
      'Early, in one message, with what I know, what I don’t, and when the next message comes. On the Monday our chief executive heard at 08:52, from me, before any customer rang him: “Online booking is off at all clinics since 08:45. Over a thousand people hold a double appointment. The cause isn’t known. I’ll ring at 09:30.” The one I got wrong is slower news. I told him in August that Records was in trouble; I’d known since March. With fire I’m quick. With people I had to learn it.',
    keyPoints: [
      { id: 'up-words', text: 'Real words: known, not known, next message' },
      { id: 'up-time', text: 'The time it went out: 08:52, seven minutes after' },
      { id: 'up-slow', text: 'A case where it came too late' },
    ],
  },
  {
    id: 'bank-why-halyard',
    category: JOB,
    text: 'Why leave Brackenfold now that it works?',
    answer:
      'Because it works. Fourteen serious incidents in a year and I led three; the leads don’t need me for that any more. What’s left for me there is keeping it up, and the Scheduling lead can do that better. You have a date that can’t move, five teams, and six people who carry all the nights. That’s the kind of thing I’m of use for. And I know what I leave: Reminders is two people short, and I’d have liked to hand it over whole.',
    keyPoints: [
      { id: 'why-works', text: 'Leaves because it runs without her: three of fourteen' },
      { id: 'why-here', text: 'A reason that fits only here: 1 June, five teams, six people on nights' },
      { id: 'why-open', text: 'Says what is left undone' },
    ],
  },
  {
    id: 'bank-doubt',
    category: JOB,
    text: 'What will go wrong with you in the first half year?',
    answer:
      'I’ll be too careful in May. Since the Monday, releases before a date make me stop things that are within the rules; I did it to the Reminders lead on a Friday. With your timetable going live on 1 June, that’ll come back. I’ve never led through a date that can’t move by even a day. So I’d like Fares and the other four to have their rules in writing by April, and one of them to have my permission to say, in front of everybody: that’s fear.',
    keyPoints: [
      { id: 'doubt-named', text: 'A weakness with a month: too careful in May' },
      { id: 'doubt-case', text: 'A case that shows it' },
      { id: 'doubt-new', text: 'Says what is really new: a date that cannot move by a day' },
      { id: 'doubt-guard', text: 'A guard that others can use' },
    ],
  },
];
