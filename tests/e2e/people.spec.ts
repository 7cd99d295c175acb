import { expect } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { expectAccessible } from '../support/accessible.js';
import { RoomClient } from '../support/client.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, expectCleanVisit, type Person, PHONE } from '../support/person.js';
import { type HostedRoom, hostRoom, sitDown } from '../support/room.js';
import { chairBar, handIn, score } from '../support/room-page.js';
import { seated } from '../support/seated.js';

/** The chair's minute, and the ten seconds until somebody counts as away. */
const CHAIR_GONE_MS = 90_000;

const leave = (...people: Person[]) => Promise.all(people.map(({ context }) => context.close()));

const knock = async (room: HostedRoom, name: string): Promise<string> => {
  const { body } = await room.http<{ token: string }>('POST', '/rooms/knock', {
    body: { code: room.code, name },
  });
  return body.token;
};

const answerTo = async (room: HostedRoom, token: string): Promise<string> => {
  const { body } = await room.http<{ state: string }>('GET', '/rooms/knock', { token });
  return body.state;
};

async function openRoomDialog({ page }: Person) {
  await page.getByRole('button', { name: /^(Room and people|All controls)/ }).click();
  return page.getByRole('dialog', { name: 'Room and people' });
}

test('KN1 KN2 the chair lets one in and declines another, in the lobby and in a round; the call changes for all', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ines = await seated(
    browser,
    room,
    { role: 'panelist', name: 'Ines', seatIds: ['alpha'] },
    { viewport: PHONE },
  );
  await expect(robin.page.getByRole('heading', { name: 'Run sheet' })).toBeVisible();

  const kim = await knock(room, 'Kim');
  const lu = await knock(room, 'Lu');
  const notices = robin.page.getByRole('status', { name: 'To answer' });
  await expect(notices).toHaveText(
    /^Kim is at the door and would like to join the panel\. One more person waits\./,
  );
  await expectAccessible(robin, 'a lobby with somebody at the door');
  await expect(ines.page.getByText('is at the door')).toHaveCount(0);
  await notices.getByRole('button', { name: 'Let Kim in' }).click();
  await expect(notices).toHaveText(/^Lu is at the door/);
  await notices.getByRole('button', { name: 'Decline Lu' }).click();
  await expect(notices).toHaveText('');
  expect(await answerTo(room, kim)).toBe('admitted');
  expect(await answerTo(room, lu)).toBe('declined');

  const dialog = await openRoomDialog(robin);
  await dialog.getByLabel('Link to your call').fill('call.example');
  await dialog.getByRole('button', { name: 'Save the link' }).click();
  await expect(dialog.getByText('Use a link that starts with https:// or http://.')).toBeVisible();
  await dialog.getByLabel('Link to your call').fill('https://call.example/panel');
  await dialog.getByRole('button', { name: 'Save the link' }).click();
  await expectAccessible(robin, 'the room’s dialog in the lobby');
  await robin.page.keyboard.press('Escape');
  await expect(ines.page.getByRole('link', { name: 'Open the call' })).toHaveAttribute(
    'href',
    'https://call.example/panel',
  );

  await chairBar(robin).getByRole('button', { name: 'Start the session' }).click();
  await chairBar(robin).getByRole('button', { name: 'Start Pitch' }).click();
  await knock(room, 'Mo');
  await expect(notices).toHaveText(/^Mo is at the door/);
  await expectAccessible(robin, 'a round with somebody at the door');
  await notices.getByRole('button', { name: 'Let Mo in' }).click();
  await expect(notices).toHaveText('');
  await expectCleanVisit(robin);
  await leave(robin, ines);
});

test('SE10 SE11 panelists change cards, take a second one and swap', async ({ browser, server }) => {
  const room = await hostRoom(server.url, samplePack());
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  const sol = await seated(
    browser,
    room,
    { role: 'panelist', name: 'Sol', seatIds: ['beta'] },
    { viewport: PHONE },
  );
  await ines.page.getByText('Other cards, and swaps').click();
  await ines.page.getByRole('button', { name: 'Play gamma-title x as well' }).click();
  await expect(
    ines.page.getByText('You play alpha-title x and gamma-title x. Two are the most'),
  ).toBeVisible();
  await ines.page.getByRole('button', { name: 'Give back gamma-title x' }).click();
  await ines.page.getByRole('button', { name: 'Play gamma-title x instead' }).click();
  await expect(
    ines.page.getByText('You play gamma-title x. Take a free card instead, or as well.'),
  ).toBeVisible();

  await ines.page.getByRole('button', { name: 'Offer Sol, beta-title x, to swap' }).click();
  await expect(ines.page.getByText('You have offered Sol to swap.')).toBeVisible();
  const offer = sol.page.getByRole('status', { name: 'To answer' });
  await expect(offer).toHaveText(
    /Ines would like to swap cards with you\. You would play gamma-title x instead of beta-title x\./,
  );
  await expectAccessible(sol, 'a lobby with a swap to answer, on a phone');
  await offer.getByRole('button', { name: 'Swap', exact: true }).click();
  await expect(sol.page.getByText('You play gamma-title x. Take a free card')).toBeVisible();
  await expect(ines.page.getByText('You play beta-title x. Take a free card')).toBeVisible();
  await expectAccessible(ines, 'a lobby with free cards');
  await expectCleanVisit(sol);
  await leave(ines, sol);
});

