import type { RoleCard } from '../../schema.js';

export const leadCard: RoleCard = {
  id: 'card-lead',
  name: 'Emeric Brisk',
  title: 'Team Lead, Fares (would report to you)',
  caresAbout: [
    'What it is like to be led by you in a bad week',
    'Which decisions stay his when you are worried',
    'The six people who carry the nights, of whom he is one',
    'Feedback he can do something with',
  ],
  questions: [
    {
      id: 'lead-hands-off',
      text: 'When did you take a decision away from one of your leads? What did you say to them afterwards?',
      followUp: 'What would that lead tell me about it, if I rang this evening?',
      listenFor: [
        'One decision and one person by role, not “I try to stay out of it”',
        'Why it was taken, and whether it needed to be',
        'What was given back afterwards, or put in writing',
      ],
      answer: `The Reminders lead wanted to release on the Friday before Saltmarsh got its waiting list. I said no in front of her team. She was within our rules: five clinics first, alarm in place.

An hour later I told her it had been my fear and not her plan, and told her team the same on the next morning. She’d say that I apologised well, and that she still had to wait until Tuesday. Since then I may ask for a reason, and I don’t stop a release that’s within the rules.`,
    },
    {
      id: 'lead-nights',
      text: 'Six of us carry all the nights here. What did you do the last time you found something like that?',
      followUp: 'Somebody refuses to join the rota. What do you do with them?',
      listenFor: [
        'First how it was: five people for 26, 31 night pages a month',
        'Both halves: fewer pages, and more people to share them',
        'What it cost: money, days off, or an alert removed by mistake',
      ],
      answer: `Five people carried the nights for 26, with 31 pages a month. First the pages: of 63 alerts, nobody had acted on 40, so those went. Then the people: two rotas of six, and a paid day off after any night with a page. It’s nine pages a month now.

Two refused. One had small children, and took the weekday evenings. The other said it wasn’t in his contract, and he was right. He isn’t on the rota and doesn’t get the extra pay.`,
    },
    {
      id: 'lead-feedback',
      text: 'Give me a piece of hard feedback you gave a team lead, in the words you used.',
      followUp: 'And what is the hardest that one of them gave you?',
      listenFor: [
        'Actual words, with something seen and its effect',
        'When it was said: within days, or after months',
        'The one received is as concrete as the one given',
      ],
      answer: `To the Records lead, in September: “In the last three planning meetings nobody but you spoke for more than a minute. Two people told me they’ve stopped bringing ideas. I need that to be different in 60 days, and I’ll sit in on every second meeting to see it.” I should have said it in April.

The hardest I got was from the Scheduling lead: “You say the date is fixed, and then you ask us to raise risks. Pick one.”`,
    },
    {
      id: 'lead-grew',
      text: 'Whom did you turn into a lead, and what did you let them get wrong on the way?',
      followUp: 'How expensive did you let that mistake become?',
      listenFor: [
        'One person, a start and an end, with what changed in their work',
        'A mistake that was seen coming and allowed, with a limit set to its cost',
        'Where they are today',
      ],
    },
  ],
  handling: [
    'He would work for you, so he listens for what you do on a bad day. Offer one without being asked.',
    'Say which decisions stay with him, in a list he could hold you to.',
    'Do not promise fewer nights. Say what you would look at first and when he would hear.',
  ],
};

export const peopleCard: RoleCard = {
  id: 'card-people',
  name: 'Gideon Pellworth',
  title: 'People Lead',
  caresAbout: [
    'How long it takes from the first signal to a plain word',
    'Whether quiet people are judged by the same yardstick as loud ones',
    'What you do with numbers that are too small to prove anything',
    'Hiring that somebody else could repeat',
  ],
  questions: [
    {
      id: 'people-underperform',
      text: 'Tell me about somebody who was not doing the job. Take me from the first signal to the end, with dates.',
      followUp: 'On which of those dates should you have acted?',
      listenFor: [
        'Dates: March the first exit talk, September the first written word, December the change',
        'What exactly was asked for, and by when',
        'What it did to the rest of the team while it lasted',
      ],
      answer: `My Records lead, in my first year. March: somebody leaves and says why. April and July: I talk to him, vaguely. September: in writing, with 60 days. December: he moves to a post without a team, and a lead from Reminders takes over.

I should have written it in April. Two more people left in between. What I’d been protecting was my own choice of him.`,
    },
    {
      id: 'people-attrition',
      text: 'Five of 26 left in your first year and two in your second. What does that prove?',
      followUp: 'So what would convince you that it was you, and not luck?',
      listenFor: [
        'Says that it proves little: with 26 people, five and two can be chance',
        'Better evidence: what was said in the exit talks, and from which team',
        'Does not claim the whole difference',
      ],
      answer: `By themselves, nothing. From 26 people, five and then two happens by luck often enough. I’d rest on something else: three of the five came from one team and gave the same reason in their exit talks. In the second year nobody left that team. The two who did leave went for a move abroad and for more money.

And count carefully: the former Records lead left too, in May, but his new post lay outside my 26. With him it would be three.`,
    },
    {
      id: 'people-hire',
      text: 'Of the people you hired, who was the mistake, and which sign had you talked away?',
      followUp: 'What would your panel have to do now for that to happen again?',
      listenFor: [
        'One hire out of a number: eight in two years, one mistake',
        'The sign was there: an interviewer had said no and was overruled',
        'A change to the procedure, and not to the judge of character',
      ],
      answer: `Eight hires in two years, one mistake. It ended in month four. One of five interviewers had written “explains, doesn’t ask” and said no. I overruled her, since we’d been searching for five months.

Now a no stands unless the person who gave it withdraws it after we’ve talked. That’s happened twice. Once she withdrew it, and once we let the candidate go. That one may have been good. I accept that price.`,
    },
    {
      id: 'people-quiet',
      text: 'Tell me about somebody whose work you nearly overlooked. How did you come to see it?',
      followUp: 'What did that change for the others who are like them?',
      listenFor: [
        'A person by role, and work that does not show in releases',
        'The moment of finding out, and who pointed at it',
        'A change for more than one person: pay, title, or how reviews are written',
      ],
    },
  ],
  handling: [
    'Give dates before reasons. He keeps a time line while you talk.',
    'Say yourself that seven leavers in two years are few to reason from.',
    'Speak of people by their role and as if they were in the room.',
  ],
  script: `The person I did worst by is a team I left alone for nine months. In March somebody left Records and told me why. I acted in December, and two more had gone.

What I learned is about my own vagueness. I’d talked to the lead twice and been so kind that he didn’t hear it. Since then I write it down within two weeks: what I saw, what it does, what must be different, and by when. I’ve done it twice. One lead is still with us, and doing well. One hire ended in month four.

Five left in my first year, two in the second. With 26 people that proves little, and I won’t sell it to you as a trend. What I can show you is the letters.`,
};
