// Eight rooms whose reviews differ most: panels of every size, a session cut short, one round of many, four hours.
import { hostRoom, sit } from './table.mjs';

const MINUTE = 60_000;
const NAMES = ['Ines', 'Tobi', 'Maya', 'Sol', 'Rana', 'Yu', 'Ana', 'Bartholomäus Featherstonehaugh'];
const VERDICTS = ['yes', 'strong-yes', 'no', 'yes', 'no', 'strong-no', 'yes', 'no'];
const SHARED = ['clear-line', 'owns-position', 'specifics', 'flexes', 'answers-asked'];
const NOTES = [
  ['strength', 'The 19% came with its source, in the first breath.'],
  ['improve', 'The second sentence took the first one back.'],
  ['hard-truth', 'You answered the question you had hoped for.'],
  ['evidence', '“Nothing changes if they don’t answer”: said twice, and it was true both times.'],
];
const ADVICE = {
  strength: 'Keep saying where each number comes from.',
  workOn: 'Name what you would give up, before somebody asks.',
  hardTruth: 'When it got tight, you talked faster and said less.',
};
const ROUNDS = ['pitch', 'presentation', 'panel', 'pressure', 'candidate', 'drill'].map(
  (kind) => `round-${kind}`,
);

export const REVIEW_ROOMS = [
  // With two panelists, the first plays two cards.
  ...[0, 1, 2, 3, 8].map((raters) => ({ name: `review-of-${raters}`, raters, twoCards: raters === 2 })),
  { name: 'review-cut-short', raters: 3, rounds: ['round-pitch'], cutShort: true },
  { name: 'review-one-round', raters: 3, settings: { reveal: 'round' }, revealed: 'round-pitch' },
  { name: 'review-four-hours', raters: 3, stretch: 4.4 },
];

/** Plays one of them and answers its room. `pass` lets time go by for the server. */
export async function playReviewRoom(workspace, pass, { raters, settings, rounds = ROUNDS, ...how }) {
  const room = await hostRoom(workspace, settings);
  const candidate = await sit(room, 'candidate', 'Juniper', { asHost: true });
  const panel = [];
  for (const [index, { id }] of room.pack.roleCards.slice(0, raters).entries())
    panel.push(await sit(room, 'panelist', NAMES[index], { card: id }));
  if (how.twoCards) {
    const seatIds = [room.pack.roleCards[0].id, room.pack.roleCards[raters].id];
    await panel[0].does('changeSeats', { seatIds });
    panel[0].cards = seatIds;
  }
  await Promise.all([candidate, ...panel].map(({ ready }) => ready));
  const table = { room, candidate, panel, pass, stretch: how.stretch ?? 1 };
  await candidate.does('startSession');
  for (const roundId of rounds) await playRound(table, roundId, how);
  await judged(table);
  await candidate.does('reveal', how.revealed ? { roundId: how.revealed } : {});
  if (!how.revealed) await agreed(table);
  for (const seat of [candidate, ...panel]) seat.leave();
  return room;
}

async function playRound(table, roundId, { cutShort = false }) {
  const { candidate, pass, stretch } = table;
  await candidate.does('startRound', { roundId });
  if (cutShort) {
    await pass(12_000);
    await table.panel[0]?.does('saveBallot', { roundId, scores: { 'clear-line': 2 } });
    await table.panel[0]?.does('submitBallot', { roundId });
    return;
  }
  await PLAYED[roundId](table);
  await pass(20_000 * stretch);
  await candidate.does('closeRound');
  if (roundId !== 'round-drill') await scored(table, roundId);
}

