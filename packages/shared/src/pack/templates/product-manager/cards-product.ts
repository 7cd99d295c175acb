import type { RoleCard } from '../../schema.js';

export const hiringCard: RoleCard = {
  id: 'card-hiring',
  name: 'Odile Marchbanks',
  title: 'Group Product Lead, Borrowing (hiring manager)',
  caresAbout: [
    'How you chose this, and what you gave up by choosing it',
    'Whether you can win over teams who lose something: Notifications and branch staff',
    'Opinions you hold in the first person',
    'Whether a new fact moves you, and a raised eyebrow does not',
  ],
  questions: [
    {
      id: 'hiring-alternatives',
      text: 'What else did you seriously consider, and what made you drop it?',
      followUp: 'Which of those was hardest to let go, and what would it have done better than Ready Check?',
      listenFor: [
        'Names at least two real alternatives, such as more copies or a shorter shelf time',
        'Uses the same yardstick for all of them, for instance who ends up paying',
        'Grants the loser a strength',
      ],
      answer: `Three things: more copies, a shorter shelf time, and passing people automatically. My yardstick was who pays. More copies, the library pays every year. Shorter shelf time, late collectors pay. Automatic passing, those who don’t open the app pay.

Shorter shelf time was hardest to drop. It’s free and could start on Monday.`,
    },
    {
      id: 'hiring-pushes',
      text: 'The Notifications team allows each borrower three pushes a week. Why should they give you one of them?',
      followUp: 'They say no anyway. What do you do that week, without coming to me?',
      listenFor: [
        'Says what Notifications gives up: a push that others want',
        'Offers something back: a pass saves the “ready”, “two days left” and “hold ran out” messages',
        'Has a next step short of asking the boss, such as trying it in one library',
      ],
      answer: `Because I give back more than I take. A hold that runs out costs three messages today: ready, two days left, hold ran out. A pass replaces all three with one question.

I’d ask for one library for two weeks, and let them read the count of messages before they decide on the rest.`,
    },
    {
      id: 'hiring-staff',
      text: 'It is week one in the test, and the staff at one branch hate it. What do you do on Monday?',
      followUp: 'And if they are simply right, and it does make their morning worse?',
      listenFor: [
        'Goes and looks, or calls the branch, before defending anything',
        'Can say what changes for staff: fewer books to shelve and pull, questions at the desk',
        'Would let the branch switch the question off, and says what that costs the test',
      ],
    },
    {
      id: 'hiring-changed',
      text: 'Which part of this proposal did you change because somebody argued with you?',
      followUp: 'What would they say is still wrong with it?',
      listenFor: [
        'A named part and a real person or group, not “feedback”',
        'What it was before and what it is now',
        'Says which argument moved it, and does not tell it as a triumph',
      ],
      answer: `What happens when nobody answers. My first draft passed people after 24 hours of silence. A clerk at my own branch said her most faithful regulars never open the app; they come when the phone rings.

So silence now changes nothing. She’d say the question still reaches only people with the app, and she’s right.`,
    },
  ],
  handling: [
    'Give her the choice first and the reasons second; she counts how long you take to pick.',
    'Say “I” for decisions and “we” for work.',
    'When she pushes, repeat her point in one sentence before you answer it. Change one thing or none, never three.',
  ],
};

