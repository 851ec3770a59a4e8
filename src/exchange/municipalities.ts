/**
 * Today's municipalities, and which of them took the place of codes that no longer exist. For the command and
 * the builder only: a page with the widget never loads it.
 */
import { AREAS } from '../content/contacts.ts';
import list from './municipalities.json' with { type: 'json' };

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(list.names));
const SUCCESSORS: ReadonlyMap<string, string> = new Map(Object.entries(list.successors));
const PREFECTURES = AREAS.filter(({ code }) => code.length === 2);

/** One form for widths, blanks and the two ways of writing 龍ケ崎. */
const plainName = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').replaceAll('ヶ', 'ケ');

/** By prefecture and name, without the 郡. Within a prefecture no two have one name. */
const CODES: ReadonlyMap<string, string> = new Map(
  [...NAMES].map(([code, name]) => [code.slice(0, 2) + plainName(name), code]),
);

/**
 * The code that took its place; the same where it still exists, or nothing is known of it. @param code two
 * digits or five
 */
export const todaysCode = (code: string): string => SUCCESSORS.get(code) ?? code;

/** @param code two digits or five */
export const existsToday = (code: string): boolean =>
  NAMES.has(code) || PREFECTURES.some((prefecture) => prefecture.code === code);

/** All that exist today, in the order of their codes. */
export const municipalities = (): readonly { readonly code: string; readonly name: string }[] =>
  [...NAMES].map(([code, name]) => ({ code, name }));

/** The name, e.g. 札幌市中央区; undefined for what is no municipality today. */
export const municipalityName = (code: string): string | undefined => NAMES.get(code);

/**
 * @param town as `municipalityName` gives it, with its 郡 or without. @returns undefined where the prefecture
 * has none of that name
 */
export function municipalityCode(prefecture: string, town: string): string | undefined {
  const plain = plainName(town);
  return (
    CODES.get(prefecture + plain) ?? CODES.get(prefecture + plain.replace(/^.{1,6}?郡(?=.+[町村]$)/, ''))
  );
}
