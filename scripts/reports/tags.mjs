// Which tests show which criterion: the title of a test ends with the criteria it shows, as in `…
// @wcag:2.4.7,2.4.11`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The criteria that a title, or the source of a whole file, names. */
export const criteriaIn = (text) =>
  [...text.matchAll(/@wcag:([\d.,]+)/g)].flatMap(([, ids]) => ids.split(','));

/** @returns criterion → the test files that have a test of it, sorted */
export function taggedFiles(folder = 'tests') {
  const tagged = {};
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  );
  for (const file of files.map((name) => join(folder, name).replaceAll('\\', '/')).sort()) {
    for (const id of new Set(criteriaIn(readFileSync(file, 'utf8')))) (tagged[id] ??= []).push(file);
  }
  return tagged;
}
