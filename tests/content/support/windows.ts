/** The lists of windows and municipalities as they lie in src/content/windows, one for each prefecture. */
import { readFileSync } from 'node:fs';
import { AREAS } from '../../../src/content/contacts.ts';
import type { Centre } from '../../../src/directory/centre.ts';

export const PREFECTURES = AREAS.filter(({ code }) => code.length === 2);

export const textOf = (prefecture: string): string =>
  readFileSync(`src/content/windows/${prefecture}.json`, 'utf8');

export const listOf = (prefecture: string): readonly Centre[] =>
  JSON.parse(textOf(prefecture)) as readonly Centre[];

export const LISTED: readonly Centre[] = PREFECTURES.flatMap(({ code }) => listOf(code));