test('PP1 PP2 a trainee is marked for all, and counts neither for the reveal nor in the review', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  const sol = await sitDown(room, 'panelist', 'Sol', { seatIds: ['beta'] });
  const dialog = await openRoomDialog(robin);
  const toggle = dialog.getByRole('button', { name: 'Sol is a trainee, scores do not count' });
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(dialog.getByText('trainee, not counted')).toBeVisible();
  await robin.page.keyboard.press('Escape');
  await expect(
    ines.page.getByText('Reading, trainee').or(ines.page.getByText('Away, trainee')),
  ).toBeVisible();

  await chairBar(robin).getByRole('button', { name: 'Start the session' }).click();
  await chairBar(robin).getByRole('button', { name: 'Start Pitch' }).click();
  const trainee = await RoomClient.join(server.url, sol.token);
  await trainee.ok({ type: 'saveBallot', roundId: 'pitch', scores: { clarity: 1 } });
  await trainee.ok({ type: 'submitBallot', roundId: 'pitch' });
  trainee.close();
  await score(ines, 'Clear line of thought', 4);
  await handIn(ines);
  await expect(chairBar(robin).getByRole('button', { name: 'Reveal scores, 1 of 1 in' })).toBeVisible();
  await chairBar(robin)
    .getByRole('button', { name: /^Reveal scores/ })
    .click();
  await expect(robin.page.getByText('Everybody has handed in.')).toBeVisible();
  await robin.page.getByRole('button', { name: 'Reveal everything' }).click();
  await expect(ines.page.getByText('Everybody has handed in.')).toHaveCount(0);
  await robin.page
    .getByRole('link', { name: /review/i })
    .first()
    .waitFor();
  const { body } = await room.http<{ rounds: { criteria: { id: string; n: number; median: number }[] }[] }>(
    'GET',
    `/rooms/${room.roomId}/review`,
    { token: room.hostToken },
  );
  const clarity = body.rounds[0]?.criteria.find(({ id }) => id === 'clarity');
  expect(clarity).toMatchObject({ n: 1, median: 4 });
  await leave(robin, ines);
});

test('WU1 WU2 WU3 a warm-up: the panel scores alone, then sees the spread; the candidate sees only that it runs', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  const phone = { viewport: PHONE };
  const sol = await seated(browser, room, { role: 'panelist', name: 'Sol', seatIds: ['beta'] }, phone);
  await robin.page.getByRole('button', { name: 'Start the warm-up' }).click();
  await expect(robin.page.getByText('The panel warms up on a sample answer.')).toBeVisible();
  await expect(robin.page.getByText('a project that ran late')).toHaveCount(0);
  for (const { page } of [ines, sol]) {
    await expect(page.getByText('Tell us about a project that ran late.')).toBeVisible();
    await expect(page.getByText(/^[12]:\d\d left$/)).toBeVisible();
  }
  await ines.page.getByRole('radio', { name: /^2/ }).check({ force: true });
  await expect(ines.page.getByText('You gave a 2. You can change it until it ends.')).toBeVisible();
  await sol.page.getByRole('radio', { name: /^4/ }).check({ force: true });
  await expect(sol.page.getByText('You gave a 4.')).toBeVisible();
  await expectAccessible(ines, 'a warm-up');
  await expectAccessible(sol, 'a warm-up on a phone');
  expect(robin.received.join(' ')).not.toContain('late-project');

  await robin.page.getByRole('button', { name: 'End it and show the scores' }).click();
  for (const { page } of [ines, sol]) await expect(page.getByText('You are 2 levels apart.')).toBeVisible();
  await expectAccessible(sol, 'the spread of a warm-up');
  await expect(robin.page.getByText('levels apart')).toHaveCount(0);
  await leave(robin, ines, sol);
});

test('SE5 somebody removed is told so on both devices and after a reload; a bot goes as well', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  const second = await arrive(browser, { origin: server.url, viewport: PHONE });
  await second.page.goto(`/room/${room.roomId}#${ines.seat.token}`);
  await second.page.getByRole('button', { name: 'I’m ready' }).click();
  await expect(ines.page.getByText('You’re ready', { exact: true })).toBeVisible();
  await room.http('POST', `/rooms/${room.roomId}/bots`, { token: room.hostToken, body: { seatId: 'beta' } });

  const dialog = await openRoomDialog(robin);
  await expect(dialog.getByText('beta-title x, bot')).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove beta-name x' }).click();
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(dialog.getByText('beta-title x, bot')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Remove Ines' }).click();
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click();
  for (const { page } of [ines, second])
    await expect(page.getByRole('heading', { name: 'You were removed from this room' })).toBeVisible();
  await second.page.reload();
  await expect(second.page.getByText('The chair or the host took you out.')).toBeVisible();
  await expectAccessible(second, 'the page of somebody removed');
  await leave(robin, ines, second);
});

test('PP5 PP6 when the chair is gone, a panelist is offered the chair, takes it and goes on', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  const robin = await seated(browser, room, {
    role: 'panelist',
    name: 'Robin',
    seatIds: ['beta'],
    asHost: true,
  });
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  await expect(ines.page.getByText('Away')).toHaveCount(0);
  await expect(robin.page.getByRole('heading', { name: 'Run sheet' })).toBeVisible();
  await leave(robin);
  await expect(ines.page.getByText('Away')).toBeVisible();
  const offer = ines.page.getByRole('status', { name: 'To answer' });
  await expect(offer).toHaveText(
    /^Robin runs the room and has been away for a minute\. Anybody on the panel can go on\./,
    { timeout: CHAIR_GONE_MS },
  );
  await expectAccessible(ines, 'a chair that is away');
  await offer.getByRole('button', { name: 'Take the chair' }).click();
  await expect(offer).toHaveText('');
  await expect(chairBar(ines)).toBeVisible();
  await expectCleanVisit(ines);
  await leave(ines);
});
