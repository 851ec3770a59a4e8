// Runs the tests, one suite after the other.
//   npm test                        units, components and the promises, in Chromium
//   npm run test:all                the rest: proofs, the package as it is installed, the other tests of the
//                                   built script, and in Firefox and WebKit what browsers do differently
//   npm test -- tests/element/one.test.ts [--engine firefox --engine webkit]
//                                   single files, in Chromium or in the engines named
//   npm test -- tests/content/rules.test.ts --update
//                                   takes what the tests see now for what they expect (snapshots)
// The last line is the sum: `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES, ensureBrowsers, isReady } from './browsers.mjs';
import { count, keepResults, sourceState, withSnapshots } from './testing/results.mjs';

/** Tests of the promises to users, one file each, on the built script. */
const PROMISES = 'tests/dist/promises/';
/** Tests of what browsers do differently: focus, layout, timers, languages, storage, policies. */
const DIFFERING = {
  components: [
    'clock',
    'fallback',
    'first-drawing',
    'flow',
    'focus',
    'host-buttons',
    'language',
    'layout',
    'lifecycle',
    'panel',
    'take-along',
    'translated',
  ].map((name) => `tests/element/${name}.test.ts`),
  dist: [
    PROMISES,
    ...[
      'charset',
      'covered',
      'csp-matrix',
      'embedding',
      'faults',
      'installs',
      'languages',
      'old-browsers',
      'quick-exit-frame',
      'two-widgets',
    ].map((name) => `tests/dist/${name}.test.ts`),
  ],
};
/** Slow, and rarely the first to find a fault: only in `npm run test:all`. */
const THOROUGH = [
  'tests/element/axe.test.ts',
  'tests/element/translated.test.ts',
  'tests/screens/result-sentences.test.ts',
];
/** Longer than any regular run; a browser that hangs must not block a pipeline forever. */
const LIMIT = 30 * 60_000;

const tempDir = mkdtempSync(join(tmpdir(), 'hikikomori-help-tests-'));
const reportFile = join(tempDir, 'report.json');
process.on('exit', () => rmSync(tempDir, { recursive: true, force: true, maxRetries: 5 }));
let current;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // The running suite closes its browsers first.
  process.once(signal, () => {
    current?.once('exit', () => process.exit(1));
    current?.kill('SIGTERM');
  });
}

const units = (name, ...projects) => ({
  name,
  run: () => vitest({}, ...projects.flatMap((project) => ['--project', project])),
});
const components = (engine, files = []) => ({
  name: `components, ${engine}`,
  engine,
  run: () => webTestRunner(engine, files),
});
const dist = (name, engine, ...args) => ({
  name: `${name}, ${engine}`,
  engine,
  built: true,
  run: () => vitest({ ENGINE: engine }, '--project', 'dist', ...args),
});

const packed = (engine, ...files) => ({
  name: `package, ${engine}`,
  engine,
  built: true,
  run: () => vitest({ ENGINE: engine }, '--project', 'package', ...files),
});

/** The docs as a site; it shows the built script at work. */
const pages = (...files) => ({
  name: 'docs',
  engine: 'chromium',
  built: true,
  run: () => vitest({}, '--project', 'docs', ...files),
});

const QUICK = () => [
  units('units', 'unit'),
  components('chromium', ['tests/{element,screens}/**/*.test.ts', ...THOROUGH.map((file) => `!${file}`)]),
  dist('promises', 'chromium', PROMISES),
];
const REST = () => [
  units('proofs', 'proof', 'fuzz'),
  packed('chromium'),
  packed('firefox', 'tests/package/server-drawn.test.ts'),
  pages(),
  components('chromium', THOROUGH),
  dist('built script', 'chromium', '--exclude', `${PROMISES}**`),
  ...['firefox', 'webkit'].flatMap((engine) => [
    components(engine, DIFFERING.components),
    dist('built script', engine, ...DIFFERING.dist),
  ]),
];

