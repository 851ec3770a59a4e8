/**
 * Writes the lists of all contacts in docs/contacts from the data.
 *   npm run docs:contacts                      with their states today
 *   npm run docs:contacts -- --day 2026-11-30  with those of another day
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const FOLDER = 'docs/contacts';
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
const { day } = parseArgs({ options: { day: { type: 'string', default: today } } }).values;

// The pages import the widget's data, which is TypeScript: Vite can load it, Node 20 can't.
const {
  module: { pagesOn },
} = await runnerImport('./scripts/contacts/pages.ts', { configFile: false });

mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(pagesOn(day))) writeFileSync(join(FOLDER, name), text);
