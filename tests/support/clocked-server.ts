import { fileURLToPath } from 'node:url';
import { type App, buildApp } from '../../apps/api/src/app.js';
import { createLogger } from '../../apps/api/src/logger.js';
import { openStorage } from '../../apps/api/src/storage/storage.js';
import { freshDataDir, removeDataDir } from './server.js';

/** A whole server in the test's own process, whose clock the test can move on. */
export interface ClockedServer {
  url: string;
  /** The server's time, epoch ms. */
  now: () => number;
  /** Lets `ms` go by at once. Pages follow with the next view that they are sent, as after a laptop's sleep. */
  pass: (ms: number) => void;
  /** How many sockets it has. */
  connections: () => Promise<number>;
  stop: () => Promise<void>;
}

export async function startClockedServer(): Promise<ClockedServer> {
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const dataDir = await freshDataDir();
  const storage = await openStorage({ dataDir, now });
  const app: App = await buildApp({
    storage,
    logger: createLogger('silent'),
    templates: [],
    runImport: async () => ({ ok: false, error: { code: 'IMPORT_EMPTY', message: 'Nothing is imported.' } }),
    version: '0.0.0',
    webRoot: fileURLToPath(new URL('../../apps/web/out', import.meta.url)),
    host: '127.0.0.1',
    publicUrl: null,
    trustProxy: 0,
    createPassword: null,
    metricsToken: null,
    commandRate: 1_000,
    now,
  });
  const url = await app.listen(0);
  return {
    url,
    now,
    pass: (ms) => {
      ahead += ms;
    },
    connections: async () => {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      return Number(/^mockpanel_connections (\d+)$/m.exec(metrics)?.[1]);
    },
    stop: async () => {
      await app.close();
      await storage.close();
      await removeDataDir(dataDir);
    },
  };
}
