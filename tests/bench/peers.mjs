/**
 * `npm run bench -- --harness DIR [--keep] [options of the harness]`: builds the script and measures it
 * beside others with a copy of the side-by-side harness that lies in DIR. With `--keep` the figures go into
 * `docs/bench/results.json`, and their table into `docs/bench/README.md`. Nothing of the peers is part of
 * this project.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { kept, table, withTable } from './table.mjs';

const RAW = 'bench-results.json';
const KEPT = 'docs/bench/results.json';
const PAGE = 'docs/bench/README.md';

const [flag, harness, ...rest] = process.argv.slice(2);
if (flag !== '--harness' || !harness) {
  console.error('Usage: npm run bench -- --harness DIR [--keep] [--peers blank,lit-floor --reps 3 …]');
  process.exit(2);
}
const options = rest.filter((option) => option !== '--keep');
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'hikikomori-help-bench-'));
const page = join(folder, 'hikikomori-help');
cpSync('tests/bench/hikikomori-help', page, { recursive: true });
cpSync('dist/hikikomori-help.js', join(page, 'dist', 'hikikomori-help.js'));
try {
  execFileSync(process.execPath, ['measure.mjs', '--extra', page, '--out', resolve(RAW), ...options], {
    cwd: harness,
    stdio: 'inherit',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const results = kept(JSON.parse(readFileSync(RAW, 'utf8')));
console.log(`\n${table(results)}`);
if (rest.includes('--keep')) {
  writeFileSync(KEPT, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(PAGE, withTable(readFileSync(PAGE, 'utf8'), results));
}
