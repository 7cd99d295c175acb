import type { Pack } from '@mockpanel/shared/pack/schema';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';
import { expectAccessible } from '../support/accessible.js';
import { finger, type Hand, keysOf } from '../support/hands.js';
import { test } from '../support/mockpanel-test.js';
import { type Arrival, arrive, type Person, PHONE } from '../support/person.js';
import { hostRoom } from '../support/room.js';

/** The editor with a pack that has one of everything. */
async function openEditor(browser: Browser, arrival: Arrival): Promise<Person> {
  const room = await hostRoom(arrival.origin, samplePack());
  const host = await arrive(browser, arrival);
  await host.page.addInitScript(
    (token) => localStorage.setItem('mockpanel.workspace', token),
    room.workspaceToken,
  );
  await host.page.goto(`/pack/${room.packId}`);
  await expect(host.page.getByText(/^Saved at/)).toBeVisible();
  return host;
}

const storedPack = (page: Page): Promise<Pack> =>
  page.evaluate(async () => {
    const id = window.location.pathname.split('/').at(-1);
    const token = localStorage.getItem('mockpanel.workspace');
    const answer = await fetch(`/api/packs/${id}`, { headers: { authorization: `Bearer ${token}` } });
    return ((await answer.json()) as { pack: Pack }).pack;
  });

/** Adds one of everything, each with everything that it can have. */
async function addEveryPart(page: Page, { press, write, choose }: Hand): Promise<void> {
  const part = (id: string): Locator => page.locator(`#${id}`);
  const add = (id: string, words: string) => press(part(id).getByRole('button', { name: words }).last());
  const field = (id: string, label: string): Locator => part(id).getByLabel(label, { exact: true }).last();

  await add('cards', 'Add an interviewer');
  await write(field('cards', 'Name'), 'Dana Reef');
  await write(field('cards', 'Role'), 'Head of Piers');
  await write(field('cards', 'Cares about'), 'Ropes\nTides');
  await add('cards', 'Add a question');
  await write(field('cards', 'Question 1'), 'Who ties the ropes?');
  await write(field('cards', 'Follow-up, if the answer stays vague'), 'By name?');
  await write(field('cards', 'Listen for'), 'a name\na reason');
  await write(field('cards', 'Model answer'), 'The night crew.');
  await write(field('cards', 'How to handle them, so what good looks like'), 'Be brief.');

  await add('questions', 'Add a question');
  await write(field('questions', 'Question'), 'Why this pier?');
  await write(field('questions', 'Model answer'), 'It is the deepest. It is close to the rails.');
  await write(field('questions', 'Key points'), 'the deepest\nclose to the rails');
  await write(field('questions', 'Category'), 'Piers');

  await add('weak-spots', 'Add a weak spot');
  await write(field('weak-spots', 'Title'), 'Storms');
  await write(field('weak-spots', 'Challenge: what they say'), 'A storm ends it.');
  await write(field('weak-spots', 'Your defence'), 'It waits.');
  await write(
    part('weak-spots')
      .getByLabel(/^Push:/)
      .last(),
    'And then?',
  );

  await add('rounds', 'Add a round');
  await write(field('rounds', 'Title'), 'Second pitch');
  await choose(field('rounds', 'Kind'), 'Pitch');
  await write(field('rounds', 'Length'), '2 min');
  for (const [n, name] of [
    [1, 'Opening'],
    [2, 'Closing'],
  ] as const) {
    await add('rounds', 'Add a beat');
    await write(field('rounds', `Name of beat ${n}`), name);
  }
  await write(field('rounds', 'Length'), '45 s');
  await press(part('rounds').getByRole('button', { name: 'Make the round 1:15' }));
  await expect(part('rounds').getByText('The parts take 1:15 of 1:15.')).toBeVisible();

  await add('your-questions', 'Add a question');
  await write(field('your-questions', 'Question 3'), 'What would you mend first?');
  await choose(field('your-questions', 'To'), 'Dana Reef');

  await add('drill', 'Add an item');
  await write(field('drill', 'Question'), 'How deep?');
  await write(field('drill', 'Answer'), 'Nine metres.');
  await write(field('drill', 'Time limit'), '20 s');

  await write(field('words', 'Reminders'), 'Breathe\nLook up');
  await write(field('words', 'Words to avoid'), 'maybe\nsort of');

  await add('rubric', 'Add a criterion');
  await write(field('rubric', 'Criterion'), 'Knows the ropes');
  await choose(field('rubric', 'Scored by'), 'Dana Reef');
  for (const level of [1, 2, 3, 4])
    await write(field('rubric', `What a ${level} looks like`), `Level ${level} of ropes`);
}

