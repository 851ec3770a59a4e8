/**
 * What has to hold before a version is published (docs/releasing.md). Looks at `dist/` as it is built.
 *   npm run release:check                 as far as it can hold between two releases
 *   npm run release:check -- --release    also what holds only right before one; so it is, too, on its tag
 *   npm run release:check -- --quick      without the two builds
 *   npm run release:check -- --write      keeps the sizes of this version in docs/bench/sizes.json
 *   npm run release:check -- --notes      prints the notes of the release, and checks nothing
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const flag = { type: 'boolean', default: false };
const {
  values: { write, notes, ...options },
} = parseArgs({ options: { quick: flag, release: flag, write: flag, notes: flag } });
if (!existsSync('dist/sri.json')) {
  console.error('dist/ is not built: npm run build');
  process.exit(1);
}
// TypeScript, which Node 20 can't load and Vite can.
const {
  module: { notesOf, runChecks, writeSizes },
} = await runnerImport('./scripts/release/checks.ts', { configFile: false });

if (write) writeSizes();
if (notes) console.log(notesOf());
else {
  const failed = [];
  for await (const { name, state, lines } of runChecks(options)) {
    const mark = { ok: 'ok    ', note: 'ok    ', failed: 'FAILED' }[state];
    console.log(`${mark} ${name}`);
    for (const line of lines) console.log(`         ${line}`);
    if (state === 'failed') failed.push(name);
  }
  console.log(failed.length === 0 ? 'all checks hold' : `mend first: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
