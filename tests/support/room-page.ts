import { expect, type Locator } from '@playwright/test';
import type { Person } from './person.js';

/** What a person does on the pages of a room, by the words they read there. */

/** Radio buttons and checkboxes are drawn by their labels, so the click lands on what a person sees in their place. */
export const choose = (input: Locator): Promise<void> => input.check({ force: true });

export async function takeSeat(
  { page }: Person,
  link: string,
  { name, card }: { name: string; card?: string },
): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  if (card) await choose(page.getByRole('radio', { name: card }));
  await page.getByRole('button', { name: /Take my seat|Come in and watch/ }).click();
  await page.waitForURL(/\/room\//);
}

export const chairBar = ({ page }: Person): Locator => page.getByRole('region', { name: 'Chair’s controls' });

export async function chair(person: Person, action: string | RegExp): Promise<void> {
  await chairBar(person).getByRole('button', { name: action }).click();
}

export type Tab = 'Card' | 'Score' | 'Notes';

/** On a phone the place is behind a tab; on a wide screen everything is there at once. */
export async function goTo({ page, phone }: Person, tab: Tab): Promise<void> {
  if (phone) await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
}

export type Score = 1 | 2 | 3 | 4 | 'not-observed';

export async function score(person: Person, criterion: string, value: Score): Promise<void> {
  const { page, phone } = person;
  await goTo(person, 'Score');
  const group = page.getByRole('radiogroup', { name: criterion });
  if (phone) {
    const row = page.getByRole('button', { name: criterion });
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    const place = value === 'not-observed' ? 4 : value - 1;
    await choose(group.getByRole('radio').nth(place));
    return;
  }
  const radio = value === 'not-observed' ? 'Not observed' : new RegExp(`^${value},`);
  await choose(group.getByRole('radio', { name: radio }));
}

export async function handIn(person: Person): Promise<void> {
  await goTo(person, 'Score');
  await person.page.getByRole('button', { name: /^Hand in/ }).click();
  await expect(person.page.getByText('Handed in, change any time')).toBeVisible();
}

export async function writeNote(
  person: Person,
  text: string,
  options: { kind?: string; keptPrivate?: boolean } = {},
): Promise<void> {
  const { page } = person;
  await goTo(person, 'Notes');
  await page.getByLabel('New note').fill(text);
  if (options.kind) await page.getByLabel('Kind of note').selectOption(options.kind);
  if (options.keptPrivate) await page.getByLabel('Keep it private').check();
  await page.getByRole('button', { name: 'Save the note' }).click();
  const note = page
    .getByRole('region', { name: 'Your notes' })
    .getByRole('listitem')
    .filter({ hasText: text });
  await expect(note).toBeVisible();
  await expect(note.getByText('not yet saved')).toHaveCount(0);
}

export async function ask(person: Person, words: string | RegExp): Promise<void> {
  await goTo(person, 'Card');
  await person.page.getByRole('button', { name: words }).click();
}

export async function tick(person: Person, words: string | RegExp): Promise<void> {
  await goTo(person, 'Card');
  await choose(person.page.getByRole('checkbox', { name: words }));
}

export async function tally(person: Person, kind: 'Hedge' | 'Filler' | 'Ramble' | 'Strong'): Promise<void> {
  await goTo(person, 'Notes');
  await person.page.getByRole('button', { name: new RegExp(`^${kind}, \\d+ so far`) }).click();
}
