import type { Pack } from '../../schema.js';

export const weakSpots: Pack['weakSpots'] = [
  {
    id: 'weak-twenty-five',
    title: 'Twenty-five minutes',
    challenge:
      'You were on the call at 08:20 and switched booking off at 08:45. At twelve people a minute, you watched 300 appointments go wrong. Why should I give you a bigger switch?',
    defence: `Because I know what those 25 minutes were made of. I knew after five that we couldn’t roll back: 2,800 bookings would have vanished. The other twenty I spent asking for graphs, since switching off 310 clinics felt like an act and waiting didn’t.

So I changed what the switch needs. Now whoever leads an incident may switch booking off alone if people are being harmed and the cause isn’t known within ten minutes. They call me afterwards.

In the year since, it was used twice, by two of my leads. Six minutes and nine minutes. One of the two turned out to be unnecessary, and I thanked her for it.`,
    push: 'So your cure for your own slowness is that others decide. That is a rule, not nerve. What happens on the morning when no rule fits and it is you?',
    secondDefence: `Then I’d be slower than I like, and I’d know it. What I do about it is small: I say the choice aloud, with the cost of one more minute in people, and I ask one person to contradict me. On that Monday nobody said “twelve a minute” until 08:41, and I hadn’t asked. Four minutes later I switched off.

I’ve led three incidents since. In the worst one we’d lost the reminders of a whole region, no rule fitted, and I stopped everything after eight minutes. I’d rather be judged on that than on a promise.`,
  },
  {
    id: 'weak-nine-months',
    title: 'Nine months to change a team lead',
    challenge:
      'Five of your 26 people left in your first year, three of them from one team. The first told you why in March. You acted in December. What were you waiting for?',
    defence: `For him to become the lead I’d seen in him as an engineer. He was the best designer of systems I had, and I’d made him lead of Records. So it was my mistake too, and that made me slow.

I had three signals: the exit talk in March, a second in June, and a team that went quiet whenever he was in the room. I spoke to him in April and in July, kindly and vaguely. In September I wrote it down for the first time: what I saw, what had to be different in 60 days. It wasn’t. In December he moved to a principal engineer’s post without a team.

Vague kindness cost me two more people.`,
    push: 'And even then you found him a nice title. Five months later he left anyway. You did not decide, you postponed it. Would the three who left call that fair?',
    secondDefence: `No. One of them told me so: she’d have stayed if I’d moved by June.

I’d offer him the post again, since the work was real and he did it well for five months. What I’d change is the order. First the team gets a new lead, then we see what he would like to do. I did it the other way round, and Records waited while I looked for a post.

Since then I write it down within two weeks of the first signal. I’ve done it twice. One lead turned it around, and with one hire it ended in month four.`,
  },
  {
    id: 'weak-hardly-fell',
    title: 'The bad releases hardly fell',
    challenge:
      'Four releases a week at 22% is about 0.9 bad ones. Nine a week at 8% is about 0.7. After 84 person-weeks you have practically as many faults as before. What did you buy?',
    defence: `Smaller ones. I’d be glad to claim fewer, and the arithmetic doesn’t let me.

Before, a bad release met 310 clinics at once and took a median of three hours ten to put right. Now it meets five clinics, and takes 24 minutes. And we ship more than twice as many changes for the same number of faults.

If I’d wanted fewer bad releases, I could have released less. We tried that in the first month: one release a week. The changes piled up, and the second of those releases was the worst of the spring.`,
    push: 'Nine smaller releases instead of four large ones: of course the share falls, you cut the same work into thinner slices. Is your 8% an achievement or a denominator?',
    secondDefence: `Part of it is the denominator. That’s why I wouldn’t put the share on a wall. If somebody splits one release into three, the share falls and no clinic is better off.

The measure I’d defend is harm: clinics hit, times minutes until it’s restored. A typical bad release before: 310 clinics for 190 minutes, about 59,000 clinic-minutes. A typical one now: five clinics for 24 minutes, 120. That doesn’t depend on how I slice. It does leave out faults that slip past the five clinics, three in the year, and those I’d show you one by one.`,
  },
];
