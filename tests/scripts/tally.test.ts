// The counts that decide over a release: they must never look better than what was run.
import { describe, expect, test } from 'vitest';
import { add, judge, nothing, tallyVitest, tallyWtr, totalLine } from '../../scripts/testing/tally.mjs';

const vitestFile = (statuses: string[], status = statuses.includes('failed') ? 'failed' : 'passed', message = '') => ({
  name: 'a.test.ts', status, message, assertionResults: statuses.map((each) => ({ status: each })),
});
const wtrFile = (statuses: string[], passed = !statuses.includes('failed'), errors: string[] = []) => ({
  file: 'a.test.ts', browser: 'Chrome', passed, errors, tests: statuses.map((status) => ({ name: 'a', status })),
});

describe('tallyVitest', () => {
  test('counts tests; whatever neither passed nor failed was skipped', () => {
    const report = { testResults: [vitestFile(['passed', 'failed']), vitestFile(['passed', 'skipped', 'pending', 'todo'])] };
    expect(tallyVitest(report)).toMatchObject({ passed: 2, failed: 1, skipped: 3 });
  });

  test('counts a file that could not be loaded as a failure', () => {
    const counts = tallyVitest({ testResults: [vitestFile([], 'failed', '\nSyntaxError: no\n  at line 1')] });
    expect(counts).toMatchObject({ passed: 0, failed: 1, faults: ['a.test.ts: SyntaxError: no'] });
  });

  test('counts a hook that failed although every test passed', () => {
    expect(tallyVitest({ testResults: [vitestFile(['passed'], 'failed', 'afterAll')] })).toMatchObject({ passed: 1, failed: 1 });
  });
});

describe('tallyWtr', () => {
  test('counts tests', () => {
    expect(tallyWtr({ files: [wtrFile(['passed', 'passed', 'skipped']), wtrFile(['failed'])] })).toMatchObject({ passed: 2, failed: 1, skipped: 1 });
  });

  test('counts a file that could not be loaded as a failure', () => {
    expect(tallyWtr({ files: [wtrFile([], false, ['Could not import'])] })).toMatchObject({ failed: 1, faults: ['a.test.ts: Could not import'] });
  });

  test('does not count the error of a hook again beside the tests it failed', () => {
    expect(tallyWtr({ files: [wtrFile(['failed', 'failed'], false, ['before'])] })).toMatchObject({ failed: 2, faults: [] });
  });
});

describe('judge', () => {
  const tally = tallyWtr;
  const good = { files: [wtrFile(['passed'])] };

  test('believes a report and a clean end', () => {
    expect(judge({ report: good, exitCode: 0, tally })).toMatchObject({ passed: 1, failed: 0, faults: [] });
  });

  test.each([
    ['no report', { report: null, exitCode: 1, tally }],
    ['no report, yet a clean end', { report: null, exitCode: 0, tally }],
    ['a report without a single test', { report: { files: [] }, exitCode: 0, tally }],
    ['nothing but skipped tests', { report: { files: [wtrFile(['skipped'])] }, exitCode: 0, tally }],
    ['passed tests, but a bad end', { report: good, exitCode: 1, tally }],
    ['passed tests, but killed', { report: good, exitCode: null, tally }],
  ])('takes %s for a failure', (_, run) => {
    const { failed, faults } = judge(run);
    expect([failed, faults.length]).toEqual([1, 1]);
  });
});

describe('totalLine', () => {
  test('is one line of two numbers', () => expect(totalLine({ ...nothing(), passed: 12 })).toBe('12 passed, 0 failed'));
  test('names skipped tests where there are some', () => {
    expect(totalLine(add({ ...nothing(), failed: 1, skipped: 2 }, { ...nothing(), passed: 3 }))).toBe('3 passed, 1 failed, 2 skipped');
  });
});
