import { readFile } from 'node:fs/promises';
import { productManagerFinalRound as pack } from '@mockpanel/shared/pack/templates/product-manager-final-round';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { type ClockedServer, startClockedServer } from '../support/clocked-server.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, type Person, SMALL_PHONE } from '../support/person.js';
import { type SeatedTable, seatTable } from '../support/room.js';

const PITCH = 'round-pitch';
const SHARED = pack.rubric.criteria.filter(({ roleCardId }) => roleCardId === undefined);
/** Of five panelists: each criterion has another n, median and range. */
const SCORES = [
  [4, 3, 3, 1, 'not-observed'],
  [2, 2, 2, 3, 4],
  ['not-observed', 'not-observed', 'not-observed', 1, 2],
  [3, 3, 3, 3, 3],
  [1, 'not-observed', 4, 4, 4],
] as const;
const VERDICTS = ['yes', 'yes', 'no', 'strong-yes', 'strong-no'] as const;
const VERDICT_WORDS = { yes: 'Yes', no: 'No', 'strong-yes': 'Strong yes', 'strong-no': 'Strong no' };
const PITCH_SECONDS = 137;
const RECORDING = 'https://recordings.example/final-round';

/** A pitch that ran over, scored by five, with all verdicts, and a recording that began a minute early. */
async function played(server: ClockedServer): Promise<SeatedTable> {
  const table = await seatTable(server.url, pack);
  const { candidate, panel } = table;
  await candidate.ok({ type: 'startSession' });
  const startedAt = server.now();
  await candidate.ok({ type: 'startRound', roundId: PITCH });
  server.pass(PITCH_SECONDS * 1_000);
  await candidate.ok({ type: 'closeRound' });
  for (const [place, member] of panel.entries()) {
    const scores = Object.fromEntries(SHARED.map(({ id }, row) => [id, SCORES[row]?.[place] ?? 1]));
    await member.ok({ type: 'saveBallot', roundId: PITCH, scores });
    await member.ok({ type: 'submitBallot', roundId: PITCH });
    await member.ok({ type: 'saveVerdict', verdict: VERDICTS[place] ?? 'yes', advice: 'Then stop.' });
  }
  await candidate.ok({ type: 'reveal' });
  await candidate.ok({ type: 'linkRecording', url: RECORDING, startedAt: startedAt - 60_000 });
  return table;
}

