/** The pages of the docs from the data of this project. */
import type { Centre } from '../../src/directory/centre.ts';
import { AREAS, CENTRES } from '../../src/content/contacts.ts';
import { WINDOWS } from '../../src/content/windows.ts';
import municipalities from '../../src/exchange/municipalities.json' with { type: 'json' };
import { contactPages } from './tables.ts';

/** @param day `YYYY-MM-DD` */
export const pagesOn = (day: string): Readonly<Record<string, string>> =>
  contactPages(
    [...CENTRES, ...[...WINDOWS.values()].flatMap((text) => JSON.parse(text) as readonly Centre[])],
    new Map([...AREAS.map(({ code, ja }) => [code, ja] as const), ...Object.entries(municipalities.names)]),
    AREAS.filter(({ code }) => code.length === 2),
    day,
  );
