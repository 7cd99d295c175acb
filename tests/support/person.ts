import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

/** What a browser did while somebody used it. */
export interface Trail {
  /** Everything the server sent that is no page: socket frames and answers of the interface. */
  received: string[];
  /** The address of every request, without its fragment. */
  requested: string[];
  /** Errors on the console, broken policies, requests to other origins, and Referer headers. */
  problems: string[];
}

/** Somebody with a browser of their own, watched: what it asks for, what it is sent, what goes wrong. */
export interface Person extends Trail {
  context: BrowserContext;
  page: Page;
  /** Below 768 px: one column with tabs. */
  phone: boolean;
}

export interface Arrival {
  origin: string;
  viewport?: { width: number; height: number };
  /** What the browser asks for, such as "de-DE". */
  locale?: string;
  /** Console errors that a test brings about on purpose. */
  expected?: RegExp;
}

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const SMALL_PHONE = { width: 360, height: 780 };

const ACTION_WITHIN_MS = 15_000;

/** Browsers write any answer of 400 and above to the console; pages that ask say so in words instead. */
const ANSWERED = /Failed to load resource: the server responded with a status of 4\d\d/;

export async function arrive(
  browser: Browser,
  { origin, viewport = DESK, locale, expected }: Arrival,
): Promise<Person> {
  const phone = viewport.width < 768;
  const context = await browser.newContext({
    baseURL: origin,
    viewport,
    ...(locale ? { locale } : {}),
    reducedMotion: 'reduce',
    ...(phone ? { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } : {}),
  });
  context.setDefaultTimeout(ACTION_WITHIN_MS);
  const trail: Trail = { received: [], requested: [], problems: [] };
  context.on('page', (page) => watch(page, trail, origin, expected));
  return { ...trail, context, page: await context.newPage(), phone };
}

function watch(page: Page, trail: Trail, origin: string, expected: RegExp | undefined): void {
  const problem = (words: string) => {
    if (!ANSWERED.test(words) && !expected?.test(words)) trail.problems.push(words);
  };
  page.on('console', (message) => message.type() === 'error' && problem(message.text()));
  page.on('pageerror', (error) => problem(`${error.name}: ${error.message}`));
  page.on('request', (request) => {
    trail.requested.push(request.url());
    if (!request.url().startsWith(`${origin}/`)) problem(`Asked another origin: ${request.url()}`);
    const referer = request.headers().referer;
    if (referer) problem(`Sent the Referer ${referer}`);
  });
  page.on('response', async (response) => {
    if (!response.url().includes('/api/')) return;
    // A page that is left takes the bodies of its answers with it.
    trail.received.push(await response.text().catch(() => ''));
  });
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => trail.received.push(payload.toString()));
  });
}

/** Every token that this browser keeps. */
function tokensOf({ page }: Person): Promise<string[]> {
  return page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((store) =>
      Object.values(store).flatMap((value) => String(value).match(/[A-Za-z0-9_-]{40,}/g) ?? []),
    ),
  );
}

/** Nothing went wrong in this browser, and no token was in an address. */
export async function expectCleanVisit(person: Person): Promise<void> {
  expect(person.problems).toEqual([]);
  expect(new URL(person.page.url()).hash).toBe('');
  const tokens = await tokensOf(person);
  const leaked = tokens.filter((token) => person.requested.some((address) => address.includes(token)));
  expect(leaked).toEqual([]);
}
