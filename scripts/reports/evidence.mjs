// What the kept results say of the tests of each criterion: only what was run on this state of the source
// counts.

/**
 * @param tagged criterion → its test files
 * @param results engine (`node` without one) → test file → `{ at, commit, source, criteria: { id: { passed,
 * failed } } }`
 * @param source the state that the reports are about; results of another are told as such, and show nothing
 * @returns `{ source, commits, from, to, criteria: { id: { file: { status, count, engines, was? } } } }`,
 * days as YYYY-MM-DD,
 *   empty where nothing was run
 */
export function evidenceOf(tagged, results, source) {
  const used = [];
  const shown = (id, file) => {
    const runs = runsOf(id, file, results);
    const now = runs.filter((run) => run.source === source);
    if (now.length === 0) {
      return {
        status: runs.length > 0 ? 'older' : 'missing',
        count: 0,
        engines: [],
        ...(runs.length > 0 ? { was: newest(runs) } : {}),
      };
    }
    used.push(...now);
    const failed = now.filter((run) => run.failed > 0);
    return {
      status: failed.length > 0 ? 'failed' : 'passed',
      count: Math.max(...now.map(({ passed }) => passed)),
      engines: (failed.length > 0 ? failed : now).map(({ engine }) => engine).sort(),
    };
  };
  const criteria = Object.fromEntries(
    Object.entries(tagged).map(([id, files]) => [
      id,
      Object.fromEntries(files.map((file) => [file, shown(id, file)])),
    ]),
  );
  const days = used.map(({ at }) => at.slice(0, 10)).sort();
  return {
    source,
    commits: [...new Set(used.map(({ commit }) => commit))].filter(Boolean).sort(),
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    criteria,
  };
}

/** Every run that really ran a test of the criterion. */
const runsOf = (id, file, results) =>
  Object.entries(results).flatMap(([engine, files]) => {
    const run = files[file];
    const outcome = run?.criteria[id];
    return outcome ? [{ engine, at: run.at, commit: run.commit, source: run.source, ...outcome }] : [];
  });

function newest(runs) {
  const { at, commit } = [...runs].sort((a, b) => a.at.localeCompare(b.at)).at(-1);
  return `${at.slice(0, 10)}${commit ? `, ${commit}` : ''}`;
}

/** The tests without which the reports would claim more than was shown, in words for whoever makes them. */
export const faultsOf = ({ criteria }) =>
  Object.entries(criteria).flatMap(([id, files]) =>
    Object.entries(files)
      .filter(([, { status }]) => status !== 'passed')
      .map(
        ([file, { status, engines, was }]) =>
          `${id}: ${status}${engines.length > 0 ? ` (${engines.join(', ')})` : ''}${was ? ` (${was})` : ''}: ${file}`,
      ),
  );
