/** The name of a window, in the parts in which a page may write it. */
import { plainDigits } from './numbers.ts';
import { keyOf } from './page.ts';

export interface Name {
  /** All of it but what stands in brackets at its end. */
  readonly whole: string;
  /** The parts of which the last one must stand near; the others may be in a heading or in the title. */
  readonly core: readonly string[];
  /** Its prefecture or municipality, where it begins with one. */
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

/** What a page writes closest to the number: the last part, as 「地域福祉課」 of a council. */
export const anchorOf = ({ core, whole }: Name): string =>
  core.findLast((part) => part.length > 1) ?? core.at(-1) ?? whole;

/** Whether a text has the name. @param around what stands above it: headings, the title */
export function hasName(name: Name, text: string, around: string): boolean {
  const anchor = anchorOf(name);
  return (
    text.includes(name.whole) ||
    (text.includes(anchor) &&
      [...name.core, ...name.place].every((part) => text.includes(part) || around.includes(part)))
  );
}
