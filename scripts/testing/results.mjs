// What a run of vitest or of @web/test-runner says each test did: counted, and kept for the reports on
// accessibility.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { criteriaIn } from '../reports/tags.mjs';

const KEPT = 'reports/test-results.json';

/**
 * Counts what really ran. A file that failed outside of its tests, a report that is missing or without tests,
 * and an exit code that no test explains count as one failure each, so that the total never looks clean
 * beside them.
 * @param report the JSON report of vitest (`wtr-reporter.mjs` writes the same form); null where there is none
 * @param exitCode of the runner; null when it was killed
 * @returns `{ passed, failed, skipped, faults }`
 */
export function count(report, exitCode) {
  const counts = { passed: 0, failed: 0, skipped: 0, faults: [] };
  const fault = (text) => {
    counts.failed += 1;
    counts.faults.push(text);
  };
  for (const { name, status, message, assertionResults } of report?.testResults ?? []) {
    for (const test of assertionResults)
      counts[test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped'] += 1;
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
      fault(`${name}: ${message?.trim().split('\n')[0] || 'failed outside of its tests'}`);
    }
  }
  const ended = exitCode === null ? 'it was killed' : `exit code ${exitCode}`;
  if (!report) fault(`it left no report (${ended})`);
  else if (counts.passed + counts.failed === 0) fault('not one test was run');
  else if (exitCode !== 0 && counts.failed === 0) fault(`all tests passed, but ${ended}`);
  return counts;
}

/** The test files in which something differs from its snapshot, relative to the project. */
export const withSnapshots = (report) =>
  (report?.testResults ?? [])
    .filter(({ assertionResults }) =>
      assertionResults.some(({ failureMessages }) =>
        failureMessages?.some((message) => /Snapshot `.*` mismatched/.test(message)),
      ),
    )
    .map(({ name }) => relative(process.cwd(), name));

/**
 * @returns engine (`node` without one) → test file → `{ at, commit, source, criteria }`; empty where nothing
 * was kept
 */
export const keptResults = () => (existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {});

/** Takes over the tests that show a criterion; files that were not in this run keep what they had. */
export function keepResults(engine, report, state) {
  const kept = keptResults();
  for (const { name, status, assertionResults } of report.testResults) {
    const criteria = {};
    for (const { fullName, status: outcome } of assertionResults) {
      for (const id of outcome === 'passed' || outcome === 'failed' ? criteriaIn(fullName) : []) {
        criteria[id] ??= { passed: 0, failed: 0 };
        // What fails outside of any test leaves no test of its file beyond doubt.
        criteria[id][
          status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
            ? 'failed'
            : outcome
        ] += 1;
      }
    }
    if (Object.keys(criteria).length === 0) continue;
    kept[engine] = {
      ...kept[engine],
      [relative(process.cwd(), name)]: { at: new Date().toISOString(), ...state, criteria },
    };
  }
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(kept));
}

/** All that the built script depends on. */
const PRODUCT = [
  'src',
  'locales',
  'scripts/build.mjs',
  'scripts/build',
  'vite.config.ts',
  'package-lock.json',
];

/**
 * @returns `{ commit, source }`: the short commit (empty without git) and a hash of the files that become the
 * product
 */
export function sourceState() {
  const hash = createHash('sha256');
  for (const file of PRODUCT.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return { commit: commit(), source: hash.digest('hex').slice(0, 12) };
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
