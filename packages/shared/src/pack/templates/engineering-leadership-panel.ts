import type { Pack } from '../schema.js';
import { cardCriteria } from './engineering-leadership/card-criteria.js';
import { hiringCard, operationsCard, productCard } from './engineering-leadership/cards-direction.js';
import { leadCard, peopleCard } from './engineering-leadership/cards-people.js';
import { decidingQuestions } from './engineering-leadership/questions-deciding.js';
import { leadingQuestions } from './engineering-leadership/questions-leading.js';
import { rounds } from './engineering-leadership/rounds.js';
import { leadershipCriteria } from './engineering-leadership/shared-criteria.js';
import { weakSpots } from './engineering-leadership/weak-spots.js';

const DRILL_LIMIT_MS = 30_000;

const brief = `Halyard (invented, like everyone in this pack) makes the ticketing software of 54 ferry operators. It is looking for a Director of Engineering, Ticketing: five teams, 34 people. Two things hurt there. The summer timetable goes live on 1 June, and the operators have printed it, so that date cannot move; last year ticket sale was down for three hours that morning at eleven operators. And six people carry all the nights.

The candidate is Linnea Farrowgate. She has led for four years at Brackenfold, appointment software for 310 clinics: two years one team, then a little over two years as Head of Engineering, Booking, with four team leads and 26 people (Scheduling 7, Platform 7, Reminders 6, Records 6).

You will hear most about the double-booking Monday, in March of her second year as head. A release at 07:10 let two people book the same slot. The first clinic rang at 08:05, she joined at 08:20 and switched online booking off at 08:45. By then 1,140 of 3,800 bookings were double. She says that 25 of those minutes, and 300 of those people, are hers.

You are not testing what she knows. You are collecting evidence of what she did. For every answer write down four things: the situation, what she was there to do, what she herself did, and how it ended. If one of the four is missing, that is your next question. “We” is not an answer to “what did you do?”.`;

const candidateQuestions: Pack['candidateQuestions'] = [
  {
    id: 'ask-hiring',
    to: 'card-hiring',
    text: 'What did the person before me decide that you would have decided differently, and did you tell them at the time?',
  },
  {
    id: 'ask-lead',
    to: 'card-lead',
    text: 'On 1 June last year, at what hour did you know, and at what hour did you say so?',
  },
  {
    id: 'ask-operations',
    to: 'card-operations',
    text: 'Which of the eleven operators is still angry, and may I ring them in my first week?',
  },
  {
    id: 'ask-product',
    to: 'card-product',
    text: 'What did engineering last tell you too late, and what did it cost you with the customer?',
  },
  {
    id: 'ask-people',
    to: 'card-people',
    text: 'Of the last three who left, whose reason had you heard months before, and who acted on it?',
  },
  {
    id: 'ask-all-stopped',
    text: 'When did somebody here last stop a release, and what happened to them afterwards?',
  },
  {
    id: 'ask-all-doubt',
    text: 'Which of my answers today would you like to check with somebody who worked for me?',
  },
];

const drill: Pack['drill'] = [
  {
    id: 'drill-failure',
    question: 'Your worst failure, in four sentences.',
    answer:
      'A release of ours put 1,140 people into appointments that were taken. I switched booking off, 25 minutes late. 300 of them are mine. Since then whoever leads may switch it off alone.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-conflict',
    question: 'A conflict with an equal, and how it ended.',
    answer:
      'I asked our product head for 156 person-weeks, she offered 52. We settled on 84: two teams, six weeks. Saltmarsh got its list four weeks late, and I told them myself.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-person',
    question: 'The hardest thing you did with a person.',
    answer:
      'I took a team from a lead I had chosen. First signal in March, plain word in September, done in December. Three people had left by then. Today it takes me two weeks.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-overruled',
    question: 'You were overruled. Then what?',
    answer:
      'I argued against the patient app in two pages and lost. I gave it my three strongest people. I had forecast one in twenty; it was 18%. I said so to everybody.',
    limitMs: DRILL_LIMIT_MS,
  },
  {
    id: 'drill-proud',
    question: 'What runs without you now?',
    answer:
      'Incidents. Fourteen serious ones in a year, I led three and my leads eleven. A fault reaches five clinics before 310, and the median repair takes 24 minutes.',
    limitMs: DRILL_LIMIT_MS,
  },
];

/** A finished example: one candidate, one bad Monday, five people who each ask after another side of it. */
export const engineeringLeadershipPanel: Pack = {
  title: 'Engineering leadership panel: Director of Engineering at Halyard',
  candidate: 'Linnea Farrowgate',
  brief,
  roleCards: [hiringCard, productCard, leadCard, peopleCard, operationsCard],
  questions: [...decidingQuestions, ...leadingQuestions],
  weakSpots,
  rounds,
  candidateQuestions,
  drill,
  reminders: [
    'One case for each question. If you hear yourself say “usually”, pick a day.',
    'Situation in two sentences, then what you did. Most of the time belongs to your own part.',
    'Say “I” for the decision and name the role of whoever did the rest.',
    'Give the number before, the number after, and what it cost. Then stop.',
    'Use each case twice at most. The Monday is one case, and they have heard it.',
    'If you need a moment to pick a case, say “let me pick one” and be silent.',
    'When the mistake was yours, say so in the first sentence. The explanation comes after it.',
  ],
  wordsToAvoid: [
    'honestly',
    'basically',
    'obviously',
    'usually',
    'passionate',
    'team effort',
    'at the end of the day',
  ],
  rubric: { criteria: [...leadershipCriteria, ...cardCriteria] },
};
