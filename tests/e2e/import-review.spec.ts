import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, PHONE } from '../support/person.js';

const DOCUMENT = `# Harbour lead, final round

## Interviewers

### Ada Quill - Harbour Director

**Cares about:**
- How you decide

**Likely questions:**
- Why should we trust a forecast?

### Bo Ferry - Chief Engineer

**Cares about:**
- What it takes to build

**Likely questions:**
- What breaks first?

## Likely panel questions

**1. Why now?**
Because the contract ends in March. Ada Quill signed it.

## Odds and ends

the blue folder with the tide tables
Quill has the second key
the keys to the pier
`;

async function importText(page: Page, text: string): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Or paste the text').fill(text);
  await page.getByRole('button', { name: 'Check what we find' }).click();
  await expect(page.getByRole('heading', { name: 'Your pack' })).toBeVisible();
}

const sheetOf = (page: Page): Locator => page.getByRole('region', { name: 'Your document' });
const lineWith = (page: Page, words: string): Locator => sheetOf(page).locator('p', { hasText: words });

async function placeAs(page: Page, kind: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('They are').selectOption({ label: kind });
  await dialog.getByRole('button', { name: 'Put them there' }).click();
  await expect(dialog).toBeHidden();
}

test('lines are marked with the mouse and placed, and a placed line leads to what it became', async ({
  browser,
  server,
}) => {
  const host = await arrive(browser, { origin: server.url });
  const { page } = host;
  await importText(page, DOCUMENT);
  await lineWith(page, 'the keys to the pier').scrollIntoViewIfNeeded();
  const first = await lineWith(page, 'the blue folder').boundingBox();
  const last = await lineWith(page, 'Quill has the second').boundingBox();
  if (!first || !last) throw new Error('The lines are out of sight.');
  await page.mouse.move(first.x + 2, first.y + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.x + 60, last.y + last.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator('.im-chosen')).toContainText('lines 28 to 29');
  await page.locator('.im-chosen').getByRole('button', { name: 'Use as' }).click();
  await expect(page.getByRole('dialog')).toContainText('the blue folder with the tide tables');
  await expect(page.getByRole('dialog')).not.toContainText('the keys to the pier');
  await placeAs(page, 'A reminder');
  await expect(page.getByText('2 reminders')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(page.getByText('2 reminders')).toHaveCount(0);

  await lineWith(page, 'Why now?').dblclick();
  await page.locator('.im-chosen').getByRole('button', { name: 'Use as' }).click();
  await expect(page.getByRole('dialog')).toContainText('It became: Question 1');
  expect(host.problems).toEqual([]);
  await host.context.close();
});

test('lines are chosen with the arrow keys', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url });
  const { page } = host;
  await importText(page, DOCUMENT);
  await page.getByRole('button', { name: 'Choose lines' }).focus();
  await page.keyboard.press('Enter');
  await expect(sheetOf(page)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('status').filter({ hasText: 'the keys to the pier' })).toBeAttached();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.locator('.im-chosen')).toContainText('lines 29 to 30');
  await expectAccessible(host, 'import review, lines chosen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator('.im-chosen')).toHaveCount(0);

  await page.getByRole('button', { name: 'Choose lines' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await placeAs(page, 'A word to avoid');
  await expect(page.getByText('1 word to avoid')).toBeVisible();
  expect(host.problems).toEqual([]);
  await host.context.close();
});

test('lines are chosen with a finger, under made-up names', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url, viewport: PHONE });
  const { page } = host;
  await importText(page, DOCUMENT);
  await page.getByRole('button', { name: 'Replace all names' }).tap();
  await expect(sheetOf(page)).not.toContainText('Quill');
  await expect(lineWith(page, 'Interviewer A signed it')).toBeVisible();
  await page.getByRole('button', { name: 'Choose lines' }).tap();
  await lineWith(page, 'the blue folder').tap();
  await lineWith(page, 'the keys to the pier').tap();
  await expect(page.locator('.im-chosen')).toContainText('lines 28 to 30');
  await expectAccessible(host, 'import review on a phone, lines chosen');
  await page.locator('.im-chosen').getByRole('button', { name: 'Use as' }).tap();
  await expect(page.getByRole('dialog')).toContainText('Interviewer A has the second key');
  await placeAs(page, 'A reminder');
  await expect(page.getByText('3 reminders')).toBeVisible();
  await page.getByRole('button', { name: 'Use the real names again' }).tap();
  await expect(lineWith(page, 'Quill has the second key')).toBeVisible();
  expect(host.problems).toEqual([]);
  await host.context.close();
});
