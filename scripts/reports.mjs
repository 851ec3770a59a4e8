/**
 * Writes the accessibility reports, from scripts/reports/criteria.json and the results that the tests (`npm
 * test`, `npm run test:all`) have stored.
 *   npm run reports                into reports/accessibility; criteria without a passed test are unconfirmed
 *   npm run reports -- --keep      into docs/accessibility, to be committed; only if all are confirmed
 *   npm run reports -- --reword    docs/accessibility from the same results, after a change of words
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { evidenceOf, faultsOf } from './reports/evidence.mjs';
import { taggedFiles } from './reports/tags.mjs';
import { keptResults, sourceState } from './testing/results.mjs';

// The reports import the command's page and texts, which are TypeScript: Vite can load them, Node 20 can't.
const {
  module: { documents },
} = await runnerImport('./scripts/reports/documents.mjs', { configFile: false });

const COMMITTED = 'docs/accessibility';
const { keep, reword } = parseArgs({
  options: { keep: { type: 'boolean' }, reword: { type: 'boolean' } },
}).values;
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const data = read('scripts/reports/criteria.json');
const evidenceFile = join(COMMITTED, 'evidence.json');

if (reword && !existsSync(evidenceFile)) end(`There is no ${evidenceFile}.`);
const evidence = reword ? read(evidenceFile) : evidenceOf(taggedFiles(), keptResults(), sourceState().source);
const faults = faultsOf(evidence);
if ((keep || reword) && faults.length > 0)
  end(
    `Nothing was written: a copy that is kept must not leave anything open. Run "npm test" and "npm run test:all" first.\n${faults.join('\n')}`,
  );

const folder = keep || reword ? COMMITTED : 'reports/accessibility';
mkdirSync(folder, { recursive: true });
if (keep) writeFileSync(evidenceFile, `${JSON.stringify(evidence, null, 1)}\n`);
for (const [name, text] of Object.entries(documents(data, evidence, read('package.json').version))) {
  writeFileSync(join(folder, name), text);
  console.log(join(folder, name));
}
if (faults.length > 0)
  console.log(`\nNot shown by the kept results, and told as such in the reports:\n${faults.join('\n')}`);

function end(words) {
  console.error(words);
  process.exit(1);
}
