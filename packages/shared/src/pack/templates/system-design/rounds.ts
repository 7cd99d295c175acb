import type { Pack, Segment } from '../../schema.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const pitchBeats: Segment[] = [
  {
    id: 'beat-problem',
    label: 'What breaks today',
    startMs: 0,
    endMs: 30 * SECOND,
    text: 'Sallowmere prices 2.4 million taps a day in one nightly batch. It takes seven hours, and on 23 nights last year it failed. The fares went out a day late, some of them twice. A tap that arrives late or out of order is a special case in that batch, and late taps come every day.',
  },
  {
    id: 'beat-idea',
    label: 'The one idea',
    startMs: 30 * SECOND,
    endMs: 60 * SECOND,
    text: 'Tapline never adjusts a fare. Whenever a tap arrives, it prices that account’s whole day again, from the set of its taps. A set has no order and no duplicates. So late, repeated and shuffled taps stop being special cases, and a retry is always safe. With three taps on an average day, that costs nearly nothing.',
  },
  {
    id: 'beat-size',
    label: 'How large it is',
    startMs: 60 * SECOND,
    endMs: 90 * SECOND,
    text: 'My peak isn’t the rush hour, which is 200 taps a second. It’s the ten minutes after a two-hour outage: 1,200 a second, live taps and backlog together. One PostgreSQL primary with a synchronous standby stood 5,400 in my load test. So there is one database, and no log broker, because the readers themselves keep the taps.',
  },
  {
    id: 'beat-price',
    label: 'What it costs',
    startMs: 90 * SECOND,
    endMs: 120 * SECOND,
    text: 'I choose an open door over a perfect check. A reader decides alone, within 500 milliseconds, and a bad card rides until the list catches it. That loses €3,360 a day, 0.16% of bank-card fares. We move accounts and not depots, in sixteen weeks, and up to 03:00 each night the way back is one column.',
  },
];