const PLAYED = {
  'round-pitch': async ({ candidate, panel, pass, stretch }) => {
    for (const ms of [28_000, 41_000, 33_000]) {
      await pass(ms * stretch);
      await panel[0]?.does('tally', { kind: 'hedge' });
      await candidate.does('nextSegment');
    }
    for (const seat of panel) await seat.does('tickPoint', { pointId: 'beat-belief', heard: true });
    await panel[1]?.does('tickPoint', { pointId: 'beat-proof', heard: true });
    await noted(panel, 'pitch');
  },
  'round-presentation': async ({ candidate, panel, pass, stretch }) => {
    for (let section = 0; section < 6; section += 1) {
      await pass((70_000 + section * 25_000) * stretch);
      await candidate.does('nextSegment');
    }
    await panel.at(-1)?.does('interrupt');
    await pass(25_000);
    await panel.at(-1)?.does('resumeTalk');
    await panel[0]?.does('tally', { kind: 'strong' });
    await noted(panel, 'talk');
  },
  'round-panel': async ({ room, panel, pass, stretch }) => {
    const { questions } = room.pack;
    for (let turn = 0; turn < Math.round(14 * stretch); turn += 1) {
      const seat = panel[turn % Math.max(1, panel.length)];
      const question = questions[turn % questions.length];
      await pass((50 + ((turn * 37) % 60)) * 1_000);
      if (!seat) continue;
      await seat.does(
        'askQuestion',
        turn % 5 === 4 ? { text: `And who pays for it in year ${turn}?` } : { questionId: question.id },
      );
      await pass(45_000);
      if (turn % 3 === 0) await seat.does('push');
      for (const { id } of turn % 5 === 4 ? [] : question.keyPoints.slice(0, turn % 4))
        await seat.does('tickPoint', { pointId: id, heard: true });
      await seat.does('tally', { kind: ['hedge', 'filler', 'ramble', 'strong'][turn % 4] });
      await seat.does('endAnswer');
    }
    await noted(panel, 'panel');
  },
  'round-pressure': async ({ room, panel, pass, stretch }) => {
    for (const [index, { id }] of room.pack.weakSpots.entries()) {
      const seat = panel[index % Math.max(1, panel.length)];
      await pass(4 * MINUTE * stretch);
      if (!seat) continue;
      await seat.does('askQuestion', { questionId: id });
      await pass(MINUTE);
      await seat.does('push');
      await seat.does('markLadder', { questionId: id, result: ['hold', 'collapse'][index % 2] });
    }
  },
  'round-candidate': async ({ candidate, panel, pass, stretch }) => {
    await pass(2 * MINUTE * stretch);
    await candidate.does('askPanel', { questionId: 'ask-all-worry' });
    for (const [index, seat] of panel.entries())
      await seat.does('rateQuestion', { questionId: 'ask-all-worry', rating: 1 + ((index + 2) % 4) });
  },
  'round-drill': async ({ room, candidate, panel, pass }) => {
    for (let item = 1; item < room.pack.drill.length; item += 1) {
      await pass(24_000 + item * 4_000);
      await candidate.does('nextItem');
    }
    for (const [index, seat] of panel.entries())
      for (const [at, { id }] of room.pack.drill.entries())
        await seat.does('markItem', { itemId: id, result: ['hit', 'partial', 'miss'][(index + at) % 3] });
  },
};

async function noted(panel, place) {
  for (const [index, seat] of panel.entries()) {
    const [kind, text] = NOTES[index % NOTES.length];
    await seat.does('saveNote', { noteId: `note-${place}`, kind, text, private: false });
  }
}

async function scored({ room, panel }, roundId) {
  const ownToo = ['round-panel', 'round-pressure'].includes(roundId);
  const place = ROUNDS.indexOf(roundId);
  for (const [index, seat] of panel.entries()) {
    const card = room.pack.roleCards[index].id;
    const own = room.pack.rubric.criteria.filter(({ roleCardId }) => roleCardId === card).map(({ id }) => id);
    const ids = [...SHARED, ...(ownToo ? own : [])];
    const scores = Object.fromEntries(ids.map((id, step) => [id, scoreOf(index, step, place)]));
    await seat.does('saveBallot', { roundId, scores });
    await seat.does('submitBallot', { roundId });
  }
}

/** Some agree and some do not, and now and then somebody saw nothing. */
function scoreOf(index, step, place) {
  if ((index + step * 2 + place) % 7 === 6) return 'not-observed';
  return step % 2 === 0 ? 2 + ((index + place) % 2) : 1 + ((index * 3 + step + place) % 4);
}

async function judged({ candidate, panel }) {
  await candidate.does('saveReflection', {
    plus: 'I said the number first, and stopped.',
    delta: 'I would let the second question finish before I answer it.',
  });
  for (const [index, seat] of panel.entries()) {
    await candidate.does('predict', {
      participantId: seat.id,
      scores: Object.fromEntries(SHARED.map((id, step) => [id, 2 + ((index + step) % 3)])),
    });
    await seat.does('saveVerdict', {
      verdict: VERDICTS[index],
      advice: index % 2 === 0 ? 'Answer first, then the reasons. Then stop.' : '',
      ...(seat.cards ? { cards: Object.fromEntries(seat.cards.map((card) => [card, ADVICE])) } : ADVICE),
    });
  }
}

async function agreed({ candidate, panel }) {
  const items = [
    ['Answer in the first sentence', 'The first sentence of each answer has a yes, a no or a number'],
    ['Name the cost', 'Every proposal comes with what it takes away'],
  ];
  for (const [index, [text, check]] of items.entries())
    await candidate.does('saveActionItem', {
      itemId: `item-${index}`,
      text,
      check,
      ownerId: (panel[index] ?? candidate).id,
    });
}
