import { defineConfig } from 'vitest/config';

/** Tests that need no browser. tests/element and tests/screens run in @web/test-runner, tests/dist has its own configuration. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/element/**', 'tests/screens/**', 'tests/dist/**'],
    // Some tests try every answer there is; how long that takes is the benchmark's business.
    testTimeout: 120_000,
  },
});
