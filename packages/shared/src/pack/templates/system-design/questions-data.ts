import type { BankQuestion } from '../../schema.js';

const SIZING = 'Sizing';
const DATA = 'Data and consistency';

/** How large it is, and what must agree with what: bank questions 1 to 8. */
export const dataQuestions: BankQuestion[] = [
  {
    id: 'bank-storage-year',
    category: SIZING,
    text: 'How much disk do the taps need, and for how long do you keep them?',
    answer:
      'A tap with its index is 400 bytes. Times 2.4 million that’s 960 megabytes a day. We may keep taps for 13 months, 395 days, so about 380 gigabytes, and a little over a terabyte for three copies. Partitions are by fare day, so forgetting is dropping a partition and not deleting rows. Ledger postings stay ten years, but there’s one or two for each account-day, not one for each tap.',
    keyPoints: [
      { id: 'storage-400', text: '400 bytes a tap, index included' },
      { id: 'storage-960', text: '960 MB a day' },
      { id: 'storage-380', text: '13 months, about 380 GB a copy' },
      { id: 'storage-drop', text: 'Drops a partition, deletes no rows' },
    ],
  },
  {
    id: 'bank-charge-window',
    category: SIZING,
    text: 'Does the charge run fit its window, and what happens when it does not?',
    answer:
      '500,000 bank cards at the provider’s 50 a second are 10,000 seconds: two hours and 47 minutes. The window is 03:00 to 07:00, 14,400 seconds, so 69% full. If it starts an hour late it still ends at 06:47. If it isn’t done at 07:00 it stops and goes on the next night, because from 07:00 the provider gives us 10 a second. Nobody loses a fare by that; we only learn of declined cards a day later.',
    keyPoints: [
      { id: 'window-sum', text: '500,000 at 50 a second: 10,000 seconds' },
      { id: 'window-share', text: 'Four-hour window, 69% full' },
      { id: 'window-late', text: 'A start one hour late still fits' },
      { id: 'window-over', text: 'What is not done waits; the cost is a day of bad cards' },
    ],
  },
  {
    id: 'bank-deny-list',
    category: SIZING,
    text: 'How does the deny list get to 4,200 readers, and why not a Bloom filter?',
    answer:
      'Whole at night over the depot’s Wi-Fi, changes every five minutes over mobile. The list has 180,000 entries of 8 bytes, 1.44 megabytes. A Bloom filter with one false hit in a thousand would be about 324 kilobytes. That saves one megabyte on a reader with plenty, and refuses up to 2,400 honest taps a day, at a door, in front of a queue. With 8 bytes of keyed hash a false hit is a thing I don’t have to plan for.',
    keyPoints: [
      { id: 'deny-size', text: '180,000 entries of 8 bytes: 1.44 MB' },
      { id: 'deny-delta', text: 'Whole list at night, changes every five minutes' },
      { id: 'deny-bloom', text: 'A filter would refuse up to 2,400 honest taps a day' },
      { id: 'deny-judgement', text: 'Sees that memory is not the scarce thing here' },
    ],
  },
  {
    id: 'bank-ten-times',
    category: SIZING,
    text: 'The two neighbouring regions join. What breaks first?',
    answer:
      'Three times the taps: 7.2 million a day, and 3,600 a second after an outage. The load test stood 5,400, so a headroom of 1.5. That’s too thin, and from 3,000 sustained I split by account into two primaries. But the charge run breaks first: 1.5 million cards at 50 a second are 30,000 seconds, more than eight hours in a window of four. That’s a contract with the provider, so I’d start there.',
    keyPoints: [
      { id: 'ten-taps', text: '7.2 million a day, 3,600 a second' },
      { id: 'ten-headroom', text: 'Headroom 1.5, so split by account from 3,000' },
      { id: 'ten-charge', text: 'The charge run breaks first: 30,000 seconds' },
      { id: 'ten-contract', text: 'That one is a contract, not code' },
    ],
  },
  {
    id: 'bank-reprice',
    category: DATA,
    text: 'Why price the whole day again, and not keep a running total?',
    answer:
      'A running total depends on the order in which taps arrive. Then each late, double or missing tap needs a rule of its own, and a retry can add twice. The price of a set depends on nothing but the set. Average: three taps. I cap it at 200 taps for one account and day; beyond that it’s a broken reader or a shared card, and the day is set aside. What I give up: I can’t price without reading, so every tap costs a read.',
    keyPoints: [
      { id: 'reprice-order', text: 'A running total depends on the order of arrival' },
      { id: 'reprice-set', text: 'The price of a set does not; retries are safe' },
      { id: 'reprice-cheap', text: 'Three taps on average, cut off at 200' },
      { id: 'reprice-cost', text: 'Names the cost: a read for every tap' },
    ],
  },
  {
    id: 'bank-tap-id',
    category: DATA,
    text: 'How do you recognise the same tap sent twice?',
    answer:
      'By an id that the reader makes: its serial number, a boot number, a counter. The insert drops what is there already. No clock in it, because clocks are set back. The boot number is there because a repaired reader may start its counter at zero, and then a new tap would look like an old one and be dropped. That’s a lost fare without any error. So a boot number lower than the last one seen raises an alarm, and that reader is held back.',
    keyPoints: [
      { id: 'tap-id-parts', text: 'Serial number, boot number, counter' },
      { id: 'tap-id-clock', text: 'No clock in the id' },
      { id: 'tap-id-reset', text: 'Sees that a counter reset would drop real taps silently' },
      { id: 'tap-id-alarm', text: 'Notices a boot number that goes backwards' },
    ],
  },
  {
    id: 'bank-races',
    category: DATA,
    text: 'Two workers price the same account-day at once. Who wins?',
    answer:
      'One at most works on it: SKIP LOCKED gives the waiting row to one worker. The danger is the tap that arrives while it’s pricing. So the waiting row has a version, and ingest raises it. The worker reads the version first and deletes the row only if the version is unchanged. Otherwise the row stays and the day is priced again. And the revision number is unique for account and day, so if I’m wrong about all this, one insert fails loudly.',
    keyPoints: [
      { id: 'races-lock', text: 'The waiting row goes to one worker' },
      { id: 'races-arrival', text: 'Names the real race: a tap that arrives during pricing' },
      { id: 'races-version', text: 'Deletes the row only if its version is unchanged' },
      { id: 'races-unique', text: 'A unique revision as the second line' },
    ],
  },
  {
    id: 'bank-prepaid',
    category: DATA,
    text: 'A prepaid card with €1.00 left taps on a bus that is offline. What happens?',
    answer:
      'The door opens. The reader doesn’t know balances, only the deny list. The balance goes to minus €1.00, and a prepaid account below zero is put on the list. It may owe at most one capped day, €6.00, before every connected reader knows. With 300,000 prepaid cards a day that’s the price of not having balances on buses. A deposit of €5.00 on each new card covers most of it. I decided that with Finance, not alone.',
    keyPoints: [
      { id: 'prepaid-opens', text: 'The door opens; readers know no balances' },
      { id: 'prepaid-negative', text: 'The balance goes to minus €1.00, then the deny list' },
      { id: 'prepaid-bound', text: 'Bounded by one capped day, €6.00' },
      { id: 'prepaid-who', text: 'A choice made with Finance' },
    ],
  },
];
