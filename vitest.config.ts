import { defineConfig } from 'vitest/config';

/** `source` makes the workspaces resolve to their TypeScript, so that unit tests need no build. */
const source = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
};

export default defineConfig({
  test: {
    projects: [
      { ...source, test: { name: 'shared', include: ['packages/shared/src/**/*.test.ts'] } },
      { ...source, test: { name: 'api', include: ['apps/api/src/**/*.test.ts'] } },
      { ...source, test: { name: 'web', include: ['apps/web/lib/**/*.test.ts'] } },
      {
        ...source,
        test: {
          name: 'cross',
          include: ['tests/{contract,secrecy,faults,load}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
