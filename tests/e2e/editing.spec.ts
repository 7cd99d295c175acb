import { expect, type Locator, type Page } from '@playwright/test';
import { aDocx, aPdf } from '../../apps/web/lib/sources/testing/files.js';
import { expectAccessible } from '../support/accessible.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, PHONE } from '../support/person.js';

const DOCUMENT = `# Harbour lead, final round

## 2-minute pitch

**The bet (30 seconds)**
"We give berths by tide, not by arrival."

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

## Weak spots

### Weather

**Challenge:** "Weather beats any plan."

**Defence:** "It beats plans that ignore it."

## Likely panel questions

**1. Why now?**
Because the contract ends in March. 40 ships wait each week. Waiting costs 3 crews.

## Questions for them

**For Ada:**
- What would you want me to learn first?

## Odds and ends

the blue folder with the tide tables
`;

/** Walks with Tab alone until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 400; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}`);
}

async function pressEnterOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function importText(page: Page, text: string): Promise<void> {
  await page.goto('/import');
  await page.getByLabel('Or paste the text').fill(text);
  await page.getByRole('button', { name: 'Check what we find' }).click();
  await expect(page.getByRole('heading', { name: 'Your pack' })).toBeVisible();
}

async function openPack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save and open the pack' }).click();
  await page.waitForURL(/\/pack\//);
  await expect(page.getByText(/^Saved at/)).toBeVisible();
}

/** The titles of the rounds as the server has them. */
const storedRounds = (page: Page) =>
  page.evaluate(async () => {
    const id = window.location.pathname.split('/').at(-1);
    const token = localStorage.getItem('mockpanel.workspace');
    const answer = await fetch(`/api/packs/${id}`, { headers: { authorization: `Bearer ${token}` } });
    const { pack } = (await answer.json()) as { pack: { rounds: { title: string }[] } };
    return pack.rounds.map((round) => round.title);
  });

const roundTitles = (page: Page) => page.locator('#rounds summary b').allTextContents();

test('importing, mending and editing by keyboard alone', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url });
  const { page } = host;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await page.goto('/import');

  await test.step('a document that is pasted', async () => {
    await tabTo(page, page.getByLabel('Or paste the text'));
    await page.keyboard.insertText(DOCUMENT);
    await pressEnterOn(page, button('Check what we find'));
    await expect(page.getByRole('heading', { name: 'Your pack' })).toBeVisible();
    await expectAccessible(host, 'import review');
  });

  await test.step('a passage that was not understood becomes a reminder, and a warning is answered', async () => {
    await pressEnterOn(page, button('Use as').first());
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('the blue folder')).toBeVisible();
    await expectAccessible(host, 'import review, placing lines');
    await expect(dialog.getByLabel('They are')).toBeFocused();
    await page.keyboard.type('A reminder');
    await pressEnterOn(page, dialog.getByRole('button', { name: 'Put them there' }));
    await expect(page.getByText(/1 reminder|2 reminders/)).toBeVisible();
    await expect(page.getByRole('heading', { name: /couldn’t place/ })).toBeHidden();

    await pressEnterOn(page, button('Write one').first());
    await page.keyboard.type('And what if it fails twice?');
    await pressEnterOn(page, page.getByRole('dialog').getByRole('button', { name: 'Put it into the pack' }));
    await expect(page.getByText('push found')).toBeVisible();
  });

  await test.step('a thing in the pack leads to its line', async () => {
    await pressEnterOn(page, button(/^Show in the document: Ada Quill/));
    await expect(page.locator('.im-block.shown')).toContainText('Ada Quill');
  });

  await test.step('the rounds change places, and the change can be taken back', async () => {
    await pressEnterOn(page, button('Save and open the pack'));
    await page.waitForURL(/\/pack\//);
    await expect(page.getByText(/^Saved at/)).toBeVisible();
    const before = await roundTitles(page);
    await tabTo(page, button('Move round 1'));
    await page.keyboard.press('Space');
    await expect(page.getByText(/number 1 of 4/)).toBeAttached();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(/It is now number 2/)).toBeAttached();
    await page.keyboard.press('Space');
    await expect.poll(() => roundTitles(page)).toEqual([before[1], before[0], ...before.slice(2)]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => roundTitles(page)).toEqual(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => roundTitles(page)).toEqual([before[1], before[0], ...before.slice(2)]);
    await expect.poll(() => storedRounds(page)).toEqual([before[1], before[0], ...before.slice(2)]);
    await expect(page.getByText(/^Saved at/)).toBeVisible();
    await page.reload();
    await expect.poll(() => roundTitles(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  });

  await test.step('a new question gets the focus, and is saved without a button', async () => {
    await pressEnterOn(page, page.locator('#questions').getByRole('button', { name: 'Add a question' }));
    await page.keyboard.type('Who pays?');
    await expect(page.getByText(/^Saved at/)).toBeVisible();
    await pressEnterOn(page, button('Remove question 2'));
    await expect(page.getByText('question 2 was removed. Undo brings it back.')).toBeVisible();
    await pressEnterOn(page, button('Undo'));
    await expect(page.locator('#questions').getByText('Who pays?').first()).toBeVisible();
    await expectAccessible(host, 'pack, a question open');
  });
  expect(host.problems).toEqual([]);
  await host.context.close();
});

