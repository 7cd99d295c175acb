import { expect } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, expectCleanVisit, type Person, SMALL_PHONE } from '../support/person.js';
import { hostRoom, sitDown } from '../support/room.js';
import { chair } from '../support/room-page.js';

const MINUTE_MS = 60_000;

test('devices whose clocks are hours apart show one and the same time', async ({ browser, server }) => {
  const room = await hostRoom(server.url, samplePack());
  const sitAt = async (
    seat: { role: 'candidate' | 'panelist' | 'observer'; name: string; seatIds?: string[]; asHost?: boolean },
    skewMs: number,
    viewport?: typeof SMALL_PHONE,
  ): Promise<Person> => {
    const { role, name, ...options } = seat;
    const { token } = await sitDown(room, role, name, options);
    const person = await arrive(browser, { origin: room.origin, ...(viewport ? { viewport } : {}) });
    await person.context.clock.install({ time: Date.now() + skewMs });
    await person.page.goto(`/room/${room.roomId}#${token}`);
    return person;
  };
  const host = await sitAt({ role: 'candidate', name: 'Robin', asHost: true }, 0);
  const early = await sitAt({ role: 'panelist', name: 'Ines', seatIds: ['alpha'] }, -180 * MINUTE_MS);
  const late = await sitAt({ role: 'panelist', name: 'Sol', seatIds: ['beta'] }, 47 * MINUTE_MS, SMALL_PHONE);
  const olga = await sitAt({ role: 'observer', name: 'Olga' }, 400 * 24 * 60 * MINUTE_MS);
  const everybody = [host, early, late, olga];
  const clocks = () =>
    Promise.all(everybody.map(({ page }) => page.getByRole('timer').first().getAttribute('aria-label')));

  await chair(host, 'Start the session');
  await chair(host, 'Start Pitch');
  // Read one after the other, so a second may turn in between: some reading finds them together.
  await expect
    .poll(async () => new Set(await clocks()).size, { message: 'every clock shows the same second' })
    .toBe(1);
  for (const { page } of everybody) await expect(page).toHaveTitle(/^0:\d\d · /);
  await chair(host, /^Pause/);
  for (const { page } of everybody) await expect(page.getByText('Paused', { exact: true })).toBeVisible();
  expect(new Set(await clocks()).size).toBe(1);
  for (const { page } of everybody) await expect(page).not.toHaveTitle(/\d:\d\d/);
  for (const person of everybody) {
    await expectCleanVisit(person);
    await person.context.close();
  }
});
