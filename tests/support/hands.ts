import type { Locator, Page } from '@playwright/test';
import { tabTo } from './keyboard.js';

/** How somebody works a form: with keys alone, or with a finger alone. */
export interface Hand {
  press: (button: Locator) => Promise<void>;
  write: (field: Locator, text: string) => Promise<void>;
  choose: (select: Locator, option: string) => Promise<void>;
}

export const keysOf = (page: Page): Hand => ({
  async press(button) {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
  },
  async write(field, text) {
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
  },
  async choose(select, option) {
    await tabTo(page, select);
    await page.keyboard.type(option);
  },
});

export const finger: Hand = {
  press: (button) => button.tap(),
  async write(field, text) {
    await field.tap();
    await field.fill(text);
  },
  async choose(select, option) {
    await select.tap();
    await select.selectOption({ label: option });
  },
};
