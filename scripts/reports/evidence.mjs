// What the kept results say of the tests that the reports name: only what was run on this state of the source counts.
import { referenceOf } from './titles.mjs';

/**
 * @param tests name → reference
 * @param results as `keptResults` gives them
 * @param source the state that the reports are about; results of another are told as such, and show nothing
 * @returns `{ source, commits, from, to, tests: { name: { status, count, engines, was? } } }`, days as YYYY-MM-DD, empty where nothing was run
 */
export function evidenceOf(tests, results, source) {
  const used = [];
  const found = Object.entries(tests).map(([name, text]) => {
    const runs = runsOf(referenceOf(text), results);
    const now = runs.filter((run) => run.source === source);
    if (now.length === 0) return [name, runs.length > 0 ? { status: 'older', count: 0, engines: [], was: newest(runs) } : { status: 'missing', count: 0, engines: [] }];
    used.push(...now);
    const failed = now.filter(({ outcomes }) => outcomes.includes('failed'));
    const engines = (failed.length > 0 ? failed : now).map(({ engine }) => engine).sort();
    return [name, { status: failed.length > 0 ? 'failed' : 'passed', count: Math.max(...now.map(({ outcomes }) => outcomes.filter((status) => status === 'passed').length)), engines }];
  });
  const days = used.map(({ at }) => at.slice(0, 10)).sort();
  return { source, commits: [...new Set(used.map(({ commit }) => commit))].filter(Boolean).sort(), from: days[0] ?? '', to: days.at(-1) ?? '', tests: Object.fromEntries(found) };
}

/** Every run that really ran the test. */
const runsOf = ({ file, pattern }, results) => Object.entries(results).flatMap(([engine, files]) => {
  const run = files[file];
  const outcomes = Object.entries(run?.tests ?? {}).filter(([title, status]) => pattern.test(title) && status !== 'skipped').map(([, status]) => status);
  return outcomes.length > 0 ? [{ engine, at: run.at, commit: run.commit, source: run.source, outcomes }] : [];
});

function newest(runs) {
  const { at, commit } = [...runs].sort((a, b) => a.at.localeCompare(b.at)).at(-1);
  return `${at.slice(0, 10)}${commit ? `, ${commit}` : ''}`;
}

/** The tests without which the reports would claim more than was shown, in words for whoever makes them. */
export const faultsOf = (tests, evidence) => Object.entries(evidence.tests).filter(([, { status }]) => status !== 'passed')
  .map(([name, { status, engines, was }]) => `${status}${engines.length > 0 ? ` (${engines.join(', ')})` : ''}${was ? ` (${was})` : ''}: ${tests[name]}`);
