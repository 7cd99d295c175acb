import { defineConfig } from 'vitest/config';

/** `source` makes the workspaces resolve to their TypeScript, so that unit tests need no build. */
const source = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
};

/** A limit is for a test that hangs, never for one on a slow machine. */
const patient = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    projects: [
      { ...source, test: { name: 'shared', ...patient, include: ['packages/shared/src/**/*.test.ts'] } },
      { ...source, test: { name: 'api', ...patient, include: ['apps/api/src/**/*.test.ts'] } },
      { ...source, test: { name: 'web', ...patient, include: ['apps/web/lib/**/*.test.ts'] } },
      {
        ...source,
        test: {
          name: 'cross',
          include: ['tests/{contract,secrecy,faults,load}/**/*.test.ts'],
          ...patient,
        },
      },
    ],
  },
});
