// Finds a Chromium for the tests: Playwright's own, then CHROMIUM_PATH or the system's, then tries to install one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './setup.mjs';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const quietly = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'ignore'] }).status === 0;

function bundled() {
  const require = createRequire(path.join(root, 'package.json'));
  return existsSync(require('@playwright/test').chromium.executablePath()) ? 'bundled' : undefined;
}

const onSystem = () => [process.env.CHROMIUM_PATH, ...SYSTEM].find((file) => file && existsSync(file));

function install() {
  quietly(path.join(root, 'node_modules/.bin/playwright'), ['install', 'chromium']);
  if (bundled()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    quietly('apt-get', ['update']);
    quietly('apt-get', ['install', '-y', 'chromium']);
  }
}

/** `'bundled'`, the path of a browser, or undefined where none can be had. */
export function findBrowser() {
  const found = bundled() ?? onSystem();
  if (found) return found;
  console.log('No browser found: installing one.');
  install();
  return bundled() ?? onSystem();
}
