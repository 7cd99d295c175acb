// `npm run screenshots`: every screen in three sizes and two themes into /screenshots, and the README's two pictures.
// `npm run screenshots -- knock review` takes only scenes whose name has one of the words in it; see --help.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { build, startBuilt } from './built-server.mjs';
import { Camera, SIZES, USUAL_SIZES } from './screenshots/camera.mjs';
import { writeContactSheet } from './screenshots/contact-sheet.mjs';
import { SCENES } from './screenshots/scenes.mjs';
import { root } from './setup.mjs';

const folder = path.join(root, 'screenshots');
const { values: asked, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', multiple: true, default: USUAL_SIZES },
    built: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const chosen = SCENES.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

if (asked.help || chosen.length === 0) {
  console.log(`npm run screenshots -- [scene…] [--size ${Object.keys(SIZES).join('|')}] [--built]
--built takes the product as it was last built. Without a scene, all are taken:
${SCENES.map(({ name }) => `  ${name}`).join('\n')}`);
  process.exit(asked.help ? 0 : 1);
}

if (!asked.built) build();
const found = findBrowser();
if (!found) throw new Error('No browser: run `npx playwright install chromium`, or set CHROMIUM_PATH.');
const browser = await chromium.launch(found === 'bundled' ? {} : { executablePath: found });
if (words.length === 0) rmSync(folder, { recursive: true, force: true });
const camera = new Camera({ browser, folder, sizes: asked.size });

try {
  for (const scene of chosen) await play(scene);
  console.log(`${camera.taken.length} pictures of ${camera.screens()} screens: ${folder}/index.html`);
  for (const problem of camera.problems) console.log(`Looks wrong: ${problem}`);
} finally {
  if (camera.taken.length > 0) writeContactSheet(folder);
  await browser.close();
}

/** A scene has a server of its own, so that it may stop it, and none sees the rooms of another. */
async function play({ name, take }) {
  console.log(name);
  const server = await startBuilt();
  try {
    await take(camera.at(server.origin), server);
  } catch (error) {
    camera.problems.push(`scene ${name}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    await camera.closeAll();
    await server.stop();
  }
}
