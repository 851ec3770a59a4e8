import { defineConfig } from 'vitest/config';

/** The built script on real pages. ENGINE picks the browser: chromium (default), firefox or webkit. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/dist/**/*.test.ts'],
    // A process per file, so that a browser never outlives its file; one at a time, as they share two cores.
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The WebDriver client of WebKit tells every connection, and that it would like its newer methods to be used.
    env: { WDIO_LOG_LEVEL: 'error', DISABLE_WEBDRIVERIO_DEPRECATION_WARNINGS: 'true' },
  },
});
