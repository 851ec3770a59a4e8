import { readFileSync } from 'node:fs';
import { fill } from '../../src/cli/texts.ts';

/** All the words that are not about a criterion, by language. */
export const WORDS = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8'));

/** The day or days on which the tests were run. */
export const dayOf = ({ from, to }, { never, days }) =>
  to === '' ? never : from === to ? to : fill(days, { from, to });
