/**
 * Reading JSON that somebody else has written: what has another shape counts as not there, so nothing here
 * can throw.
 */
import type { Fields } from '../../directory/entry.ts';
import { asFields } from '../../directory/entry.ts';

export type { Fields } from '../../directory/entry.ts';

export const fieldsOf = (value: unknown): Fields => asFields(value) ?? {};

/** In JSON-LD, and in much hand-written JSON, one alone stands without its list. */
export const objectsOf = (value: unknown): readonly Fields[] =>
  (Array.isArray(value) ? value : [value]).map((item) => asFields(item)).filter((fields) => fields !== null);

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** A name in hiragana; another name that it has is no reading. */
export const readingOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\p{Script=Hiragana}[\p{Script=Hiragana}ー・\s]*$/u.test(value)
    ? value
    : undefined;

export const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);

export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : undefined;

/** One of the words that are known. */
export const wordOf = <const Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

type Optional<T> = { [K in keyof T]-?: undefined extends T[K] ? K : never }[keyof T];
export type Filled<T> = Omit<T, Optional<T>> & { [K in Optional<T>]?: Exclude<T[K], undefined> };

/** Without the keys that have no value: in JSON a fact that is not known has no key. */
export const filled = <T extends object>(fields: T): Filled<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Filled<T>;

/** As a list, or nothing where it would be empty. */
export const someOf = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined;
