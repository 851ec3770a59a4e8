// All tests, one suite after the other: in Node, in three browser engines, and of the built script on real pages.
//   npm test
//   npm test -- --engine chromium --only browser          quick work; both options may be repeated
//   npm test -- tests/element/one.test.ts                 a single file, in the suites it belongs to
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENGINES, ensureBrowsers } from './browsers.mjs';
import { forwardSignals } from './testing/run.mjs';
import { KINDS, kindOf, suites } from './testing/suites.mjs';
import { add, fault, nothing, totalLine } from './testing/tally.mjs';

const { engines, kinds, files } = readArguments();
const tempDir = mkdtempSync(join(tmpdir(), 'hikikomori-help-tests-'));
process.on('exit', () => rmSync(tempDir, { recursive: true, force: true, maxRetries: 5 }));
forwardSignals();

const chosen = suites({ kinds, engines, files, tempDir });
if (chosen.some(({ kind }) => kind !== 'node')) provideBrowsers();

const results = [];
for (const suite of chosen) results.push(await run(suite));

section('all');
for (const { name, counts, seconds } of results) {
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`);
  for (const text of counts.faults) console.log(`  ! ${text}`);
}
const total = results.reduce((sum, { counts }) => add(sum, counts), nothing());
console.log(totalLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function run(suite) {
  section(suite.name);
  const start = performance.now();
  const counts = await suite.run().catch((error) => fault(`the runner itself failed: ${error.stack}`));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${suite.name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`);
  return { name: suite.name, counts, seconds };
}

/** A browser that cannot be had fails its suites; it does not keep the others from running. */
function provideBrowsers() {
  try {
    ensureBrowsers(engines);
  } catch (error) {
    console.error(error.message);
  }
}

function readArguments() {
  const options = { engine: { type: 'string', multiple: true }, only: { type: 'string', multiple: true } };
  const { values, positionals } = parse({ options, allowPositionals: true });
  const fitting = positionals.length > 0 ? [...new Set(positionals.map(kindOf))] : KINDS;
  return { engines: known('engine', values.engine) ?? ENGINES, kinds: known('only', values.only) ?? fitting, files: positionals };
}

function parse(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return misused(error.message);
  }
}

function known(option, given) {
  const allowed = { engine: ENGINES, only: KINDS }[option];
  const unknown = given?.find((value) => !allowed.includes(value));
  if (unknown === undefined) return given;
  return misused(`--${option} ${unknown}: there are ${allowed.join(', ')}`);
}

function misused(message) {
  console.error(message);
  process.exit(2);
}

function section(title) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}`);
}
