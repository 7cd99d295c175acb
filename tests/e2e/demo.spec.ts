import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { linkFor, makeRoomFromTemplate } from '../support/host-page.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, expectCleanVisit, type Person, PHONE } from '../support/person.js';

/** A demo takes what it takes; how long is the bench's to say. */
const WHOLE_DEMO_MS = 240_000;

test('a first time without friends: from the start page to a review, by two taps and a name', async ({
  browser,
  server,
}) => {
  const visitor = await arrive(browser, { origin: server.url, viewport: PHONE });
  const { page } = visitor;
  await page.goto('/');
  await page.getByRole('button', { name: 'Be the candidate' }).click();
  await page.getByLabel('Your name').fill('Robin');
  await page.getByRole('button', { name: 'Take my seat' }).click();
  await expect(page.getByText('This is a demo')).toBeVisible();
  await expect(page.getByText(/ asks|asks you/).first()).toBeVisible({ timeout: WHOLE_DEMO_MS });
  await expectAccessible(visitor, 'a demo, while a bot asks');
  const review = page.getByRole('link', { name: 'Open the review' });
  await expect(review).toBeVisible({ timeout: WHOLE_DEMO_MS });
  await page.goto((await review.getAttribute('href')) ?? '');
  await expect(page.getByRole('heading', { name: /every score$/ }).first()).toBeVisible();
  await expectCleanVisit(visitor);
  await visitor.context.close();
});

test('a bot plays a card that nobody took, and the host sees that it is one', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url });
  const { page } = host;
  await makeRoomFromTemplate(host, 'product manager');
  await page.goto(`${new URL(await linkFor(host, 'the candidate')).pathname}?chair#${await invite(host)}`);
  await page.getByLabel('Your name').fill('Robin');
  await page.getByRole('button', { name: 'Take my seat' }).click();
  await page
    .getByRole('button', { name: /^Let a bot play/ })
    .first()
    .click();
  await expect(page.getByText('bot', { exact: true })).toBeVisible();
  await expectAccessible(host, 'the lobby with a bot');
  await expectCleanVisit(host);
  await host.context.close();
});

const invite = async (host: Person): Promise<string> =>
  new URL(await linkFor(host, 'the candidate')).hash.slice(1);
