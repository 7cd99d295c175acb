import { readFile } from 'node:fs/promises';
import { productManagerFinalRound as pack } from '@mockpanel/shared/pack/templates/product-manager-final-round';
import { type Download, expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, DESK, expectCleanVisit, type Person, SMALL_PHONE } from '../support/person.js';
import { type SeatedTable, seatTable } from '../support/room.js';

const [PITCH] = pack.rounds;
const CRITERION = pack.rubric.criteria.find(({ roleCardId }) => roleCardId === undefined);
const QUESTION = pack.questions[0];
/** Five panelists on one criterion: median 3 of 4, from 1 to 4, one not observed. */
const SCORES = [4, 3, 3, 1, 'not-observed'] as const;
const NOTE = 'The second sentence took the first one back.';

/** A pitch and one question, revealed; the candidate is the host and holds the chair. */
async function revealedSession(origin: string): Promise<SeatedTable> {
  if (!PITCH || !CRITERION || !QUESTION) throw new Error('The pack has no pitch, criterion or question.');
  const table = await seatTable(origin, pack);
  const { candidate, panel } = table;
  await candidate.ok({ type: 'startSession' });
  await candidate.ok({ type: 'startRound', roundId: PITCH.id });
  for (const [index, value] of SCORES.entries()) {
    const scores = { [CRITERION.id]: value };
    await panel[index]?.ok({ type: 'saveBallot', roundId: PITCH.id, scores });
    await panel[index]?.ok({ type: 'submitBallot', roundId: PITCH.id });
  }
  await panel[0]?.ok({ type: 'tally', kind: 'hedge' });
  await panel[1]?.ok({ type: 'saveNote', noteId: 'note-1', text: NOTE, kind: 'improve', private: false });
  await candidate.ok({ type: 'closeRound' });
  const questions = pack.rounds.find(({ kind }) => kind === 'panel-questions');
  await candidate.ok({ type: 'startRound', roundId: questions?.id ?? '' });
  await panel[2]?.ok({ type: 'askQuestion', questionId: QUESTION.id });
  await panel[2]?.ok({ type: 'push' });
  await panel[0]?.ok({ type: 'saveVerdict', verdict: 'yes', advice: 'Say the number first.' });
  await candidate.ok({ type: 'reveal' });
  return table;
}

/** The host's browser, which keeps the links of the room as if it had been made there. */
async function asHost(person: Person, { room }: SeatedTable): Promise<void> {
  await person.context.addInitScript(
    ({ roomId, hostToken, workspace }) => {
      const invites = { candidate: '', panelist: '', observer: '' };
      localStorage.setItem(`mockpanel.links.${roomId}`, JSON.stringify({ hostToken, invites }));
      localStorage.setItem('mockpanel.workspace', workspace);
    },
    { roomId: room.roomId, hostToken: room.hostToken, workspace: room.workspaceToken },
  );
}

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

