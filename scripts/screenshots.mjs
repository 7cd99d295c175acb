// `npm run screenshots`: every screen in three sizes and two themes into /screenshots, and the README's two pictures.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { build, startBuilt } from './built-server.mjs';
import { Camera } from './screenshots/camera.mjs';
import { writeContactSheet } from './screenshots/contact-sheet.mjs';
import { facilitatedRoom } from './screenshots/facilitated-room.mjs';
import { guestPages, hostPages, roomMaking } from './screenshots/pages.mjs';
import { rehearsal } from './screenshots/rehearsal.mjs';
import { hostRoom, makeWorkspace } from './screenshots/table.mjs';
import { root } from './setup.mjs';

const folder = path.join(root, 'screenshots');
const TEMPLATE = 'product-manager-final-round';

build();
const found = findBrowser();
if (!found) throw new Error('No browser: run `npx playwright install chromium`, or set CHROMIUM_PATH.');
const server = await startBuilt();
const browser = await chromium.launch(found === 'bundled' ? {} : { executablePath: found });
rmSync(folder, { recursive: true, force: true });

const camera = new Camera({ browser, origin: server.origin, folder });

try {
  const workspace = await makeWorkspace(server.origin, TEMPLATE);
  const room = await hostRoom(workspace);
  await guestPages(camera, room);
  await rehearsal(camera, room);
  await hostPages(camera, workspace);
  await roomMaking(camera, workspace);
  await facilitatedRoom(camera, await hostRoom(workspace), server.stop);
  console.log(`${camera.taken.length} pictures of ${camera.screens()} screens: ${folder}/index.html`);
  for (const problem of camera.problems) console.log(`Looks wrong: ${problem}`);
} finally {
  if (camera.taken.length > 0) writeContactSheet(folder, camera.taken);
  await browser.close();
  await server.stop();
}
