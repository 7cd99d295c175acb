import type { Pack } from '@mockpanel/shared/pack/schema';
import { expect, type Page } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, SMALL_PHONE } from '../support/person.js';
import { hostRoom } from '../support/room.js';
import { chair } from '../support/room-page.js';
import { seated } from '../support/seated.js';

const WORD = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenversicherungsbeauftragte';
const NAME = 'Annegret-Wilhelmine von der Hohenlohe-Schillingsfürst-Waldenburg zu Oberammergau';

/** Thirty questions to a card, names of eighty letters, and words that nowhere break. */
function longPack(): Pack {
  const pack = samplePack();
  const thirty = Array.from({ length: 30 }, (_, index) => index);
  return {
    ...pack,
    title: `${WORD}, ${NAME}`,
    roleCards: pack.roleCards.map((card, seat) => ({
      ...card,
      name: `${NAME.slice(0, 78)} ${seat}`,
      title: `${WORD.slice(0, 78)} ${seat}`,
      questions: thirty.map((n) => ({
        id: `${card.id}-${n}`,
        text: `Warum ${n} ${seat} ${WORD}?`,
        followUp: WORD,
        listenFor: [WORD],
      })),
    })),
    questions: pack.questions.map((question) => ({
      ...question,
      text: `${question.id} ${WORD}`,
      category: WORD,
    })),
    weakSpots: pack.weakSpots.map((spot) => ({ ...spot, title: WORD, challenge: WORD })),
    rounds: pack.rounds
      .filter(({ kind }) => kind === 'panel-questions')
      .map((round) => ({ ...round, title: WORD })),
    rubric: { criteria: pack.rubric.criteria.map((criterion) => ({ ...criterion, title: WORD })) },
  };
}

/** Nothing stands out to the side, so that the page cannot be pushed there. */
const expectNarrow = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    .toBe(0);

test('very long German texts fit the smallest phone', async ({ browser, server }) => {
  const room = await hostRoom(server.url, longPack());
  const german = { viewport: SMALL_PHONE, locale: 'de-DE' };
  const host = await arrive(browser, { origin: server.url, ...german });
  await host.page.addInitScript(
    (token) => localStorage.setItem('mockpanel.workspace', token),
    room.workspaceToken,
  );
  await host.page.goto('/home');
  await expect(host.page.getByText(NAME).first()).toBeVisible();
  await expectNarrow(host.page);
  await host.page.goto(`/pack/${room.packId}`);
  await host.page.getByRole('button', { name: 'Alle aufklappen' }).tap();
  await expect(host.page.locator('#cards textarea').nth(80)).toBeAttached();
  await expectNarrow(host.page);

  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ada = await seated(
    browser,
    room,
    { role: 'panelist', name: NAME.slice(0, 60), seatIds: ['alpha'] },
    german,
  );
  await chair(robin, 'Start the session');
  await robin.page.getByRole('button', { name: `Start ${WORD}` }).click();
  await ada.page.getByRole('button', { name: `Fragen: Warum 7 0 ${WORD}?` }).tap();
  await expect(robin.page.getByText(`Warum 7 0 ${WORD}?`).first()).toBeVisible();
  await expectNarrow(ada.page);
  for (const tab of await ada.page.getByRole('tab').all()) {
    await tab.tap();
    await expectNarrow(ada.page);
  }
});
