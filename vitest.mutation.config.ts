import { defineConfig } from 'vitest/config';

/** The tests that are run against a changed core: those that name what they expect, and are quick. `vitest.config.ts` runs them all. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/core/**/*.test.ts'],
    exclude: [
      // Each tries every answer there is, up to a minute for one run.
      'tests/core/recommend-matters.test.ts',
      'tests/core/recommend-space.test.ts',
      'tests/core/session-walk.test.ts',
      // Compares years of minutes with another library.
      'tests/core/hours/oracle.test.ts',
      // Random garbage shows that nothing is thrown; hardly any change to the core is.
      'tests/core/**/*fuzz.test.ts',
      'tests/core/config-garbage.test.ts',
      // Read files of the whole package, not the core.
      'tests/core/version.test.ts',
    ],
  },
});
