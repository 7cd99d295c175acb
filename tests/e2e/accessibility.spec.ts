import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { expectAccessible } from '../support/accessible.js';
import { RoomClient } from '../support/client.js';
import { makeRoomFromTemplate } from '../support/host-page.js';
import { test } from '../support/mockpanel-test.js';
import { arrive, type Person, SMALL_PHONE } from '../support/person.js';
import { hostRoom, sitDown } from '../support/room.js';
import { goTo, score } from '../support/room-page.js';
import { seated } from '../support/seated.js';

const SAMPLE = new URL('../samples/product-manager-final-round.md', import.meta.url);

const leave = (...people: Person[]) => Promise.all(people.map(({ context }) => context.close()));

test('the pages of a host who comes for the first time', async ({ browser, server }) => {
  const host = await arrive(browser, { origin: server.url });
  const { page } = host;

  await page.goto('/');
  await expect(page.getByRole('button', { name: /product manager/ })).toBeVisible();
  await page.getByLabel('Paste the link, or type the room code').fill('no link');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expectAccessible(host, 'home, with a refused link');

  await page.goto('/home');
  await expect(page.getByText('This browser has no workspace yet')).toBeVisible();
  await expectAccessible(host, 'workspace, empty');

  await page.goto('/import');
  await page.getByRole('button', { name: 'Check what we find' }).click();
  await expectAccessible(host, 'import, without a text');
  await page.getByLabel('Or paste the text').fill('Bread, milk, two lemons.');
  await page.getByRole('button', { name: 'Check what we find' }).click();
  await expect(page.getByRole('alert').getByText('We found nothing to rehearse with')).toBeVisible();
  await expectAccessible(host, 'import, nothing found');
  await page.getByLabel('Or paste the text').fill(await readFile(SAMPLE, 'utf8'));
  await page.getByRole('button', { name: 'Check what we find' }).click();
  await expect(page.getByRole('heading', { name: 'Your pack' })).toBeVisible();
  await expectAccessible(host, 'import, review');

  await page.getByRole('button', { name: 'Save and open the pack' }).click();
  await page.getByRole('button', { name: 'Open all' }).click();
  await page.getByLabel('Length').first().fill('soon');
  await expectAccessible(host, 'pack, everything open, a wrong length');

  await page.getByRole('button', { name: /Invite people|Save and invite/ }).click();
  await page.getByLabel(/Link to your call/).fill('not a link');
  await page.getByRole('button', { name: 'Make the room and its links' }).click();
  await expectAccessible(host, 'new room, with a refused field');
  await page.getByLabel(/Link to your call/).fill('https://call.test/rehearsal');
  await page.getByRole('button', { name: 'Make the room and its links' }).click();
  await expect(page.getByRole('heading', { name: 'The room is open. Invite people.' })).toBeVisible();
  await expectAccessible(host, 'links');
  await page.getByRole('button', { name: 'QR code' }).first().click();
  await expectAccessible(host, 'links, a QR code');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Replace' }).first().click();
  await expectAccessible(host, 'links, replacing one');

  await page.goto('/home');
  await expect(page.getByRole('link', { name: /^New room with/ })).toBeVisible();
  await page.getByRole('button', { name: 'Show the link' }).click();
  await expectAccessible(host, 'workspace');
  await page
    .getByRole('button', { name: /^Delete:/ })
    .first()
    .click();
  await expectAccessible(host, 'workspace, deleting');
  await page.goto('/nowhere');
  await expectAccessible(host, 'no such page');
  await leave(host);
});

