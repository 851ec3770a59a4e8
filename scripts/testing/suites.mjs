// What there is to run. Each suite says how, and gives counts of what was really run.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES, isReady } from '../browsers.mjs';
import { commandFile, runNode } from './run.mjs';
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
  const suite = (kind, engine, tally, start) => ({
    kind,
    name: engine ? `${kind}, ${engine}` : kind,
    async run() {
      rmSync(reportFile, { force: true });
      if (engine && !isReady(engine)) return fault('not run: the browser is missing');
      if (kind === 'dist' && !(await buildScript())) return fault('not run: the script could not be built');
      const exitCode = await start();
      return judge({ exitCode, report: readReport(reportFile), tally });
    },
  });
  const vitest = (config, env) => runNode([commandFile('vitest'), 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...files], { ...base, ...env });
  const wtr = (env) => runNode([commandFile('wtr'), ...(files.length > 0 ? ['--files', ...files] : [])], { RESULTS_FILE: reportFile, ...base, ...env });

  const all = {
    node: () => [suite('node', '', tallyVitest, () => vitest('vitest.config.ts'))],
    browser: () => engines.map((engine) => suite('browser', engine, tallyWtr, () => wtr({ ENGINE: engine }))),
    dist: () => engines.map((engine) => suite('dist', engine, tallyVitest, () => vitest('vitest.dist.config.ts', { ENGINE: engine }))),
  };
  return KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => all[kind]());
}

let built;

/** What is tested is always built from the sources at hand; once per run. A script given through DIST_DIR is taken as it is. */
function buildScript() {
  built ??= process.env.DIST_DIR ? Promise.resolve(true) : runNode(['scripts/build.mjs']).then((exitCode) => exitCode === 0);
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
