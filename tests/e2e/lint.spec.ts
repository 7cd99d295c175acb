import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { test } from '../support/mockpanel-test.js';
import { arrive } from '../support/person.js';

/** A document with something for every lint to point out. */
const MISTAKES = readFileSync(new URL('../samples/northpier-mistakes.md', import.meta.url), 'utf8');

const warning = (page: Page, words: RegExp) => page.locator('.warns li').filter({ hasText: words });

/** Each with the line it is found on, and what its mend is called. */
const MENDED: { words: RegExp; line: number; mend: string; write?: string }[] = [
  { words: /Title and brief say Northpier/, line: 1, mend: 'Say Southquay' },
  { words: /“Use your pitch” has 1:30/, line: 19, mend: 'Make it 1:45' },
  { words: /“The problem”: 82 words/, line: 5, mend: 'Make it 0:40' },
  { words: /“Weather” has no push/, line: 47, mend: 'Write one', write: 'And in the third storm?' },
  { words: /You ask Bo Ferry nothing/, line: 37, mend: 'Write one', write: 'What breaks?' },
  { words: /“maybe” stands in “The problem”/, line: 5, mend: 'Take out “maybe”' },
  { words: /is asked in 2 places/, line: 35, mend: 'Use one answer' },
];

test('every lint names its line, and its mend can be taken back', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url });
  const { page } = host;
  await page.goto('/import');
  await page.getByLabel('Or paste the text').fill(MISTAKES);
  await page.getByRole('button', { name: 'Check what we find' }).click();
  await page
    .getByRole('button', { name: /^Show \d+ more$/ })
    .first()
    .click();
  await expectAccessible(host, 'import review, every lint');

  for (const { words, line, mend, write } of MENDED) {
    const found = warning(page, words);
    await found.getByRole('button', { name: `Line ${line}` }).click();
    await expect(page.locator(`#line-${line} .mk`)).toBeInViewport();
    const mending = found.getByRole('button', { name: mend });
    await mending.click();
    if (write !== undefined) {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill(write);
      await dialog.getByRole('button', { name: 'Put it into the pack' }).click();
    }
    await expect(mending).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo the last change' }).click();
    await expect(mending).toHaveCount(1);
  }

  // What only its author can decide has its lines, and no mend of one press.
  const numbers = warning(page, /You say 60 hours in .* and 40 hours/);
  await expect(numbers.getByRole('button', { name: 'Line 60' })).toBeVisible();
  const parts = warning(page, /add up to another time than its heading says/);
  await expect(parts.getByRole('button', { name: 'Line 3' })).toBeVisible();
  expect(host.problems).toEqual([]);
  await host.context.close();
});
