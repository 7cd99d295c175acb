// `npm run bench:web`: how heavy the pages are, and how the join page feels on a machine four times slower.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { build, startBuilt } from './built-server.mjs';
import { hostRoom, makeWorkspace, sit } from './screenshots/table.mjs';
import { root } from './setup.mjs';

const LIMITS_KB = { join: 140, room: 200, review: 200 };
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const SLOWER = 4;
const OUT = path.join(root, 'apps/web/out');

build();
const found = findBrowser();
if (!found) throw new Error('No browser: run `npx playwright install chromium`, or set CHROMIUM_PATH.');
// Times mean little on a machine that is busy with something else, so it is said beside them.
const [busy] = loadavg();
const server = await startBuilt();
const browser = await chromium.launch(found === 'bundled' ? {} : { executablePath: found });

const kb = (bytes) => Number((bytes / 1000).toFixed(1));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** What a page's HTML makes every modern browser load before the page lives. */
function firstLoadBytes(page) {
  const html = readFileSync(path.join(OUT, `${page}.html`), 'utf8');
  const sources = [...html.matchAll(/<script([^>]*)>/g)]
    .map(([, attributes]) => attributes)
    .filter((attributes) => !/\bnomodule\b/i.test(attributes))
    .flatMap((attributes) => /\ssrc="([^"?]+)/.exec(attributes)?.[1] ?? []);
  return [...new Set(sources)].reduce(
    (sum, source) => sum + gzipSync(readFileSync(path.join(OUT, source))).length,
    0,
  );
}

/** A first visit with an empty cache: every request until the page shows what it is for. */
async function firstVisit(address, isThere) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes = [];
  page.on('requestfinished', async (request) => {
    const { responseBodySize } = await request.sizes();
    sizes.push({ bytes: responseBodySize, script: request.resourceType() === 'script' });
  });
  await page.goto(server.origin + address);
  await isThere(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    requests: sizes.length,
    bytes: sum(sizes),
    scriptBytes: sum(sizes.filter(({ script }) => script)),
  };
}

/** Runs before the page's own scripts and collects what the browser reports about itself. */
function watchVitals() {
  window.vitals = { lcp: 0, cls: 0, interactions: new Map() };
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    });
  watch('largest-contentful-paint', ({ startTime }) => {
    window.vitals.lcp = startTime;
  });
  watch('layout-shift', ({ hadRecentInput, value }) => {
    if (!hadRecentInput) window.vitals.cls += value;
  });
  watch('event', ({ interactionId, duration }) => {
    if (!interactionId) return;
    const longest = window.vitals.interactions.get(interactionId) ?? 0;
    window.vitals.interactions.set(interactionId, Math.max(longest, duration));
  });
}

const nextPaint = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** One visit of a guest who hesitates: an empty form, a name, another seat. */
async function joinSlowly(address) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(watchVitals);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(server.origin + address);
  await page.getByLabel('Your name').waitFor();
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Take my seat' }).click();
  await page.getByText('Type your name first').waitFor();
  await page.getByLabel('Your name').pressSequentially('Ines');
  await page.getByRole('radio').nth(1).check({ force: true });
  await nextPaint(page);
  // Entries are handed over after the paint that they measure.
  await page.waitForFunction(() => window.vitals.interactions.size > 0);
  const figures = await page.evaluate(() => ({
    lcp: window.vitals.lcp,
    cls: window.vitals.cls,
    inp: Math.max(...window.vitals.interactions.values()),
    interactions: window.vitals.interactions.size,
  }));
  await context.close();
  return figures;
}

try {
  const workspace = await makeWorkspace(server.origin, 'product-manager-final-round');
  const room = await hostRoom(workspace);
  const chair = await sit(room, 'candidate', 'Juniper', { asHost: true });
  const ines = await sit(room, 'panelist', 'Ines', { card: 'card-hiring' });
  await chair.does('startSession');
  await chair.does('startRound', { roundId: 'round-pitch' });
  const join = `/join#${room.invites.panelist}`;
  const visits = {
    join: await firstVisit(join, (page) => page.getByLabel('Your name').waitFor()),
    room: await firstVisit(ines.address, (page) => page.getByText('Listen to').first().waitFor()),
  };
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await joinSlowly(join));
  await chair.does('reveal');
  visits.review = await firstVisit(`/review/${ines.address.slice('/room/'.length)}`, (page) =>
    page.getByRole('heading', { level: 1 }).first().waitFor(),
  );
  chair.leave();
  ines.leave();

  const weight = Object.entries(visits).map(([page, { requests, bytes, scriptBytes }]) => ({
    page,
    'first-load JS, KB gzip': kb(firstLoadBytes(page)),
    'at most': LIMITS_KB[page],
    'JS after all, KB': kb(scriptBytes),
    'everything, KB': kb(bytes),
    requests,
  }));
  const speed = [
    { figure: 'LCP, ms', median: Math.round(median(runs.map(({ lcp }) => lcp))), 'at most': 1500 },
    { figure: 'INP, ms', median: median(runs.map(({ inp }) => inp)), 'at most': 200 },
    { figure: 'CLS', median: Number(median(runs.map(({ cls }) => cls)).toFixed(4)), 'at most': 0.02 },
  ];
  console.table(weight);
  console.log(
    `The join page on a phone's width, CPU ${SLOWER} times slower, loopback, medians of ${RUNS}; load of the machine at the start ${busy.toFixed(1)}:`,
  );
  console.table(speed);
  mkdirSync(path.join(root, 'reports'), { recursive: true });
  writeFileSync(
    path.join(root, 'reports/bench-web.json'),
    `${JSON.stringify({ weight, speed, load: busy, runs }, null, 2)}\n`,
  );
} finally {
  await browser.close();
  await server.stop();
}
