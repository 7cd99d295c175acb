// The other two languages, German the longest of all, on a small phone and at the width where a page first has its columns.
import { hostRoom, hostStorage, sit } from './table.mjs';
import { close, each, goTo, phones } from './views.mjs';

const SIZES = ['360x780', '1280x800'];
const LANGUAGES = {
  german: { locale: 'de-DE', tabs: ['Bogen', 'Notizen'] },
  spanish: { locale: 'es-ES', tabs: ['Hoja', 'Notas'] },
};

export const speaking = (language) => async (camera, workspace) => {
  const { locale, tabs } = LANGUAGES[language];
  const room = await hostRoom(workspace);
  const stored = hostStorage(workspace, room);
  const open = (address, kept = {}) => camera.open(address, { sizes: SIZES, locale, stored: kept });
  const called = (name) => `${language}-${name}`;
  await outside(camera, open, called, { workspace, room, stored });
  await inside(camera, open, called, { room, stored, tabs });
};

async function outside(camera, open, called, { workspace, room, stored }) {
  const views = await open('/', stored);
  const pages = {
    home: '/',
    workspace: '/home',
    import: '/import',
    'new-room': `/new-room?pack=${workspace.packId}`,
    'new-room-links': `/new-room?room=${room.id}`,
    pack: `/pack/${workspace.packId}`,
    progress: `/progress/${workspace.packId}`,
    drill: `/drill/${workspace.packId}`,
    join: `/join#${room.invites.panelist}`,
    knock: `/join#code=${room.code}`,
    'no-such-page': '/nowhere',
  };
  for (const [name, address] of Object.entries(pages)) {
    await each(views, async ({ page }) => {
      await page.goto(address);
      if (address.includes('#')) await page.reload();
      await page.getByRole('heading').first().waitFor();
      await page.waitForLoadState('networkidle');
    });
    await camera.take(called(name), views, { whole: true });
  }
  await close(views);
}

async function inside(camera, open, called, { room, stored, tabs }) {
  const [first, second, third] = room.pack.roleCards;
  const candidate = await sit(room, 'candidate', 'Juniper', { asHost: true });
  const ines = await sit(room, 'panelist', 'Ines', { card: first.id });
  const tobi = await sit(room, 'panelist', 'Tobi', { card: second.id });
  await sit(room, 'panelist', 'Maya', { card: third.id });
  const chairs = await open(candidate.address);
  const askers = await open(ines.address);
  const listeners = await open(tobi.address);
  const everybody = [...chairs, ...askers, ...listeners];
  const take = async (moment, wholeOnes = false) => {
    const of = { candidate: chairs, asker: askers, listener: listeners };
    for (const [who, views] of Object.entries(of))
      await camera.take(called(`${moment}-${who}`), views, { whole: wholeOnes });
  };
  await each(everybody, ({ page }) => page.getByText('Maya').first().waitFor());
  await take('lobby', true);
  await candidate.does('startSession');
  await candidate.does('startRound', { roundId: 'round-pitch' });
  await each(everybody, ({ page }) => page.getByRole('timer').first().waitFor());
  await take('pitch');
  await candidate.does('closeRound');
  await candidate.does('startRound', { roundId: 'round-panel' });
  await each(askers, ({ page }) => page.getByRole('timer').first().waitFor());
  await take('your-turn');
  await ines.does('askQuestion', { questionId: first.questions[0].id });
  await each(chairs, ({ page }) => page.getByText(first.questions[0].text).first().waitFor());
  await take('question');
  for (const tab of tabs) {
    await goTo(askers, tab);
    await camera.take(called(`question-asker-${tab.toLowerCase()}`), phones(askers));
  }
  await ines.does('push');
  await ines.does('saveBallot', { roundId: 'round-panel', scores: { 'clear-line': 3, specifics: 2 } });
  await tobi.does('saveBallot', { roundId: 'round-panel', scores: { 'clear-line': 1, specifics: 2 } });
  await take('pushed');
  await candidate.does('closeRound');
  for (const seat of [ines, tobi]) await seat.does('submitBallot', { roundId: 'round-panel' });
  await candidate.does('reveal');
  await each(chairs, ({ page }) => page.getByRole('heading', { name: 'Clear line of thought' }).waitFor());
  await take('debrief');
  await close(everybody);

  const readers = await open(`/review/${room.id}`, stored);
  await each(readers, ({ page }) => page.getByRole('heading', { level: 1, name: room.pack.title }).waitFor());
  await camera.take(called('review'), readers, { whole: true });
  await close(readers);
}