async function exported(page: Page, format: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save as ${format}` }).click();
  return textOf(await coming);
}

test.describe
  .serial('a review, shared and taken home', () => {
    let table: SeatedTable;
    let host: Person;
    let address: string;

    test.beforeAll(async ({ browser, server }) => {
      table = await revealedSession(server.url);
      host = await arrive(browser, { origin: server.url });
      await asHost(host, table);
      address = `/review/${table.room.roomId}`;
    });
    test.afterAll(async () => {
      table?.close();
      await host?.context.close();
    });

    test('the files agree with the figures of the page', async () => {
      const { page } = host;
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: pack.title })).toBeVisible();
      const row = page
        .getByRole('region', { name: `${PITCH?.title}: every score`, exact: true })
        .getByRole('row', { name: new RegExp(`^${CRITERION?.title}`) });
      await expect(row.getByRole('cell')).toHaveText(['4', '3', '3', '1', 'n/o', '3', '1–4', '4']);

      await page.getByRole('button', { name: 'Take it home' }).click();
      const review = JSON.parse(await exported(page, 'JSON'));
      const inFile = JSON.stringify(review);
      expect(inFile).toContain(NOTE);
      const find = (value: unknown): Record<string, unknown> | undefined => {
        if (typeof value !== 'object' || value === null) return undefined;
        const here = value as Record<string, unknown>;
        if (here.id === CRITERION?.id && 'median' in here) return here;
        return Object.values(here).map(find).find(Boolean);
      };
      expect(find(review)).toMatchObject({ n: 4, median: 3, min: 1, max: 4, notObserved: 1 });
      expect(await exported(page, 'CSV')).toContain(NOTE);
      const markdown = await exported(page, 'Markdown');
      expect(markdown).toContain(CRITERION?.title);
      expect(markdown).toContain('Say the number first');
      expect(await exported(page, 'WebVTT')).toMatch(/^WEBVTT/);
      expect(await exported(page, 'Calendar')).toContain('BEGIN:VEVENT');
      await page.keyboard.press('Escape');
    });

    test('a stranger reads the shared review without names, until the link is ended', async ({
      browser,
      server,
    }) => {
      const { page } = host;
      await page.getByRole('button', { name: 'Share' }).click();
      await page.getByRole('checkbox', { name: 'Hide the names of the panel' }).check();
      await page.getByRole('button', { name: 'Make the link' }).click();
      const link = await page.getByLabel('Link to the review', { exact: true }).inputValue();
      await expect(page.getByText('Names are hidden. Not anonymous at this size.')).toBeVisible();

      const stranger = await arrive(browser, { origin: server.url, viewport: SMALL_PHONE });
      const path = link.slice(link.indexOf('/review/'));
      await stranger.page.goto(path);
      await expect(stranger.page.getByRole('heading', { level: 1, name: pack.title })).toBeVisible();
      await expect(stranger.page.getByText('Panelist A').first()).toBeVisible();
      for (const { name } of table.seats.panel)
        await expect(stranger.page.getByText(name, { exact: false })).toHaveCount(0);
      await expect(stranger.page.getByRole('button', { name: 'Delete the room' })).toHaveCount(0);
      await expect(stranger.page.getByRole('button', { name: 'Share' })).toHaveCount(0);
      await expectAccessible(stranger, 'shared review on a small phone');
      await expectCleanVisit(stranger);

      await page.getByRole('button', { name: 'End the link' }).click();
      await expect(page.getByText(/^The link is ended/)).toBeVisible();
      await stranger.page.goto('/');
      await stranger.page.goto(path);
      await expect(stranger.page.getByText('This link no longer works')).toBeVisible();
      await stranger.context.close();
      await page.keyboard.press('Escape');
    });

    test('every drawing is reached by keyboard, and the session is gone through with arrows', async () => {
      const { page } = host;
      await page.goto(address);
      const slider = page.getByRole('slider', { name: /^Go through the session/ });
      const reached: string[] = [];
      for (let presses = 0; presses < 120; presses += 1) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
        reached.push(label);
        if (await slider.evaluate((element) => element === document.activeElement)) break;
      }
      expect(reached).toContain('Dot strips, widest disagreement first');
      expect(reached).toContain('Drawing of the session over time');
      await expect(slider).toBeFocused();
      await page.keyboard.press('End');
      await expect(slider).toHaveAttribute('aria-valuetext', /Plays .*Pushed/);
    });

    test('on paper there are the figures and no controls', async () => {
      const { page } = host;
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
      await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
      await expect(page.getByRole('slider')).toBeHidden();
      await expect(page.getByText(NOTE).first()).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await expectAccessible(host, 'review with its tools');
    });

    test('the progress page and the drill belong to the pack', async () => {
      const { page } = host;
      await page.goto('/home');
      await page.getByRole('link', { name: `Progress, ${pack.title}` }).click();
      await expect(page.getByRole('heading', { name: 'What the panel scored' })).toBeVisible();
      await expect(page.getByText(/shown without lines until there are three/)).toBeVisible();
      await expectAccessible(host, 'progress');
      await page.setViewportSize(SMALL_PHONE);
      for (const table of await page.getByText('The same as a table').all()) await table.click();
      await expectAccessible(host, 'progress on a small phone, with its tables');
      await page.setViewportSize(DESK);

      await page.getByRole('link', { name: 'Rehearse the drill alone' }).click();
      await expect(page.getByText(`${pack.drill.length} questions to go`, { exact: false })).toBeVisible();
      await page.keyboard.press('Space');
      await expect(page.getByRole('heading', { name: 'The answer' })).toBeVisible();
      await expectAccessible(host, 'drill, answer shown');
      await page.keyboard.press('3');
      await expect(
        page.getByText(`${pack.drill.length - 1} questions to go`, { exact: false }),
      ).toBeVisible();
      await page.reload();
      await expect(
        page.getByText(`${pack.drill.length - 1} questions to go`, { exact: false }),
      ).toBeVisible();
    });

    test('everything goes into one file and comes back in another workspace; a deleted room is gone', async ({
      browser,
      server,
    }) => {
      const { page } = host;
      await page.goto('/home');
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save everything' }).click();
      const archive = await (await coming).path();

      const elsewhere = await arrive(browser, { origin: server.url });
      await elsewhere.page.goto('/home');
      await elsewhere.page.getByLabel('Bring a file back').setInputFiles(archive);
      await expect(elsewhere.page.getByText('New here: one pack and one session.')).toBeVisible();
      await expect(elsewhere.page.getByRole('link', { name: `Progress, ${pack.title}` })).toBeVisible();
      await expectCleanVisit(elsewhere);
      await elsewhere.context.close();

      await page.goto(address);
      await page.getByRole('button', { name: 'Delete the room' }).click();
      await page.getByRole('button', { name: 'Delete for good' }).click();
      await expect(page.getByRole('heading', { name: 'The room is deleted' }).first()).toBeVisible();
      await expectCleanVisit(host);
    });
  });
