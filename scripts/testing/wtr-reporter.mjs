// Writes what each test did to a JSON file, in the form of vitest's own report, from which scripts/test.mjs
// counts.
import { writeFileSync } from 'node:fs';

export const resultsReporter = (file) => ({
  onTestRunFinished: ({ sessions }) =>
    writeFileSync(file, JSON.stringify({ testResults: [...sessions].map(toResult) })),
});

const toResult = (session) => ({
  name: session.testFile,
  status: session.passed === true ? 'passed' : 'failed',
  // Errors outside of tests: a file that did not load, a hook that threw, a browser that was lost.
  message: session.errors.map(({ message }) => message).join('\n'),
  assertionResults: session.testResults ? flatten(session.testResults) : [],
});

function flatten(suite, path = []) {
  const names = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests.map(({ name, passed, skipped }) => ({
      fullName: [...names, name].join(' '),
      status: skipped ? 'skipped' : passed ? 'passed' : 'failed',
    })),
    ...suite.suites.flatMap((inner) => flatten(inner, names)),
  ];
}
