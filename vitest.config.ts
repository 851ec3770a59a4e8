import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const { FUZZ_RUNS, MUTATION } = process.env;

/**
 * What Stryker runs (`npm run test:mutation`): tests of the pure rooms that name what they expect, and are quick.
 */
const mutation = {
  name: 'mutation',
  include: ['tests/{recommend,opening-hours,directory,settings,visit}/**/*.test.ts'],
  exclude: [
    // They try every answer there is.
    '**/*.proof.test.ts',
    'tests/recommend/taps.test.ts',
    // Sets the time zone of the process, which a thread can't.
    'tests/**/*zone.test.ts',
  ],
  testTimeout: 60_000,
  // Random values would find other faults in each run.
  alias: [
    {
      find: /^fast-check$/,
      replacement: fileURLToPath(new URL('tests/support/without-chance.ts', import.meta.url)),
    },
  ],
};

/**
 * The tests that vitest runs, by project: `npx vitest run --project unit`. A file belongs to one project
 * only. tests/element and tests/screens run in @web/test-runner; scripts/test.mjs says when each suite is
 * run.
 */
export default defineConfig({
  test: {
    environment: 'node',
    maxWorkers: 2,
    projects: MUTATION
      ? [{ extends: true, test: mutation }]
      : [
          {
            extends: true,
            test: {
              name: 'unit',
              include: ['tests/**/*.test.ts'],
              exclude: ['tests/{element,screens,dist,fuzz}/**', '**/*.proof.test.ts'],
              // They leave nothing changed behind, so that a worker is started once and not for every file.
              isolate: false,
              testTimeout: 120_000,
            },
          },
          {
            // Tries every answer there is, or minutes of years: slow, and needed only where the rules change.
            extends: true,
            test: { name: 'proof', include: ['tests/**/*.proof.test.ts'], testTimeout: 300_000 },
          },
          {
            // Random and hostile inputs. `npm run fuzz` sets FUZZ_RUNS to 50000 and also measures how long the
            // worst inputs take.
            extends: true,
            test: {
              name: 'fuzz',
              include: FUZZ_RUNS ? ['tests/fuzz/**/*.{test,gate}.ts'] : ['tests/fuzz/**/*.test.ts'],
              fileParallelism: false,
              testTimeout: 3_600_000,
            },
          },
          {
            // The built script on real pages. ENGINE picks the browser: chromium (default), firefox or webkit.
            extends: true,
            test: {
              name: 'dist',
              include: ['tests/dist/**/*.test.ts'],
              // A process per file, so that a browser never outlives its file.
              pool: 'forks',
              testTimeout: 120_000,
              hookTimeout: 120_000,
              // The WebDriver client of WebKit tells every connection, and that it would like its newer methods
              // to be used.
              env: { WDIO_LOG_LEVEL: 'error', DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS: 'true' },
            },
          },
        ],
  },
});
