import type { Pack } from '../../schema.js';

export const weakSpots: Pack['weakSpots'] = [
  {
    id: 'weak-nobody-passes',
    title: 'Nobody passes on a book they waited for',
    challenge:
      'You were on a train. Most people are not. I waited two months for my last book: why on earth would I let somebody else have it the day it arrives?',
    defence: `You wouldn’t, if passing meant losing it. That’s why the button says “keep my place” and not “skip”. You stay first in line and get the next copy returned after you say you’re ready.

And I only ask people who are unlikely to come. For them the choice isn’t this week or later. It’s a wasted trip through the hold shelf and the back of the queue, or keeping their place.

I need about four in ten of the no-shows we ask to pass. With that, collection goes up a little over 3 points. If it’s closer to two in ten, we don’t ship.`,
    push: 'Four in ten is a number you would like to be true. I have never once pressed a button that gives my place away. What do you have besides hope?',
    secondDefence: `One thing, from the same board reports: 2% of holds are paused already, with a button four taps deep that nobody points to. That proves some people want it. It doesn’t prove four in ten.

So I’d spend the first week finding out cheaply. Forty borrowers in two branches whose last hold ran out, and a paper card with the question on it. Four in ten would be sixteen. If fewer than ten of the forty say “keep my place”, bad luck can’t explain it, and I’d bring you a different proposal.`,
  },
  {
    id: 'weak-borrower-score',
    title: 'A score for borrowers',
    challenge:
      'Libraries promise not to keep what people borrow. You are building a reliability score of every one of them. How is that different from what we say we never do?',
    defence: `It comes closer to that promise than anything else I propose, so here is the line. About you, the estimate sees counts: how many of your holds in the last 90 days were collected, how many ran out, and how many are due now. It never sees a title, an author or a subject.

The counts are deleted after 90 days. The estimate itself nobody gets to see, not branch staff and not us. All it can do is show you one question. It can’t move you in the queue; only your tap does that.

And a library can switch it off. Then the button stays and the question goes.`,
    push: 'Today it asks a question. In two years someone fines the people with a bad estimate, or puts them at the back. Once the number exists, what stops them?',
    secondDefence: `A promise of mine doesn’t. So I’d make the number hard to find: it’s worked out overnight, used for that night’s questions and not stored. In the morning there is no score to look up.

What stays is the counts, for 90 days, and the library’s contract says what they may be used for. If our privacy lead told me that isn’t enough, I’d ship a plain rule instead: ask whoever let their last hold run out. It catches fewer people, and I’d take that trade.`,
  },
  {
    id: 'weak-shorter-shelf',
    title: 'Just shorten the shelf time',
    challenge:
      'Cut the hold shelf from seven days to four. No estimate, no messages, no engineers, done on Monday. Why not that?',
    defence: `It’s the best alternative, and I spent longest on it. For people who never come, it works: the book moves on three days sooner.

But it charges the wrong people. In the one report that tells the days, 22% of collected holds are collected on day five, six or seven. Those are the people on late shifts, without a car, or who come when somebody drives them. With four days they lose a book they would have fetched.

Ready Check gets the days back from people who say themselves that they can’t come. It costs ten weeks of two engineers. For me, leaving late collectors their books is worth that.`,
    push: 'So 22% come late. Most of them would simply come earlier if they had to. People use the time you give them. You are spending ten weeks to protect a habit.',
    secondDefence: `Some would. I don’t know how many, and that can be learned without building anything: one of your libraries cut to five days, so before and after can be compared.

If late collectors there mostly moved forward, and few of their holds ran out, I was wrong about who pays, and you should shorten the shelf at every library that will. I’d still ask people who are away for two weeks, because four days doesn’t help them either. But I’d come back with a smaller proposal.`,
  },
];
