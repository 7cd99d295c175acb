// Builds the product and runs it as `npm start` would, on a free port of loopback and with a data folder of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { mustRun, root, setUp } from './setup.mjs';

const READY = /ready at (http:\/\/\S+)/;

export function build() {
  setUp();
  mustRun(process.execPath, [
    path.join(root, 'node_modules/turbo/bin/turbo'),
    'run',
    'build',
    '--output-logs=errors-only',
  ]);
}

/** Answers the server's origin, what lets time go by for it, and what stops it and deletes its data. */
export async function startBuilt() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'mockpanel-built-'));
  const clock = path.join(root, 'scripts/screenshots/moved-clock.mjs');
  const flags = ['--max-semi-space-size=64', '--import', pathToFileURL(clock).href];
  const child = spawn(process.execPath, [...flags, 'apps/api/dist/main.js'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      COMMAND_RATE: '1000',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const origin = await new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const found = READY.exec(printed)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}.\n${printed}`)));
  });
  return {
    origin,
    pass: (passMs) => {
      const moved = once(child, 'message');
      child.send({ passMs });
      return moved;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
