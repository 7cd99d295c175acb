import { chromium, expect } from '@playwright/test';
import { linkFor, makeRoomFromTemplate } from '../support/host-page.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, expectCleanVisit, PHONE } from '../support/person.js';
import { chair, chairBar, handIn, score, takeSeat, writeNote } from '../support/room-page.js';
import { removeDataDir, startServer } from '../support/server.js';

/** A name that leads to this machine and, as an address on a local network, is no secure context. */
const LAN_NAME = 'lan.test';
const TEMPLATE = 'product manager';
const CRITERION = 'Clear line of thought';

test('over plain http on a local network: make, copy, join, score and reveal', async ({ launchOptions }) => {
  const server = await startServer({ env: { HOST: '0.0.0.0' } });
  const browser = await chromium.launch({
    ...launchOptions,
    args: [`--host-resolver-rules=MAP ${LAN_NAME} 127.0.0.1`],
  });
  const origin = `http://${LAN_NAME}:${new URL(server.url).port}`;
  const host = await arrive(browser, { origin });
  const { page } = host;
  let link = '';

  await test.step('a room, and a link that leads others here', async () => {
    await makeRoomFromTemplate(host, TEMPLATE);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    link = await linkFor(host, 'panelists');
    expect(link).toMatch(new RegExp(`^${origin}/join#`));
  });

  await test.step('copying works without the browser’s clipboard interface', async () => {
    expect(await page.evaluate(() => navigator.clipboard === undefined)).toBe(true);
    await page.getByRole('button', { name: 'Copy: Link for panelists' }).click();
    await expect(page.getByText('Copied', { exact: true })).toBeVisible();
    const elsewhere = await host.context.newPage();
    await elsewhere.goto('/');
    await elsewhere.getByLabel('Paste the link, or type the room code').click();
    await elsewhere.keyboard.press('ControlOrMeta+v');
    await expect(elsewhere.getByLabel('Paste the link, or type the room code')).toHaveValue(link);
    await elsewhere.close();
  });

  const ines = await arrive(browser, { origin, viewport: PHONE });
  await test.step('a round, scored on a phone', async () => {
    await page.getByRole('button', { name: 'Take the candidate’s seat yourself' }).click();
    await page.getByLabel('Your name').fill('Robin');
    await page.getByRole('button', { name: 'Take my seat' }).click();
    await expect(chairBar(host)).toBeVisible();
    await takeSeat(ines, link, { name: 'Ines' });
    await chair(host, 'Start the session');
    await chair(host, /^Start (?!the session)/);
    await score(ines, CRITERION, 3);
    await writeNote(ines, 'Clear from the first sentence.');
    await handIn(ines);
    await chair(host, 'Close the round');
  });

  await test.step('the reveal and its review', async () => {
    await chair(host, /^Reveal scores/);
    await page.getByRole('button', { name: 'Reveal everything' }).click();
    await expect(ines.page.getByRole('link', { name: 'Open the review' })).toBeVisible();
    await page.getByRole('link', { name: 'Open the review' }).click();
    await expect(
      page.getByRole('paragraph').filter({ hasText: 'Clear from the first sentence.' }),
    ).toBeVisible();
  });

  for (const person of [host, ines]) await expectCleanVisit(person);
  await browser.close();
  await server.stop();
  await removeDataDir(server.dataDir);
});

test('links name the public address, where the server knows it', async ({ browser }) => {
  const server = await startServer({ env: { PUBLIC_URL: 'http://panel.test:8080' } });
  const host = await arrive(browser, { origin: server.url });
  await makeRoomFromTemplate(host, TEMPLATE);
  for (const who of ['panelists', 'the candidate', 'observers'] as const)
    expect(await linkFor(host, who)).toMatch(/^http:\/\/panel\.test:8080\/join#/);
  await expectCleanVisit(host);
  await host.context.close();
  await server.stop();
  await removeDataDir(server.dataDir);
});

test('links made on localhost name an address in the network, or say that there is none', async ({
  browser,
}) => {
  const server = await startServer({ env: { HOST: '0.0.0.0' } });
  const host = await arrive(browser, { origin: `http://localhost:${new URL(server.url).port}` });
  await makeRoomFromTemplate(host, TEMPLATE);
  const link = await linkFor(host, 'panelists');
  const { lanUrls } = (await (await host.page.request.get('/api/info')).json()) as { lanUrls: string[] };
  const warning = host.page.getByText('These links work on this machine only');
  if (lanUrls[0] === undefined) await expect(warning).toBeVisible();
  else {
    expect(link.startsWith(`${lanUrls[0]}/join#`)).toBe(true);
    await expect(warning).toHaveCount(0);
  }
  await expectCleanVisit(host);
  await host.context.close();
  await server.stop();
  await removeDataDir(server.dataDir);
});
