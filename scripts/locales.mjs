/**
 * A language as a sheet, for people who mend it without Git (docs/translating.md).
 *   npm run locales:export -- ko       writes translation-ko.csv, which Excel opens
 *   npm run locales:export -- ko --review    writes review-ko.csv, for a reader who judges it (docs/review)
 *   npm run locales:import -- FILE     writes locales/ko.json from it, or says what is wrong
 */
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const {
  positionals: [command, given],
  values: { review },
} = parseArgs({ allowPositionals: true, options: { review: { type: 'boolean', default: false } } });
// They share code with the widget, which is TypeScript: Vite can load it, Node 20 can't.
const {
  module: { exportSheet, importSheet },
} = await runnerImport('./scripts/locales/commands.ts', { configFile: false });
const place = { locales: 'locales', sheets: '.', say: console.log };
process.exitCode = command === 'import' ? importSheet(place, given) : exportSheet(place, given, review);
