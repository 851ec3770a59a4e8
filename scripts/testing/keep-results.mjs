// What each test did when it was last run, with the day and the state of the source: the reports on accessibility are made from it.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

export const RESULTS_FILE = 'reports/test-results.json';

/** @returns what there is: engine (`node` without one) → test file → `{ at, commit, source, tests: { title: status } }`; nothing where there is nothing that can be read */
export function keptResults(file = RESULTS_FILE) {
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Takes over what a suite reported; files that were not in this run keep what they had, and of which state of the source it was.
 * @param report the JSON of vitest or of `wtr/results-reporter.mjs`; null: nothing was reported
 * @param state of the source when the suite began, see `source-state.mjs`
 */
export function keepResults(engine, report, state, { file = RESULTS_FILE, at = new Date().toISOString() } = {}) {
  if (!report) return;
  const kept = keptResults(file);
  kept[engine] = { ...kept[engine], ...Object.fromEntries(filesOf(report).map(({ name, tests }) => [name, { at, ...state, tests: worstOf(tests) }])) };
  mkdirSync(dirname(file), { recursive: true });
  // Whoever reads meanwhile finds the old or the new, and never a half.
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept));
  renameSync(`${file}.${process.pid}`, file);
}

/** What failed outside of any test (a hook, a browser that was lost) leaves no test of its file beyond doubt. */
const doubt = (tests, broken) => (broken ? tests.map(({ title }) => ({ title, status: 'failed' })) : tests);

function filesOf(report) {
  if (report.files) {
    return report.files.map(({ file, passed, tests }) => ({
      name: file,
      tests: doubt(tests.map(({ name, status }) => ({ title: name.split(' › ').at(-1), status })), !passed && !tests.some(({ status }) => status === 'failed')),
    }));
  }
  return report.testResults.map(({ name, status: whole, assertionResults }) => ({
    name: relative(process.cwd(), name).replaceAll('\\', '/'),
    tests: doubt(
      assertionResults.map(({ title, status }) => ({ title, status: status === 'passed' || status === 'failed' ? status : 'skipped' })),
      whole === 'failed' && !assertionResults.some(({ status }) => status === 'failed'),
    ),
  }));
}

/** Tests of one title under several headings count as one, which passed only if none of them failed. */
function worstOf(tests) {
  const order = ['skipped', 'passed', 'failed'];
  const worst = {};
  for (const { title, status } of tests) worst[title] = order[Math.max(order.indexOf(status), order.indexOf(worst[title] ?? 'skipped'))];
  return worst;
}
