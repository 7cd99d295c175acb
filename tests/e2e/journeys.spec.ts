import { readFile } from 'node:fs/promises';
import type { Pack } from '@mockpanel/shared/pack/schema';
import { type Browser, expect, type Page } from '@playwright/test';
import { hiddenWords, textOf } from '../support/hidden-words.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, expectCleanVisit, type Person, PHONE, SMALL_PHONE } from '../support/person.js';
import {
  ask,
  chair,
  chairBar,
  choose,
  goTo,
  handIn,
  type Score,
  score,
  takeSeat,
  tally,
  tick,
  writeNote,
} from '../support/room-page.js';

const SAMPLE = new URL('../samples/product-manager-final-round.md', import.meta.url);
const STRAY_LINE = 'The plant on the window sill needs water on Thursday.';
const PUSH = 'Forty borrowers at the desk said no to that. What changes your mind?';
const CRITERION = 'Keeps a clear line of thought';

const FRIENDS = {
  ines: { name: 'Ines', card: 'Odile Fairweather' },
  tobi: { name: 'Tobi', card: 'Casimir Dray' },
  maya: { name: 'Maya', card: 'Thandi Overbrook' },
  sol: { name: 'Sol', card: 'Lucasta Penhallow' },
  rana: { name: 'Rana', card: 'Bram Ostervale' },
} as const;
type Friend = keyof typeof FRIENDS;
const EVERYBODY = Object.keys(FRIENDS) as Friend[];

/** What each gives the same criterion in the pitch: n 4, median 3, from 1 to 4. */
const PITCH_SCORES: Record<Friend, Score> = { ines: 4, tobi: 3, maya: 3, sol: 1, rana: 'not-observed' };

const PITCH_FIGURES = {
  Ines: '4',
  Tobi: '3',
  Maya: '3',
  Sol: '1',
  Rana: 'n/o',
  Median: '3',
  Range: '1–4',
  n: '4',
};

