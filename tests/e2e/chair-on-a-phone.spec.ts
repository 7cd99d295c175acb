import { expect } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { expectAccessible } from '../support/accessible.js';
import { test } from '../support/mockpanel-test.js';
import { expectCleanVisit, SMALL_PHONE } from '../support/person.js';
import { hostRoom, sitDown } from '../support/room.js';
import { chair, chairBar } from '../support/room-page.js';
import { seated } from '../support/seated.js';

test('a chair on a small phone has every control, down to the reveal', async ({ browser, server }) => {
  const room = await hostRoom(server.url, samplePack());
  await sitDown(room, 'candidate', 'Robin');
  const sol = await seated(
    browser,
    room,
    { role: 'panelist', name: 'Sol', seatIds: ['alpha'], asHost: true },
    { viewport: SMALL_PHONE },
  );
  const { page } = sol;
  const allControls = async (action: string | RegExp) => {
    await chair(sol, 'All controls');
    await page.getByRole('dialog').getByRole('button', { name: action }).click();
  };

  await chair(sol, 'Start the session');
  await chair(sol, 'Start Pitch');
  await expect(chairBar(sol).getByRole('button', { name: 'Pause' })).toBeVisible();
  await expectAccessible(sol, 'chair with a card, phone');
  await allControls('+1:00');
  await expect(page.getByRole('timer')).toHaveText(/^(2:00|1:5\d)$/);
  await allControls('Next beat');
  await allControls('Close the round');
  await expect(page.getByText('Fill in your score sheet and hand it in.')).toBeVisible();

  await allControls(/^Reveal scores/);
  const dialog = page.getByRole('dialog', { name: 'Open the score sheets?' });
  await expect(dialog).toContainText('Sol has not handed in every sheet.');
  await dialog.getByRole('button', { name: 'Not yet' }).click();
  await expect(dialog).toBeHidden();
  await allControls(/^Reveal scores/);
  await dialog.getByRole('button', { name: 'Reveal everything' }).click();
  await expect(page.getByRole('link', { name: 'Open the review' })).toBeVisible();
  await expectCleanVisit(sol);
  await sol.context.close();
});
