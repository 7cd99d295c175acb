import { expect } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { expectAccessible } from '../support/accessible.js';
import { RoomClient } from '../support/client.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, type Person, SMALL_PHONE } from '../support/person.js';
import { hostRoom } from '../support/room.js';

/** From the start page to the door, with a code as people type it. */
async function goToTheDoor({ page }: Person, code: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Paste the link, or type the room code').fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Knock at the door' })).toBeVisible();
}

/** The chair answers the one who waits. */
async function answer(chair: RoomClient, name: string, type: 'admitKnock' | 'declineKnock'): Promise<void> {
  await chair.until(() => chair.mine?.knocks?.some((waiting) => waiting.name === name) === true);
  const knockId = chair.mine?.knocks?.find((waiting) => waiting.name === name)?.knockId ?? '';
  await chair.ok({ type, knockId });
}

test('KN1 KN2 KN7 somebody with the code knocks, waits through a reload, is let in and takes a seat', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack(), { passcode: 'open sesame' });
  const chair = await RoomClient.join(server.url, room.hostToken);
  const guest = await arrive(browser, { origin: server.url, viewport: SMALL_PHONE });
  const { page } = guest;

  await goToTheDoor(guest, room.code);
  expect(guest.requested.join(' ')).not.toContain(room.code);
  await page.getByLabel('Your name').fill('Kim');
  await page.getByRole('button', { name: 'Knock' }).click();
  await page.getByLabel('Passcode of the room').fill('open sesame');
  await expectAccessible(guest, 'knock, with a passcode');
  await page.getByRole('button', { name: 'Knock' }).click();
  await expect(page.getByText('The chair sees that Kim is at the door.')).toBeVisible();
  await expectAccessible(guest, 'at the door');
  await page.reload();
  await expect(page.getByText('The chair sees that Kim is at the door.')).toBeVisible();

  await answer(chair, 'Kim', 'admitKnock');
  await expect(page.getByText('The chair let you in.')).toBeVisible();
  await expect(page.getByLabel('Your name')).toBeHidden();
  await page.getByRole('button', { name: 'Take my seat' }).click();
  await page.waitForURL(/\/room\//);
  await chair.until(() => chair.view?.participants.some(({ name }) => name === 'Kim') === true);
  chair.close();
  await guest.context.close();
});

test('KN3 somebody who is not let in is told so, and may knock again', async ({ browser, server }) => {
  const room = await hostRoom(server.url, samplePack());
  const chair = await RoomClient.join(server.url, room.hostToken);
  const guest = await arrive(browser, { origin: server.url });
  const { page } = guest;

  await goToTheDoor(guest, room.code);
  await page.getByLabel('Room code').fill('ZZZ-ZZZ');
  await page.getByLabel('Your name').fill('Lu');
  await page.getByRole('button', { name: 'Knock' }).click();
  await expect(page.getByText('No room has this code.')).toBeVisible();
  await page.getByLabel('Room code').fill(room.code);
  await page.getByRole('button', { name: 'Knock' }).click();
  await answer(chair, 'Lu', 'declineKnock');
  await expect(page.getByRole('heading', { name: 'Nobody let you in' })).toBeVisible();
  await page.getByRole('button', { name: 'Knock again' }).click();
  await expect(page.getByLabel('Your name')).toHaveValue('Lu');
  chair.close();
  await guest.context.close();
});
