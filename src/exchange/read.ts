/** Reads JSON of unknown shape: a value of another type counts as missing, so nothing here throws. */
import type { Fields } from '../directory/entry.ts';
import { asFields } from '../directory/entry.ts';

export type { Fields } from '../directory/entry.ts';

export const fieldsOf = (value: unknown): Fields => asFields(value) ?? {};

/** In JSON-LD, and in much hand-written JSON, a single item is written without its list. */
export const objectsOf = (value: unknown): readonly Fields[] =>
  (Array.isArray(value) ? value : [value]).map((item) => asFields(item)).filter((fields) => fields !== null);

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** A name in hiragana; any other alternative name is not the reading. */
export const readingOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\p{Script=Hiragana}[\p{Script=Hiragana}ー・\s]*$/u.test(value)
    ? value
    : undefined;

export const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

export const wordOf = <const Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

type Optional<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];
export type Filled<T> = Omit<T, Optional<T>> & { [K in Optional<T>]?: Exclude<T[K], undefined> };

/** Removes keys without a value: in JSON an unknown fact has no key. */
export const filled = <T extends object>(fields: T): Filled<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Filled<T>;

/** The list, or undefined if it is empty. */
export const someOf = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined;

/**
 * Beside machine-readable hours, the description has the source's words; if there are none, it repeats the
 * hours.
 * @param words empty: there are none
 */
export const wordsBeside = (
  hours: string | undefined,
  words: string,
): { readonly hours?: string; readonly hoursText?: string } =>
  filled({ hours, hoursText: words === '' || words === hours ? undefined : words });
