import type { Review } from '@mockpanel/shared/review/types';
import { expect } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { expectAccessible } from '../support/accessible.js';
import { RoomClient } from '../support/client.js';
import { test } from '../support/mockpanel-test.js';
import { expectCleanVisit, PHONE } from '../support/person.js';
import { type HostedRoom, hostRoom, sitDown } from '../support/room.js';
import { ask, chair, choose, goTo, handIn, score } from '../support/room-page.js';
import { type SeatedPerson, seated } from '../support/seated.js';

const CRITERION = 'Clear line of thought';

/** The candidate who hosts and chairs, a panelist at a desk and one on a phone, and somebody who watches. */
test('pressure that can be stopped, and a debrief that is led', async ({ browser, server }) => {
  const room = await hostRoom(server.url, samplePack());
  const robin = await seated(browser, room, { role: 'candidate', name: 'Robin', asHost: true });
  const ada = await seated(browser, room, { role: 'panelist', name: 'Ada', seatIds: ['alpha'] });
  const ben = await seated(
    browser,
    room,
    { role: 'panelist', name: 'Ben', seatIds: ['beta'] },
    { viewport: PHONE },
  );
  const olga = await seated(browser, room, { role: 'observer', name: 'Olga' });
  const everybody: SeatedPerson[] = [robin, ada, ben, olga];
  const panel = [ada, ben];
  const read = async (words: string | RegExp, people = everybody) => {
    for (const { page } of people) await expect(page.getByText(words).first()).toBeVisible();
  };
  const look = async (state: string) => {
    for (const person of everybody) await expectAccessible(person, `${state}, ${person.seat.name}`);
  };
  // The host's own browser has the workspace in which the pack is.
  await robin.page.evaluate(
    (token) => localStorage.setItem('mockpanel.workspace', token),
    room.workspaceToken,
  );

  await test.step('turns go by raised hands where the chair wants it', async () => {
    await chair(robin, 'Start the session');
    await expect(robin.page.getByText('the first round comes next')).toBeVisible();
    await chair(robin, /^Room and people/);
    const dialog = robin.page.getByRole('dialog');
    await dialog.getByText('Raised hands').click();
    await expect(dialog.getByText('Whoever raised a hand first.')).toBeVisible();
    await robin.page.keyboard.press('Escape');
    await robin.page.getByRole('button', { name: 'Start Pitch' }).click();
    await chair(robin, 'Close the round');
    await robin.page.getByRole('button', { name: 'Start Presentation' }).click();
    await chair(robin, 'Close the round');
    await robin.page.getByRole('button', { name: 'Start Panel questions' }).click();
    await read('Raise your hand when you have a question.', panel);
    await ben.page.getByRole('button', { name: 'Raise your hand' }).click();
    await read('Your turn. Ask one question out loud.', [ben]);
  });

  await test.step('what nobody asked about is named; a question in own words; time to finish', async () => {
    await ada.page.getByText(/^Still open:/).click();
    await expect(ada.page.getByText(/^Not challenged:/)).toBeVisible();
    await ben.page.getByLabel('Ask something of your own').fill('Who pays for the second year?');
    await ask(ben, 'I’ve asked it');
    await expect(ben.page.getByRole('button', { name: 'Pushed' })).toBeEnabled();
    await robin.page.getByRole('button', { name: 'Let me finish' }).click();
    await read('Listen. Robin asked to finish.', panel);
    await expect(ben.page.getByRole('button', { name: 'Pushed' })).toBeDisabled();
    await read('They wait until you finish', [robin]);
    await look('let me finish');
    await ask(ben, 'Answer is over');
    await expect(ada.page.getByText(/asked to finish/)).toHaveCount(0);
    for (const person of panel) await score(person, CRITERION, person === ada ? 1 : 4);
    await chair(robin, 'Close the round');
    for (const person of panel) await handIn(person);
  });

  await test.step('a challenge, a push, a mark, and then the candidate stops it', async () => {
    await robin.page.getByRole('button', { name: 'Start Pressure' }).click();
    await ask(ada, /^Challenge: weak-challenge-1/);
    await ask(ada, 'Pushed');
    const marks = ada.page.getByRole('group', { name: /^How it stood: weak-title-1/ });
    await marks.getByRole('button', { name: /^Fell/ }).click();
    await expect(marks.getByRole('button', { name: /^Fell/ })).toHaveAttribute('aria-pressed', 'true');
    await look('a challenge that was pushed');
    await robin.page.getByRole('button', { name: 'Stop the pressure' }).click();
    await read('Robin stopped the pressure.', [ada, ben, olga]);
    await read('You stopped the pressure. Breathe.', [robin]);
    await expect(robin.page.getByText(/reason/i)).toHaveCount(0);
    await look('the pressure was stopped');
    // It can be changed until the reveal, by whoever challenged and by nobody else.
    await ada.page.getByText('What you challenged', { exact: true }).click();
    await marks.getByRole('button', { name: /^Bent/ }).click();
    await expect(marks.getByRole('button', { name: /^Bent/ })).toHaveAttribute('aria-pressed', 'true');
    await marks.getByRole('button', { name: /^Fell/ }).click();
    await goTo(ben, 'Card');
    await expect(ben.page.getByRole('group', { name: /^How it stood/ })).toHaveCount(0);
    for (const person of panel) await score(person, CRITERION, 2);
    for (const person of panel) await handIn(person);
  });

  await test.step('the candidate asks, and each panelist rates the question alone', async () => {
    await robin.page.getByRole('button', { name: 'Start Your questions' }).click();
    await robin.page.getByRole('button', { name: /^Ask this: candidate-question-2/ }).click();
    for (const [person, rating] of [
      [ada, '3'],
      [ben, '4'],
    ] as const) {
      await goTo(person, 'Card');
      const group = person.page.getByRole('radiogroup', { name: /^Rating: candidate-question-2/ });
      await choose(group.getByRole('radio', { name: rating }));
    }
    await look('rating a question');
    await chair(robin, 'Close the round');
  });

  await test.step('a missed mark of the drill is given after it', async () => {
    await robin.page.getByRole('button', { name: 'Start Drill' }).click();
    await robin.page.getByRole('button', { name: 'Next', exact: true }).click();
    await chair(robin, 'Close the round');
    await goTo(ben, 'Card');
    const mark = ben.page.getByRole('group', { name: /^Mark: drill-question/ }).first();
    await mark.getByRole('button', { name: 'Partial' }).click();
    await expect(mark.getByRole('button', { name: 'Partial' })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('advice begins with a moment; the candidate says a plus and a delta', async () => {
    const { page } = ada;
    await choose(page.getByRole('radio', { name: 'Yes', exact: true }));
    await page
      .getByLabel('Begin with a moment: One hard truth')
      .selectOption({ label: await optionWith(ada, 'weak-challenge-1') });
    const truth = page.getByLabel('One hard truth', { exact: true });
    await expect(truth).toHaveValue(/^At \d+:\d\d, when you asked “weak-challenge-1/);
    await truth.press('End');
    await truth.pressSequentially('name the number first.');
    await page.getByLabel('One strength', { exact: true }).fill('You stay calm.');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await robin.page.getByRole('button', { name: 'Say how it went' }).click();
    await robin.page.getByLabel('What went well').fill('I kept breathing.');
    await robin.page.getByLabel('What you would change').fill('Say the number.');
    await expectAccessible(robin, 'a plus and a delta');
    await robin.page.getByRole('button', { name: 'Keep both' }).click();
    await read('Said, change it any time before the reveal', [robin]);
    await expectAccessible(ada, 'advice');
    expect(ben.received.some((text) => text.includes('I kept breathing'))).toBe(false);
  });

  await test.step('the reveal, with the widest disagreement first', async () => {
    await chair(robin, /^Reveal scores/);
    await robin.page.getByRole('button', { name: 'Reveal everything' }).click();
    await read('Different evidence, or a different bar?');
    await expect(robin.page.getByRole('heading', { name: CRITERION })).toBeVisible();
    await read(/3 points apart/);
    await look('disagreements');
  });

  await test.step('after the talk a score is changed; what was handed in stays beside it', async () => {
    await ada.page.getByText('Change your score').click();
    const own = ada.page.getByRole('radiogroup', { name: `Your score, ${CRITERION}` });
    await choose(own.getByRole('radio', { name: /^2,/ }));
    await expect(ada.page.getByText('was 1, saved')).toBeVisible();
    await read(/was 1/, [robin, ben, olga]);
    await read(/2 points apart/);
  });

  await test.step('everybody speaks: the candidate, then the panel, led by the chair', async () => {
    await chair(robin, 'Go on: Everybody speaks');
    await read('I kept breathing.');
    await read('Your word first. Say how it felt to you.', [robin]);
    await look('the candidate speaks');
    await robin.page.getByRole('button', { name: 'Give the word to Ada' }).click();
    await read('Your word. Say your hard truth as advice.', [ada]);
    await read(/name the number first\./);
    await read('Listen. Ada has the word.', [robin, ben, olga]);
    await chair(robin, /^Next to speak: Ben/);
    await read('Listen. Ben has the word.', [robin, ada, olga]);
    await chair(robin, 'Go on: Do-over');
  });

  await test.step('a do-over: the answer that fell, asked and scored again', async () => {
    await expect(robin.page.getByLabel('The answer to try again')).toContainText('weak-challenge-1');
    await look('picking an answer');
    await robin.page.getByRole('button', { name: 'Try it again' }).click();
    await read('Answer it once more, better.', [robin]);
    for (const person of panel) {
      const group = person.page.getByRole('radiogroup', { name: CRITERION });
      await choose(group.getByRole('radio', { name: /^4,/ }));
    }
    await read('2 of 2 have scored', [...panel, robin]);
    await look('an answer tried again');
    await chair(robin, 'Show the change');
    for (const { page } of everybody) {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: CRITERION }) });
      await expect(row.getByRole('cell').nth(0)).toContainText('2');
      await expect(row.getByRole('cell').nth(1)).toContainText('4');
    }
    await look('what changed');
    await chair(robin, 'Go on: What to carry on');
  });

  await test.step('an action item with an owner, one deleted, a question kept, a recording linked', async () => {
    const { page } = ben;
    for (const text of ['Name the number first', 'Something else']) {
      await page.getByLabel('What to work on').fill(text);
      await page.getByLabel('How anybody sees that it worked').fill('Nobody asks how much');
      await page.getByLabel('Who looks after it').selectOption({ label: 'Ada' });
      await page.getByRole('button', { name: 'Carry it over' }).click();
      await read(text);
    }
    await read('Ada looks after it.');
    await page.getByRole('button', { name: 'Delete: Something else' }).click();
    await expect(robin.page.getByText('Something else')).toHaveCount(0);
    await robin.page
      .getByRole('button', { name: 'Take into the pack: Who pays for the second year?' })
      .click();
    await read('In the pack', [robin]);
    await expect(ada.page.getByRole('button', { name: /^Take into the pack/ })).toHaveCount(0);
    await robin.page.getByText('Link a recording').click();
    await robin.page.getByLabel('Link to the recording').fill('https://video.test/session');
    await robin.page.getByRole('button', { name: 'Link it' }).click();
    await read('A recording is linked.', [robin]);
    await look('action items');
  });

  await test.step('all of it is in the review and in the pack', async () => {
    const review = await room.http<Review>('GET', `/rooms/${room.roomId}/review`, { token: room.hostToken });
    expect(review.body).toMatchObject({
      reflection: { plus: 'I kept breathing.', delta: 'Say the number.' },
      pressure: [{ pushed: true, result: 'collapse' }],
      candidateQuestions: [{ n: 2, median: 3.5 }],
      actionItems: [{ text: 'Name the number first', ownerId: ada.seat.participantId }],
      recording: { url: 'https://video.test/session' },
    });
    expect(review.body.doOvers).toHaveLength(1);
    const { body } = await room.http<{ pack: { questions: { text: string }[] } }>(
      'GET',
      `/packs/${room.packId}`,
      { token: room.workspaceToken },
    );
    expect(body.pack.questions.map(({ text }) => text)).toContain('Who pays for the second year?');
  });

  await test.step('the next session of the pack begins with what this one left', async () => {
    const next = await nextRoom(room);
    const again = await seated(browser, next, { role: 'panelist', name: 'Ada', seatIds: ['alpha'] });
    everybody.push(again);
    await expect(again.page.getByRole('heading', { name: 'Watch for this' })).toBeVisible();
    await read('Name the number first', [again]);
    await read('You’ll see it when: Nobody asks how much', [again]);
    const host = await RoomClient.join(
      server.url,
      (await sitDown(next, 'candidate', 'Robin', { asHost: true })).token,
    );
    await host.ok({ type: 'startSession' });
    await host.ok({ type: 'startRound', roundId: 'pressure' });
    const spot = again.page.getByRole('listitem').filter({ hasText: 'weak-challenge-1' });
    await expect(spot.getByText('Went badly last time')).toBeVisible();
    await expectAccessible(again, 'watch for this');
    host.close();
  });

  for (const person of everybody) {
    await expectCleanVisit(person);
    await person.context.close();
  }
});

/** Another room of the same pack. */
async function nextRoom(room: HostedRoom): Promise<HostedRoom> {
  const { workspaceToken: token, packId } = room;
  const { body } = await room.http<Pick<HostedRoom, 'hostToken' | 'invites'> & { room: { id: string } }>(
    'POST',
    '/rooms',
    { token, body: { packId } },
  );
  return { ...room, roomId: body.room.id, hostToken: body.hostToken, invites: body.invites };
}

/** The words of the first moment on offer that has these in it. */
async function optionWith({ page }: SeatedPerson, words: string): Promise<string> {
  const options = page.getByLabel('Begin with a moment: One hard truth').getByRole('option');
  return (await options.filter({ hasText: words }).first().textContent()) ?? '';
}