test('importing and editing by touch on a phone', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url, viewport: PHONE });
  const { page } = host;
  await page.goto('/import');
  await page.locator('input[type=file]').setInputFiles({
    name: 'prep.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(aDocx(DOCUMENT.split('\n'))),
  });
  await expect(page.getByRole('heading', { name: 'Your pack' })).toBeVisible();
  await expectAccessible(host, 'import review on a phone');
  await page
    .getByRole('button', { name: /^Change: / })
    .first()
    .tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(host, 'what a passage is, on a phone');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).tap();
  await page.getByRole('button', { name: 'Replace all names' }).tap();
  await page.getByRole('button', { name: 'Save and open the pack' }).tap();
  await page.waitForURL(/\/pack\//);
  await expect(page.getByText('Interviewer A').first()).toBeVisible();

  const before = await roundTitles(page);
  const grip = page.getByRole('button', { name: 'Move round 1' });
  await grip.scrollIntoViewIfNeeded();
  await dragBelow(page, grip, page.getByRole('button', { name: 'Move round 2' }));
  await expect.poll(() => roundTitles(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect.poll(() => storedRounds(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  await page.getByRole('button', { name: 'Undo' }).tap();
  await expect.poll(() => roundTitles(page)).toEqual(before);

  await page.getByRole('button', { name: 'Add a weak spot' }).tap();
  await page.getByLabel('Challenge: what they say').last().fill('Too dear.');
  await expect(page.getByText('The pack was not saved')).toBeVisible();
  await page.locator('#weak-spots').getByLabel('Title').last().fill('Cost');
  await expect(page.getByText(/^Saved at/)).toBeVisible();
  await expectAccessible(host, 'pack on a phone, a weak spot open');
  expect(host.problems).toEqual([]);
  await host.context.close();
});

/** A finger that holds one handle and lets go a little below another. */
async function dragBelow(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('A handle is out of sight.');
  const client = await page.context().newCDPSession(page);
  const x = start.x + start.width / 2;
  const steps = 8;
  const touch = (type: 'touchStart' | 'touchMove', y: number) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  await touch('touchStart', start.y + start.height / 2);
  for (let step = 1; step <= steps; step += 1)
    await touch('touchMove', start.y + start.height / 2 + ((end.y - start.y + 12) * step) / steps);
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('two tabs on one pack: the second is told, and nothing is lost', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url });
  const first = host.page;
  await importText(first, DOCUMENT);
  await openPack(first);
  const second = await host.context.newPage();
  await second.goto(first.url());
  const title = (page: Page) => page.locator('#about').getByLabel('Title');
  await expect(title(second)).toHaveValue('Harbour lead, final round');

  // Nothing unsaved in the second: it shows what the first has saved.
  await title(first).fill('Harbour lead, day two');
  await expect(title(second)).toHaveValue('Harbour lead, day two');
  await expect(second.getByText(/was changed in another tab/)).toBeVisible();

  // Something unsaved in the second: it asks.
  await second.route('**/api/packs/*', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  );
  await title(second).fill('My own title');
  await expect(second.getByText('The pack was not saved')).toBeVisible();
  await title(first).fill('Harbour lead, day three');
  await expect(second.getByText('This pack was saved somewhere else since you opened it')).toBeVisible();
  await expectAccessible({ ...host, page: second }, 'pack, changed elsewhere');
  await expect(title(second)).toHaveValue('My own title');
  await second.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await expect(title(second)).toHaveValue('My own title (copy)');
  expect(second.url()).not.toBe(first.url());

  await first.goto('/home');
  await expect(first.getByText('Harbour lead, day three')).toBeVisible();
  await expect(first.getByText('My own title (copy)')).toBeVisible();
  await host.context.close();
});

test('a pack goes out as Markdown and JSON, and comes back', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url });
  const { page } = host;
  await importText(page, DOCUMENT);
  await openPack(page);
  await page.getByText('Copy and export').click();
  for (const name of ['Export as Markdown', 'Export as JSON']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const file = await (await download).path();
    const other = await host.context.newPage();
    await other.goto('/import');
    await other.locator('input[type=file]').setInputFiles(file);
    await expect(other.getByText('2 role cards')).toBeVisible();
    await expect(other.getByText('Harbour lead, final round').first()).toBeVisible();
    await other.close();
  }
  expect(host.problems).toEqual([]);
  await host.context.close();
});

test('documents of other kinds, and what is none', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url });
  const { page } = host;
  const choose = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.goto('/import');

  await choose('prep.doc', Buffer.from('x'));
  await expect(page.locator('#document-error')).toContainText('before 2007');
  const converting = page.waitForEvent('worker');
  await choose('prep.pdf', Buffer.from(aPdf(DOCUMENT.split('\n'))));
  await converting;
  await expect(page.getByText('Rough: from a PDF')).toBeVisible();
  await page.getByRole('button', { name: 'Replace', exact: true }).click();

  // A text of three megabytes never gets into the field.
  const field = page.getByLabel('Or paste the text');
  const paste = (size: number) =>
    field.evaluate((element, letters) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'word '.repeat(letters / 5));
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, size);
  await field.fill('');
  await paste(3_000_000);
  await expect(page.locator('#document-error')).toContainText('two million characters');
  await expect(field).toHaveValue('');
  await paste(400_000);
  await expect(page.getByText('400,000 characters')).toBeVisible();
  await page.getByRole('button', { name: 'Take another one' }).click();

  await page.getByLabel('Or paste the text').fill('Bread, milk, two lemons.');
  await page.getByRole('button', { name: 'Check what we find' }).click();
  await expect(page.getByRole('heading', { name: 'This is what we understand' })).toBeVisible();
  await expectAccessible(host, 'import, nothing found');

  const questions = Array.from(
    { length: 3_700 },
    (_, n) => `${n + 1}. Why is pier ${n} closed?\n   Because of storm ${n}.\n`,
  );
  await choose('long.md', Buffer.from(`# Long\n\n## Likely questions\n${questions.join('\n')}`));
  await expect(page.getByText(/^11,?\d* lines/)).toBeVisible();
  expect(await page.locator('.im-tx p').count()).toBeLessThan(1_500);
  expect(host.problems).toEqual([]);
  await host.context.close();
});
