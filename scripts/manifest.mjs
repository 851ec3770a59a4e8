/**
 * `npm run docs:manifest`: writes `custom-elements.json`, and the tables of the documents, from the source. They are
 * kept in the repository, so that a change of what is public can be seen in a review.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const load = async (file) => (await runnerImport(`./scripts/build/${file}`, { configFile: false })).module;
const { makeManifest } = await load('manifest.ts');
const { DOCUMENTS, withTables } = await load('manifest-tables.ts');

const manifest = makeManifest();
writeFileSync('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
for (const document of DOCUMENTS)
  writeFileSync(document, withTables(manifest, document, readFileSync(document, 'utf8')));
