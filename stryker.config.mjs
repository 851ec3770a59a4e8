// Are the tests of the core any good? The core is changed in thousands of small ways, one at a time, and each
// has to make a test fail.
//   npm run test:mutation
//   npm run test:mutation -- --mutate src/directory/freshness.ts
export default {
  testRunner: 'vitest',
  coverageAnalysis: 'perTest',
  // Types and lists of names have nothing to get wrong.
  mutate: [
    'src/{recommend,opening-hours,directory,settings,visit}/**/*.ts',
    '!src/**/{centre,model,view,types}.ts',
  ],
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { reportTests: false, logTests: false },
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  jsonReporter: { fileName: 'reports/mutation/report.json' },
  incrementalFile: 'reports/mutation/incremental.json',
  // Where neither git nor the linter looks.
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/dist', '/reports', '/docs/images'],
  warnings: { slow: false },
};
