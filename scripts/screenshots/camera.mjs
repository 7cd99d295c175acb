// Opens the same page in every size, and takes it in both themes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { smallPng } from './small-png.mjs';

export const SIZES = {
  '360x780': { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true },
  // Twice as sharp: one of its pictures is the README's.
  '390x844': { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
  '1440x900': { viewport: { width: 1440, height: 900 } },
  // Asked for by name: where a page first has its columns, tablets both ways, a large screen,
  '1280x800': { viewport: { width: 1280, height: 800 } },
  '768x1024': { viewport: { width: 768, height: 1024 }, hasTouch: true },
  '1024x768': { viewport: { width: 1024, height: 768 }, hasTouch: true },
  '1920x1080': { viewport: { width: 1920, height: 1080 } },
  // and what is left of a laptop for whoever enlarges everything to twice its size.
  '720x450': { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
};
export const USUAL_SIZES = ['360x780', '390x844', '1440x900'];
const THEMES = ['light', 'dark'];
/** A picture of a whole page shows the rows that no screen has reached yet. */
const WHOLE = '* { content-visibility: visible !important; }';
const WAIT_MS = 20_000;
const PICTURE_WITHIN_MS = 60_000;

export class Camera {
  taken = [];
  problems = [];

  constructor({ browser, folder, sizes }) {
    this.browser = browser;
    this.folder = folder;
    this.sizes = sizes;
  }

  /** Points at another server. */
  at(origin) {
    this.origin = origin;
    return this;
  }

  /** One browser a size, all at the same address: `{ size, phone, page }`. `stored` is what the browser keeps. */
  async open(address, { sizes = this.sizes, locale = 'en-GB', stored = {} } = {}) {
    return Promise.all(
      sizes.map(async (size) => {
        const context = await this.browser.newContext({
          ...SIZES[size],
          baseURL: this.origin,
          reducedMotion: 'reduce',
          locale,
        });
        context.setDefaultTimeout(WAIT_MS);
        await context.addInitScript((entries) => {
          for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
        }, stored);
        const page = await context.newPage();
        page.on('pageerror', (error) => this.problems.push(`${page.url()}: ${error.message}`));
        await page.goto(address);
        return { size, phone: Boolean(SIZES[size].isMobile), page };
      }),
    );
  }

  /** Takes every size of a screen in both themes; `whole` takes what lies below the fold too. */
  async take(name, views, { whole = false } = {}) {
    await Promise.all(views.map((view) => this.#both(name, view, whole)));
  }

  async closeAll() {
    await Promise.all(this.browser.contexts().map((context) => context.close()));
  }

  screens() {
    return new Set(this.taken.map(({ name }) => name)).size;
  }

  async #both(name, { page, size }, whole) {
    const style = whole ? await page.addStyleTag({ content: WHOLE }) : null;
    for (const theme of THEMES) {
      await setTheme(page, theme);
      const file = `${size}-${theme}/${name}.png`;
      mkdirSync(path.join(this.folder, path.dirname(file)), { recursive: true });
      await page.screenshot({
        path: path.join(this.folder, file),
        fullPage: whole,
        scale: whole ? 'css' : 'device',
        timeout: PICTURE_WITHIN_MS,
      });
      this.taken.push({ name, size, theme, file });
    }
    await setTheme(page, 'light');
    await style?.evaluate((element) => element.remove());
    await this.#measure(name, size, page);
  }

  async #measure(name, size, page) {
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (tooWide > 0) this.problems.push(`${name}, ${size}: ${tooWide} px wider than the screen`);
  }

  /** What comes out of a printer, as a PDF. */
  async print(name, { page }) {
    const file = path.join(this.folder, 'paper', `${name}.pdf`);
    mkdirSync(path.dirname(file), { recursive: true });
    await page.pdf({
      path: file,
      format: 'A4',
      margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' },
    });
  }

  /** A picture that the README shows, in the light theme. */
  async forReadme(file, view) {
    if (!view) return;
    const { page } = view;
    await setTheme(page, 'light');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, smallPng(await page.screenshot()));
  }
}

async function setTheme(page, theme) {
  await page.evaluate(async (wanted) => {
    document.documentElement.dataset.theme = wanted;
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  }, theme);
}
