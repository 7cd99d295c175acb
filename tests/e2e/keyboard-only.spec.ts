import { expect, type Page } from '@playwright/test';
import { linkFor } from '../support/host-page.js';
import { press, putTheMouseAway, tabTo } from '../support/keyboard.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, expectCleanVisit } from '../support/person.js';

const SEEN = 'The first beat came without a breath.';
const AGREED = { what: 'Answer in the first sentence', how: 'Nobody has to ask whether that is a yes' };

const cue = (page: Page) => page.getByRole('region', { name: 'What to do now' });

test('hosting, joining and reviewing by keyboard alone', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url });
  const ines = await arrive(browser, { origin: server.url });
  for (const { page } of [host, ines]) await putTheMouseAway(page);
  let link = '';

  await test.step('the host: from the start page to a seat in a room of their own', async () => {
    const { page } = host;
    await page.goto('/');
    await press(page, 'product manager');
    await page.waitForURL(/\/pack\//);
    await press(page, 'Invite people');
    await press(page, 'Make the room and its links');
    link = await linkFor(host, 'panelists');
    await press(page, 'Take the candidate’s seat yourself');
    await tabTo(page, page.getByLabel('Your name'));
    await page.keyboard.type('Robin');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Chair’s controls' })).toBeVisible();
  });

  await test.step('the panelist: a name, a card by the arrows, a seat', async () => {
    const { page } = ines;
    await page.goto(link);
    await tabTo(page, page.getByLabel('Your name'));
    await page.keyboard.type('Ines');
    const cards = page.getByRole('group', { name: 'Who will you play?' }).getByRole('radio');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(cards.nth(1)).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await expect(cards.first()).toBeChecked();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/room\//);
    await tabTo(page, page.getByRole('button', { name: 'I’m ready' }));
    await page.keyboard.press('Space');
    await expect(page.getByText('You’re ready', { exact: true })).toBeVisible();
  });

  await test.step('the host starts by Space and a round by Enter', async () => {
    const { page } = host;
    await expect(page.getByRole('list', { name: 'Seats' }).getByText('Ready', { exact: true })).toBeVisible();
    await page.keyboard.press('Space');
    await press(page, 'Start Two-minute pitch');
    await expect(page.getByRole('timer').first()).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.locator('[aria-current=step]').first()).toBeVisible();
  });

  await test.step('the panelist ticks, counts, scores, notes and hands in', async () => {
    const { page } = ines;
    await expect(cue(page)).toContainText('Listen to Robin’s pitch.');
    await page.keyboard.press('x');
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await page.keyboard.press('t');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /, 1 so far/ })).toBeVisible();
    const sheet = page.getByRole('region', { name: 'Score sheet, Two-minute pitch' });
    const rows = sheet.getByRole('radiogroup');
    const count = await rows.count();
    await page.keyboard.press('3');
    await expect(rows.first().getByRole('radio', { name: /^3,/ })).toBeChecked();
    await page.keyboard.press('0');
    await expect(rows.nth(1).getByRole('radio', { name: 'Not observed' })).toBeChecked();
    await tabTo(page, rows.nth(2).getByRole('radio').first());
    await page.keyboard.press('ArrowRight');
    await expect(rows.nth(2).getByRole('radio', { name: /^2,/ })).toBeChecked();
    await expect(sheet.getByText(`3 of ${count} scored, saved`)).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.type(SEEN);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Your notes' })).toContainText(SEEN);
    await press(page, 'Hand in');
    await expect(page.getByText('Handed in, change any time')).toBeVisible();
  });

  await test.step('the host pauses and carries on by Space, and goes on to the questions', async () => {
    const { page } = host;
    await page.keyboard.press('Space');
    await expect(page.getByText('Paused', { exact: true })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByText('Paused', { exact: true })).toHaveCount(0);
    await press(page, 'Close the round');
    await press(page, /^Start /);
    await press(page, 'Close the round');
    await press(page, /^Start /);
  });

  await test.step('the panelist asks, pushes and ends the answer; keys are in the help', async () => {
    const { page } = ines;
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(cue(page)).toContainText('Your turn. Ask one question out loud.');
    await tabTo(page, page.getByRole('button', { name: /^Ask: / }).first());
    await page.keyboard.press('Enter');
    await expect(cue(page)).toContainText('You asked.');
    await press(page, 'Pushed');
    await expect(cue(page)).toContainText('You pushed.');
    await press(page, 'The answer is over');
    await expect(page.getByRole('region', { name: 'Being asked' })).toHaveCount(0);
  });

  await test.step('the reveal asks first, and Escape leaves everything closed', async () => {
    const { page } = host;
    await press(page, /^Reveal scores/);
    const dialog = page.getByRole('dialog', { name: 'Open the score sheets?' });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Reveal scores/ })).toBeFocused();
    await page.keyboard.press('Enter');
    await press(page, 'Reveal everything');
    await expect(page.getByRole('link', { name: 'Open the review' })).toBeVisible();
  });

  await test.step('the debrief: an action item, then the review', async () => {
    const { page } = host;
    await press(page, 'What to carry on');
    await tabTo(page, page.getByLabel('What to work on'));
    await page.keyboard.type(AGREED.what);
    await tabTo(page, page.getByLabel('How anybody sees that it worked'));
    await page.keyboard.type(AGREED.how);
    await press(page, 'Carry it over');
    await expect(page.getByText(`You’ll see it when: ${AGREED.how}`)).toBeVisible();
    for (const someone of [host, ines]) {
      await press(someone.page, 'Open the review', 'link');
      await someone.page.waitForURL(/\/review\//);
      await expect(someone.page.locator('#notes')).toContainText(SEEN);
      await expect(someone.page.getByText(AGREED.what).first()).toBeVisible();
    }
    // What is wider than the page can be scrolled without a mouse.
    await tabTo(page, page.getByRole('region', { name: 'Table of every score, Two-minute pitch' }));
    await press(page, 'Back to the room', 'link');
    await page.waitForURL(/\/room\//);
    await expect(page.getByRole('link', { name: 'Open the review' })).toBeVisible();
  });

  for (const person of [host, ines]) {
    await expectCleanVisit(person);
    await person.context.close();
  }
});
