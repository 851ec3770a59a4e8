import { readFileSync } from 'node:fs';

/** All the words that are not about a criterion, by language. */
export const WORDS = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8'));

export const fill = (text, values) => text.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);

/** The day or days on which the tests were run. */
export const dayOf = ({ from, to }, { never, days }) => (to === '' ? never : from === to ? to : fill(days, { from, to }));
