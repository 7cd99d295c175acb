// `npm run dev`: the API and the web app from their sources, each restarted or reloaded on a change.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { mustRun, root, setUp, toolEnv } from './setup.mjs';

const WEB_PORT = process.env.PORT ?? '3000';
const API_PORT = process.env.API_PORT ?? '3001';
const bin = (name) => path.join(root, 'node_modules/.bin', name);

setUp();
mustRun(process.execPath, [path.join(root, 'scripts/prisma-generate.mjs')]);
mustRun(bin('tsc'), ['-p', 'packages/shared/tsconfig.build.json']);

const children = [];
function start(command, args, cwd, env = {}) {
  const child = spawn(command, args, {
    cwd: path.join(root, cwd),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...toolEnv(), ...env },
    // A group of its own: some of these tools are launchers, and a signal to them alone leaves the rest behind.
    detached: true,
  });
  child.on('exit', stop);
  children.push(child);
}

let isStopping = false;
function stop() {
  if (isStopping) return;
  isStopping = true;
  for (const { pid } of children) end(pid);
}

function end(pid) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop);

// The web app takes the shared package as it is built.
start(bin('tsc'), ['-p', 'packages/shared/tsconfig.build.json', '--watch', '--preserveWatchOutput'], '.');
start(bin('tsx'), ['watch', '--conditions=source', 'apps/api/src/main.ts'], '.', {
  PORT: API_PORT,
  // The browser's address is the web app's, which hands requests on.
  PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${WEB_PORT}`,
});
start(bin('next'), ['dev', '--port', WEB_PORT], 'apps/web', { API_ORIGIN: `http://127.0.0.1:${API_PORT}` });