async function expectEveryPart(page: Page): Promise<void> {
  await expect
    .poll(async () => (await storedPack(page)).rubric.criteria.at(-1)?.anchors[4])
    .toBe('Level 4 of ropes');
  const pack = await storedPack(page);
  const card = pack.roleCards.at(-1);
  expect(card).toMatchObject({
    name: 'Dana Reef',
    title: 'Head of Piers',
    caresAbout: ['Ropes', 'Tides'],
    handling: ['Be brief.'],
    questions: [
      {
        text: 'Who ties the ropes?',
        followUp: 'By name?',
        listenFor: ['a name', 'a reason'],
        answer: 'The night crew.',
      },
    ],
  });
  expect(pack.questions.at(-1)).toMatchObject({
    text: 'Why this pier?',
    category: 'Piers',
    keyPoints: [{ text: 'the deepest' }, { text: 'close to the rails' }],
  });
  expect(pack.weakSpots.at(-1)).toMatchObject({
    title: 'Storms',
    challenge: 'A storm ends it.',
    defence: 'It waits.',
    push: 'And then?',
  });
  expect(pack.rounds.at(-1)).toMatchObject({
    title: 'Second pitch',
    kind: 'pitch',
    durationMs: 75_000,
    segments: [
      { label: 'Opening', startMs: 0, endMs: 30_000 },
      { label: 'Closing', startMs: 30_000, endMs: 75_000 },
    ],
  });
  expect(pack.candidateQuestions.at(-1)).toMatchObject({ text: 'What would you mend first?', to: card?.id });
  expect(pack.drill.at(-1)).toMatchObject({ question: 'How deep?', answer: 'Nine metres.', limitMs: 20_000 });
  expect(pack.reminders).toEqual(['Breathe', 'Look up']);
  expect(pack.wordsToAvoid).toEqual(['maybe', 'sort of']);
  expect(pack.rubric.criteria.at(-1)).toMatchObject({
    title: 'Knows the ropes',
    roleCardId: card?.id,
    anchors: { 1: 'Level 1 of ropes', 4: 'Level 4 of ropes' },
  });
}

test('every part of a pack is written by keyboard alone', async ({ browser, server }) => {
  const host = await openEditor(browser, { origin: server.url });
  const { page } = host;
  const keys = keysOf(page);
  await addEveryPart(page, keys);
  await expectEveryPart(page);
  await expectAccessible(host, 'pack, one of everything open');

  await test.step('beats change places by keyboard, and everything can be taken back', async () => {
    const grip = page.locator('#rounds').getByRole('button', { name: 'Move beat 2', exact: true });
    await keys.press(grip);
    await expect(page.getByText(/number 2 of 2/)).toBeAttached();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByText(/It is now number 1/)).toBeAttached();
    await page.keyboard.press('Enter');
    const labels = async () => (await storedPack(page)).rounds.at(-1)?.segments.map(({ label }) => label);
    await expect.poll(labels).toEqual(['Closing', 'Opening']);
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(labels).toEqual(['Opening', 'Closing']);
  });

  await test.step('the pack is duplicated', async () => {
    const before = page.url();
    const { page: copy } = host;
    const summary = page.locator('.pe-tools summary');
    await keys.press(summary);
    await keys.press(page.getByRole('button', { name: 'Duplicate' }));
    await expect(page.locator('#about').getByLabel('Title')).toHaveValue(/\(copy\)$/);
    expect(copy.url()).not.toBe(before);
    await expectEveryPart(page);
  });
  expect(host.problems).toEqual([]);
  await host.context.close();
});

test('every part of a pack is written with a finger on a phone', async ({ browser, server }) => {
  const host = await openEditor(browser, { origin: server.url, viewport: PHONE });
  const { page } = host;
  await addEveryPart(page, finger);
  await expectEveryPart(page);
  await expectAccessible(host, 'pack on a phone, one of everything open');
  expect(host.problems).toEqual([]);
  await host.context.close();
});