/** One group over three journeys: what one leaves behind, the next goes on with. */
test.describe
  .serial('a group rehearses', () => {
    let host: Person;
    let observer: Person;
    const panel = {} as Record<Friend, Person>;
    const visitors: Person[] = [];
    let panelLink: string;
    let observerLink: string;
    let pack: Pack;
    /** Pages of the candidate as they were at every stop before the reveal. */
    const candidatePages: string[] = [];

    const come = async (browser: Browser, arrival: Parameters<typeof arrive>[1]) => {
      const person = await arrive(browser, arrival);
      visitors.push(person);
      return person;
    };
    const each = (act: (person: Person, friend: Friend) => Promise<void>) =>
      Promise.all(EVERYBODY.map((friend) => act(panel[friend], friend)));
    const look = async () => void candidatePages.push(await host.page.content());

    test.beforeAll(async ({ browser, server }) => {
      const origin = server.url;
      host = await come(browser, { origin });
      await host.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      observer = await come(browser, { origin });
      for (const friend of EVERYBODY)
        panel[friend] = await come(browser, {
          origin,
          ...(friend === 'maya' ? { viewport: PHONE } : {}),
          ...(friend === 'sol' ? { viewport: SMALL_PHONE } : {}),
        });
    });

    test.afterAll(async () => {
      for (const person of visitors) await person.context.close();
    });

    test('hosting: from a prep document to a room with links to send', async () => {
      const { page } = host;

      await test.step('import a document from the first page', async () => {
        await page.goto('/');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Your friends can be the panel/);
        const text = `${await readFile(SAMPLE, 'utf8')}\n\n${STRAY_LINE}\n`;
        await page
          .getByLabel('Drop it here, or choose a file')
          .setInputFiles({ name: 'my-final-round.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
        await expect(page.getByRole('heading', { name: 'Your pack' })).toBeVisible();
      });

      await test.step('check what was recognised, warned of and not understood', async () => {
        const summary = page.getByRole('region', { name: 'Your pack' });
        await expect(summary.getByRole('heading', { name: '5 role cards' })).toBeVisible();
        await expect(summary.getByRole('heading', { name: '38 questions' })).toBeVisible();
        await expect(summary.getByRole('heading', { name: '3 weak spots' })).toBeVisible();
        for (const { card } of Object.values(FRIENDS).slice(1)) await expect(summary).toContainText(card);
        await expect(summary.getByText(/has no push/)).toHaveCount(3);
        await expect(page.getByText('my-final-round.md')).toBeVisible();

        const unplaced = page.getByRole('region', { name: /we couldn’t place/ });
        await expect(unplaced).toContainText(STRAY_LINE);
        const stray = unplaced.getByRole('listitem').filter({ hasText: STRAY_LINE });
        await stray.getByRole('button', { name: 'Use as' }).click();
        await page.getByRole('dialog').getByLabel('They are').selectOption({ label: 'A reminder' });
        await page.getByRole('button', { name: 'Put them there' }).click();
        await expect(unplaced.getByText(STRAY_LINE)).toBeHidden();
      });

      await test.step('save, and change a text, a name and a length', async () => {
        await page.getByRole('button', { name: 'Save and open the pack' }).click();
        await page.waitForURL(/\/pack\//);
        await page.getByLabel('Title', { exact: true }).first().fill('Ready Check, a rehearsal');
        const cards = page.getByRole('region', { name: /^Role cards/ });
        await cards.getByText('Odile Marchbanks').click();
        await cards.getByLabel('Name', { exact: true }).first().fill('Odile Fairweather');
        const spots = page.getByRole('region', { name: /^Weak spots/ });
        await spots.getByText('Nobody passes on a book they waited for').click();
        await spots
          .getByLabel(/^Push: what they say/)
          .first()
          .fill(PUSH);
        const rounds = page.getByRole('region', { name: /^Run sheet/ });
        await rounds.locator('summary', { hasText: 'Panel questions' }).click();
        const saved = page.waitForResponse(
          (answer) =>
            answer.request().method() === 'PUT' && Boolean(answer.request().postData()?.includes('720000')),
        );
        await rounds.locator('#item-panel-questions').getByLabel('Length').fill('12:00');
        await saved;
        await expect(page.getByText(/^Saved at/)).toBeVisible();
      });

      await test.step('a reload shows what was saved', async () => {
        await page.reload();
        await expect(page.getByRole('heading', { level: 1, name: 'Ready Check, a rehearsal' })).toBeVisible();
        await page.getByRole('button', { name: 'Open all' }).click();
        await expect(page.getByLabel('Name', { exact: true }).first()).toHaveValue('Odile Fairweather');
        await expect(page.getByLabel(/^Push: what they say/).first()).toHaveValue(PUSH);
        await expect(page.locator('#item-panel-questions').getByLabel('Length')).toHaveValue('12:00');
        await expect(page.getByRole('textbox', { name: 'Reminders' })).toHaveValue(new RegExp(STRAY_LINE));
        pack = await page.evaluate(async () => {
          const id = window.location.pathname.split('/').at(-1);
          const token = localStorage.getItem('mockpanel.workspace');
          const answer = await fetch(`/api/packs/${id}`, { headers: { authorization: `Bearer ${token}` } });
          return ((await answer.json()) as { pack: Pack }).pack;
        });
      });

      await test.step('make the room and copy its link', async () => {
        await page.getByRole('button', { name: 'Invite people' }).click();
        await expect(page.getByRole('heading', { name: 'Set up the room' })).toBeVisible();
        await page.getByRole('button', { name: 'Make the room and its links' }).click();
        await expect(page.getByRole('heading', { name: 'The room is open. Invite people.' })).toBeVisible();
        await expect(page.getByRole('img', { name: 'QR code of the panelists’ link' })).toBeVisible();
        panelLink = await page.getByLabel('Link for panelists', { exact: true }).inputValue();
        observerLink = await page.getByLabel('Link for observers', { exact: true }).inputValue();
        expect(panelLink).toMatch(/\/join#[A-Za-z0-9_-]{22,}$/);
        await page.getByRole('button', { name: 'Copy: Link for panelists' }).click();
        await expect(page.getByText('Copied', { exact: true })).toBeVisible();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(panelLink);
      });

      await expectCleanVisit(host);
    });

    test('joining: six browsers, every kind of round, and a reveal', async ({ browser, server }) => {
      test.setTimeout(180_000);

      await test.step('the host takes the candidate’s seat, and chairs', async () => {
        await host.page.getByRole('button', { name: 'Take the candidate’s seat yourself' }).click();
        await host.page.getByLabel('Your name').fill('Juniper');
        host.received.length = 0;
        await host.page.getByRole('button', { name: 'Take my seat' }).click();
        await expect(chairBar(host)).toBeVisible();
      });

      await test.step('five friends and an observer come by link', async () => {
        await each((person, friend) => takeSeat(person, panelLink, FRIENDS[friend]));
        await takeSeat(observer, observerLink, { name: 'Olga' });
        await each(async ({ page }, friend) => {
          const card = page.getByRole('article', { name: 'Your role card' });
          await expect(card).toContainText(FRIENDS[friend].card);
          await page.getByRole('button', { name: 'I’m ready' }).click();
          await expect(page.getByText('You’re ready', { exact: true })).toBeVisible();
        });
        await expect(observer.page.getByText('You watch. The session has not started yet.')).toBeVisible();
      });

      await test.step('coming back takes no tap', async () => {
        await panel.tobi.page.reload();
        await expect(panel.tobi.page.getByRole('article', { name: 'Your role card' })).toBeVisible();
        await panel.sol.page.goto(panelLink);
        await panel.sol.page.waitForURL(/\/room\//);
        await expect(panel.sol.page.getByRole('article', { name: 'Your role card' })).toBeVisible();
      });

      await test.step('a seat opens on a second device by its own link', async () => {
        await panel.rana.page.getByRole('button', { name: 'Help and keys' }).click();
        const seatLink = await panel.rana.page.getByLabel('Your seat link', { exact: true }).inputValue();
        await panel.rana.page.keyboard.press('Escape');
        const second = await come(browser, { origin: server.url, viewport: PHONE });
        await second.page.goto(seatLink);
        const card = second.page.getByRole('article', { name: 'Your role card' });
        await expect(card).toContainText('Bram Ostervale');
        await expectCleanVisit(second);
        await second.context.close();
      });

      await test.step('the lobby shows who is here', async () => {
        const seats = host.page.getByRole('list', { name: 'Seats' });
        for (const { name } of Object.values(FRIENDS)) await expect(seats).toContainText(name);
        await expect(seats.getByText('Ready', { exact: true })).toHaveCount(5);
        await expect(host.page.getByText('All 5 seats are taken.')).toBeVisible();
        await expect(host.page.getByText('Olga')).toBeVisible();
        await look();
      });

      await test.step('pitch: beats, ticks, scores and notes', async () => {
        await chair(host, 'Start the session');
        await chair(host, 'Start Pitch');
        const stage = host.page.getByRole('main');
        await expect(stage.getByRole('timer')).toBeVisible();
        await each(async (person) => {
          await goTo(person, 'Card');
          await expect(person.page.getByText('Listen to Juniper’s pitch.')).toBeVisible();
        });
        await tick(panel.ines, 'What I believe');
        await tick(panel.sol, 'What I believe');
        for (const beat of ['What changes', 'What would prove it', 'Where it could hurt']) {
          await stage.getByRole('button', { name: 'Next beat' }).click();
          await expect(stage.locator('[aria-current=step]').filter({ hasText: beat })).toBeVisible();
        }
        await each((person, friend) => score(person, CRITERION, PITCH_SCORES[friend]));
        await tally(panel.maya, 'Hedge');
        await tally(panel.rana, 'Strong');
        await writeNote(panel.ines, 'The first beat came without a breath.', { kind: 'To work on' });
        await writeNote(panel.maya, 'Only for me: ask about the shelf.', { keptPrivate: true });
        await look();
        await chair(host, 'Close the round');
        await each(async (person, friend) => {
          if (friend !== 'rana') await handIn(person);
        });
      });

      await test.step('“saved” is said after the server said so, and not before', async () => {
        const rana = panel.rana;
        const held: (() => void)[] = [];
        let holding = true;
        await rana.page.routeWebSocket(/socket\.io/, (socket) => {
          socket.connectToServer().onMessage((message) => {
            const pass = () => socket.send(message);
            if (holding && isAck(message)) held.push(pass);
            else pass();
          });
        });
        await rana.page.reload();
        await score(rana, 'Owns a position', 2);
        const sheet = rana.page.getByRole('region', { name: /^Score sheet/ });
        await expect(sheet.getByText(/not yet saved/)).toBeVisible();
        await expect.poll(() => held.length).toBeGreaterThan(0);
        await expect(sheet.getByText(/, saved/)).toHaveCount(0);
        holding = false;
        for (const release of held) release();
        await expect(sheet.getByText(/, saved/)).toBeVisible();
        await handIn(rana);
      });

      await test.step('presentation: sections', async () => {
        await chair(host, 'Start Presentation');
        const stage = host.page.getByRole('main');
        await expect(stage.getByRole('list', { name: 'Sections' })).toContainText('What a borrower sees');
        await stage.getByRole('button', { name: 'Next section' }).click();
        await expect(
          stage.locator('[aria-current=step]').filter({ hasText: 'What goes wrong' }),
        ).toBeVisible();
        await tick(panel.tobi, 'What goes wrong');
        await expect(observer.page.getByText('What goes wrong').first()).toBeVisible();
        await chair(host, 'Close the round');
        await each(handIn);
      });

      await test.step('panel questions: asked, pushed, ended', async () => {
        await chair(host, 'Start Panel questions');
        const stage = host.page.getByRole('main');
        const own = pack.roleCards[0]?.questions[0]?.text ?? '';
        await expect(panel.ines.page.getByText('Your turn. Ask one question out loud.')).toBeVisible();
        await expect(panel.tobi.page.getByText('It’s Ines’s turn to ask.')).toBeVisible();
        await look();
        await ask(panel.ines, `Ask: ${own}`);
        await expect(stage.getByRole('heading', { level: 1 })).toHaveText(own);
        await expect(observer.page.getByText(own)).toBeVisible();
        await ask(panel.ines, 'Pushed');
        await expect(stage.getByText('Ines pushes')).toBeVisible();
        await ask(panel.ines, 'The answer is over');
        await expect(stage.getByRole('heading', { level: 1 })).not.toHaveText(own);

        const [bank] = pack.questions;
        const [point, other] = bank?.keyPoints ?? [];
        await ask(panel.tobi, `Ask: ${bank?.text}`);
        await expect(stage.getByRole('heading', { level: 1 })).toHaveText(bank?.text ?? '');
        await each(async (person, friend) => {
          if (friend !== 'rana') await tick(person, point?.text ?? '');
        });
        await tick(panel.tobi, other?.text ?? '');
        await look();
        await ask(panel.tobi, 'The answer is over');

        await goTo(panel.maya, 'Card');
        await panel.maya.page.getByLabel('Ask something of your own').fill('Who signs this off?');
        await ask(panel.maya, 'I’ve asked it');
        await expect(stage.getByRole('heading', { level: 1 })).toHaveText('Who signs this off?');
        await ask(panel.maya, 'Answer is over');
        await each((person) => score(person, CRITERION, 3));
        await chair(host, 'Close the round');
        await each(handIn);
      });

      await test.step('pressure: challenge, push, recover', async () => {
        await chair(host, 'Start Under pressure');
        const stage = host.page.getByRole('main');
        const [spot] = pack.weakSpots;
        await ask(panel.rana, `Challenge: ${spot?.challenge}`);
        await expect(stage.getByRole('heading', { level: 1 })).toHaveText(spot?.challenge ?? '');
        const steps = stage.getByRole('list', { name: 'Steps of the challenge' });
        await expect(steps.locator('[aria-current=step]')).toHaveText('Challenge');
        await expect(host.page.getByText(PUSH)).toHaveCount(0);
        await look();
        await ask(panel.rana, 'Pushed');
        await expect(stage.getByText(PUSH)).toBeVisible();
        await look();
        await expect(steps.locator('[aria-current=step]')).toHaveText('Recover');
        await ask(panel.rana, 'The answer is over');
        await chair(host, 'Close the round');
        await each(handIn);
      });

      await test.step('the candidate’s own questions', async () => {
        await chair(host, 'Start Your questions to the panel');
        const [question] = pack.candidateQuestions;
        await expect(host.page.getByRole('list', { name: 'Your questions' })).toContainText(
          question?.text ?? '',
        );
        await expect(panel.sol.page.getByText(/asks the panel/)).toBeVisible();
        await look();
        await chair(host, 'Close the round');
        await each(async (person, friend) => {
          if (friend !== 'sol') await handIn(person);
        });
      });

      await test.step('rapid fire: every item marked', async () => {
        await chair(host, 'Start Rapid fire');
        const stage = host.page.getByRole('main');
        for (const [index, { question }] of pack.drill.entries()) {
          void question;
          await each(async (person) => {
            await goTo(person, 'Card');
            const item = person.page.getByRole('region', { name: 'This item' });
            await expect(item.getByText(`Item ${index + 1} of ${pack.drill.length}`)).toBeVisible();
            const mark = item.getByRole('button', {
              name: person === panel.tobi ? 'Miss' : 'Hit',
              exact: true,
            });
            await mark.click();
            await expect(mark).toHaveAttribute('aria-pressed', 'true');
          });
          if (index + 1 < pack.drill.length)
            await stage.getByRole('button', { name: 'Next', exact: true }).click();
        }
        await look();
        await chair(host, 'Close the round');
      });

      await test.step('a verdict with advice', async () => {
        const { page } = panel.ines;
        await choose(page.getByRole('radio', { name: 'Strong yes' }));
        await page.getByLabel('One piece of advice').fill('Stop after the number.');
        await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      });

      await test.step('until here the candidate was sent nothing hidden', async () => {
        await look();
        const seen = [...candidatePages.map(textOf), ...host.received];
        const asked = [
          pack.questions[0]?.text,
          pack.roleCards[0]?.questions[0]?.text,
          pack.weakSpots[0]?.challenge,
        ];
        const hidden = [
          ...hiddenWords(pack, asked),
          'The first beat came without a breath',
          'Only for me: ask about the shelf',
          'Stop after the number',
        ];
        // What was pushed is found, so the search below does look where things would be.
        for (const sent of [candidatePages.map(textOf), host.received])
          expect(sent.some((text) => text.includes('Forty borrowers at the desk'))).toBe(true);
        expect(hidden.length).toBeGreaterThan(100);
        expect(host.received.length).toBeGreaterThan(20);
        expect(hidden.filter((words) => seen.some((text) => text.includes(words)))).toEqual([]);
      });

      await test.step('the reveal names who is missing, and opens every sheet at once', async () => {
        await chair(host, 'Reveal scores, 4 of 5 in');
        const dialog = host.page.getByRole('dialog', { name: 'Open the score sheets?' });
        await expect(dialog).toContainText('Sol has not handed in every sheet.');
        await dialog.getByRole('button', { name: 'Reveal everything' }).click();
        for (const person of [host, observer, ...Object.values(panel)])
          await expect(person.page.getByRole('link', { name: 'Open the review' })).toBeVisible();
        await expect(host.page.getByText(/3 points apart/).first()).toBeVisible();
      });

      for (const person of [host, observer, ...Object.values(panel)]) await expectCleanVisit(person);
    });

    test('reviewing: the figures, the notes and the points', async () => {
      const { page } = host;
      await page.getByRole('link', { name: 'Open the review' }).click();

      await test.step('every score of the pitch', async () => {
        expect(await figures(page, CRITERION)).toEqual(PITCH_FIGURES);
        expect(await figures(page, 'Owns a position')).toMatchObject({ Ines: 'blank', Rana: '2', n: '1' });
        const drawn = `${CRITERION}, Pitch: median 3 of 4 scores, from 1 to 4, spread 3`;
        await expect(page.getByRole('img', { name: drawn })).toBeVisible();
      });

      await test.step('who handed in no sheet', async () => {
        const round = page
          .getByRole('region', { name: 'Not scored' })
          .getByRole('listitem')
          .filter({ hasText: 'Your questions to the panel' });
        await expect(round).toContainText('No sheet from Sol');
      });

      await test.step('key points, notes, drill and verdicts', async () => {
        const [point] = pack.questions[0]?.keyPoints ?? [];
        const heard = page.getByRole('listitem').filter({ hasText: point?.text ?? '' });
        for (const name of ['Ines', 'Tobi', 'Maya', 'Sol']) await expect(heard.first()).toContainText(name);
        await expect(heard.first()).not.toContainText('Rana');
        const notes = page.locator('#notes');
        await expect(notes).toContainText('The first beat came without a breath.');
        await expect(notes).not.toContainText('Only for me');
        const drill = page
          .locator('#drill')
          .getByRole('row', { name: new RegExp(escaped(pack.drill[0]?.question ?? '')) });
        await expect(drill.getByRole('cell').first()).toHaveText('4');
        await expect(page.locator('#verdicts')).toContainText('Stop after the number.');
      });

      await test.step('a panelist on a phone reads the same', async () => {
        const phone = panel.sol.page;
        await phone.getByRole('link', { name: 'Open the review' }).click();
        await phone.getByRole('heading', { name: 'Pitch: every score' }).click();
        expect(await figures(phone, CRITERION)).toEqual(PITCH_FIGURES);
        expect(await phone.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        );
      });

      for (const person of [host, panel.sol]) await expectCleanVisit(person);
    });
  });

/** A criterion's row in the review's table of the pitch, by column. */
async function figures(page: Page, criterion: string): Promise<Record<string, string>> {
  const table = page.getByRole('region', { name: 'Table of every score, Pitch' });
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: criterion }) });
  await expect(row).toBeVisible();
  // The name stands after the shape, whose initials are text too.
  const [, ...columns] = await table
    .getByRole('columnheader')
    .evaluateAll((headers) => headers.map((header) => header.lastChild?.textContent ?? ''));
  const values = await row.getByRole('cell').allTextContents();
  return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
}

/** Socket.IO answers a command with a packet of type 43. */
const isAck = (message: string | Buffer): boolean => message.toString().startsWith('43');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
