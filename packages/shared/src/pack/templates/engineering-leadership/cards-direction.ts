import type { RoleCard } from '../../schema.js';

export const hiringCard: RoleCard = {
  id: 'card-hiring',
  name: 'Bertrand Hawksworthy',
  title: 'Chief Technology Officer (hiring)',
  caresAbout: [
    'What you decide while half of the facts are missing',
    'What you stop doing when the work grows from four teams to five',
    'Whether bad news reaches you early, and what you did the last time it came late',
    'That you can lose an argument and still do the work well',
  ],
  questions: [
    {
      id: 'hiring-half-facts',
      text: 'Tell me about a decision you took with half of the facts. What did you know at that moment, and what did you not?',
      followUp: 'Which fact, had you had it, would have turned the decision round?',
      listenFor: [
        'A list of what was known then, kept apart from what came out later',
        'At least two options that were open, each with its cost in people or minutes',
        'Says when the decision was taken, to the minute or the day, and whether that was late',
      ],
      answer: `08:20 on the double-booking Monday. I knew that slots were being held twice, and five minutes later that rolling back would hide 2,800 bookings. I didn’t know the cause, how long a repair would take or, until 08:41, that it was twelve a minute.

I switched online booking off at 08:45. If the repair had been sure within five minutes, I’d have let it run: that’s sixty people against some 6,000 bookings which couldn’t be made online that day. Nobody could promise five.`,
    },
    {
      id: 'hiring-disagree',
      text: 'When were you overruled and had to carry it out anyway? What did your teams hear from you on the next day?',
      followUp: 'Who turned out to be right, and when did you say so to the others?',
      listenFor: [
        'Argued before the decision, in writing or in the room, and not in the corridor afterwards',
        'What was given to the work: named people or time, not goodwill',
        'Says plainly how it ended, also if it ended against the speaker',
      ],
      answer: `In June of my second year our chief executive wanted an app for patients. I wrote two pages against it: 71% of bookings came from the link in our text message, and I expected the app to reach one in twenty. I lost.

Next day I told the teams what was decided and put my three strongest people on it. Six months after launch the app had 18%. I’d measured how people book once and not how they come back. I said that at the all-hands, with my own figure beside it.`,
    },
    {
      id: 'hiring-fifth-team',
      text: 'You lead four teams. Here it is five, and I will not let you hire for six months. What do you give up in your own week?',
      followUp: 'And which of your five leads would notice it first?',
      listenFor: [
        'Names a real thing that goes, such as commanding incidents or weekly talks with everybody',
        'Knows the own week in hours or counts',
        'Says what is kept at any price, and why that',
      ],
      answer: `Incidents, first. In the year after the Monday we had fourteen serious ones; I led three and my leads led eleven. Here I’d lead none after the first two months.

I’d keep an hour a week with each lead, so five. And I’d drop the weekly status round for a page that each lead writes. The lead of the newest team would notice first, so that one gets two hours until summer.`,
    },
    {
      id: 'hiring-bad-news',
      text: 'What is the worst news that reached you too late, and what had you done to make it late?',
      followUp: 'How do you know that it would reach you sooner today?',
      listenFor: [
        'An own part in the delay: a sentence said, a face made, a date called fixed',
        'The person with the news is not blamed',
        'Proof that it changed: a case since then in which somebody stopped the work',
      ],
    },
  ],
  handling: [
    'Open with the decision and the minute at which you took it. He interrupts a preamble.',
    'Give the option you rejected its best argument before you say why you rejected it.',
    'When he is silent, stop. He is writing, and what you add will be weaker.',
  ],
  script: `What I’d bring you is a way of deciding that I paid for. On a Monday in March I took 25 minutes over a decision that needed five, and 300 people got an appointment that was taken.

Three things came of it. Whoever leads an incident may stop the system when people are being harmed and the cause isn’t known in ten minutes. Any engineer may hold a release; seven did in a year, and four were right. And before I call a date fixed, I write down what would move it.

Your date can’t move at all. So I’d want to agree with you by April what gives instead: scope, operators, or hours. If we decide that in the last week of May, the six people on nights will decide it for us.`,
};

