import { productManagerFinalRound as pack } from '@mockpanel/shared/pack/templates/product-manager-final-round';
import { expect } from '@playwright/test';
import { expectAccessible } from '../support/accessible.js';
import { RoomClient } from '../support/client.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, expectCleanVisit } from '../support/person.js';
import { hostRoom, sitDown } from '../support/room.js';

const [FIRST, SECOND, THIRD] = pack.roleCards;

test('SC9: whoever plays two cards leaves lines for each; with hidden names the debrief names nobody', async ({
  browser,
  server,
}) => {
  if (!FIRST || !SECOND || !THIRD) throw new Error('The pack has too few cards.');
  const room = await hostRoom(server.url, pack, { hideNames: true });
  const candidateSeat = await sitDown(room, 'candidate', 'Robin', { asHost: true });
  const ada = await sitDown(room, 'panelist', 'Ada Quill', { seatIds: [FIRST.id, SECOND.id] });
  const ben = await sitDown(room, 'panelist', 'Ben Quill', { seatIds: [THIRD.id] });
  const candidate = await RoomClient.join(server.url, candidateSeat.token);
  const [pitch] = pack.rounds;
  await candidate.ok({ type: 'startSession' });
  await candidate.ok({ type: 'startRound', roundId: pitch?.id ?? '' });

  const adas = await arrive(browser, { origin: server.url });
  await adas.page.goto(`/room/${room.roomId}#${ada.token}`);
  await adas.page.getByText('Your verdict and advice').first().click();
  const lines = (title: string) => adas.page.getByRole('group', { name: title, exact: true });
  await lines(FIRST.title).getByLabel('One strength', { exact: true }).fill('Names its source');
  await lines(SECOND.title).getByLabel('One strength', { exact: true }).fill('Knows what fails');
  await adas.page.getByText('Strong yes', { exact: true }).click();
  await expect(adas.page.getByText('Saved', { exact: false }).first()).toBeVisible();
  await expectAccessible(adas, 'verdict with two cards');

  await candidate.ok({ type: 'closeRound' });
  await candidate.ok({ type: 'reveal' });
  await candidate.ok({ type: 'setDebriefStep', step: 'speaking' });
  await candidate.ok({ type: 'nextDebriefStep' });

  const hers = await arrive(browser, { origin: server.url });
  await hers.page.goto(`/room/${room.roomId}#${candidateSeat.token}`);
  const order = hers.page.getByRole('region', { name: 'Speaking order' });
  await expect(order.getByRole('listitem')).toHaveCount(3);
  await expect(order).toContainText('Speaker 2');
  const main = hers.page.getByRole('main');
  await expect(main).toContainText('Names are hidden');
  await expect(main).not.toContainText('Quill');
  await expect(hers.page.getByRole('button', { name: 'Next to speak: Speaker 3' }).first()).toBeVisible();
  await expectAccessible(hers, 'speaking with hidden names');

  const bens = await arrive(browser, { origin: server.url });
  await bens.page.goto(`/review/${room.roomId}`);
  await bens.page.goto(`/room/${room.roomId}#${ben.token}`);
  await expect(bens.page.getByRole('region', { name: 'Speaking order' })).toContainText('Ada Quill');
  await bens.page.goto(`/review/${room.roomId}`);
  const verdicts = bens.page.getByRole('region', { name: 'Verdicts and advice' });
  for (const text of [FIRST.title, 'Names its source', SECOND.title, 'Knows what fails'])
    await expect(verdicts).toContainText(text);

  await hers.page.goto(`/review/${room.roomId}`);
  const hidden = hers.page.getByRole('region', { name: 'Verdicts and advice' });
  await expect(hidden).toContainText('Knows what fails');
  for (const text of [FIRST.title, SECOND.title, 'Quill']) await expect(hidden).not.toContainText(text);
  for (const person of [adas, hers, bens]) {
    await expectCleanVisit(person);
    await person.context.close();
  }
  candidate.close();
});
