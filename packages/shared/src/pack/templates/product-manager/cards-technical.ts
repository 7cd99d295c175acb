import type { RoleCard } from '../../schema.js';

export const engineeringCard: RoleCard = {
  id: 'card-engineering',
  name: 'Casimir Dray',
  title: 'Engineering Manager, Catalogue Integrations',
  caresAbout: [
    'What it takes to write into 62 catalogue systems that are not ours',
    'What happens when a call fails halfway',
    'What is reused and what is new, without gloss',
    'Being asked early, and not handed a plan',
  ],
  questions: [
    {
      id: 'engineering-suspend',
      text: 'You lean on the suspend call. How do you know it does what you think in all 48 systems?',
      followUp: 'One of them quietly drops the person to the end of the queue. How would you find out?',
      listenFor: [
        'Says openly that it is an assumption, taken from documentation',
        'A check: suspend a test hold, wake it, read the position back',
        'A system that fails the check is left out',
      ],
      answer: `I don’t know it yet. The documentation of 48 of the 62 says that a suspended hold keeps its place. So before anything else we run one test hold per system: suspend it, wake it, read the position back. A system that loses the place is out until its vendor repairs it.`,
    },
    {
      id: 'engineering-tap',
      text: 'Walk me through one tap on “keep my place”, from the phone to the shelf.',
      followUp: 'The library system is down for its nightly backup at that moment. What is on her screen?',
      listenFor: [
        'Steps in order: tap, suspend call, read back, tell the borrower',
        'Says what is shown before the library has confirmed',
        'After 15 minutes without confirmation she is told that nothing changed',
      ],
      answer: `The tap writes her wish on our side, with an id, so that sending it twice does no harm. We make the suspend call, then read the hold back. Only then does her screen say “first in line, waiting for you”.

Until then it says “asking your library”. After 15 minutes without confirmation it says that nothing changed and the hold is filled as usual.`,
    },
    {
      id: 'engineering-nightly',
      text: 'Why work the estimate out nightly? A queue can move in an hour.',
      followUp: 'What is the worst that a day-old estimate does?',
      listenFor: [
        'Books travel by van; asking from the top three leaves days, not minutes',
        'The worst case is a question too many or too few, since only a tap changes the order',
        'Would not build a live version before the test gives a reason',
      ],
      answer: `Because the book comes by van. We ask when you enter the top three, which leaves days. The worst a day-old estimate does is ask somebody who’d have come, or miss somebody who wouldn’t. It can’t move anyone.`,
    },
    {
      id: 'engineering-precision',
      text: 'You want half of those asked to be real no-shows. What breaks if it is a third?',
      followUp: 'So is it your bar, or the number you expect to get?',
      listenFor: [
        'Arithmetic: to reach ten no-shows we ask thirty people and not twenty',
        'The harm falls on people who were coming anyway, and on the push budget',
        'Says what would be done: ask fewer people, with stronger signs',
      ],
      answer: `To reach ten no-shows we’d ask thirty people, not twenty. Twenty of those were coming anyway, so we’d double the number we bother for nothing. At a third I’d raise the bar for asking and reach fewer no-shows. One half is my bar. What we get, the three weeks on past holds will say.`,
    },
    {
      id: 'engineering-ask',
      text: 'What do you need from my team that is not on your slide?',
      followUp: 'What should I drop to give you that?',
      listenFor: [
        'A concrete ask: the test holds, the read-back, somebody who knows the vendors',
        'Knows the size it claims: two engineers for ten weeks, half a designer',
        'Asks back about what the team is carrying now',
      ],
    },
  ],
  handling: [
    'Say first what you have not checked, and what you would check with him in the first week.',
    'Separate the reused (suspend call, hold list, messages) from the new (estimate, read-back, one screen).',
    'Leave out “simply” and “just”; he has wired up all 62.',
  ],
  script: `Most of this exists. The suspend call is there in 48 of the 62 systems, the hold list shows suspended holds already, and the messages go out through Notifications.

Three things are new. A nightly estimate from counts we hold already. A read-back after every suspend call, so that we never tell a borrower something her library doesn’t know. And one screen.

What I haven’t checked is whether suspended means the same thing everywhere. So week one is a test hold in each of the 48: suspend, wake, read the position. If fewer than 30 keep the place, ten weeks is wrong, and I’d come back to you with the vendor that runs the most of them and start there.`,
};

