import { expect, type Page } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { expectAccessible } from '../support/accessible.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, type Person, SMALL_PHONE } from '../support/person.js';
import { hostRoom } from '../support/room.js';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

async function expectSpoken({ page }: Person, locale: string, title: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page).toHaveTitle(title);
}

test('a German browser on a small phone reads German from the start page into the room', async ({
  browser,
  server,
}) => {
  const room = await hostRoom(server.url, samplePack());
  const guest = await arrive(browser, { origin: server.url, viewport: SMALL_PHONE, locale: 'de-DE' });
  const { page } = guest;

  await page.goto('/');
  await expect(heading(page, 'Deine Leute sind das Panel.')).toBeVisible();
  await expect(page.getByRole('button', { name: /product manager/ })).toBeVisible();
  await expectAccessible(guest, 'home, German');

  await page.goto(`/home#${room.workspaceToken}`);
  await expect(page.getByRole('link', { name: /^Neuer Raum mit/ })).toBeVisible();
  await expectSpoken(guest, 'de', 'Deine Pakete und Räume · Mockpanel');
  await expectAccessible(guest, 'workspace, German');

  await page.goto(`/new-room?pack=${room.packId}`);
  await page.getByText('Mehr einstellen').click();
  await expectSpoken(guest, 'de', 'Neuer Raum · Mockpanel');
  await expectAccessible(guest, 'new room, German');
  await page.getByRole('button', { name: 'Raum und Links anlegen' }).click();
  await expect(heading(page, 'Der Raum ist offen. Lade Leute ein.')).toBeVisible();
  await expectAccessible(guest, 'links, German');

  await page.goto('/nowhere');
  await expect(heading(page, 'Unter dieser Adresse ist nichts')).toBeVisible();
  await expect(page.getByText('There is nothing')).toBeHidden();

  await page.goto(`/join#${room.invites.panelist}`);
  await page.getByRole('button', { name: 'Platz nehmen' }).click();
  await expect(page.getByText('Gib zuerst deinen Namen ein')).toBeVisible();
  await expectSpoken(guest, 'de', 'Beitreten · Mockpanel');
  await expectAccessible(guest, 'join, German');
  await page.getByLabel('Dein Name').fill('Ines');
  await page.getByRole('button', { name: 'Platz nehmen' }).click();
  await page.waitForURL(/\/room\//);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await guest.context.close();
});

test('a language that was chosen is spoken at once, on the next page and after a reload', async ({
  browser,
  server,
}) => {
  const guest = await arrive(browser, { origin: server.url });
  const { page } = guest;
  await page.goto('/');
  await expect(heading(page, 'Your friends can be the panel.')).toBeVisible();
  await page.getByLabel('Language').selectOption({ label: 'Español' });
  await expect(heading(page, 'Tu gente puede ser el panel.')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Tu gente puede ser el panel.')).toBeVisible();
  await page.goto('/home');
  await expectSpoken(guest, 'es', 'Tus paquetes y salas · Mockpanel');
  await page.goto('/join');
  await expect(heading(page, 'A este enlace le falta el final')).toBeVisible();
  await page.getByLabel('Idioma').selectOption({ label: 'English' });
  await expect(heading(page, 'This link lost its end')).toBeVisible();
  await expectSpoken(guest, 'en', 'Join · Mockpanel');
  await guest.context.close();
});

test('the switches of language and theme work by keyboard, and are large enough for a thumb', async ({
  browser,
  server,
}) => {
  const guest = await arrive(browser, { origin: server.url, viewport: SMALL_PHONE });
  const { page } = guest;
  for (const address of ['/', '/home', '/import', '/join', '/nowhere', '/room/nowhere']) {
    await page.goto(address);
    const language = page.getByLabel('Language');
    const theme = page.getByRole('button', { name: /^Use the .* theme$/ });
    for (const control of [language, theme]) {
      const box = await control.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), address).toBeGreaterThanOrEqual(44);
    }
    await theme.focus();
    const before = await page.locator('html').getAttribute('data-theme');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', before ?? '');
    await language.focus();
    await page.keyboard.press('D');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.getByLabel('Sprache').selectOption({ label: 'English' });
  }
  await guest.context.close();
});

test('a language whose texts cannot be fetched leaves the page in English, and says so in its lang', async ({
  browser,
  server,
}) => {
  const expected = /ERR_FAILED|ChunkLoadError|Failed to load chunk/;
  const guest = await arrive(browser, { origin: server.url, locale: 'de-DE', expected });
  const { page } = guest;
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const answer = await route.fetch();
    const isGerman = (await answer.text()).includes('Deine Leute sind das Panel.');
    await (isGerman ? route.abort() : route.fulfill({ response: answer }));
  });
  await page.goto('/');
  await expect(heading(page, 'Your friends can be the panel.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await guest.context.close();
});
