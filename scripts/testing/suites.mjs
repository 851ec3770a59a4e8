// What there is to run. Each suite says how, and gives counts of what was really run.
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, isReady } from '../browsers.mjs';
import { keepResults } from './keep-results.mjs';
import { commandFile, runNode } from './run.mjs';
import { sourceState } from './source-state.mjs';
import { fault, judge, tallyVitest, tallyWtr } from './tally.mjs';

export const KINDS = ['node', 'browser', 'dist'];

/** The kind of suite a test file belongs to. */
export function kindOf(file) {
  if (file.includes('tests/dist')) return 'dist';
  return /tests\/(?:element|screens)/.test(file) ? 'browser' : 'node';
}

/** The suites of the kinds and engines, in the order in which they run. `files` narrows them down to some test files. */
export function suites({ kinds = KINDS, engines = ENGINES, files = [], tempDir }) {
  const reportFile = join(tempDir, 'report.json');
  // Browsers make their profiles there too, and not all of them clear up behind themselves.
  const base = { TMPDIR: tempDir };
  const distDir = join(tempDir, 'dist');
  const suite = (kind, engine, tally, start) => ({
    kind,
    name: engine ? `${kind}, ${engine}` : kind,
    async run() {
      rmSync(reportFile, { force: true });
      if (engine && !isReady(engine)) return fault('not run: the browser is missing');
      if (kind === 'dist' && !(await buildScript(distDir))) return fault('not run: there is no built script');
      const state = kind === 'dist' ? builtFrom : sourceState();
      const exitCode = await start();
      const report = readReport(reportFile);
      keepResults(engine || 'node', report, state);
      return judge({ exitCode, report, tally });
    },
  });
  const vitest = (config, env) => runNode([commandFile('vitest'), 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...files], { ...base, ...env });
  const wtr = (env) => runNode([commandFile('wtr'), ...(files.length > 0 ? ['--files', ...files] : [])], { RESULTS_FILE: reportFile, ...base, ...env });

  const all = {
    node: () => [suite('node', '', tallyVitest, () => vitest('vitest.config.ts'))],
    browser: () => engines.map((engine) => suite('browser', engine, tallyWtr, () => wtr({ ENGINE: engine }))),
    dist: () => engines.map((engine) => suite('dist', engine, tallyVitest, () => vitest('vitest.dist.config.ts', { ENGINE: engine, DIST_DIR: distDir }))),
  };
  return KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => all[kind]());
}

let built;
/** The state of the source when the script was built, which may have gone on since. */
let builtFrom;

/**
 * Builds from the sources at hand, once per run; a script given through DIST_DIR is taken as it is. What is tested is a copy:
 * another build meanwhile must not pull it away from under the browsers.
 */
function buildScript(distDir) {
  built ??= (async () => {
    builtFrom = sourceState();
    const given = process.env.DIST_DIR;
    if (!given && (await runNode(['scripts/build.mjs'])) !== 0) return false;
    if (!existsSync(join(given ?? 'dist', 'hikikomori-help.js'))) return false;
    cpSync(given ?? 'dist', distDir, { recursive: true });
    return true;
  })();
  return built;
}

function readReport(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