async function exported(page: Page, format: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save as ${format}` }).click();
  return readFile(await (await coming).path(), 'utf8');
}

/** The rows of a CSV whose cells need no quotes, as records by column. */
function recordsOf(csv: string): Record<string, string>[] {
  const [head = '', ...lines] = csv.replace('\ufeff', '').trim().split('\r\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** The cells of every table row of a Markdown document. */
const cellsOf = (markdown: string): string[][] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

interface Figures {
  title: string;
  n: string;
  median: string;
  range: string;
}

test.describe
  .serial('the figures of a review', () => {
    let server: ClockedServer;
    let table: SeatedTable;
    let reader: Person;

    test.beforeAll(async ({ browser }) => {
      server = await startClockedServer();
      table = await played(server);
      reader = await arrive(browser, { origin: server.url });
      await reader.context.addInitScript(
        ({ roomId, hostToken }) => {
          const invites = { candidate: '', panelist: '', observer: '' };
          localStorage.setItem(`mockpanel.links.${roomId}`, JSON.stringify({ hostToken, invites }));
        },
        { roomId: table.room.roomId, hostToken: table.room.hostToken },
      );
      await reader.page.goto(`/review/${table.room.roomId}`);
      await expect(reader.page.getByRole('heading', { level: 1, name: pack.title })).toBeVisible();
    });
    test.afterAll(async () => {
      await reader?.context.close();
      table?.close();
      await server?.stop();
    });

    test('EX8: page, CSV and Markdown have the same n, medians and ranges', async () => {
      const { page } = reader;
      const rows = page
        .getByRole('region', { name: 'Two-minute pitch: every score', exact: true })
        .getByRole('row');
      const onPage: Figures[] = [];
      for (const { title } of SHARED) {
        const cells = await rows
          .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) })
          .getByRole('cell')
          .allTextContents();
        const [median = '', range = '', n = ''] = cells.slice(-3);
        onPage.push({ title, n, median, range });
      }
      expect(onPage.map(({ n, median, range }) => [n, median, range])).toEqual([
        ['4', '3', '1–4'],
        ['5', '2', '2–4'],
        ['2', '1.5', '1–2'],
        ['5', '3', '3–3'],
        ['4', '4', '1–4'],
      ]);

      await page.getByRole('button', { name: 'Take it home' }).click();
      const inCsv = recordsOf(await exported(page, 'CSV'))
        .filter(({ row, roundId }) => row === 'criterion' && roundId === PITCH)
        .map(({ item = '', n = '', median = '', min, max }) => ({
          title: item,
          n,
          median,
          range: `${min}–${max}`,
        }));
      expect(inCsv).toEqual(onPage);
      const inMarkdown = cellsOf(await exported(page, 'Markdown'))
        .filter(([title]) => SHARED.some((criterion) => criterion.title === title))
        .map(([title = '', n = '', median = '', range = '']) => ({ title, n, median, range }));
      expect(inMarkdown).toEqual(onPage);
      await page.keyboard.press('Escape');
    });

    test('EX8: page, CSV and Markdown have the same verdicts and times', async () => {
      const { page } = reader;
      const given = page.getByRole('region', { name: 'Verdicts and advice' }).getByText(/^Plays /);
      const onPage = await given.allTextContents();
      expect(onPage).toHaveLength(VERDICTS.length);
      const times = await page
        .getByRole('region', { name: 'Time against the plan', exact: true })
        .getByRole('row', { name: /^Two-minute pitch/ })
        .first()
        .getByRole('cell')
        .allTextContents();
      expect(times.slice(0, 2)).toEqual(['2:00', '2:17']);

      await page.getByRole('button', { name: 'Take it home' }).click();
      const csv = recordsOf(await exported(page, 'CSV'));
      const markdown = await exported(page, 'Markdown');
      const inCsv = csv
        .filter(({ row }) => row === 'verdict')
        .map(
          ({ participant, value }) => `${participant}: ${VERDICT_WORDS[value as keyof typeof VERDICT_WORDS]}`,
        );
      expect(inCsv).toEqual(onPage);
      const inMarkdown = [...markdown.matchAll(/^- \*\*(Plays .*?): (.*?)\*\*/gm)].map(
        ([, who, word]) => `${who?.replaceAll('\\', '')}: ${word}`,
      );
      expect(inMarkdown.map((line) => line.toLowerCase())).toEqual(onPage.map((line) => line.toLowerCase()));
      const seconds = (text: string) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
      const round = csv.find(({ row, roundId }) => row === 'round' && roundId === PITCH);
      expect([round?.plannedMs, round?.spentMs].map((ms) => Math.round(Number(ms) / 1_000))).toEqual(
        times.slice(0, 2).map(seconds),
      );
      expect(markdown).toContain('Took 2:17 of 2:00, 0:17 over');
      await page.keyboard.press('Escape');
    });

    test('a moment of the timeline opens the recording there, and nothing asks for it before', async () => {
      const { page, context, problems } = reader;
      await context.route(`${new URL(RECORDING).origin}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>The recording</title>' }),
      );
      expect(problems).toEqual([]);
      const slider = page.getByRole('slider', { name: /^Go through the session/ });
      await slider.focus();
      await page.keyboard.press('Home');
      const opening = context.waitForEvent('page');
      await page.getByRole('link', { name: 'Play the recording from 0:00' }).click();
      const recording = await opening;
      await recording.waitForLoadState();
      expect(recording.url()).toBe(`${RECORDING}#t=60`);
      expect(await recording.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
      await recording.close();
      await context.unroute(`${new URL(RECORDING).origin}/**`);
    });

    test('on a small phone what stands out is on top, the rest is folded, and a link opens its part', async ({
      browser,
    }) => {
      const person = await arrive(browser, { origin: server.url, viewport: SMALL_PHONE });
      await person.page.goto(`/review/${table.room.roomId}#${table.room.hostToken}`);
      const { page } = person;
      const stands = page.getByRole('heading', { name: 'What stands out' });
      await expect(stands).toBeInViewport();
      const timing = page.getByRole('table').filter({ hasText: 'Against the slot' });
      await expect(timing).toBeHidden();
      await page.getByText('On this page').click();
      const jump = page.getByRole('navigation', { name: 'On this page' });
      await jump.getByRole('link', { name: 'Time against the plan' }).focus();
      await page.keyboard.press('Enter');
      await expect(timing).toBeVisible();
      await expectAccessible(person, 'review on a small phone, folded');
      await page.getByRole('heading', { name: 'Time against the plan' }).click();
      await expect(timing).toBeHidden();
      for (const fold of await page.locator('section > details').all())
        await fold.evaluate((details: HTMLDetailsElement) => {
          details.open = true;
        });
      await expectAccessible(person, 'review on a small phone, unfolded');
      await person.context.close();
    });

    test('a link that was ended says so, whom to ask, and does not offer to try again', async ({
      browser,
    }) => {
      const { http, roomId, hostToken } = table.room;
      const made = await http<{ token: string }>('POST', `/rooms/${roomId}/share`, {
        token: hostToken,
        body: { expiresAt: server.now() + 60_000 },
      });
      const path = `/review/${roomId}#${made.body.token}`;
      const stranger = await arrive(browser, { origin: server.url });
      await stranger.page.goto(path);
      await expect(stranger.page.getByRole('heading', { level: 1, name: pack.title })).toBeVisible();
      server.pass(61_000);
      await stranger.page.reload();
      const { page } = stranger;
      await expect(page.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
      await expect(
        page.getByText(/it ran out, or the room was deleted. Ask them for a new one/),
      ).toBeVisible();
      await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'To the start page' })).toBeVisible();
      await expectAccessible(stranger, 'a link that ran out');
      await stranger.context.close();
    });
  });
