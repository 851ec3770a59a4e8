/**
 * `npm run bench -- --harness DIR [options of the harness]`: builds the script and measures it beside others with a copy of the
 * side-by-side harness that lies in DIR. Nothing of the peers is part of this project.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [flag, harness, ...options] = process.argv.slice(2);
if (flag !== '--harness' || !harness) {
  console.error('Usage: npm run bench -- --harness DIR [--peers blank,lit-floor --reps 3 …]');
  process.exit(2);
}
execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
const folder = mkdtempSync(join(tmpdir(), 'hikikomori-help-bench-'));
const page = join(folder, 'hikikomori-help');
cpSync('tests/bench/hikikomori-help', page, { recursive: true });
cpSync('dist/hikikomori-help.js', join(page, 'dist', 'hikikomori-help.js'));
try {
  execFileSync(process.execPath, ['measure.mjs', '--extra', page, '--out', join(resolve('.'), 'bench-results.json'), ...options], { cwd: harness, stdio: 'inherit' });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
