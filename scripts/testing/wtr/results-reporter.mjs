// Writes what each test did to a JSON file, from which the runner counts.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

export function resultsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      writeFileSync(file, JSON.stringify({ files: [...sessions].map(toFile) }));
    },
  };
}

function toFile(session) {
  return {
    file: relative(process.cwd(), session.testFile),
    browser: session.browser.name,
    passed: session.passed === true,
    // Errors outside of tests: a file that did not load, a hook that threw, a browser that was lost.
    errors: session.errors.map((error) => error.message),
    tests: session.testResults ? flatten(session.testResults) : [],
  };
}

function flatten(suite, path = []) {
  const names = suite.name ? [...path, suite.name] : path;
  return [
    ...suite.tests.map(({ name, passed, skipped, duration, error }) => ({
      name: [...names, name].join(' › '),
      status: skipped ? 'skipped' : passed ? 'passed' : 'failed',
      ...(duration === undefined ? {} : { duration }),
      ...(error ? { error: error.message } : {}),
    })),
    ...suite.suites.flatMap((inner) => flatten(inner, names)),
  ];
}
