import type { Locator, Page } from '@playwright/test';

/** What somebody without a mouse does. */

const STOPS_AT_MOST = 200;

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < STOPS_AT_MOST; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${STOPS_AT_MOST} presses of Tab did not lead to ${target}.`);
}

export async function press(
  page: Page,
  name: string | RegExp,
  role: 'button' | 'link' = 'button',
): Promise<void> {
  await tabTo(page, page.getByRole(role, { name }));
  await page.keyboard.press('Enter');
}

/** Whatever a mouse or a finger does on the page from now on is an error on its console. */
export async function putTheMouseAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener('pointerdown', () => console.error('A pointer was used.'), true);
  });
}