export const dataCard: RoleCard = {
  id: 'card-data',
  name: 'Bram Ostervale',
  title: 'Lead, Data Science',
  caresAbout: [
    'A test that is able to say no',
    'Whether the main number can go up while borrowers are worse off',
    'Whom the estimate misjudges, and who would notice',
    'Arithmetic done aloud',
  ],
  questions: [
    {
      id: 'data-leak',
      text: 'You split by title. But one borrower can wait for ten titles, some in each arm. What does that do to your test?',
      followUp: 'In which direction does that push your result?',
      listenFor: [
        'Admits the leak: a learned habit or annoyance crosses from one title to another',
        'A direction: most likely the difference looks smaller than it is',
        'A second reading on borrowers whose holds lie in one arm only',
      ],
      answer: `It leaks. If the question teaches me to pause holds, I’ll pause those in the other arm too. That makes the arms look alike, so the effect we read is smaller than the true one.

I’d read it twice: over all titles, and over borrowers with all their holds in one arm. If the two disagree in direction, I wouldn’t ship on either.`,
    },
    {
      id: 'data-worse-off',
      text: 'How could collection rate go up while borrowers are worse off?',
      followUp: 'Which of your limits catches that, and how late?',
      listenFor: [
        'People who would have come are talked into passing and wait longer',
        'Passing removes hard cases from the count, so the rate rises by itself',
        'The 8% limit on cancelled passes, and that it needs up to 28 days to show',
      ],
      answer: `Two ways. A pass takes a likely no-show out of the count, so the rate rises even if the passer never gets the book. And somebody who’d have come passes because we asked, and waits longer for nothing.

That’s why the limit is on passes: if more than 8% of passes end in a cancelled hold, we stop. It’s late, up to 28 days, so I’d look at the first week’s passes one by one.`,
    },
    {
      id: 'data-arithmetic',
      text: 'Take me from 3 points to a number of titles, out loud.',
      followUp: 'Which of those inputs do you trust least?',
      listenFor: [
        'From 81% to 84% at the usual 80% power: about 2,500 holds per arm',
        'Adds for holds of one title being alike: about 4,500 instead',
        'At 40 holds per title that gives about 112 titles per arm',
      ],
      answer: `From 81% to 84%, two-sided at five percent with 80% power, takes about 2,500 filled holds per arm. Holds of one title are alike; with 40 per title over the test and a correlation of 0.02 that’s 1.8 times as many, about 4,500. Divide by 40: about 112 titles per arm. The correlation is the input I trust least. Your past holds can tell us.`,
    },
    {
      id: 'data-misjudged',
      text: 'The estimate learns from people who use the app. Whom does it misjudge?',
      followUp: 'Suppose it asks one branch twice as often as the next. Good or bad?',
      listenFor: [
        'A concrete group: somebody who collects for a whole family, shift workers, a branch with two open days',
        'A way to see it: of those asked and not passing, how many came, branch by branch',
        'A consequence: where fewer than half were no-shows, stop asking there',
      ],
    },
  ],
  handling: [
    'Name the shared queue before he does, then give the split by title.',
    'Do the arithmetic slowly and say which input is a guess.',
    'For every number that should rise, name the one that must not.',
  ],
  script: `A queue is shared, so splitting borrowers would mix the arms: your pass gives my side a book. I split by title, in six library systems, for eight weeks.

I read collection rate, and the smallest rise I’d ship for is 3 points, from 81% to 84%. That’s about 112 titles per arm, and the six systems have several times that, so I can also look at each system alone.

Two limits stop it at once: more than 8% of passes ending in a cancelled hold, or a rise of 1 point in people who turn our messages off.

Before any of it: three weeks on past holds. If fewer than 12% run out across all 62 systems, there’s too little to win, and I’d say so.`,
};
