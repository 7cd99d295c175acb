import type { Pack } from '@mockpanel/shared/pack/schema';
import { expect } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { expectAccessible } from '../support/accessible.js';
import { test } from '../support/mockpanel-test.js';
import { expectCleanVisit, PHONE } from '../support/person.js';
import { hostRoom } from '../support/room.js';
import { ask, chair, goTo } from '../support/room-page.js';
import { seated } from '../support/seated.js';

const WHY = 'Why did you choose this route?';

/** One round; the same question on two cards and, in a longer form, in the bank. */
function repeating(): Pack {
  const pack = samplePack();
  return {
    ...pack,
    rounds: pack.rounds.filter(({ kind }) => kind === 'panel-questions'),
    roleCards: pack.roleCards.map((card) => ({
      ...card,
      questions: card.questions.map((question) =>
        question.id.endsWith('-q1') ? { ...question, text: WHY } : question,
      ),
    })),
    questions: pack.questions.map((question) =>
      question.id === 'bank-2'
        ? { ...question, text: 'Why did you choose this route and no other?' }
        : question,
    ),
  };
}

test('AS11 a question that stands in several places is asked once', async ({ browser, server }) => {
  const room = await hostRoom(server.url, repeating());
  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ada = await seated(browser, room, { role: 'panelist', name: 'Ada', seatIds: ['alpha'] });
  const ben = await seated(
    browser,
    room,
    { role: 'panelist', name: 'Ben', seatIds: ['beta'] },
    { viewport: PHONE },
  );
  await chair(robin, 'Start the session');
  await robin.page.getByRole('button', { name: 'Start Panel questions' }).click();
  await expect(ben.page.getByRole('button', { name: `Ask: ${WHY}` })).toBeVisible();
  await ask(ada, `Ask: ${WHY}`);
  await ask(ada, 'Answer is over');

  await goTo(ben, 'Card');
  await expect(ben.page.getByText(/^Ada asked a similar one at/).first()).toBeVisible();
  await expect(ben.page.getByText('Shared questions, 2 not asked yet')).toBeVisible();
  await expect(ben.page.getByRole('button', { name: `Ask: ${WHY}`, exact: true })).toHaveCount(0);
  await expect(ada.page.getByText(/^You asked a similar one at/)).toHaveCount(1);
  for (const person of [ada, ben]) await expectAccessible(person, `heard before, ${person.seat.name}`);

  await ben.page.getByRole('button', { name: `Ask anyway: ${WHY}`, exact: true }).click();
  await expect(robin.page.getByText(WHY).first()).toBeVisible();
  for (const person of [robin, ada, ben]) await expectCleanVisit(person);
});