test('the pages of a guest on a small phone', async ({ browser, server }) => {
  const room = await hostRoom(server.url, samplePack(), { passcode: 'open sesame' });
  const guest = await arrive(browser, { origin: server.url, viewport: SMALL_PHONE });
  const { page } = guest;
  await page.goto('/');
  await expect(page.getByRole('button', { name: /product manager/ })).toBeVisible();
  await expectAccessible(guest, 'home, phone');
  await page.goto(`/join#${room.invites.panelist}`);
  await page.getByRole('button', { name: 'Take my seat' }).click();
  await expect(page.getByText('Type your name first: the others see it.')).toBeVisible();
  await page.getByText('Play two people').click();
  await expectAccessible(guest, 'join, without a name');
  await page.goto('/join#aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
  await expect(page.getByRole('heading', { name: 'This invitation no longer works' })).toBeVisible();
  await expectAccessible(guest, 'join, a dead link');
  await page.goto(`/room/${room.roomId}`);
  await expect(page.getByRole('heading', { name: 'You have no seat in this room yet' })).toBeVisible();
  await expectAccessible(guest, 'room, no seat');
  await makeRoomFromTemplate(guest, 'product manager');
  await expectAccessible(guest, 'links, phone');
  await page.goto('/home');
  await expect(page.getByRole('link', { name: /^New room with/ })).toBeVisible();
  await expectAccessible(guest, 'workspace, phone');
  await leave(guest);
});

test('every screen of a room, on a desk and on a small phone', async ({ browser, server }) => {
  test.setTimeout(240_000);
  const room = await hostRoom(server.url, samplePack());
  const chair = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ines = await seated(browser, room, { role: 'panelist', name: 'Ines', seatIds: ['alpha'] });
  const phone = { viewport: SMALL_PHONE };
  const sol = await seated(browser, room, { role: 'panelist', name: 'Sol', seatIds: ['beta'] }, phone);
  const olga = await seated(browser, room, { role: 'observer', name: 'Olga' });
  const small = await arrive(browser, { origin: server.url, ...phone });
  await small.page.goto(`/room/${room.roomId}#${chair.seat.token}`);
  const hand = await RoomClient.join(server.url, chair.seat.token);
  const asker = await RoomClient.join(server.url, ines.seat.token);
  const everybody: [Person, string][] = [
    [chair, 'candidate and chair'],
    [small, 'candidate and chair, phone'],
    [ines, 'panelist'],
    [sol, 'panelist, phone'],
    [olga, 'observer'],
  ];
  const lookAround = async (state: string) => {
    for (const [person, who] of everybody) await expectAccessible(person, `${state}: ${who}`);
  };
  const shown = async (words: string | RegExp) => {
    for (const [{ page }] of everybody) await expect(page.getByText(words).first()).toBeVisible();
  };

  await shown('Ines');
  await lookAround('lobby');
  await ines.page.getByRole('button', { name: 'Help and keys' }).click();
  await expectAccessible(ines, 'help');
  await ines.page.keyboard.press('Escape');

  await hand.ok({ type: 'startSession' });
  await hand.ok({ type: 'startRound', roundId: 'pitch' });
  await expect(ines.page.getByText('Listen to Robin’s pitch.')).toBeVisible();
  await score(ines, 'Clear line of thought', 3);
  await score(sol, 'Clear line of thought', 2);
  await expectAccessible(sol, 'score tab');
  await goTo(sol, 'Notes');
  await sol.page.getByLabel('New note').fill('Half a note');
  await expectAccessible(sol, 'notes tab, writing');
  await goTo(sol, 'Card');
  await asker.ok({ type: 'saveNote', noteId: 'n1', text: 'A clear start.', kind: 'strength', private: true });
  await lookAround('pitch');
  await hand.ok({ type: 'pauseRound' });
  await expect(olga.page.getByText('The clock is paused.')).toBeVisible();
  await lookAround('paused');
  await hand.ok({ type: 'closeRound' });
  await lookAround('between rounds');

  await hand.ok({ type: 'startRound', roundId: 'talk' });
  await expect(olga.page.getByRole('list', { name: 'Sections' })).toBeVisible();
  await lookAround('presentation');
  await hand.ok({ type: 'closeRound' });

  await hand.ok({ type: 'startRound', roundId: 'panel' });
  await expect(ines.page.getByText('Your turn. Ask one question out loud.')).toBeVisible();
  await expectAccessible(ines, 'your turn');
  await asker.ok({ type: 'askQuestion', questionId: 'alpha-q1' });
  await asker.ok({ type: 'push' });
  await shown(/alpha-question-1/);
  await lookAround('a question');
  await asker.ok({ type: 'endAnswer' });
  await hand.ok({ type: 'closeRound' });

  await hand.ok({ type: 'startRound', roundId: 'pressure' });
  await asker.ok({ type: 'askQuestion', questionId: 'weak-1' });
  await asker.ok({ type: 'push' });
  await shown(/weak-push-1/);
  await lookAround('pressure');
  await hand.ok({ type: 'closeRound' });

  await hand.ok({ type: 'startRound', roundId: 'yours' });
  await expect(chair.page.getByRole('list', { name: 'Your questions' })).toBeVisible();
  await lookAround('the candidate’s questions');
  await hand.ok({ type: 'closeRound' });

  await hand.ok({ type: 'startRound', roundId: 'drill' });
  await shown(/drill-question/);
  await lookAround('rapid fire');
  await hand.ok({ type: 'closeRound' });
  for (const { id, kind } of samplePack().rounds)
    if (kind !== 'rapid-fire') await asker.ok({ type: 'submitBallot', roundId: id });
  await asker.ok({ type: 'saveVerdict', verdict: 'yes', advice: 'Answer first.' });

  await chair.page.getByRole('button', { name: 'Room and people' }).click();
  await expectAccessible(chair, 'room and people');
  await chair.page.keyboard.press('Escape');
  await small.page.getByRole('button', { name: 'All controls' }).click();
  await expectAccessible(small, 'all controls, phone');
  await small.page.keyboard.press('Escape');
  await chair.page.getByRole('button', { name: /^Reveal scores/ }).click();
  await expectAccessible(chair, 'asking before the reveal');
  await chair.page.getByRole('button', { name: 'Reveal everything' }).click();
  for (const [{ page }] of everybody)
    await expect(page.getByRole('heading', { name: 'Clear line of thought' })).toBeVisible();
  await lookAround('reveal');

  for (const person of [chair, sol]) {
    await person.page.getByRole('link', { name: 'Open the review' }).click();
    await expect(person.page.getByRole('heading', { name: 'What stands out' })).toBeVisible();
    await expectAccessible(person, 'review');
  }
  await hand.ok({ type: 'closeRoom' });
  await expect(ines.page.getByRole('heading', { name: 'This room is closed' })).toBeVisible();
  await expectAccessible(ines, 'closed');
  for (const client of [hand, asker]) client.close();
  await leave(...everybody.map(([person]) => person));
});

test('a facilitator’s screen, on a desk and on a small phone', async ({ browser, server }) => {
  const room = await hostRoom(server.url, samplePack());
  const ines = await sitDown(room, 'panelist', 'Ines', { seatIds: ['alpha'] });
  await sitDown(room, 'candidate', 'Robin');
  const asker = await RoomClient.join(server.url, ines.token);
  const desk = await arrive(browser, { origin: server.url });
  const small = await arrive(browser, { origin: server.url, viewport: SMALL_PHONE });
  for (const { page } of [desk, small]) await page.goto(`/room/${room.roomId}#${room.hostToken}`);
  const lookAround = async (state: string) => {
    await expectAccessible(desk, `facilitator, ${state}`);
    await expectAccessible(small, `facilitator on a phone, ${state}`);
  };
  await expect(small.page.getByText('Ines').first()).toBeVisible();
  await lookAround('lobby');
  await desk.page.getByRole('button', { name: 'Start the session' }).click();
  await desk.page.getByRole('button', { name: 'Start Pitch' }).first().click();
  await expect(desk.page.getByText('Say this now')).toBeVisible();
  await asker.ok({ type: 'submitBallot', roundId: 'pitch' });
  await expect(desk.page.getByText('1 of 1 handed in')).toBeVisible();
  await lookAround('pitch');
  await desk.page.getByRole('button', { name: 'Close the round' }).click();
  await expect(desk.page.getByText('Between rounds')).toBeVisible();
  await lookAround('between rounds');
  asker.close();
  await leave(desk, small);
});