export const searchCard: RoleCard = {
  id: 'card-search',
  name: 'Thandi Overbrook',
  title: 'Product Lead, Search and Discovery',
  caresAbout: [
    'That the wait shown in search results stays true',
    'What somebody who passes reads in the meantime',
    'One explanation of a hold, the same in search, hold list and message',
  ],
  questions: [
    {
      id: 'search-wait',
      text: 'Search says “about five weeks” beside a title. What does Ready Check do to that promise?',
      followUp: 'So for the person who passed, which number do you show?',
      listenFor: [
        'Waits get shorter for those behind: a wasted turn costs nine days',
        'The one who passed has no estimate until she says she is ready; it is not shown as zero',
        'A limit on how wrong the shown wait may become, or a way to notice',
      ],
      answer: `It makes it shorter and a little harder to predict. Every turn that isn’t wasted gives nine days back to all who wait behind. For somebody who passed I’d show no weeks at all, only “first in line, waiting for you”, because the wait now depends on her.

If more than one title in ten shows a wait that’s off by over a week, I’d widen what we print to a range.`,
    },
    {
      id: 'search-meanwhile',
      text: 'Someone passes. Do you offer something else to read, or is that how she forgets the hold?',
      followUp: 'My team would love that slot. Why leave it empty?',
      listenFor: [
        'A clear yes or no for the first release',
        'A reason tied to the question itself: one screen, one decision',
        'Where suggestions would go later, for instance the hold list, and how that would be tested',
      ],
      answer: `Not beside the question. It asks for one decision, and a shelf of covers next to it turns a promise into an advert. If passes fall, I couldn’t tell which of the two caused it.

In the hold list, after the test, yes. That’s your page and I’d want your team to design it.`,
    },
    {
      id: 'search-filter',
      text: 'We already have a filter for titles available now. Is a faster queue just a worse version of that?',
      followUp: 'Then who is it for, exactly?',
      listenFor: [
        'Tells wanting this book from wanting a book',
        'Does not run down the filter',
        'A concrete borrower or title for whom the filter is no answer',
      ],
    },
  ],
  handling: [
    'Follow one borrower from search result to book in hand before you talk about the queue as a whole.',
    'Offer the hold list as shared ground, and keep suggestions away from the question itself.',
    'If you have not thought of a screen she names, say so and draw it with her.',
  ],
};

export const marketingCard: RoleCard = {
  id: 'card-marketing',
  name: 'Lucasta Penhallow',
  title: 'Marketing Director, Libraries',
  caresAbout: [
    'A sentence that a library director can repeat to her board',
    'How the message reads on the phone of somebody who waited for weeks',
    'What the local newspaper would write on a slow day',
  ],
  questions: [
    {
      id: 'marketing-board',
      text: 'Give me the sentence a library director says to her board about this.',
      followUp: 'Shorter. And why would the board spend a minute on it?',
      listenFor: [
        'One sentence that you could repeat from memory',
        'It is about books and borrowers, not about an estimate',
        'A reason for a board: the same copies reach more people, without a larger budget',
      ],
      answer: `“The books we already own spend less time waiting for people who can’t come.” For the board I’d add one figure: at 84% instead of 81%, 3 more of every hundred holds end in somebody’s hands, and we bought nothing.`,
    },
    {
      id: 'marketing-message',
      text: 'Read me the message word for word, as it stands on the phone.',
      followUp: 'She reads only the first five words. What does she think happened?',
      listenFor: [
        'Has the words, and says them without paraphrasing',
        'Both answers are named: “Yes, this week” and “Keep my place”',
        'Nothing in it blames or hurries',
      ],
      answer: `“Your book is nearly here. Can you collect it this week?” Two buttons: “Yes, this week” and “Keep my place”.

The first five words are “Your book is nearly here”. If she stops reading there, she’s right, and since silence changes nothing, no harm is done.`,
    },
    {
      id: 'marketing-headline',
      text: 'Local paper: “App decides who gets the book.” What do we say by noon?',
      followUp: 'Is there anything fair in that headline?',
      listenFor: [
        'One sentence with the fact: the order changes only when a borrower taps',
        'Admits that the app chooses whom to ask',
        'Says who speaks: the library first, then us',
      ],
    },
    {
      id: 'marketing-pause',
      text: 'Bookhatch has let people pause their holds for years, and so have we. What is new here to sell?',
      followUp: 'If I cannot announce a button, what do I announce?',
      listenFor: [
        'New is the moment of asking, not the button',
        'Uses the 2% of holds that are paused today as proof that a button alone is not found',
        'Offers an announcement about results, after the test and with a library',
      ],
      answer: `The moment. Our pause button is four taps deep and 2% of holds are paused. Bookhatch’s sits no better. Neither asks when it matters.

I wouldn’t announce it at launch at all. After the test I’d let one library say what it saw on its own shelf.`,
    },
  ],
  handling: [
    'She sells to libraries, and borrowers only open the app. Have one sentence for each and keep them apart.',
    'Say the real words of the message. She will stop you at the first paraphrase.',
    'Agree with the unkind headline as far as it is fair, then give one fact.',
  ],
};
