import { defineConfig } from 'vitest/config';

// Vitest would load graphql twice, once as ESM and once as CommonJS: every schema check would then fail.
const resolve = { alias: { graphql: 'graphql/index.js' } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit+api',
          root: 'api',
          include: ['src/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['src/test/globalSetup.ts'],
          setupFiles: ['src/test/setup.ts'],
          // Generous: a machine may be busy with other work, and no test waits for time to pass.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: { name: 'web', root: 'web', include: ['src/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        resolve,
        test: {
          name: 'e2e',
          root: 'e2e',
          include: ['*.test.ts'],
          environment: 'node',
          // Journeys share one browser and one server, and two cores are all that a small machine has.
          fileParallelism: false,
          globalSetup: ['../api/src/test/globalSetup.ts'],
          setupFiles: ['../api/src/test/setup.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What a page shows in the end is asked for until it is there.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
