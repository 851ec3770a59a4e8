/** `npm run docs:reviews`: writes what is reviewed and what is not into the docs, from the register. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';

// It imports the rules, which are TypeScript: Vite can load them, Node 20 can't.
const {
  module: { pagesNow },
} = await runnerImport('./scripts/reviews/now.ts', { configFile: false });
for (const [name, text] of Object.entries(pagesNow())) {
  const file = join('docs', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
