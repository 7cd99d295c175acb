import { type Browser, expect, test } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { type BareCommand, RoomClient } from '../support/client.js';
import { type ClockedServer, startClockedServer } from '../support/clocked-server.js';
import { expectCleanVisit, PHONE } from '../support/person.js';
import { hostRoom } from '../support/room.js';
import { listenTo } from '../support/screen-reader.js';
import { type SeatedPerson, seated } from '../support/seated.js';

const MINUTE_MS = 60_000;
const CLOCK = /^Panel questions: −?\d+:\d\d$/;

let server: ClockedServer;
test.beforeAll(async () => {
  server = await startClockedServer();
});
test.afterAll(() => server.stop());

/** The candidate hosts, Ines asks at a desk, Sol sits there with a phone: the questions have begun. */
async function questionsBegun(browser: Browser) {
  const room = await hostRoom(server.url, samplePack());
  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  const phone = { viewport: PHONE };
  const sol = await seated(browser, room, { role: 'panelist', name: 'Sol', seatIds: ['beta'] }, phone);
  const act = async ({ seat }: SeatedPerson, ...commands: BareCommand[]) => {
    const device = await RoomClient.join(room.origin, seat.token);
    for (const command of commands) await device.ok(command);
    device.close();
  };
  await act(robin, { type: 'startSession' }, { type: 'startRound', roundId: 'panel' });
  for (const { page } of [robin, ines, sol])
    await expect(page.getByRole('timer', { name: CLOCK }).first()).toBeVisible();
  const leave = async () => {
    for (const person of [robin, ines, sol]) {
      await expectCleanVisit(person);
      await person.context.close();
    }
  };
  return { robin, ines, sol, act, leave };
}

test('the cue speaks politely, the clock only at five minutes, at one, and when the time is up', async ({
  browser,
}) => {
  const { robin, ines, sol, act, leave } = await questionsBegun(browser);
  const people = [robin, ines, sol];
  for (const { page } of people)
    for (const timer of await page.getByRole('timer').all())
      await expect(timer).toHaveAttribute('aria-live', 'off');
  for (const { page } of [ines, sol]) {
    const cue = page.getByRole('region', { name: 'What to do now' });
    const spoken = cue.locator('[aria-live=polite]');
    await expect(spoken.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(spoken.getByRole('timer')).toHaveCount(0);
  }

  const [heardByRobin, heardByInes, heardBySol] = [
    await listenTo(robin),
    await listenTo(ines),
    await listenTo(sol),
  ];
  const heard = [heardByRobin, heardByInes, heardBySol];
  const seconds = await ines.page.getByRole('timer', { name: CLOCK }).first().getAttribute('aria-label');
  await expect(ines.page.getByRole('timer', { name: CLOCK }).first()).not.toHaveAttribute(
    'aria-label',
    seconds ?? '',
  );
  expect(heard.flat()).toEqual([]);

  await act(ines, { type: 'askQuestion', questionId: 'bank-1' });
  await expect.poll(() => heardByRobin.join(' ')).toContain('bank-question-1 x');
  await expect.poll(() => heardBySol.join(' ')).toContain('Listen. Ines is asking.');
  await expect.poll(() => heardByInes.join(' ')).toContain('You asked. Listen, and tick what you hear.');
  for (const [passes, words] of [
    [5 * MINUTE_MS, 'Five minutes left.'],
    [4 * MINUTE_MS, 'One minute left.'],
    [MINUTE_MS, 'Time is up.'],
  ] as const) {
    server.pass(passes);
    await act(ines, { type: 'push' }, { type: 'endAnswer' }, { type: 'askQuestion', questionId: 'bank-2' });
    for (const said of heard) await expect.poll(() => said).toContain(words);
  }
  for (const said of heard) {
    expect(said.filter((words) => words === 'Five minutes left.')).toHaveLength(1);
    expect(said.filter((words) => words === 'One minute left.')).toHaveLength(1);
    expect(said.filter((words) => words === 'Time is up.')).toHaveLength(1);
    expect(said.filter((words) => /\d:\d\d/.test(words))).toEqual([]);
  }
  await leave();
});

test('cockpit and stage by role and name: score sheets, tabs, what is asked', async ({ browser }) => {
  const { robin, ines, sol, act, leave } = await questionsBegun(browser);
  await act(ines, { type: 'askQuestion', questionId: 'bank-1' });

  await expect(ines.page.getByRole('region', { name: 'Score sheet, Panel questions' })).toMatchAriaSnapshot(`
    - region "Score sheet, Panel questions":
      - heading "Score sheet" [level=2]
      - radiogroup "Clear line of thought":
        - button "Clear line of thought" [expanded]
        - radio "1, clarity x is absent"
        - radio "2, clarity x shows when asked"
        - radio "3, clarity x shows unasked"
        - radio "4, clarity x shows, with its limits"
        - radio "Not observed"
      - radiogroup "Backs it with specifics"
      - radiogroup "Flexes without folding"
      - radiogroup "alpha-criterion x"
      - button "Hand in"
  `);
  const points = ines.page.getByRole('region', { name: 'Being asked' });
  await expect(points.getByRole('checkbox', { name: 'bank-point-1-1 x' })).not.toBeChecked();
  for (const name of ['Your role card']) await expect(ines.page.getByRole('article', { name })).toBeVisible();
  for (const name of ['Your notes']) await expect(ines.page.getByRole('region', { name })).toBeVisible();
  await expect(ines.page.getByRole('textbox', { name: 'New note' })).toBeVisible();
  await expect(ines.page.getByRole('button', { name: 'Hedge, 0 so far' })).toBeVisible();

  const stage = robin.page.getByRole('main');
  await expect(stage.getByRole('heading', { level: 1 })).toHaveText('bank-question-1 x');
  await expect(stage.getByRole('timer', { name: CLOCK })).toBeVisible();
  await expect(robin.page.getByRole('list', { name: 'Run sheet' })).toBeVisible();
  await expect(robin.page.getByRole('region', { name: 'Chair’s controls' })).toMatchAriaSnapshot(`
    - region "Chair’s controls":
      - button /Pause/
      - button "+1:00"
      - button "Close the round"
      - button /Reveal scores, 0 of 2 in/
      - button "Room and people"
  `);

  const { page } = sol;
  const tabs = page.getByRole('tablist', { name: 'Your place' });
  await expect(tabs).toMatchAriaSnapshot(`
    - tablist "Your place":
      - tab "Card" [selected]
      - tab "Score, 0 of 3"
      - tab "Notes"
  `);
  await expect(page.getByRole('tabpanel', { name: 'Card' })).toBeVisible();
  await tabs.getByRole('tab', { name: 'Card' }).press('ArrowRight');
  await expect(tabs.getByRole('tab', { selected: true })).toHaveText('Score, 0 of 3');
  await expect(tabs.getByRole('tab', { selected: true })).toBeFocused();
  const panel = page.getByRole('tabpanel', { name: 'Score, 0 of 3' });
  await expect(panel.getByRole('radiogroup', { name: 'Clear line of thought' })).toBeVisible();
  for (const tab of await tabs.getByRole('tab', { selected: false }).all())
    await expect(tab).toHaveAttribute('tabindex', '-1');
  await leave();
});
