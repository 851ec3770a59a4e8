// Are the tests of the core any good? Stryker changes the core in a thousand small ways; each change has to make a test fail.
//   npm run test:mutation
//   npm run test:mutation -- --mutate src/core/freshness.ts
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  mutate: ['src/core/**/*.ts'],
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { reportTests: false, logTests: false },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  // Where neither git nor the linter looks.
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/dist', '/reports', '/docs/images'],
  allowEmpty: false,
};
