import type { RoleCard } from '../../schema.js';

export const storageCard: RoleCard = {
  id: 'card-storage',
  name: 'Hester Quillby',
  title: 'Staff Engineer, Storage',
  caresAbout: [
    'Whether the numbers on the board follow from one another',
    'Which data must be right at once, and which may lag',
    'The point at which this design stops working, named before it is reached',
    'What you left out, and why it was not needed',
  ],
  questions: [
    {
      id: 'storage-one-primary',
      text: 'One PostgreSQL primary for 2.4 million taps a day. Take me from that figure to the number of writes a second you sized for.',
      followUp: 'Why is the outage your peak, and not the rush hour?',
      listenFor: [
        '300,000 taps in the busiest hour is 83 a second; the busiest minute reaches 200',
        'A two-hour outage leaves 600,000 taps on the readers; 1,000 a second drains them in ten minutes',
        'Adds the two: 1,200 a second, against 5,400 in the load test',
      ],
      answer: `The busiest hour holds 300,000 taps, so 83 a second. The busiest minute reaches 200.

But readers keep taps when the network is gone. Two hours without it in the peak is 600,000 taps, and I want them in within ten minutes, because people look at their balance. That’s 1,000 a second on top of 200 live ones. So I sized for 1,200, and my load test stood 5,400.`,
    },
    {
      id: 'storage-queue-table',
      text: 'Your work list is a table. I have seen that end in dead tuples and a vacuum that never finishes. Why will yours not?',
      followUp: 'How would you see it going wrong a week before it does?',
      listenFor: [
        'One row for each account and day, updated in place, so a burst for one account is one row',
        'Workers take rows with SKIP LOCKED in short transactions; nothing is held open',
        'A number to watch: age of the oldest waiting row, dead rows, or the oldest open transaction',
      ],
      answer: `Because it holds account-days and not taps. Twelve taps of one card leave one waiting row, so the table can’t pass 800,000 rows a day, and it’s emptied within seconds. Workers take fifty rows with SKIP LOCKED and commit.

What kills such tables is a long transaction elsewhere. So reports run on the standby, and I alarm on the oldest open transaction at five minutes.`,
    },
    {
      id: 'storage-stale',
      text: 'Name one piece of data here that may be wrong for five minutes, and one that may never be.',
      followUp: 'What does the stale one cost when it is stale for a whole day, on every reader?',
      listenFor: [
        'May lag: the deny list on the readers, every five minutes; the balance in the app, ten seconds',
        'May never: one charge for each account, day and revision, held by a unique constraint',
        'Arithmetic for the bad day: 2,000 cards at €4.20 is at most €8,400',
      ],
      answer: `The deny list may lag. If every reader missed it for a whole day, 2,000 newly bad cards would ride free: 2,000 times €4.20, at most €8,400. I’d rather pay that than stop a bus queue.

The charge may never be wrong. One row for each account, fare day and revision, with a unique constraint, in the same transaction as the ledger posting.`,
    },
    {
      id: 'storage-outgrow',
      text: 'At which number do you throw this design away, and what takes its place?',
      followUp: 'Why not build that one now?',
      listenFor: [
        'A number: 3,000 taps a second sustained, with the reason for it',
        'Splits by account, since every query that writes carries the account',
        'Says what the split would cost today in work or in failure modes',
      ],
    },
  ],
  handling: [
    'Write every figure on the board with its unit, and divide aloud. She checks the last digit.',
    'Say what you left out before she asks: no log broker, no cache in front of the balance, no sharding.',
    'When she names a limit you have not measured, say that you have not, and how you would.',
  ],
};

export const reliabilityCard: RoleCard = {
  id: 'card-reliability',
  name: 'Oswin Tarrant',
  title: 'Site Reliability Lead',
  caresAbout: [
    'What a passenger sees while something is broken',
    'Retries that make an outage worse',
    'What is lost, counted in taps, when a machine, a zone or a region goes',
    'Whether the person on call can tell what to do at four in the morning',
  ],
  questions: [
    {
      id: 'reliability-primary',
      text: 'The database primary dies at 08:10. Walk me through the next two minutes, from the reader to the app.',
      followUp: 'And which taps that were already acknowledged might be gone?',
      listenFor: [
        'Readers go on opening doors: they decide by themselves within 500 ms',
        'Ingest refuses, readers keep their taps; the standby takes over within 60 seconds',
        'None acknowledged is lost, because a tap is acknowledged only after the standby has it',
      ],
      answer: `At the door nothing happens: the reader decides by itself. Ingest answers “later”, and readers keep their taps. Within 60 seconds the standby in the other zone is primary.

At the busiest 200 a second that’s 12,000 taps waiting, and they’re in within twelve seconds. No acknowledged tap is lost, since we acknowledge after both zones have it. In the app the balance is a minute old, and says so.`,
    },
    {
      id: 'reliability-herd',
      text: 'The mobile network returns after two hours, and 4,200 readers call at once. What keeps them from knocking you over again?',
      followUp:
        'Half of those readers run last year’s firmware and retry every second, whatever you say. Now what?',
      listenFor: [
        'Ingest sets the pace: answers with a waiting time, spread at random, 1,000 a second for backlog',
        'Live taps go before backlog, in separate lanes, so the backlog cannot starve them',
        'For readers that ignore it: refuse cheaply at the edge, before the database is touched',
      ],
      answer: `Ingest sets the pace. A reader first says how many taps it holds, and gets a time to come back, spread at random over ten minutes. Live taps have their own lane, so the backlog can’t starve them.

Old firmware that ignores this is refused at the edge with a token bucket for each reader. A refusal costs no database work, and those readers hold 35 days of taps, so waiting does no harm.`,
    },
    {
      id: 'reliability-region',
      text: 'The whole region is gone. Your copy elsewhere lags. How many taps did you lose?',
      followUp: 'Has anybody ever tried that recovery, with real readers?',
      listenFor: [
        'The lag is under 30 seconds: at 200 a second up to 6,000 taps',
        'Readers keep every tap for 7 days after the acknowledgement, so they are asked to send the last hour again',
        'Sending twice does no harm, because the tap id is the key',
      ],
      answer: `From the copy, up to 6,000: 30 seconds at 200 a second. In the end, none. A reader keeps its taps for 7 days after we acknowledged them. So after moving to the other region we ask all readers to send the last hour again, and the tap id drops what we have already.

I haven’t tried that with 4,200 readers. One depot, 100 buses, is a drill in the first month.`,
    },
    {
      id: 'reliability-pager',
      text: 'Which three alarms wake somebody, and what does the first line of each runbook say?',
      followUp: 'Which alarm did you decide not to have?',
      listenFor: [
        'Alarms on what passengers or money feel: taps not visible, charge run late, ledger and provider disagree',
        'The first line of a runbook is an action, such as stop the charge run',
        'Leaves one out with a reason, for instance processor load or a single silent reader',
      ],
    },
  ],
  handling: [
    'Start every failure at the bus door and walk inwards. He stops you when you start in the database.',
    'Count what is lost in taps and euros; he hears “minimal” as “unknown”.',
    'Tell him which recovery has been tried and which is drawn.',
  ],
  script: `Three promises, in the order in which I’d break them.

First, the door opens. A reader decides within 500 milliseconds from its own list, and no part of Tapline is in that path. It can work alone for 35 days before its memory is full.

Second, no tap is lost. We acknowledge when two zones have it, and the reader keeps it for 7 days longer.

Third, it’s visible quickly: ten seconds from tap to app, for 99 in 100 taps. That’s the one I give up first. When ingest is overloaded, backlog waits and live taps go on.`,
};
