import type { Pack } from '../../schema.js';

export const weakSpots: Pack['weakSpots'] = [
  {
    id: 'weak-single-primary',
    title: 'One database for a whole region',
    challenge:
      'Everything that moves a bus in this region hangs on one PostgreSQL primary. I have been called at night for exactly that picture. Why should I accept it in a design for ten years?',
    defence: `Because nothing that moves a bus hangs on it. The door is decided on the reader. If the primary is gone for an hour in the peak, 300,000 taps wait, passengers ride, and the balance in the app is old.

For the rest I count. My peak is 1,200 taps a second, and one primary with a synchronous standby stood 5,400. Two databases would give me failures I don’t have today: a card that changes shards, a cap computed from two places, two backups that disagree.

I buy one thing with one primary: the tap, the waiting row, the ledger posting and the charge request share a transaction.`,
    push: 'Your load test ran on an empty table for an hour. Come back after a year, with 380 gigabytes, autovacuum running, and a colleague’s report on the wrong node. What is left of 5,400 then?',
    secondDefence: `Less, and I can’t tell you how much, so that’s a fair hit. The test ran for one hour on 30 days of taps, about 29 gigabytes. Writes go to today’s partition, so I expect the year to matter little there. Reads of late account-days touch old partitions, and those I haven’t loaded.

I’d repeat it with 13 months of made-up taps, for 24 hours, with vacuum and a backup running. Under 3,000 a second I’d split by account before the mirror starts, not after. That’s about five weeks, and I’d tell Desmond on the same day.`,
  },
  {
    id: 'weak-open-door',
    title: 'A stolen card rides free',
    challenge:
      'Your reader lets a card in that the bank has blocked since yesterday, because the list on the bus is old. You built a fraud machine and call it availability.',
    defence: `I built a machine that loses a known sum. 0.4% of bank cards are declined, 2,000 a day, at €4.20 a day on average. That’s €8,400, and 60% of it is paid when we try again. €3,360 a day is lost: 0.16% of €2.1 million in bank-card fares.

The other choice is asking the bank at the door. That takes a second or two with a network, and never ends without one. A bus stop with thirty people would stand a minute longer, at each stop, every day.

After the first decline a card is on every connected reader within five minutes.`,
    push: 'That is today’s number. The day somebody posts that a blocked card gets you one free day, it doubles, and doubles again. What in your design notices, and what does it do?',
    secondDefence: `The average can’t notice it fast enough. So I’d watch first-day declines: cards never seen before whose first charge is declined. That has a base rate, and I’d alarm at twice it, two mornings in a row.

What it does: new cards get a zero-amount check at the bank, after the door and not before it. The answer takes seconds, and a declined card is on the list within five minutes, so it gets one ride and not one day. I left it out at first because it costs a fee for each new card. At four times today’s loss, €13,440 a day, it would be on for all new cards.`,
  },
  {
    id: 'weak-rewrite',
    title: 'Another rewrite that never ends',
    challenge:
      'Twenty-six weeks of building, sixteen of moving, and then you have what the batch does now. I have seen three rewrites here. The batch buried all of them. Why not repair the batch?',
    defence: `I tried on paper. The batch fails for two reasons. It needs all taps at once, in order, and it can’t be started again halfway. Cutting it into twelve runs by depot cures the second and breaks the caps, for the same reason for which I don’t move by depot.

What we get is not the same thing. A late tap is priced in seconds, not in a manual job on Friday. A failed run starts again where it was. And we pay €7,800 a month, not €41,000.

It’s also small: four people, one database, one function that prices a set.`,
    push: 'Every rewrite was small in week one. Then came school passes, the ferry, the group ticket from 1998. Your one function will be four hundred special cases by spring. Where is the list of what the batch knows and you do not?',
    secondDefence: `I don’t have that list, and no document does. The batch team has it in their heads and in nine years of nights.

That’s what the mirror is for. Each night it turns what I don’t know into a list of account-days that differ. I’d start it in week eight, with only the single fare priced, and not in week 26. If by week 16 fewer than 95% of account-days agree, the special cases are the system, and I’d stop: keep the ingest, which makes late taps visible, and let the batch go on pricing. You’d have lost sixteen weeks, not a year.`,
  },
];
