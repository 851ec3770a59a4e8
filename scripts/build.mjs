/** `npm run build`: the single script, the modules, the command, the schema of the data, and the types. Writes `dist/` anew. */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { build } from 'vite';

rmSync('dist', { recursive: true, force: true });
for (const mode of ['script', 'modules', 'core', 'cli']) await build({ mode, logLevel: 'warn' });
chmodSync('dist/cli.js', 0o755);
copyFileSync('src/data/centers.schema.json', 'dist/centers.schema.json');
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' });