const sections: Segment[] = [
  {
    id: 'section-scope',
    label: 'What it must do, and what it need not',
    startMs: 0,
    endMs: 90 * SECOND,
    text: `Draw the bus door first, and the rest to the right of it.

“Four things. The door opens within 500 milliseconds, network or not. Every tap is priced by the rule: €2.00, free transfers within 60 minutes, never more than €6.00 a day. Nobody is charged twice. And you see your ride in the app within ten seconds, 99 times in 100.

Three things it need not do. No fare is quoted at the door. No balance is checked at the door. And no tap needs to arrive in order.”

Ask whether the panel would add one. Then leave the list on the board.`,
  },
  {
    id: 'section-short',
    label: 'Tapline, the short form',
    startMs: 90 * SECOND,
    endMs: 210 * SECOND,
    text: 'Use the two-minute pitch, word for word, all four beats.',
  },
  {
    id: 'section-numbers',
    label: 'The numbers',
    startMs: 210 * SECOND,
    endMs: 330 * SECOND,
    text: `Write each line, then say it.

“2.4 million taps a day, from 4,200 readers: 3,600 on buses, 600 at tram stops. 800,000 cards, so three taps a card. 500,000 of them are bank cards, 300,000 are prepaid.

The busiest hour has 300,000 taps, 83 a second. The busiest minute, 200. Two hours offline in the peak leave 600,000 taps on the readers. At 1,000 a second they’re in within ten minutes. Together: 1,200.

A tap with its index is 400 bytes. That’s 960 megabytes a day, and about 380 gigabytes for the 13 months we may keep it. That fits one machine.

Charges: 500,000 bank cards at the 50 a second our provider accepts are 10,000 seconds, two hours and 47 minutes. The window is four hours.”`,
  },
  {
    id: 'section-path',
    label: 'One tap, from door to app',
    startMs: 330 * SECOND,
    endMs: 510 * SECOND,
    text: `Cover, drawing as you go:
- Reader: keyed hash of the card, look-up in its deny list of 180,000 entries (8 bytes each, 1.44 MB), door, tap stored
- Tap id: reader’s serial number, boot number, counter. No clock in it
- Ingest, stateless: batches of 50, insert and drop what is there already
- Same transaction: mark the account-day as waiting. One row for each account-day
- Commit in two zones, then acknowledge. The reader keeps the tap for 7 days more
- Pricing worker: takes waiting rows with SKIP LOCKED, reads all taps of the day, sorts by tap time, prices, writes a revision
- App: reads the newest revision from a copy

Stop at the transaction and say: “Everything that must agree is inside this line. Everything outside may lag.”`,
  },
  {
    id: 'section-money',
    label: 'From fare to charge',
    startMs: 510 * SECOND,
    endMs: 630 * SECOND,
    text: `“The fare day ends at 03:00, and the charge run begins. For each account-day: one row with account, day and revision, unique. Ledger posting and charge request are written in the same transaction, and a sender works through the requests.

If the provider doesn’t answer, the state is unknown. Within 24 hours I send again with the same key. Later I look it up first, because by then the provider has forgotten the key.

0.3% of taps come after the cut, 7,200 a day. They make a new revision, and the difference goes on the next charge, for 14 days. Every morning the ledger is compared with the provider’s settlement file, line by line. That comparison is the proof. The key is only the intention.”`,
  },
  {
    id: 'section-failures',
    label: 'What fails, and what a passenger sees',
    startMs: 630 * SECOND,
    endMs: 750 * SECOND,
    text: `Cover, each as door, app, money:
- Network gone for two hours: doors open; the app says “as of 07:40”; nothing lost
- Primary gone: 60 seconds, at most 12,000 taps waiting on readers
- Region gone: copy lags under 30 seconds, up to 6,000 taps, sent again by the readers
- A reader’s clock is wrong: the error is measured at the next contact; more than two minutes, and the day is priced in the passenger’s favour
- One account-day that crashes pricing: set aside after three tries, the others go on
- Charge run stopped halfway: starts again where it was, by state

Twenty seconds each. Say which you have tried: the first two.`,
  },
  {
    id: 'section-migration',
    label: 'Sixteen weeks, by account',
    startMs: 750 * SECOND,
    endMs: 840 * SECOND,
    text: `“Six weeks of mirror. Readers send to both systems, Tapline charges nothing. We go on after 14 nights in a row with at most 8 unexplained differences in 800,000 account-days.

Then accounts move at 03:00, by the last two digits of their number: two weeks at 1%, two at 10%, two at 50%. Then all, with the old batch as mirror for four weeks.

I don’t move depots. A passenger who rides from one depot’s bus to another’s would have half of her cap in each system, and both would charge too much.”`,
  },
  {
    id: 'section-limits',
    label: 'Where it ends',
    startMs: 840 * SECOND,
    endMs: 900 * SECOND,
    text: `“Two limits. If the two neighbouring regions join, we have 7.2 million taps and a peak of 3,600. One primary would still stand that, with a headroom of 1.5. That’s too thin, so I split by account from 3,000 a second sustained. And I haven’t measured one thing: 4,200 real readers returning at once. My load test imitated them. I’d like your worst question there.”`,
  },
];

export const rounds: Pack['rounds'] = [
  {
    id: 'round-pitch',
    kind: 'pitch',
    title: 'The design in two minutes',
    durationMs: 2 * MINUTE,
    segments: pitchBeats,
  },
  {
    id: 'round-presentation',
    kind: 'presentation',
    title: 'Tapline at the whiteboard',
    durationMs: 15 * MINUTE,
    segments: sections,
  },
  {
    id: 'round-panel',
    kind: 'panel-questions',
    title: 'Questions from the panel',
    durationMs: 20 * MINUTE,
    segments: [],
  },
  { id: 'round-pressure', kind: 'pressure', title: 'Weak spots', durationMs: 9 * MINUTE, segments: [] },
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
    title: 'Six sums and choices',
    durationMs: 3 * MINUTE,
    segments: [],
  },
];