export const productCard: RoleCard = {
  id: 'card-product',
  name: 'Salome Wickerlow',
  title: 'Head of Product, Ticketing',
  caresAbout: [
    'Being told early, with a price, and not surprised with a no',
    'What her side gets back when engineering takes time',
    'Whether you know which customer pays for your quality',
  ],
  questions: [
    {
      id: 'product-freeze',
      text: 'Tell me about the time you took weeks of work away from a product plan. What did the other side say, in their words?',
      followUp: 'What would you have accepted as the least, and did they know that?',
      listenFor: [
        'The other side is quoted fairly, with a reason that makes sense',
        'The size of the ask and of the settlement, in weeks and people',
        'Who told the customer about the delay',
      ],
      answer: `After the Monday I asked for six weeks from all four teams, 156 person-weeks. Our product head said: “You broke it, and Saltmarsh is to pay for it?” She offered two weeks, 52.

She had a point: Reminders and Records had nothing to repair. So we took Scheduling and Platform for six weeks, 84 person-weeks. Saltmarsh’s waiting list came four weeks late. I drove there and told them, since it was my fault and not hers.`,
    },
    {
      id: 'product-no',
      text: 'When did you say no to something a large customer had been promised? How did they hear it?',
      followUp: 'What did you offer in its place, and did they take it?',
      listenFor: [
        'A named customer and a named promise',
        'Told before the date and by the person responsible',
        'An alternative with its own date, and how it was received',
      ],
    },
    {
      id: 'product-wrong-bet',
      text: 'Tell me about a product idea you argued against that then worked. Where was the error in your thinking?',
      followUp: 'What do you look at now before you argue against one?',
      listenFor: [
        'The own forecast beside the result: one in twenty against 18%',
        'A precise error, such as measuring first bookings and not people who come back',
        'Something done differently since, with a second case',
      ],
      answer: `The patient app. I forecast one booking in twenty; after six months it was 18%. My error: I looked at all bookings, and most of those are by people who book once. Those who come every month wanted to move an appointment without finding an old text message.

Since then I ask which group a number leaves out. This winter that kept me from arguing against group bookings. They’re small in total, and large for physiotherapy.`,
    },
    {
      id: 'product-fixed-date',
      text: 'Our timetable goes live on 1 June. In the last week of May a team lead tells you it will not hold. What do I hear from you, and when?',
      followUp: 'I say the operators have printed it. Then what?',
      listenFor: [
        'The same day, with what is known and what is not',
        'Options that keep the date: fewer routes, fewer operators, sale at the counter by hand',
        'Refers to a case of their own, and not only to what one should do',
      ],
      answer: `You hear it within the hour, with one sentence on what won’t hold and a time for the next sentence. Then options that keep the date: the operators with the simplest fares first, the rest on last year’s fares for a week, or sale at the counter from a printed list.

In my case I’d called the date fixed and offered nothing that could give. So a reviewer swallowed his doubt. I’d rather choose with you in April which eight operators could go second.`,
    },
  ],
  handling: [
    'State what Product lost before you state what you gained.',
    'Quote your product head fairly. Salome will hear herself in her.',
    'Offer scope, order of operators or hours; never offer the date.',
  ],
};

export const operationsCard: RoleCard = {
  id: 'card-operations',
  name: 'Cosima Anchorley',
  title: 'Head of Operator Support',
  caresAbout: [
    'What the people at the counter were told, by whom and how soon',
    'That repair means the customers, and not only the code',
    'Being rung before the operators ring her',
  ],
  questions: [
    {
      id: 'operations-told',
      text: 'In the worst incident you have led, what did the people at the desk hear from you in the first hour? Give me the words.',
      followUp: 'Which of those words turned out to be wrong?',
      listenFor: [
        'Real words, short, without the cause',
        'An instruction somebody at a desk could follow, and a time for the next message',
        'Admits what was late or wrong: 08:05 the call, 08:50 the first message',
      ],
      answer: `At 08:50, to all 310 clinics: “Online booking is off since 08:45. Some appointments made after 07:10 are double. Please keep both people’s names and send nobody away. Next message at 09:30.”

“Some” was wrong. It was three in ten, and a clinic with forty bookings needed to know that. And it was 45 minutes after the first call. The rule since is: first words within fifteen minutes, even if they’re only “we’ve seen it”.`,
    },
    {
      id: 'operations-repair',
      text: 'The code was repaired. And the people? Walk me through what you did for them.',
      followUp: 'Whom did you not reach, and what became of them?',
      listenFor: [
        'A count from start to end that adds up: 1,053 and 87 make 1,140',
        'Who did the work, with an honest measure: thirty people, 38 calls each',
        'A decision for those nobody could reach',
      ],
      answer: `1,140 slots were held twice, so 1,140 people needed another time. I asked for hands in the whole company and got thirty. That’s 38 calls each, about ten an hour, so just under four hours of calling, spread over Monday afternoon and Tuesday morning.

By Tuesday noon 1,053 had a new time. 87 we didn’t reach. For those I asked the clinics to see both people, and we paid the overtime. One clinic refused. I rang its head myself, and we sent two of ours to stand at its door and explain.`,
    },
    {
      id: 'operations-noise',
      text: 'You removed 40 of 63 alerts. Tell me about the one you should have kept.',
      followUp: 'Who found out that it was gone?',
      listenFor: [
        'The case: a Sunday in June, 2,300 reminders four hours late',
        'The error in the method: looked at which alerts were acted on, and not at what each one guards',
        'Does not hide behind the good figure, 31 night pages down to nine',
      ],
    },
    {
      id: 'operations-ally',
      text: 'When did somebody from a department like mine change what your engineers built?',
      followUp: 'What do they still ask for and not get from you?',
      listenFor: [
        'A person by role and a thing that was built differently because of them',
        'How that voice got into the room, and whether it is still there',
        'An open wish, told without excuse',
      ],
      answer: `The alarm for slots held twice. My engineers wanted it after fifty cases in an hour. Our lead of clinic support said: “At two, I have two people at one desk.” So it fires within five minutes, from the second case.

She’s been in every review since. What she still asks for is a button for clinics to stop bookings themselves. I haven’t given it to her: I’m afraid of 310 switches, and I owe her a trial with ten.`,
    },
  ],
  handling: [
    'Have the real message ready, word for word, with the time it went out.',
    'Talk about people at a desk first and about systems second.',
    'Ask her what an operator does in the first ten minutes. She knows, and you do not yet.',
  ],
};
