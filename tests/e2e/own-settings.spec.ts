import { expect } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { expectAccessible } from '../support/accessible.js';
import { RoomClient } from '../support/client.js';
import { test } from '../support/mockpanel-test.js';
import { expectCleanVisit, SMALL_PHONE } from '../support/person.js';
import { hostRoom } from '../support/room.js';
import { seated } from '../support/seated.js';

const MENU = 'Language, look and sound';

test('a panelist sets language, clock and help for themselves, and works by keys', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  const hand = await RoomClient.join(server.url, robin.seat.token);
  await hand.ok({ type: 'startSession' });
  await hand.ok({ type: 'startRound', roundId: 'pitch' });
  const { page } = ines;
  await expect(page.getByText('Listen to Robin’s pitch.')).toBeVisible();
  await expect(page).toHaveTitle(/^\d:\d\d · /);

  await page.keyboard.press('3');
  await page.keyboard.press('0');
  await expect(page.getByText('2 of 3 scored, saved')).toBeVisible();
  await page.keyboard.press('x');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.keyboard.press('t');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Hedge, 1 so far' })).toBeFocused();
  await page.keyboard.press('n');
  await page.keyboard.type('1 thing, x times');
  await expect(page.getByLabel('New note')).toHaveValue('1 thing, x times');
  await expect(page.getByText('2 of 3 scored, saved')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByRole('heading', { name: 'How to be a good mock interviewer' })).toBeVisible();
  await expect(help.getByText('Ask one thing at a time')).toBeVisible();
  await help.getByText('What this is about').click();
  await expect(help.getByText('brief-text')).toBeVisible();
  await expectAccessible(ines, 'help, with the brief open');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: MENU }).click();
  await expectAccessible(ines, 'the menu');
  await page.getByLabel('Hide the clock').check();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/\d:\d\d/);
  await page.getByLabel('Language', { exact: true }).selectOption('de');
  await expect(page.getByText('Robin pitcht. Hör zu.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Robin pitcht. Hör zu.')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expectAccessible(ines, 'a cockpit in German');

  await expectCleanVisit(ines);
  hand.close();
  for (const { context } of [robin, ines]) await context.close();
});

test('a seat projects the stage, and nothing of the panel’s is on it', async ({ browser, server }) => {
  const room = await hostRoom(server.url, samplePack());
  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ines = await seated(
    browser,
    room,
    { role: 'panelist', name: 'Ines', seatIds: ['alpha'] },
    { viewport: SMALL_PHONE },
  );
  const hand = await RoomClient.join(server.url, robin.seat.token);
  const asker = await RoomClient.join(server.url, ines.seat.token);
  await expect(ines.page.getByRole('heading', { name: 'What this is about' })).toBeVisible();
  const wall = await ines.context.newPage();
  await wall.setViewportSize({ width: 1440, height: 900 });
  await wall.goto(`/room/${room.roomId}?stage`);
  await expect(wall.getByText('You watch. The session has not started yet.')).toBeVisible();
  await expect(wall.getByText('Only you see this card')).toHaveCount(0);
  await expect(wall.getByRole('button', { name: 'I’m ready' })).toHaveCount(0);

  await hand.ok({ type: 'startSession' });
  await hand.ok({ type: 'startRound', roundId: 'panel' });
  await asker.ok({ type: 'askQuestion', questionId: 'bank-1' });
  await expect(wall.getByRole('heading', { name: 'bank-question-1' })).toBeVisible();
  await expect(wall.getByRole('timer')).toBeVisible();
  await expect(wall.getByText(/bank-point|Score sheet|Tallies/)).toHaveCount(0);
  await expectAccessible({ ...ines, page: wall }, 'a projected stage');

  await ines.page.getByRole('button', { name: 'Help and keys' }).click();
  await expect(ines.page.getByRole('dialog').getByText('Soft sounds')).toBeVisible();
  await expectAccessible(ines, 'help and settings, phone');
  for (const client of [hand, asker]) client.close();
  for (const { context } of [robin, ines]) await context.close();
});
