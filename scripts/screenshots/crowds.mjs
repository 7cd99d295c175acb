// Tables with more, fewer and longer than there should be, and what happens between people.
import { hostRoom, makeWorkspace, sit } from './table.mjs';
import { close, each, laptops, phones, shows } from './views.mjs';

const TEMPLATE = 'product-manager-final-round';
const LONG_NAME = 'Wilhelmina-Charlotte von Oberschwarzenberg-Hohenfelden III.';
const NAMES = [LONG_NAME, 'Ines', 'Tobi', 'Maya', 'Sol', 'Rana', 'Bartholomäus Featherstonehaugh', 'Yu'];

/** Eight cards, thirty questions on the first of them, and titles that nobody can say in one breath. */
export function crowded(pack) {
  const [first, ...others] = pack.roleCards;
  const more = others.slice(0, 3).map((card, index) => ({
    ...card,
    id: `${card.id}-again`,
    name: `${card.name} the ${['second', 'third', 'fourth'][index]}`,
    title: `Interim vice president of ${card.title} and customer relationships for all of the northern regions`,
    questions: card.questions.map((question) => ({ ...question, id: `${question.id}-again` })),
  }));
  const questions = Array.from({ length: 30 }, (_, index) => ({
    ...first.questions[index % first.questions.length],
    id: `many-${index + 1}`,
    listenFor: [],
    text: `${index + 1}. ${first.questions[index % first.questions.length].text}`,
  }));
  return { ...pack, roleCards: [{ ...first, questions }, ...others, ...more] };
}

export async function crowd(camera) {
  const room = await hostRoom(await makeWorkspace(camera.origin, TEMPLATE, crowded));
  const candidate = await sit(room, 'candidate', LONG_NAME, { asHost: true });
  const panel = [];
  for (const [index, { id }] of room.pack.roleCards.entries())
    panel.push(await sit(room, 'panelist', NAMES[index], { card: id }));
  const watching = await sit(room, 'observer', 'Olga');
  const chairs = await camera.open(candidate.address);
  const askers = await camera.open(panel[0].address);
  await shows([...chairs, ...askers], 'Rana');
  await camera.take('crowd-lobby-candidate', chairs, { whole: true });
  await camera.take('crowd-lobby-asker', askers, { whole: true });
  await each(laptops(chairs), ({ page }) => page.getByRole('button', { name: 'Room and people' }).click());
  await camera.take('crowd-room-and-people', laptops(chairs));
  await each(laptops(chairs), ({ page }) => page.keyboard.press('Escape'));
  await candidate.does('startSession');
  await candidate.does('startRound', { roundId: 'round-panel' });
  await shows(askers, /Your turn|You’re next|Listen/);
  await camera.take('crowd-panel-asker', askers);
  await camera.take('crowd-panel-asker-whole', askers, { whole: true });
  await panel[0].does('askQuestion', { questionId: 'many-1' });
  await shows(chairs, /asks/);
  await camera.take('crowd-question-candidate', chairs);
  await score(panel);
  const observers = await camera.open(watching.address);
  await shows(observers, /asks/);
  await camera.take('crowd-question-observer', observers);
  await candidate.does('closeRound');
  await candidate.does('reveal');
  await each(chairs, ({ page }) => page.getByRole('heading', { name: 'Clear line of thought' }).waitFor());
  await camera.take('crowd-debrief-candidate', chairs, { whole: true });
  for (const seat of [candidate, watching, ...panel]) seat.leave();
  await close([...chairs, ...askers, ...observers]);
}

async function score(panel) {
  for (const [index, seat] of panel.entries()) {
    const scores = { 'clear-line': 1 + (index % 4), 'owns-position': 1 + ((index * 3) % 4) };
    await seat.does('saveBallot', { roundId: 'round-panel', scores });
    await seat.does('submitBallot', { roundId: 'round-panel' });
  }
}

export async function onePanelist(camera) {
  const oneCard = (pack) => ({
    ...pack,
    roleCards: pack.roleCards.slice(0, 1),
    candidateQuestions: pack.candidateQuestions.filter(({ to }) => !to || to === pack.roleCards[0].id),
    rubric: {
      criteria: pack.rubric.criteria.filter(
        ({ roleCardId }) => !roleCardId || roleCardId === pack.roleCards[0].id,
      ),
    },
  });
  const room = await hostRoom(await makeWorkspace(camera.origin, TEMPLATE, oneCard));
  const candidate = await sit(room, 'candidate', 'Juniper', { asHost: true });
  const views = await camera.open(candidate.address);
  await each(views, ({ page }) => page.getByRole('heading', { name: 'Run sheet' }).waitFor());
  await camera.take('lobby-nobody-else', views);
  const ines = await sit(room, 'panelist', 'Ines', { card: room.pack.roleCards[0].id });
  const panel = await camera.open(ines.address);
  await shows([...views, ...panel], 'Ines');
  await camera.take('lobby-one-panelist', views);
  await candidate.does('startSession');
  await candidate.does('startRound', { roundId: 'round-panel' });
  await ines.does('askQuestion', { questionId: room.pack.roleCards[0].questions[0].id });
  await shows(views, /Ines asks/);
  await camera.take('question-one-panelist', views);
  for (const seat of [candidate, ines]) seat.leave();
  await close([...views, ...panel]);
}

/** Warm-up, a swap to answer, a chair who is asked, somebody removed. */
export async function people(camera, room) {
  const [mine, theirs] = room.pack.roleCards;
  const candidate = await sit(room, 'candidate', 'Juniper', { asHost: true });
  const ines = await sit(room, 'panelist', 'Ines', { card: mine.id });
  const tobi = await sit(room, 'panelist', 'Tobi', { card: theirs.id });
  const views = await camera.open(ines.address);
  const chairs = await camera.open(candidate.address);
  await shows([...views, ...chairs], 'Tobi');
  await tobi.does('swapSeats', { participantId: ines.id });
  await shows(views, /would like to swap/);
  await camera.take('people-swap', views, { whole: true });
  await ines.does('answerSwap', { accept: false });

  await candidate.does('startWarmUp');
  await shows(views, /left$/);
  await camera.take('warm-up', views, { whole: true });
  await camera.take('warm-up-candidate', chairs);
  await tobi.does('scoreWarmUp', { scores: { specifics: 4 } });
  await ines.does('scoreWarmUp', { scores: { specifics: 2 } });
  await candidate.does('endWarmUp');
  await shows(views, /levels apart/);
  await camera.take('warm-up-spread', views, { whole: true });

  await each(phones(chairs), ({ page }) => page.getByRole('button', { name: 'All controls' }).click());
  await camera.take('people-all-controls', phones(chairs));
  await candidate.does('removeParticipant', { participantId: ines.id });
  await each(views, ({ page }) =>
    page.getByRole('heading', { name: 'You were removed from this room' }).waitFor(),
  );
  await camera.take('people-removed', views);
  for (const seat of [candidate, ines, tobi]) seat.leave();
  await close([...views, ...chairs]);
}
