// A whole session from a template, seen by the candidate who chairs, two panelists and an observer.
import path from 'node:path';
import { root } from '../setup.mjs';
import { sit } from './table.mjs';
import { close, each, goTo, laptops, phones, shows } from './views.mjs';

const PICTURES = path.join(root, 'docs/pictures');
const CANDIDATE = 'Juniper';
const FRIENDS = [
  ['Ines', 'card-hiring'],
  ['Tobi', 'card-engineering'],
  ['Maya', 'card-search'],
  ['Sol', 'card-marketing'],
  ['Rana', 'card-data'],
];
const SCORED = ['round-pitch', 'round-presentation', 'round-panel', 'round-pressure', 'round-candidate'];

export async function rehearsal(camera, room) {
  const people = await sitDown(room);
  const { candidate, ines, tobi, sol, panel } = people;
  const views = {
    candidate: await camera.open(candidate.address),
    asker: await camera.open(ines.address),
    listener: await camera.open(tobi.address),
    observer: await camera.open(people.observer.address),
  };
  const take = async (moment) => {
    for (const [who, seen] of Object.entries(views)) await camera.take(`room-${moment}-${who}`, seen);
  };
  const takeTabs = async (moment, who = 'asker') => {
    for (const tab of ['Score', 'Notes']) {
      await goTo(views[who], tab);
      await camera.take(`room-${moment}-${who}-${tab.toLowerCase()}`, phones(views[who]));
    }
    await goTo(views[who], 'Card');
  };
  const everybody = Object.values(views).flat();
  const chair = (type, body) => candidate.does(type, body);

  await lobby({ camera, views, take, people });

  await chair('startSession');
  await chair('startRound', { roundId: 'round-pitch' });
  await chair('nextSegment');
  await ines.does('tickPoint', { pointId: 'beat-belief', heard: true });
  await ines.does('tally', { kind: 'hedge' });
  await shows(views.asker, `Listen to ${CANDIDATE}’s pitch.`);
  await take('pitch');
  await takeTabs('pitch');
  await chair('pauseRound');
  await shows(views.observer, 'The clock is paused.');
  await take('pitch-paused');
  await chair('resumeRound');
  await score(panel, 'round-pitch', [3, 3, 2, 4, 'not-observed']);
  await chair('closeRound');
  await ines.does('submitBallot', { roundId: 'round-pitch' });
  await tobi.does('submitBallot', { roundId: 'round-pitch' });
  await shows(views.asker, 'Handed in');
  await take('between-rounds');

  await chair('startRound', { roundId: 'round-presentation' });
  await chair('nextSegment');
  await each(views.observer, ({ page }) => page.getByRole('list', { name: 'Sections' }).waitFor());
  await take('presentation');
  await tobi.does('interrupt');
  await shows(views.candidate, 'Tobi');
  await take('presentation-interrupted');
  await tobi.does('resumeTalk');
  await chair('closeRound');

  await chair('startRound', { roundId: 'round-panel' });
  await sol.does('claimQuestion', { questionId: 'bank-half-time' });
  await shows(views.asker, 'Your turn. Ask one question out loud.');
  await take('panel-your-turn');
  await asked({ camera, views, take, takeTabs, people });
  await chair('closeRound');
  await score(panel, 'round-panel', [3, 4, 1, 2, 3]);

  await chair('startRound', { roundId: 'round-pressure' });
  await ines.does('askQuestion', { questionId: 'weak-nobody-passes' });
  await shows(views.candidate, /You were on a train/);
  await take('pressure-challenge');
  await ines.does('push');
  await shows(views.candidate, /Four in ten/);
  await take('pressure-pushed');
  await chair('closeRound');
  await score(panel, 'round-pressure', [2, 2, 3, 1, 2]);

  await chair('startRound', { roundId: 'round-candidate' });
  await chair('askPanel', { questionId: 'ask-engineering', participantId: tobi.id });
  await shows(views.candidate, /Which of the 62 systems/);
  await take('candidates-questions');
  await chair('closeRound');

  await chair('startRound', { roundId: 'round-drill' });
  await chair('nextItem');
  await each(views.candidate, ({ page }) => page.getByRole('timer').first().waitFor());
  await take('drill');
  await chair('closeRound');

  await revealed({ camera, views, take, people });
  await close(everybody);
  for (const seat of [candidate, people.observer, ...panel]) seat.leave();
}

async function sitDown(room) {
  const candidate = await sit(room, 'candidate', CANDIDATE, { asHost: true });
  const panel = [];
  for (const [name, card] of FRIENDS) panel.push(await sit(room, 'panelist', name, { card }));
  const observer = await sit(room, 'observer', 'Olga');
  await Promise.all([candidate, observer, ...panel].map(({ ready }) => ready));
  const [ines, tobi, maya, sol, rana] = panel;
  return { candidate, panel, observer, ines, tobi, maya, sol, rana };
}

