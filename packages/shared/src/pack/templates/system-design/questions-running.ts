import type { BankQuestion } from '../../schema.js';

const FAILURE = 'Failure';
const SECURITY = 'Security and privacy';
const MOVING = 'Moving and running';

/** What goes wrong, what must stay private, and how it gets live: bank questions 9 to 17. */
export const runningQuestions: BankQuestion[] = [
  {
    id: 'bank-clock',
    category: FAILURE,
    text: 'A reader’s clock runs four hours ahead for a week. What does that do to fares?',
    answer:
      'It breaks transfers and puts evening taps into the next fare day. At each contact ingest compares the reader’s clock with ours and stores the difference beside the taps. Under two minutes we correct and move on. Above that, we correct, mark the account-day, and price it both ways; the passenger gets the cheaper one. What I can’t repair is a clock that jumped and came back between two contacts. A tap with a time later than its arrival at least shows it.',
    keyPoints: [
      { id: 'clock-effect', text: 'Breaks transfers and the border between fare days' },
      { id: 'clock-offset', text: 'Measures the difference at every contact' },
      { id: 'clock-favour', text: 'Above two minutes: the cheaper price counts' },
      { id: 'clock-limit', text: 'Names what it cannot detect' },
    ],
  },
  {
    id: 'bank-poison',
    category: FAILURE,
    text: 'One account-day makes the pricing worker crash, each time. What happens to everybody else?',
    answer:
      'Nothing, if attempts are counted before the work and not after it. The worker writes the attempt in its own transaction, then prices. After three the row is set aside with the error, and an alarm counts rows set aside: one is a ticket, fifty in an hour is a bad release. Batches of fifty are the trap: a crash takes 49 innocent days with it. So after a crash the batch is tried one by one.',
    keyPoints: [
      { id: 'poison-before', text: 'Counts the attempt before the work' },
      { id: 'poison-three', text: 'Set aside after three attempts, with the error' },
      { id: 'poison-batch', text: 'Sees that one row takes its batch with it' },
      { id: 'poison-threshold', text: 'One is a ticket, fifty in an hour is a bad release' },
    ],
  },
  {
    id: 'bank-slow',
    category: FAILURE,
    text: 'Nothing is down, but commits take 800 milliseconds. What do you see, and what do you do?',
    answer:
      'I see the age of the oldest waiting row grow, and the app lose its ten seconds. First suspect is the standby: we wait for it on each commit, so its disk is our disk. I can turn synchronous commit off and be quick again. That trades a lost acknowledged tap for speed, and the readers hold taps for 7 days, so it’s a fair trade for taps. It isn’t for the charge run. So: off for ingest, on for charges, and never by itself.',
    keyPoints: [
      { id: 'slow-symptom', text: 'Age of the oldest waiting row' },
      { id: 'slow-standby', text: 'Suspects the synchronous standby' },
      { id: 'slow-trade', text: 'Knows what turning it off trades away' },
      { id: 'slow-split', text: 'Different answer for taps and for charges' },
    ],
  },
  {
    id: 'bank-hash',
    category: SECURITY,
    text: 'You store a hash of the card number. How long does it take me to turn it back?',
    answer:
      'If it were a plain SHA-256: minutes. A card number has 16 digits, but the first eight name the issuer and the last one is a check digit. That leaves ten million numbers for each issuer. A salt beside it doesn’t help much either. So it’s a keyed hash, HMAC with a key that lives in a hardware module and in the secure element of each reader. Whoever steals the table gets nothing; whoever opens a reader gets the key. Keys change each year, two valid at a time.',
    keyPoints: [
      { id: 'hash-minutes', text: 'A plain hash falls in minutes: few numbers to try' },
      { id: 'hash-keyed', text: 'HMAC with a key outside the database' },
      { id: 'hash-reader', text: 'Admits that an opened reader gives up the key' },
      { id: 'hash-rotate', text: 'Has a way to change keys' },
    ],
  },
  {
    id: 'bank-movement',
    category: SECURITY,
    text: 'Thirteen months of taps say where a person sleeps. Who can ask your tables that?',
    answer:
      'Three readers by design: pricing, the help desk for one account at a time, and planning. Planning gets a copy without accounts, in counts for each stop and quarter of an hour, with counts under ten left out. The help desk’s look-ups are logged, and the passenger sees them in the app. After 13 months the partition is dropped. The weak point is us: four engineers can read production. That’s two people and a reason, recorded.',
    keyPoints: [
      { id: 'movement-three', text: 'Names who reads, and for what' },
      { id: 'movement-counts', text: 'Planning gets counts, small ones left out' },
      { id: 'movement-logged', text: 'Look-ups are logged and shown to the passenger' },
      { id: 'movement-us', text: 'Counts its own team among the risks' },
    ],
  },
  {
    id: 'bank-compare',
    category: MOVING,
    text: 'In the mirror weeks, how do you compare two systems when the old one is wrong as well?',
    answer:
      'I don’t compare to prove us right, I compare to explain. Each difference gets one of four labels: our fault, their fault, rule unclear, data missing. At first that’s thousands a night, so they’re grouped by shape, and the batch team has the last word on the label. The bar is at most 8 unexplained in 800,000, 14 nights in a row. Explained ones may remain, if we have decided to keep or to change them, in writing.',
    keyPoints: [
      { id: 'compare-explain', text: 'Differences are explained, not only counted' },
      { id: 'compare-labels', text: 'Four labels, one of them “rule unclear”' },
      { id: 'compare-last-word', text: 'The batch team has the last word' },
      { id: 'compare-bar', text: 'At most 8 in 800,000, 14 nights in a row' },
    ],
  },
  {
    id: 'bank-cost',
    category: MOVING,
    text: 'What does it cost to run, and where does that number come from?',
    answer:
      '€7,800 a month. Three database machines at €1,900: primary, standby, and the copy in the other region, €5,700. Eight small machines for ingest, pricing and sending at €150, €1,200. Storage, backup and traffic, €900. The batch’s licence is €41,000. I left out people: four engineers cost more than all of that, here as there. So the saving is real, and it isn’t the reason. The reason is 23 failed nights.',
    keyPoints: [
      { id: 'cost-parts', text: 'Breaks €7,800 into parts that add up' },
      { id: 'cost-standing', text: 'Sets it against the licence of €41,000' },
      { id: 'cost-people', text: 'Says what was left out: people' },
      { id: 'cost-reason', text: 'Does not sell the saving as the reason' },
    ],
  },
  {
    id: 'bank-objectives',
    category: MOVING,
    text: 'Which promises do you make in numbers, and what happens when you break one?',
    answer:
      'Three. 99 in 100 taps of connected readers are visible within ten seconds, over 30 days. The charge run is done by 07:00 on 29 of 30 nights. And no double charge, with no allowance at all. The first may be missed: then new features wait until it’s back. The second may be missed once a month. For the third, a single case stops the charge run until it’s understood, because the next one could be half a million.',
    keyPoints: [
      { id: 'objectives-visible', text: '99 in 100 taps within ten seconds' },
      { id: 'objectives-run', text: 'Charge run done by 07:00, 29 of 30 nights' },
      { id: 'objectives-double', text: 'No double charge, without allowance' },
      { id: 'objectives-consequence', text: 'Each has a consequence' },
    ],
  },
  {
    id: 'bank-least-sure',
    category: MOVING,
    text: 'Which part of this design would you bet least on?',
    answer:
      'The readers. The whole design leans on their memory: 20,000 taps, at 571 a day 35 days’ worth, and 7 days after the acknowledgement. That’s from the vendor’s data sheet, and I’ve tested two readers on a desk. A bus is cold, shaken and loses power at each stop. If the memory fails there, I’ve lost my queue and my recovery at once. So in week one I’d put twenty readers on buses and pull their power at random.',
    keyPoints: [
      { id: 'least-readers', text: 'The memory of the readers' },
      { id: 'least-both', text: 'Sees that queue and recovery both hang on it' },
      { id: 'least-source', text: 'Says what it rests on: a data sheet and two readers' },
      { id: 'least-test', text: 'A test in week one' },
    ],
  },
];
