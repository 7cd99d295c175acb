import type { RoleCard } from '../../schema.js';

export const moneyCard: RoleCard = {
  id: 'card-money',
  name: 'Ottoline Vesper',
  title: 'Payments and Ledger Lead',
  caresAbout: [
    'That nobody is charged twice, and how you would know',
    'What happens when an answer from the payment provider never comes',
    'That a fare can be explained to the passenger a year later',
  ],
  questions: [
    {
      id: 'money-timeout',
      text: 'You send a charge, and the connection drops before the answer. Did the passenger pay?',
      followUp:
        'The provider forgets your idempotency key after 24 hours, and you find the charge on the second day. Now what?',
      listenFor: [
        'The state is unknown and is stored as unknown; it is neither paid nor failed',
        'Retries with the same key, made of account, fare day and revision',
        'After 24 hours it asks the provider by reference first, and never retries blindly',
      ],
      answer: `Unknown, and that’s a state of its own in the table. Within the day I send it again with the same key: account, fare day, revision. The provider answers with the first result.

After 24 hours that key is forgotten, and a retry would charge again. So older than 20 hours means: look it up by our reference first. If the look-up finds nothing, a person decides, and the passenger isn’t charged meanwhile.`,
    },
    {
      id: 'money-late-tap',
      text: 'A tap from 08:00 arrives at 21:00, and the 08:40 tap has been priced already. What happens to the fare?',
      followUp: 'Same tap, but it arrives the next day at noon, after the charge went out.',
      listenFor: [
        'The whole account-day is priced again from all its taps, sorted by tap time',
        'The 08:00 tap becomes the paid one, and 08:40 a free transfer within 60 minutes: same sum',
        'After the charge: a new revision, and only the difference goes on the next charge, up to 14 days',
      ],
      answer: `We price the account-day again from all its taps, in order of tap time. 08:00 now costs €2.00, and 08:40 becomes a free transfer within 60 minutes. The sum hasn’t moved.

The next day at noon the charge is out. Pricing makes revision two. If it differs, the difference goes on the next charge, up or down, for 14 days. Later than that I only correct downwards.`,
    },
    {
      id: 'money-wait-a-day',
      text: 'You charge at 03:00, when some taps are still missing. Why not wait a day and charge once, correctly?',
      followUp: 'So you prefer corrections on the statements of passengers. Tell that to the help desk.',
      listenFor: [
        'Late: 0.3% of taps, 7,200 a day, so at most 0.9% of account-days need a correction',
        'Waiting lets 2,000 bad cards ride one day more: up to €8,400 a day',
        'Says what would turn the choice round, for instance more late taps than bad cards are worth',
      ],
      answer: `Because a day of waiting is a day of credit. 0.4% of bank cards are declined, 2,000 a day. One more day for them is up to €8,400.

Against that stand 7,200 late taps, at most 0.9% of account-days to correct. If the late share rose past 1%, or the help desk got more than one call per hundred corrections, I’d move the charge run by twelve hours.`,
    },
    {
      id: 'money-prove',
      text: 'How do you prove to the auditor that nobody was charged twice last March?',
      followUp: 'Your ledger and the provider differ by €310. Who is right?',
      listenFor: [
        'Compares the ledger with the settlement file of the provider every day, line by line',
        'Ledger postings are only ever added; a correction is a new posting',
        'Neither is right by rule: the difference stands in its own account until each line is explained',
      ],
    },
  ],
  handling: [
    'Say “unknown” where the state is unknown. She fails people who round it to “failed”.',
    'Show the fare rule as a function of a set of taps, then let her try to break it with late, double and missing ones.',
    'Keep the words apart: a tap is priced, a day is charged, a charge is settled.',
  ],
};

export const hiringCard: RoleCard = {
  id: 'card-hiring',
  name: 'Desmond Larkspur',
  title: 'Engineering Director, Ticketing (hiring)',
  caresAbout: [
    'A way back at every step of the migration',
    'What a team of four can run, and not only build',
    'Choices you own, with the thing you gave up',
    'How you work with people whose night job you replace',
  ],
  questions: [
    {
      id: 'hiring-by-depot',
      text: 'The obvious rollout is depot by depot: twelve depots, twelve weeks. Why do you move accounts instead?',
      followUp: 'Then a driver cannot tell which system a passenger is in. Who answers at the door?',
      listenFor: [
        'A passenger rides buses of two depots in one day; a cap and a transfer need the whole day in one system',
        'Accounts move at 03:00, by the last two digits of their number: 1%, 10%, 50%, all',
        'All readers send to both systems from the start, so the door is the same for everyone',
      ],
      answer: `Because a fare day belongs to an account, not to a bus. Someone rides from one depot’s bus to another’s, and half of her cap would be in each system. Both would charge too much.

So readers send everything to both from day one, and accounts change owner at 03:00, between two fare days. 1% is 8,000 account-days a day: enough to see a fault, few enough to refund by hand.`,
    },
    {
      id: 'hiring-way-back',
      text: 'You are at 50%, and on a Wednesday the caps come out wrong. What is the way back?',
      followUp: 'The charges of Tuesday have gone out already. Are those going back too?',
      listenFor: [
        'The owner is one column: set back before 03:00, the old batch charges the day, since it has all taps',
        'What was charged stays with Tapline and is corrected there; it never goes back',
        'Who decides, and by when: a person with a deadline before 03:00',
      ],
      answer: `Before 03:00 it’s one update. Both systems have all taps, so I set the owner back and the old batch charges Wednesday. The lead on call decides by 02:00; after that, Wednesday stays with us.

Tuesday doesn’t go back. What Tapline charged, Tapline corrects, as new revisions. Two systems that both correct the same day is how people get paid twice.`,
    },
    {
      id: 'hiring-batch-people',
      text: 'Three people have kept the nightly batch alive for nine years. What do you do with them on your first day?',
      followUp: 'One of them says your comparison is wrong and the batch is right. How do you find out?',
      listenFor: [
        'Asks for the odd cases they know: the rules that no document holds',
        'Gives them a real part: they judge the differences of the mirror weeks',
        'Settles it by a single account-day worked out by hand, with the fare rules open',
      ],
    },
    {
      id: 'hiring-drop',
      text: 'What did you want in this design and leave out because four people could not run it?',
      followUp: 'What would make you put it back?',
      listenFor: [
        'Names one thing, for instance a log broker or a second active region',
        'Says what it would have given, without running it down',
        'Names a number or an event that brings it back',
      ],
      answer: `A log broker between ingest and pricing. It would have given us replay, and consumers that don’t touch the primary. But our readers keep taps for 7 days, so replay is there, and at 1,200 a second the table does the rest. It’s one more thing to patch at night for four people.

A third team that needs the raw taps within a minute brings it back.`,
    },
  ],
  handling: [
    'Give the way back before the way forward, for each step.',
    'Speak of the batch with respect. It has charged the right fare for nine years on most nights.',
    'Use “I decided” and say what it cost. He writes down what you gave up.',
  ],
  script: `Sixteen weeks, and at each step a way back.

Six weeks of mirror: readers send to both, Tapline prices everything and charges nothing. We compare each night, and go on after 14 nights in a row with at most 8 unexplained differences in 800,000 account-days.

Then accounts move, at 03:00: two weeks at 1%, two at 10%, two at 50%. Then all, and the batch runs on as the mirror for four weeks.

Until 03:00 the way back is one column. After 03:00 we correct forwards. What I’d ask of you is one person from the batch team, from the first week, with the last word on the differences.`,
};
