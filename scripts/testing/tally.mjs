// Counting, from what the test runners say each single test did. Nothing here guesses: no report, or one without tests, is a failure.

export const nothing = () => ({ passed: 0, failed: 0, skipped: 0, faults: [] });

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  faults: [...a.faults, ...b.faults],
});

/** `12 passed, 0 failed`, and the skipped ones only where there are some. */
export const totalLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** A fault outside of any test counts as one failed check, so that the total can never look clean beside it. */
export const fault = (text) => ({ ...nothing(), failed: 1, faults: [text] });

/** @param report the JSON report of vitest */
export function tallyVitest(report) {
  return report.testResults.reduce((sum, file) => {
    const tests = count(file.assertionResults.map(({ status }) => (status === 'passed' || status === 'failed' ? status : 'skipped')));
    const broken = file.status === 'failed' && tests.failed === 0;
    return add(add(sum, tests), broken ? fault(`${file.name}: ${firstLine(file.message) || 'failed outside of its tests'}`) : nothing());
  }, nothing());
}

/** @param report what `wtr/results-reporter.mjs` writes */
export function tallyWtr(report) {
  return report.files.reduce((sum, file) => {
    const tests = count(file.tests.map(({ status }) => status));
    const broken = !file.passed && tests.failed === 0;
    return add(add(sum, tests), broken ? fault(`${file.file}: ${firstLine(file.errors[0]) || 'failed outside of its tests'}`) : nothing());
  }, nothing());
}

/**
 * The verdict on one run.
 * @param run.report the parsed report, null when there is none
 * @param run.exitCode of the runner, null when it was killed
 */
export function judge({ report, exitCode, tally }) {
  if (!report) return fault(`it left no report (exit code ${exitCode ?? 'none, it was killed'})`);
  const counts = tally(report);
  if (counts.passed + counts.failed === 0) return add(counts, fault('not one test was run'));
  if (exitCode !== 0 && counts.failed === 0) return add(counts, fault(`all tests passed, but it ended with exit code ${exitCode ?? 'none, it was killed'}`));
  return counts;
}

function count(statuses) {
  const of = (wanted) => statuses.filter((status) => status === wanted).length;
  return { ...nothing(), passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

const firstLine = (text = '') => text.trim().split('\n')[0];
