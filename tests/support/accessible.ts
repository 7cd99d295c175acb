import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Person } from './person.js';

const WIDTH_CHECKED = 'nothing sticks out sideways';

/** No rule of axe is broken, in either theme, and nothing on the page is wider than the screen. */
export async function expectAccessible({ page }: Person, state: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate(async (wanted) => {
      document.documentElement.dataset.theme = wanted;
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
    }, theme);
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    // Only colours differ between the themes.
    if (theme === 'dark') axe.withRules(['color-contrast']);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    expect.soft(found, `${state}, ${theme}`).toEqual([]);
  }
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect.soft(content, `${state}, ${WIDTH_CHECKED}`).toBeLessThanOrEqual(screen ?? 0);
}
