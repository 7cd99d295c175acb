import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../support/mockpanel-test.js';
import { arrive } from '../support/person.js';

const SAMPLE = new URL('../samples/product-manager-final-round.md', import.meta.url);
const STOPS_AT_MOST = 200;

/** Presses Tab until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < STOPS_AT_MOST; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${STOPS_AT_MOST} presses of Tab did not lead to ${target}.`);
}

async function press(page: Page, name: string | RegExp, role: 'button' | 'link' = 'button'): Promise<void> {
  await tabTo(page, page.getByRole(role, { name }));
  await page.keyboard.press('Enter');
}

test('a host gets from a document to the links without a mouse', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url });
  const { page } = host;
  await page.goto('/');
  await press(page, 'Paste the text', 'link');
  await page.waitForURL(/\/import$/);
  await tabTo(page, page.getByLabel('Or paste the text'));
  await page.keyboard.insertText(await readFile(SAMPLE, 'utf8'));
  await press(page, 'Check what we find');
  await press(page, 'Save and open the pack');
  await page.waitForURL(/\/pack\//);
  await press(page, 'Invite people');
  await page.waitForURL(/\/new-room/);

  await tabTo(page, page.getByRole('radio', { name: /^Learning/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Stress/ })).toBeChecked();
  await tabTo(page, page.locator('summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel(/^Passcode/));
  await page.keyboard.type('abc');
  await press(page, 'Make the room and its links');
  await expect(page.getByText('Use at least four characters, or leave it empty.')).toBeVisible();
  await expect(page.getByLabel(/^Passcode/)).toBeFocused();
  await page.keyboard.type('d');
  await press(page, 'Make the room and its links');
  await expect(page.getByRole('heading', { name: 'The room is open. Invite people.' })).toBeVisible();
  await press(page, 'Copy: Link for panelists');
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  await press(page, 'Enter as facilitator');
  await page.waitForURL(/\/room\//);
  await host.context.close();
});