async function lobby({ camera, views, take, people: { ines, tobi } }) {
  await ines.does('setReady', { ready: true });
  await tobi.does('setReady', { ready: true });
  await shows(Object.values(views).flat(), 'Ines');
  await take('lobby');
  await camera.take('room-lobby-candidate-whole', views.candidate, { whole: true });
  await camera.take('room-lobby-asker-whole', views.asker, { whole: true });
  await each(views.asker, ({ page }) => page.getByRole('button', { name: 'Help and keys' }).click());
  await camera.take('room-help', views.asker);
  await each(views.asker, ({ page }) => page.keyboard.press('Escape'));
  // The button that opened it has the focus again, and would be drawn so from here on, as under the mouse.
  await each(views.asker, ({ page }) => page.evaluate(() => document.activeElement.blur()));
  await each(laptops(views.asker), ({ page }) => page.mouse.move(0, 0));
}

/** A question of the asker's own card, with everything on it that a panelist fills in meanwhile. */
async function asked({ camera, views, take, takeTabs, people: { candidate, ines, tobi, maya } }) {
  const own = ines.briefing.roleCards.find(({ id }) => id === 'card-hiring').questions[0];
  await ines.does('askQuestion', { questionId: own.id });
  await ines.does('tickPoint', { pointId: own.listenFor[0].id, heard: true });
  await ines.does('tally', { kind: 'strong' });
  await ines.does('saveNote', {
    noteId: 'note-1',
    text: 'Named more copies and a shorter shelf, and said who pays for each.',
    kind: 'strength',
    private: false,
  });
  await ines.does('saveBallot', {
    roundId: 'round-panel',
    scores: { 'clear-line': 3, 'owns-position': 4, specifics: 2 },
  });
  await maya.does('raiseHand', { raised: true });
  await shows(views.observer, own.text);
  await take('panel-question');
  const wide = views.asker.find(({ size }) => size === '1440x900');
  const phone = views.asker.find(({ size }) => size === '390x844');
  await camera.forReadme(path.join(PICTURES, 'laptop.png'), wide);
  await camera.forReadme(path.join(PICTURES, 'phone.png'), phone);
  await takeTabs('panel-question');
  await takeTabs('panel-question', 'listener');
  await ines.does('push');
  await shows(views.candidate, 'Ines pushes');
  await take('panel-pushed');
  await ines.does('endAnswer');
  await tobi.does('askQuestion', { questionId: 'bank-why-holds' });
  await shows(views.candidate, /why holds that run out/);
  await take('panel-bank-question');
  await candidate.does('endAnswer');
}

/** Everybody's shared criteria, each panelist around their own figure. */
async function score(panel, roundId, figures) {
  const around = (figure, step) =>
    figure === 'not-observed' ? figure : Math.min(4, Math.max(1, figure + ((step + figure) % 3) - 1));
  for (const [index, seat] of panel.entries()) {
    const ids = ['clear-line', 'owns-position', 'specifics', 'flexes', 'answers-asked'];
    const scores = Object.fromEntries(ids.map((id, step) => [id, around(figures[index], step)]));
    await seat.does('saveBallot', { roundId, scores });
  }
}

async function revealed({ camera, views, take, people: { candidate, panel, ines, rana } }) {
  for (const seat of panel)
    for (const roundId of SCORED)
      if (seat !== rana || roundId !== 'round-pressure') await seat.does('submitBallot', { roundId });
  const verdicts = ['yes', 'strong-yes', 'no', 'yes', 'no'];
  for (const [index, seat] of panel.entries())
    await seat.does('saveVerdict', { verdict: verdicts[index], advice: 'Answer first, then the reasons.' });
  await candidate.does('predict', { participantId: ines.id, scores: { 'clear-line': 4, specifics: 3 } });
  await camera.take('room-before-the-reveal-asker', views.asker);
  await goTo(views.asker, 'Score');
  await camera.take('room-verdict-asker', views.asker);

  const wide = laptops(views.candidate);
  await each(phones(views.candidate), ({ page }) =>
    page.getByRole('button', { name: 'All controls' }).click(),
  );
  await camera.take('room-all-controls', phones(views.candidate));
  await each(views.candidate, ({ page }) =>
    page
      .getByRole('button', { name: /^Reveal scores/ })
      .last()
      .click(),
  );
  await camera.take('room-reveal-dialog', views.candidate);
  await each(views.candidate, ({ page }) => page.keyboard.press('Escape'));
  await each(wide, ({ page }) => page.getByRole('button', { name: 'Room and people' }).click());
  await camera.take('room-room-and-people', wide);
  await each(wide, ({ page }) => page.keyboard.press('Escape'));

  await candidate.does('reveal');
  const everybody = Object.values(views).flat();
  await each(everybody, ({ page }) => page.getByRole('heading', { name: 'Clear line of thought' }).waitFor());
  await take('debrief');
  await camera.take('room-debrief-candidate-whole', views.candidate, { whole: true });
  await ines.does('saveActionItem', {
    itemId: 'item-1',
    text: 'Say the main point in the first sentence.',
    check: 'A panelist can repeat it after twenty seconds.',
  });

  const { candidate: readers, asker, listener, observer } = views;
  await each(readers, ({ page }) => page.getByRole('link', { name: 'Open the review' }).first().click());
  await each(readers, ({ page }) => page.getByRole('heading', { name: 'What stands out' }).waitFor());
  await camera.take('review', readers);
  await camera.take('review-whole', readers, { whole: true });

  await candidate.does('closeRoom');
  await shows([...asker, ...listener, ...observer], 'This room is closed');
  await camera.take('room-closed', asker);
}
