import type { Pack, Segment } from '../../schema.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const pathBeats: Segment[] = [
  {
    id: 'beat-engineer',
    label: 'Where I come from',
    startMs: 0,
    endMs: 30 * SECOND,
    text: 'I’ve been at this for nine years. Four as an engineer at Pennant, writing payroll, where a mistake on the 28th is somebody’s rent. Then Brackenfold, which makes appointment software for 310 clinics. One year as an engineer, two leading the Scheduling team of seven, and a little over two as Head of Engineering for Booking: four teams, 26 people.',
  },
  {
    id: 'beat-away',
    label: 'What turned me into a lead',
    startMs: 30 * SECOND,
    endMs: 60 * SECOND,
    text: 'The turn came in my first year as a lead. I wrote four of every ten changes myself and was proud of it. Then I was away for three weeks, and the team released nothing. That was my doing. In six months I went from four in ten to one in twenty. The next time I was away, for four weeks, they released eleven times.',
  },
  {
    id: 'beat-monday',
    label: 'What I am measured by',
    startMs: 60 * SECOND,
    endMs: 90 * SECOND,
    text: 'What people remember is the double-booking Monday. A release of ours put 1,140 people into appointments that were taken. I switched online booking off at all clinics, and I did it 25 minutes late. A year on, we release nine times a week and not four, 8% of releases need a fix and not 22%, and a fault reaches five clinics first.',
  },
  {
    id: 'beat-why',
    label: 'Why Halyard, why now',
    startMs: 90 * SECOND,
    endMs: 120 * SECOND,
    text: 'Why Halyard? Your summer timetable goes live on 1 June, and nobody can move that. I’ve hurt people with a fixed date, and I’ve learned what has to give when the date can’t. You have five teams, 34 people, and six who carry all the nights. I know that picture from the inside, and I’d like to do it right from the start.',
  },
];

