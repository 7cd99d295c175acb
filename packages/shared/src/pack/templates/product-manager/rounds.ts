import type { Pack, Segment } from '../../schema.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const pitchBeats: Segment[] = [
  {
    id: 'beat-belief',
    label: 'What I believe',
    startMs: 0,
    endMs: 30 * SECOND,
    text: 'A hold queue should ask before it hands over a book. Today the copy goes to whoever is first, ready or not. 19% of holds that reach the shelf are never collected, and each one keeps the next borrower waiting nine extra days. People who can’t come this week would pass, if passing didn’t cost them their place.',
  },
  {
    id: 'beat-change',
    label: 'What changes',
    startMs: 30 * SECOND,
    endMs: 60 * SECOND,
    text: 'When you reach the top three of a queue and we think you won’t make it, Carrel asks one question: this week, or keep my place? Tap “keep my place”, and the book goes to the next person while you stay first in line. Say nothing, and nothing changes. It uses the suspend call that 48 of the 62 library systems already give us.',
  },
  {
    id: 'beat-proof',
    label: 'What would prove it',
    startMs: 60 * SECOND,
    endMs: 90 * SECOND,
    text: 'The number is collection rate: holds collected out of holds that reach the shelf, 81% today. First, three weeks on past holds: if fewer than 12% run out across all 62 systems, I stop. Then an eight-week test in six systems, split by title, because a queue is shared. We ship if collection rises by at least 3 points, to 84%.',
  },
  {
    id: 'beat-harm',
    label: 'Where it could hurt',
    startMs: 90 * SECOND,
    endMs: 120 * SECOND,
    text: 'The risk is a borrower who passes and feels cheated: she kept her place and still waits a month. So a pass gets the next copy returned after she says she’s ready, and after 28 days we ask again. If more than 8% of passes end in a cancelled hold, we switch the question off and rework the promise.',
  },
];

const sections: Segment[] = [
  {
    id: 'section-story',
    label: 'The book nobody fetched',
    startMs: 0,
    endMs: 90 * SECOND,
    text: `Tell it as it happened, without a slide.

“On a Saturday in March my phone told me that the novel I’d waited eleven weeks for was on the hold shelf. I read that on a train. My father had broken his hip, and I was going to be away for two weeks.

I looked for a way to let someone else go first. There is one, four taps down, under a word I didn’t recognise. I gave up. Seven days later the message came that my hold had run out.

When I was back, I met my neighbour Pim on the stairs. She’d been second in the same queue. The book had stood for seven days on a shelf four hundred metres from her flat, waiting for somebody who was in another city.”`,
  },
  {
    id: 'section-problem',
    label: 'What goes wrong',
    startMs: 90 * SECOND,
    endMs: 180 * SECOND,
    text: `“That isn’t bad luck, it’s how a hold queue works. It knows who is first. It doesn’t know who is ready.

In the public board reports of four of your client libraries, 19% of holds that reach the shelf are never collected. Each one costs seven days on the shelf and two more to check in and send on. So the next person has waited nine extra days for nothing.

Nobody did anything wrong here. The borrower was busy, the library kept its promise, the app sent its messages. The only thing missing was a question, asked at the one moment when it could help.”

Pause. Let them picture the shelf.`,
  },
  {
    id: 'section-proposal',
    label: 'Ready Check, the short form',
    startMs: 180 * SECOND,
    endMs: 300 * SECOND,
    text: 'Use the two-minute pitch, word for word, all four beats.',
  },
  {
    id: 'section-borrower',
    label: 'What a borrower sees',
    startMs: 300 * SECOND,
    endMs: 510 * SECOND,
    text: `Cover:
- The message: “Your book is nearly here. Can you collect it this week?” and its two answers
- The hold list after a pass: “First in line, waiting for you”, with a button to say you’re ready
- The 24 hours: what happens when nobody answers (nothing changes)
- Day 28: we ask once more; no answer wakes the hold, and it fills as it does today
- The one thing a branch worker notices: fewer books on the hold shelf, none with a new label
- Not in it: suggestions beside the question, changing the branch, any change of order without a tap

One drawing for each, no more.`,
  },
  {
    id: 'section-estimate',
    label: 'How we choose whom to ask',
    startMs: 510 * SECOND,
    endMs: 660 * SECOND,
    text: `“Most people come for their book, so most people should never see this question. Each night we estimate, for those in the top three of a queue, how likely they are to collect within seven days. We ask about one in five.

The estimate sees three things. Your record: how many of your holds were collected in the last 90 days. Your load: how many other holds are due the same week. Your time: how many hours your branch is open in the week the book would stand there. It doesn’t see what you read.

The bar is simple: at least half of those we ask would otherwise not have come. Below that we bother too many people who had their coat on already. And with fewer than three holds on record we don’t guess, so we don’t ask.”`,
  },
  {
    id: 'section-test',
    label: 'How the test can say no',
    startMs: 660 * SECOND,
    endMs: 810 * SECOND,
    text: `“A queue is shared, so if I split borrowers, your pass hands a book to somebody in the other half, and the test fools itself. So I split by title. In six library systems, half of the titles with five or more people waiting get the question, and half don’t.

The smallest rise I’d ship for is 3 points, from 81% to 84%. That takes about 112 titles per arm, and six systems give us several times that. It’s an eight-week test: passes from the first four weeks have their full 28 days to end well or badly.

Two limits stop it. If more than 8% of passes end in a cancelled hold, or if borrowers who turn our messages off rise by 1 point, the question goes off that day.”`,
  },
  {
    id: 'section-alternatives',
    label: 'What I turned down',
    startMs: 810 * SECOND,
    endMs: 900 * SECOND,
    text: `Cover:
- More copies: works, but the library pays for it every year
- A shelf time of four days: free, but takes books from the 22% who collect on day five, six or seven
- Passing people automatically when they don’t answer: my own first draft, and why I dropped it

Twenty seconds each, then close: “All three move the cost to somebody. Ready Check moves a book to somebody who is ready for it.”`,
  },
];

export const rounds: Pack['rounds'] = [
  {
    id: 'round-pitch',
    kind: 'pitch',
    title: 'Two-minute pitch',
    durationMs: 2 * MINUTE,
    segments: pitchBeats,
  },
  {
    id: 'round-presentation',
    kind: 'presentation',
    title: 'Ready Check in fifteen minutes',
    durationMs: 15 * MINUTE,
    segments: sections,
  },
  {
    id: 'round-panel',
    kind: 'panel-questions',
    title: 'Questions from the panel',
    durationMs: 20 * MINUTE,
    segments: [],
  },
  { id: 'round-pressure', kind: 'pressure', title: 'Weak spots', durationMs: 9 * MINUTE, segments: [] },
  {
    id: 'round-candidate',
    kind: 'candidate-questions',
    title: 'Your questions to the panel',
    durationMs: 5 * MINUTE,
    segments: [],
  },
  {
    id: 'round-drill',
    kind: 'rapid-fire',
    title: 'Five answers in your sleep',
    durationMs: 150 * SECOND,
    segments: [],
  },
];
