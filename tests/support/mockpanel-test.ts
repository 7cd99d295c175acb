import { test as base } from '@playwright/test';
import { type RunningServer, removeDataDir, startServer } from './server.js';

/** Playwright's test with a Mockpanel server of its own, on its own port and data folder. */
export const test = base.extend<object, { server: RunningServer }>({
  server: [
    // Playwright reads the fixtures a fixture needs from this pattern; this one needs none.
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
      await removeDataDir(server.dataDir);
    },
    { scope: 'worker' },
  ],
});