const sections: Segment[] = [
  {
    id: 'section-who',
    label: 'Who is speaking',
    startMs: 0,
    endMs: 120 * SECOND,
    text: `Half of the room did not hear you before. Use the two-minute pitch, word for word, all four beats.

Then put the clock time of the Monday on the wall: 07:10. Nothing else.`,
  },
  {
    id: 'section-morning',
    label: 'The morning',
    startMs: 120 * SECOND,
    endMs: 195 * SECOND,
    text: `Stand still for this one. No slide.

“It’s a Monday in March, my second year as head. At 07:10 we release a faster booking page. At 08:05 a receptionist rings: two people are at her desk for the same half hour. At 08:20 I’m on the call. At 08:45 I switch online booking off, at all 310 clinics.

In those 95 minutes we took 3,800 bookings. 1,140 of them landed in an appointment that was already taken. That’s twelve a minute.

Our software didn’t tell us. A receptionist did, after 55 minutes.”`,
  },
  {
    id: 'section-decision',
    label: 'Twenty-five minutes',
    startMs: 195 * SECOND,
    endMs: 300 * SECOND,
    text: `“I had three choices at 08:20.

Roll back: but the old code couldn’t read what the new code had stored, so the 2,800 bookings made since 07:10 would vanish from the clinics’ screens. Repair it while running: somebody thought ten minutes, and each minute cost twelve more people. Or switch online booking off, send everybody to the clinics’ phones on a Monday morning, and keep every booking we had.

I chose the third, and I’d choose it again. What I wouldn’t do again is take 25 minutes. I asked for one more graph, and then for another. Twelve a minute for 25 minutes is 300 people. Those 300 are mine. Nobody else on that call could have switched it off, because I’d never told them they could.”

Pause here. Somebody may want to ask.`,
  },
  {
    id: 'section-cause',
    label: 'What I found when I asked',
    startMs: 300 * SECOND,
    endMs: 390 * SECOND,
    text: `“The fault was a small one. The check that a slot is free had been moved out of the transaction, to make it quicker. So two bookings could both find the slot free, and both take it.

A reviewer saw it. He wrote: ‘What if two come at once?’ And then he approved. When I asked him why, he said: the date was fixed. Saltmarsh, a group of 44 clinics, went live that Monday.

I’d said ‘the date is fixed’ in three meetings. I had never asked what would have to be true for us to move it. So the first line of the review isn’t about the code. It’s about me.”`,
  },
  {
    id: 'section-change',
    label: 'Three actions out of seventeen',
    startMs: 390 * SECOND,
    endMs: 510 * SECOND,
    text: `Cover:
- The review produced seventeen actions. I kept three and struck out fourteen in front of everybody, with a reason each
- One: the database itself refuses a second booking of a slot
- Two: every release goes to five clinics for a day, then to all 310
- Three: an alarm within five minutes when a slot is held twice
- And one rule in writing: any engineer may hold any release, without giving a reason that day
- The bargain: I asked our product head for six weeks from all four teams, which is 156 person-weeks. She offered two weeks, 52. We settled on Scheduling and Platform for six weeks: 14 people, 84 person-weeks
- The price: Saltmarsh got its waiting list four weeks late, and I went there to say so

Name the fourteen only if asked.`,
  },
  {
    id: 'section-year',
    label: 'One year later, in numbers',
    startMs: 510 * SECOND,
    endMs: 600 * SECOND,
    text: `“Here is the year after, against the year before.

Releases: from four a week to nine. Releases that needed a fix: from 22% to 8%. If you multiply that out, the number of bad releases a week hardly moved, from about 0.9 to about 0.7. I’d rather say that than have you find it.

What did move is how much each one hurts. The median time to restore went from three hours ten to 24 minutes, and a fault meets five clinics before it meets 310.

The right to hold a release was used seven times. Four times there was a real fault.”`,
  },
  {
    id: 'section-wrong',
    label: 'What I still got wrong',
    startMs: 600 * SECOND,
    endMs: 660 * SECOND,
    text: `“That spring I also cleaned up our alerts: of 63, I removed 40 that nobody had acted on. Night pages went from 31 a month to nine. Then, one Sunday in June, 2,300 reminders went out four hours late. One of the 40 would have told us. It’s back.

I’d looked at which alerts were acted on. I should have asked what each was there to catch.”`,
  },
  {
    id: 'section-ninety',
    label: 'My first ninety days here',
    startMs: 660 * SECOND,
    endMs: 720 * SECOND,
    text: `Cover:
- Days 1 to 30: sit beside the six who carry the nights, one night each; talk to all five team leads and to eight operators
- Days 31 to 60: a written answer to “what gives, if 1 June can’t?”, agreed with Product
- Days 61 to 90: one change to how a release reaches operators, with a number before and after
- What I won’t do: reorganise the teams before I’ve seen one timetable go live

Close: “Ask me in ninety days whether the nights got quieter.”`,
  },
];

export const rounds: Pack['rounds'] = [
  {
    id: 'round-path',
    kind: 'pitch',
    title: 'Walk us through your path',
    durationMs: 2 * MINUTE,
    segments: pathBeats,
  },
  {
    id: 'round-change',
    kind: 'presentation',
    title: 'A change you led, in twelve minutes',
    durationMs: 12 * MINUTE,
    segments: sections,
  },
  {
    id: 'round-panel',
    kind: 'panel-questions',
    title: '“Tell me about a time”',
    durationMs: 25 * MINUTE,
    segments: [],
  },
  {
    id: 'round-pressure',
    kind: 'pressure',
    title: 'The three sore points',
    durationMs: 9 * MINUTE,
    segments: [],
  },
  {
    id: 'round-candidate',
    kind: 'candidate-questions',
    title: 'Your questions to the panel',
    durationMs: 5 * MINUTE,
    segments: [],
  },
  {
    id: 'round-drill',
    kind: 'rapid-fire',
    title: 'Five cases in half a minute each',
    durationMs: 150 * SECOND,
    segments: [],
  },
];
