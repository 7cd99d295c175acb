// What `npm start` and `npm test` need before anything else. Plain node: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** The environment of every tool: none of them tells anybody anything. */
export const toolEnv = () => ({
  ...process.env,
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
});

const packagesOf = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;

/** Whether npm's own record of what it installed agrees with the lock. */
function isInstalled() {
  try {
    const installed = packagesOf('node_modules/.package-lock.json');
    const locked = Object.entries(packagesOf('package-lock.json'));
    return locked.every(([name, { version, integrity, optional }]) => {
      if (name === '') return true;
      const found = installed[name];
      return found ? found.version === version && found.integrity === integrity : optional === true;
    });
  } catch {
    return false;
  }
}

/** Runs a command and shows what it says; a failure ends this process with its code. */
export function mustRun(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: toolEnv(),
    ...options,
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages that the lock names, where they are not there yet. */
export function setUp() {
  if (isInstalled()) return;
  console.error('Installing packages; this takes a minute the first time.');
  mustRun('npm', ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error'], {
    shell: process.platform === 'win32',
    // Standard output is for the server's address alone.
    stdio: ['ignore', 2, 'inherit'],
  });
}
