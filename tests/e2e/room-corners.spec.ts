import { expect } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { expectAccessible } from '../support/accessible.js';
import { RoomClient } from '../support/client.js';
import { test } from '../support/mockpanel-test.js';
import { DESK, expectCleanVisit, PHONE, SMALL_PHONE } from '../support/person.js';
import { type HostedRoom, hostRoom, sitDown } from '../support/room.js';
import { chair } from '../support/room-page.js';
import { listenTo } from '../support/screen-reader.js';
import { seated } from '../support/seated.js';

const knock = (room: HostedRoom, name: string) =>
  room.http('POST', '/rooms/knock', { body: { code: room.code, name } });

for (const viewport of [DESK, SMALL_PHONE])
  test(`KN2 at ${viewport.width} px a chair with a dialog open hears of a knock and answers it there`, async ({
    browser,
    server,
  }) => {
    const room = await hostRoom(server.url, samplePack());
    const robin = await seated(
      browser,
      room,
      { role: 'candidate', name: 'Robin', asHost: true },
      { viewport },
    );
    const { page } = robin;
    await chair(robin, robin.phone ? 'All controls' : 'Room and people');
    const dialog = page.getByRole('dialog', { name: 'Room and people' });
    await expect(dialog).toBeVisible();
    const heard = await listenTo(robin);
    await knock(room, 'Kim');
    await knock(room, 'Lu');
    await expect(dialog.getByText(/^Kim is at the door/)).toBeVisible();
    await expect.poll(() => heard.join(' ')).toContain('Kim is at the door');
    await expectAccessible(robin, 'a knock above a dialog');
    await dialog.getByRole('button', { name: 'Let Kim in' }).click();
    await dialog.getByRole('button', { name: 'Decline Lu' }).click();
    await expect(dialog.getByText(/is at the door/)).toHaveCount(0);
    await expect(dialog).toBeVisible();
    await expectCleanVisit(robin);
    await robin.context.close();
  });

test('SS1 in a presentation the candidate asks to finish, then stops the pressure: all are told, and nobody cuts in', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack(), { mode: 'stress' });
  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin' }, { viewport: PHONE });
  const ines = await seated(browser, room, {
    role: 'panelist',
    name: 'Ines',
    seatIds: ['alpha'],
    asHost: true,
  });
  const olga = await seated(browser, room, { role: 'observer', name: 'Olga' });
  await chair(ines, 'Start the session');
  const device = await RoomClient.join(room.origin, ines.seat.token);
  await device.ok({ type: 'startRound', roundId: 'talk' });
  const cutIn = ines.page.getByRole('button', { name: /^Interrupt/ });
  await expect(cutIn).toHaveAttribute('aria-disabled', 'false');
  await robin.page.getByRole('button', { name: 'Let me finish' }).click();
  await expect(robin.page.getByText('The panel waits')).toBeVisible();
  await expect(cutIn).toHaveAttribute('aria-disabled', 'true');

  await robin.page.getByRole('button', { name: 'Stop the pressure' }).click();
  await expect(robin.page.getByText('You stopped the pressure.')).toBeVisible();
  for (const { page } of [ines, olga])
    await expect(page.getByText(/Robin stopped the pressure/).first()).toBeVisible();
  await expect(robin.page.getByRole('button', { name: /Stop the pressure|Let me finish/ })).toHaveCount(0);
  await expect(cutIn).toHaveAttribute('aria-disabled', 'true');
  await expect(robin.page.getByRole('button', { name: 'Next section' })).toBeVisible();
  await expectAccessible(robin, 'a talk without pressure, phone');
  device.close();
  for (const person of [robin, ines, olga]) {
    await expectCleanVisit(person);
    await person.context.close();
  }
});

test('a drill: the first item is said, the clock stays hidden, and what ran while a device was away is to be marked', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  const host = await RoomClient.join(server.url, room.hostToken);
  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin' });
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  const { page } = ines;
  await host.ok({ type: 'startSession' });
  await expect(robin.page.getByRole('heading', { level: 1 })).toContainText('Next is');
  await expect(page.getByText('on plan')).toHaveCount(1);
  const heard = await listenTo(robin);
  await page.evaluate(() => localStorage.setItem('mockpanel.clock-hidden', 'yes'));
  await page.goto('about:blank');
  await host.ok({ type: 'startRound', roundId: 'drill' });
  await expect.poll(() => heard.join(' ')).toContain('drill-question');
  await host.ok({ type: 'nextSegment' });
  await host.ok({ type: 'nextSegment' });

  await page.goto(`/room/${room.roomId}#${ines.seat.token}`);
  await expect(page.getByText('Item 3 of 3')).toBeVisible();
  await expect(page.getByText('Not marked yet')).toHaveCount(2);
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page
    .getByRole('group', { name: /^Mark: / })
    .last()
    .getByRole('button', { name: 'Hit' })
    .click();
  await expect(page.getByText('Not marked yet')).toHaveCount(1);
  await expectAccessible(ines, 'a drill with items to mark');
  host.close();
  for (const person of [robin, ines]) {
    await expectCleanVisit(person);
    await person.context.close();
  }
});

test('the clock of a facilitator hides too, and says in words how time stands', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  await sitDown(room, 'candidate', 'Robin');
  const { seat: _seat, ...host } = await seated(browser, room, { role: 'observer', name: 'Olga' });
  const { page } = host;
  await page.goto('about:blank');
  await page.goto(`/room/${room.roomId}#${room.hostToken}`);
  const device = await RoomClient.join(server.url, room.hostToken);
  await device.ok({ type: 'startSession' });
  await device.ok({ type: 'startRound', roundId: 'panel' });
  await expect(page.getByRole('timer')).toHaveCount(1);
  await page.getByRole('button', { name: 'Language, look and sound' }).click();
  await page.getByLabel('Hide the clock').check();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await expect(page.getByText('On time').first()).toBeVisible();
  await expect(page.getByText(/\d:\d\d left/)).toHaveCount(0);
  device.close();
  await expectCleanVisit(host);
  await host.context.close();
});

test('a tablet and a phone show how the session keeps to its plan', async ({ browser, server }) => {
  const room = await hostRoom(server.url, samplePack());
  const host = await RoomClient.join(server.url, room.hostToken);
  const tablet = { viewport: { width: 1024, height: 768 } };
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] }, tablet);
  const phone = { viewport: SMALL_PHONE };
  const sol = await seated(browser, room, { role: 'panelist', name: 'Sol', seatIds: ['beta'] }, phone);
  await host.ok({ type: 'startSession' });
  for (const { page } of [ines, sol])
    await expect(page.getByText('on plan').filter({ visible: true })).toHaveCount(1);
  await host.ok({ type: 'skipRound', roundId: 'talk' });
  for (const { page } of [ines, sol])
    await expect(page.getByText(/ahead$/).filter({ visible: true })).toHaveCount(1);
  host.close();
  for (const person of [ines, sol]) {
    await expectCleanVisit(person);
    await person.context.close();
  }
});
