/** The name of a window, in the parts in which a page may write it. */
import { plainDigits } from './numbers.ts';
import { keyOf } from './page.ts';

export interface Name {
  /** All of it but what stands in brackets at its end. */
  readonly whole: string;
  /** The parts that must stand close together. */
  readonly core: readonly string[];
  /** Its prefecture or municipality, which may stand in a heading or in the title instead. */
  readonly place: readonly string[];
}

const ALIAS = /\s*\([^()]*\)\s*$/;
const BETWEEN = /[\s・「」『』〈〉()/,、]+/;

/** @param places today's prefectures and municipalities, from `keyOf` */
export function nameOf(name: string, places: ReadonlySet<string>): Name {
  const plain = plainDigits(name);
  const bare = plain.replace(ALIAS, '') || plain;
  const core: string[] = [];
  const place: string[] = [];
  for (const part of bare.split(BETWEEN).map(keyOf)) {
    if (part === '') continue;
    const begin = core.length === 0 ? leadingPlaces(part, places) : [];
    place.push(...begin);
    const rest = part.slice(begin.join('').length);
    if (rest.length === 1 && begin.length > 0) core.push(`${place.pop() ?? ''}${rest}`);
    else if (rest !== '') core.push(rest);
  }
  // A municipality itself, with its switchboard.
  return core.length > 0
    ? { whole: keyOf(bare), core, place }
    : { whole: keyOf(bare), core: place, place: [] };
}

const LONGEST_PLACE = 10;

/** 「千葉県」「柏市」 of 「千葉県柏市…」. */
function leadingPlaces(part: string, places: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let rest = part;
  for (let length = Math.min(LONGEST_PLACE, rest.length); length > 1; length -= 1) {
    if (!places.has(rest.slice(0, length))) continue;
    found.push(rest.slice(0, length));
    rest = rest.slice(length);
    length = Math.min(LONGEST_PLACE, rest.length) + 1;
  }
  return found;
}

/** Whether a text has the name. @param around what stands above it: headings, the title */
export const hasName = ({ whole, core, place }: Name, text: string, around: string): boolean =>
  text.includes(whole) ||
  (core.every((part) => text.includes(part)) &&
    place.every((part) => text.includes(part) || around.includes(part)));
