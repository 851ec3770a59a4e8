/**
 * `npm run docs:manifest`: writes `custom-elements.json` from the source. It is kept in the repository, so that a
 * change of what is public can be seen in a review.
 */
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const {
  module: { makeManifest },
} = await runnerImport('./scripts/build/manifest.ts', { configFile: false });
writeFileSync('custom-elements.json', `${JSON.stringify(makeManifest(), null, 2)}\n`);
