/**
 * `npm run build`: the single script, the modules, the command, the schema of the data, and the types. Writes
 * `dist/` anew.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { build, runnerImport } from 'vite';

rmSync('dist', { recursive: true, force: true });
for (const mode of ['script', 'modules', 'core', 'cli']) await build({ mode, logLevel: 'warn' });
chmodSync('dist/cli.js', 0o755);
const {
  module: { CENTRES_SCHEMA },
} = await runnerImport('./scripts/build/centers-schema.ts', { configFile: false });
writeFileSync('dist/centers.schema.json', `${JSON.stringify(CENTRES_SCHEMA, null, 2)}\n`);
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