const {
  values: { rest, update, engine: engines = ['chromium'] },
  positionals: files,
} = parseArgs({
  options: {
    rest: { type: 'boolean' },
    update: { type: 'boolean', short: 'u' },
    engine: { type: 'string', multiple: true },
  },
  allowPositionals: true,
});
const suites = files.length > 0 ? suitesOf(files) : rest ? REST() : QUICK();

const needed = ENGINES.filter((engine) => suites.some((suite) => suite.engine === engine));
try {
  if (needed.length > 0) ensureBrowsers(needed);
} catch (error) {
  // The suites of that engine fail; the others run.
  console.error(error.message);
}
const state = sourceState();
// If DIST_DIR is set (by .ci/run), that build is tested instead of a new one.
const built =
  !suites.some((suite) => suite.built) || process.env.DIST_DIR || (await node('scripts/build.mjs')) === 0;

const sum = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
/** Files whose tests compare with a snapshot that no longer fits. */
const differing = new Set();
for (const { name, engine, run, ...suite } of suites) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  const start = performance.now();
  rmSync(reportFile, { force: true });
  const missing =
    engine && !isReady(engine)
      ? 'not run: the browser is missing'
      : suite.built && !built
        ? 'not run: there is no built script'
        : '';
  const exitCode = missing ? 1 : await run();
  const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : null;
  if (report) keepResults(engine ?? 'node', report, state);
  for (const file of withSnapshots(report)) differing.add(file);
  const counts = missing ? { passed: 0, failed: 1, skipped: 0, faults: [missing] } : count(report, exitCode);
  for (const key of Object.keys(sum)) sum[key] += counts[key];
  lines.push(
    `${name}: ${total(counts)} (${((performance.now() - start) / 1000).toFixed(0)} s)`,
    ...counts.faults.map((text) => `  ! ${text}`),
  );
}
if (differing.size > 0)
  lines.push(
    'A snapshot differs. Read the difference above; if it is meant:',
    `  npm test -- ${[...differing].join(' ')} --update`,
  );
console.log(`\n${lines.join('\n')}\n${total(sum)}`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;

function total({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function suitesOf(given) {
  const inBrowser = given.filter((file) => /tests\/(?:element|screens)\//.test(file));
  const ofDist = given.filter((file) => file.includes('tests/dist'));
  const ofPackage = given.filter((file) => file.includes('tests/package'));
  const ofDocs = given.filter((file) => file.includes('tests/docs'));
  const others = given.filter((file) => ![...inBrowser, ...ofDist, ...ofPackage, ...ofDocs].includes(file));
  return [
    ...(others.length > 0 ? [{ name: 'node', run: () => vitest({}, ...others) }] : []),
    ...(ofDocs.length > 0 ? [pages(...ofDocs)] : []),
    ...engines.flatMap((engine) => [
      ...(inBrowser.length > 0 ? [components(engine, inBrowser)] : []),
      ...(ofPackage.length > 0 ? [packed(engine, ...ofPackage)] : []),
      ...(ofDist.length > 0 ? [dist('built script', engine, ...ofDist)] : []),
    ]),
  ];
}

function vitest(env, ...args) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  // Last: it would take a file for its value.
  if (update) args.push('--update');
  return node('node_modules/vitest/vitest.mjs', ['run', ...reporters, ...args], env);
}

function webTestRunner(engine, files) {
  return node('node_modules/@web/test-runner/dist/bin.js', files.length > 0 ? ['--files', ...files] : [], {
    ENGINE: engine,
    RESULTS_FILE: reportFile,
  });
}

/** Runs a program; resolves to its exit code, or null if a signal ended it. */
function node(file, args = [], env = {}) {
  // Browsers create their profiles in the temporary folder, and not all of them delete them. Drivers run on
  // this machine, so requests to them must bypass any proxy.
  const local = { TMPDIR: tempDir, NO_PROXY: 'localhost,127.0.0.1', no_proxy: 'localhost,127.0.0.1' };
  return new Promise((ended, refused) => {
    current = spawn(process.execPath, [file, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: LIMIT,
      env: { ...process.env, ...local, ...env },
    });
    current.once('error', refused).once('exit', ended);
  });
}
