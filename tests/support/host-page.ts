import { expect } from '@playwright/test';
import type { Person } from './person.js';

/** From the first page to a room's links, with a template. */
export async function makeRoomFromTemplate({ page }: Person, template: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: template }).click();
  await page.waitForURL(/\/pack\//);
  await page.getByRole('button', { name: 'Invite people' }).click();
  await page.getByRole('button', { name: 'Make the room and its links' }).click();
  await expect(page.getByRole('heading', { name: 'The room is open. Invite people.' })).toBeVisible();
}

export const linkFor = (
  { page }: Person,
  who: 'panelists' | 'the candidate' | 'observers',
): Promise<string> => page.getByLabel(`Link for ${who}`, { exact: true }).inputValue();
