import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const { FUZZ_RUNS, MUTATION } = process.env;

/**
 * The tests for Stryker (`npm run test:mutation`): fast tests of the pure rooms with explicit expectations.
 */
const mutation = {
  name: 'mutation',
  include: ['tests/{recommend,opening-hours,directory,settings,visit}/**/*.test.ts'],
  exclude: [
    // Tries every possible answer.
    '**/*.proof.test.ts',
    'tests/recommend/taps.test.ts',
    // Sets the time zone of the process, which a worker thread can't do.
    'tests/**/*zone.test.ts',
  ],
  testTimeout: 60_000,
  // Random values would find different faults in each run.
  alias: [
    {
      find: /^fast-check$/,
      replacement: fileURLToPath(new URL('tests/support/without-chance.ts', import.meta.url)),
    },
  ],
};

/**
 * The tests that vitest runs, by project: `npx vitest run --project unit`. Each file belongs to one project.
 * tests/element and tests/screens run in @web/test-runner; scripts/test.mjs decides when each suite runs.
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
              exclude: ['tests/{element,screens,dist,docs,fuzz,package}/**', '**/*.proof.test.ts'],
              // These tests change no global state, so one worker can run all files.
              isolate: false,
              testTimeout: 120_000,
            },
          },
          {
            // Tries every possible answer, or every minute of years: slow, and needed only if the rules
            // change.
            extends: true,
            test: { name: 'proof', include: ['tests/**/*.proof.test.ts'], testTimeout: 300_000 },
          },
          {
            // Random and hostile inputs. `npm run fuzz` sets FUZZ_RUNS to 50000 and also measures how long
            // the worst inputs take.
            extends: true,
            test: {
              name: 'fuzz',
              include: FUZZ_RUNS ? ['tests/fuzz/**/*.{test,gate}.ts'] : ['tests/fuzz/**/*.test.ts'],
              fileParallelism: false,
              testTimeout: 3_600_000,
            },
          },
          {
            // The package as others get it: packed, installed into an empty project, type-checked and imported.
            extends: true,
            test: {
              name: 'package',
              include: ['tests/package/**/*.test.ts'],
              testTimeout: 120_000,
              hookTimeout: 120_000,
            },
          },
          {
            // The pages of docs/ as a site, and every sample of code in them.
            extends: true,
            test: {
              name: 'docs',
              include: ['tests/docs/**/*.test.ts'],
              globalSetup: 'tests/docs/support/build.ts',
              pool: 'forks',
              testTimeout: 120_000,
              hookTimeout: 120_000,
            },
          },
          {
            // The built script on real pages. ENGINE selects the browser: chromium (default), firefox or
            // webkit.
            extends: true,
            test: {
              name: 'dist',
              include: ['tests/dist/**/*.test.ts'],
              // One process per file, so that no browser outlives its file.
              pool: 'forks',
              testTimeout: 120_000,
              hookTimeout: 120_000,
              // Silences WebKit's WebDriver client, which logs every connection and recommends its newer
              // methods.
              env: { WDIO_LOG_LEVEL: 'error', DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS: 'true' },
            },
          },
        ],
  },
});
