import { expect } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, expectCleanVisit, type Person, PHONE } from '../support/person.js';
import { hostRoom } from '../support/room.js';
import { chair, chairBar, handIn, score, writeNote } from '../support/room-page.js';
import { seated } from '../support/seated.js';
import { freshDataDir, removeDataDir, startServer } from '../support/server.js';

const CRITERION = 'Clear line of thought';
const HALF = 'She said the number and then';

/** What a browser says when nobody answers. */
const NOBODY_THERE = /ERR_CONNECTION|ERR_EMPTY_RESPONSE|WebSocket/;

const leave = (...people: Person[]) => Promise.all(people.map(({ context }) => context.close()));

test('a server that was killed: seats, notes and scores come back by themselves, the clock waits', async ({
  browser,
}) => {
  const dataDir = await freshDataDir();
  const first = await startServer({ dataDir });
  const room = await hostRoom(first.url, samplePack());
  const expected = NOBODY_THERE;
  const host = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true }, { expected });
  const ines = await seated(
    browser,
    room,
    { role: 'panelist', name: 'Ines', seatIds: ['alpha'] },
    { expected },
  );
  const phone = { expected, viewport: PHONE };
  const sol = await seated(browser, room, { role: 'panelist', name: 'Sol', seatIds: ['beta'] }, phone);
  await chair(host, 'Start the session');
  await chair(host, 'Start Pitch');
  await score(ines, CRITERION, 2);
  await expect(ines.page.getByText(/1 of 3 scored, saved/)).toBeVisible();
  await ines.page.getByLabel('New note').fill(HALF);

  await first.stop('SIGKILL');
  for (const { page } of [host, ines, sol])
    await expect(page.getByText(/We lost the connection at 0:\d\d/)).toBeVisible();
  await score(ines, CRITERION, 4);
  await score(sol, CRITERION, 3);
  await expect(ines.page.getByText(/1 of 3 scored, not yet saved/)).toBeVisible();
  await expect(
    ines.page.getByText('What you wrote is safe here and not yet saved, trying again.'),
  ).toBeVisible();

  const second = await startServer({ dataDir, port: Number(new URL(first.url).port) });
  for (const { page } of [host, ines, sol])
    await expect(page.getByText(/We lost the connection/)).toHaveCount(0);
  await expect(ines.page.getByText(/1 of 3 scored, saved/)).toBeVisible();
  await expect(sol.page.getByText(/1 of 3 scored, saved/)).toBeVisible();
  await expect(ines.page.getByLabel('New note')).toHaveValue(HALF);
  await expect(ines.page.getByRole('radio', { name: /^4,/ }).first()).toBeChecked();

  await expect(chairBar(host).getByText('The server was away')).toBeVisible();
  await expect(host.page.getByText('Paused', { exact: true })).toBeVisible();
  await chair(host, /^Carry on/);
  await expect(chairBar(host).getByText('Running the room')).toBeVisible();
  await handIn(ines);

  for (const person of [host, ines, sol]) await expectCleanVisit(person);
  const printed = first.output() + second.output();
  for (const { token } of [host.seat, ines.seat, sol.seat]) expect(printed).not.toContain(token);
  await leave(host, ines, sol);
  await second.stop();
  await removeDataDir(dataDir);
});

test('a reload in the middle of a note keeps the words, and two devices share one seat', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  const host = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  await chair(host, 'Start the session');
  await chair(host, 'Start Pitch');
  await ines.page.getByLabel('New note').fill(HALF);
  await ines.page.reload();
  await expect(ines.page.getByLabel('New note')).toHaveValue(HALF);

  const second = await arrive(browser, { origin: server.url, viewport: PHONE });
  await second.page.goto(`/room/${room.roomId}#${ines.seat.token}`);
  await writeNote(second, 'From the phone.');
  const notes = ines.page.getByRole('region', { name: 'Your notes' });
  await expect(notes).toContainText('From the phone.');
  await expect(ines.page.getByLabel('New note')).toHaveValue(HALF);

  for (const person of [host, ines, second]) await expectCleanVisit(person);
  await leave(host, ines, second);
});

test('somebody who is removed is told so at once, and the others see an empty seat', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  const host = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  await expect(host.page.getByRole('list', { name: 'Seats' })).toContainText('Ines');

  await chair(host, 'Room and people');
  const dialog = host.page.getByRole('dialog', { name: 'Room and people' });
  await dialog.getByRole('button', { name: 'Remove Ines' }).click();
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(ines.page.getByRole('heading', { name: 'You were removed from this room' })).toBeVisible();
  await host.page.keyboard.press('Escape');
  await expect(host.page.getByRole('list', { name: 'Seats' })).not.toContainText('Ines');
  await ines.page.reload();
  await expect(ines.page.getByRole('heading', { name: 'You were removed from this room' })).toBeVisible();

  await expectCleanVisit(host);
  await leave(host, ines);
});

test('a room that was deleted says so, and not that somebody was removed', async ({ browser, server }) => {
  const room = await hostRoom(server.url, samplePack());
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  await expect(ines.page.getByRole('list', { name: 'Seats' })).toContainText('Ines');
  await room.http('DELETE', `/rooms/${room.roomId}`, { token: room.hostToken });
  await expect(ines.page.getByRole('heading', { name: 'This link no longer opens the room' })).toBeVisible();
  await expect(ines.page.getByText('It was replaced by a new one, or the room was deleted.')).toBeVisible();
  await expectCleanVisit(ines);
  await leave(ines);
});

test('a link that was replaced says so, and the new one works', async ({ browser, server }) => {
  const room = await hostRoom(server.url, samplePack());
  const replaced = await room.http<{ token: string }>('POST', `/rooms/${room.roomId}/invites`, {
    token: room.hostToken,
    body: { kind: 'panelist' },
  });
  const ines = await arrive(browser, { origin: server.url });
  await ines.page.goto(`/join#${room.invites.panelist}`);
  await expect(ines.page.getByRole('heading', { name: 'This invitation no longer works' })).toBeVisible();
  await ines.page.goto(`/join#${replaced.body.token}`);
  await expect(ines.page.getByLabel('Your name')).toBeVisible();
  await ines.page.goto('/join');
  await ines.page.evaluate(() => sessionStorage.clear());
  await ines.page.reload();
  await expect(ines.page.getByRole('heading', { name: 'This link lost its end' })).toBeVisible();
  await expectCleanVisit(ines);
  await leave(ines);
});

test('a room that is closed says so to those in it and to those who come late', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  const host = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  await chair(host, 'Room and people');
  const dialog = host.page.getByRole('dialog', { name: 'Room and people' });
  await dialog.getByRole('button', { name: 'Close the room' }).click();
  await dialog.getByRole('button', { name: 'Close the room' }).click();
  for (const { page } of [host, ines]) {
    await expect(page.getByRole('heading', { name: 'This room is closed' })).toBeVisible();
    await expect(page.getByText('there is no review')).toBeVisible();
  }
  const late = await arrive(browser, { origin: server.url });
  await late.page.goto(`/join#${room.invites.panelist}`);
  await expect(late.page.getByRole('heading', { name: 'This room is closed' })).toBeVisible();
  for (const person of [host, ines, late]) await expectCleanVisit(person);
  await leave(host, ines, late);
});
