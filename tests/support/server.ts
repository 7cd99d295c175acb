import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = path.join(ROOT, 'apps/api/dist/main.js');
const READY = /ready at (http:\/\/\S+)/;
const READY_WITHIN_MS = 30_000;

/** A Mockpanel server in a process of its own, on a port of its own, as `npm start` would run it. */
export interface RunningServer {
  url: string;
  dataDir: string;
  /** Everything it has printed so far, on both streams. */
  output: () => string;
  /** Sends a signal and waits for the exit; answers the exit code, null where the signal ended it. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

export interface ServerOptions {
  /** Reuses this data folder; without one the server gets a fresh one. */
  dataDir?: string;
  port?: number;
  /** Another program than the whole server, by its path from the root. */
  program?: string;
  env?: Record<string, string>;
}

export const freshDataDir = (): Promise<string> => mkdtemp(path.join(tmpdir(), 'mockpanel-'));

export const removeDataDir = (dataDir: string): Promise<void> =>
  rm(dataDir, { recursive: true, force: true });

export async function startServer({
  dataDir,
  port = 0,
  program = MAIN,
  env = {},
}: ServerOptions = {}): Promise<RunningServer> {
  const folder = dataDir ?? (await freshDataDir());
  const child = spawn(process.execPath, [path.resolve(ROOT, program)], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: folder,
      LOG_LEVEL: 'info',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await readyAddress(child, (chunk) => {
    printed += chunk;
    return printed;
  });
  return {
    url,
    dataDir: folder,
    output: () => printed,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}

function readyAddress(child: ChildProcess, record: (chunk: string) => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => fail('was not ready in time'), READY_WITHIN_MS);
    let printed = '';
    const fail = (why: string) => {
      clearTimeout(late);
      child.kill('SIGKILL');
      reject(new Error(`The server ${why}. It printed:\n${printed}`));
    };
    const listen = (chunk: Buffer) => {
      printed = record(chunk.toString());
      const address = READY.exec(printed)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => fail(`exited with ${code}`));
  });
}
