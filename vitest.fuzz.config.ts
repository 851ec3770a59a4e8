import { defineConfig } from 'vitest/config';

/** The random tests fifty times as often as with the others: 200,000 inputs, and how long the worst inputs take: `npm run fuzz`. FUZZ_RUNS sets another number. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/fuzz/**/*.{test,gate}.ts'],
    // A gate that measures has the machine to itself.
    fileParallelism: false,
    testTimeout: 3_600_000,
    env: { FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? '50000' },
  },
});
