/** A place that somebody names by its code, its name or its reading. */
import { checkDigit } from '../directory/area.ts';
import { AREAS } from '../content/contacts.ts';
import { existsToday, municipalities, municipalityName, todaysCode } from '../exchange/municipalities.ts';

export type FoundPlace =
  | {
      readonly code: string;
      /** The code that was given, where another took its place. */ readonly successorOf?: string;
    }
  /** Six digits of which the last does not belong to the others. */
  | { readonly problem: 'check-digit'; readonly near: readonly string[] }
  /** No such place, or more than one: those that may be meant. */
  | { readonly problem: 'unknown' | 'several'; readonly near: readonly string[] };

const PREFECTURES = AREAS.filter(({ code }) => code.length === 2);
const NEAR = 5;

/** The whole name with its code, e.g. 千葉県柏市 (122173). */
export function placeLabel(code: string): string {
  const prefecture = PREFECTURES.find((area) => area.code === code.slice(0, 2))?.ja ?? '';
  return code.length === 2
    ? `${prefecture} (${code})`
    : `${prefecture}${municipalityName(code) ?? ''} (${code}${checkDigit(code)})`;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replaceAll('ヶ', 'ケ')
    .replace(/[ァ-ヶ]/g, (sign) => (sign === 'ケ' ? sign : String.fromCharCode(sign.charCodeAt(0) - 0x60)));

interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

/** @param readings of municipalities by code, as far as they are known */
export function findPlace(written: string, readings: ReadonlyMap<string, string> = new Map()): FoundPlace {
  const text = plain(written.slice(0, 40));
  if (/^\d+$/.test(text)) return byCode(text);
  const all = [
    ...PREFECTURES.map(({ code, ja }) => ({ code, names: [ja] })),
    ...municipalities().map((town) => named(town, readings)),
  ].map(({ code, names }): Named => ({ code, names: names.map(plain) }));
  const exact = all.filter(({ names }) => names.includes(text));
  const [first] = exact;
  if (first && exact.length === 1) return { code: first.code };
  const near = exact.length > 0 ? exact : nearest(all, text);
  return {
    problem: exact.length > 0 ? 'several' : 'unknown',
    near: near.map(({ code }) => placeLabel(code)),
  };
}

/** With its prefecture and without, a ward without its city too. */
function named(
  { code, name }: { readonly code: string; readonly name: string },
  readings: ReadonlyMap<string, string>,
): Named {
  const prefecture = PREFECTURES.find((area) => area.code === code.slice(0, 2))?.ja ?? '';
  const [, ward] = /^.+市(.+区)$/.exec(name) ?? [];
  const reading = readings.get(code);
  return {
    code,
    names: [
      name,
      prefecture + name,
      ...(ward === undefined ? [] : [ward]),
      ...(reading === undefined ? [] : [reading]),
    ],
  };
}

function byCode(digits: string): FoundPlace {
  const five = digits.length === 6 || digits.length === 5 ? digits.slice(0, 5) : digits;
  const code = /^\d\d000$/.test(five) ? five.slice(0, 2) : five;
  const today = todaysCode(code);
  if (digits.length === 6 && checkDigit(five) !== digits[5])
    return { problem: 'check-digit', near: existsToday(today) ? [placeLabel(today)] : [] };
  if (existsToday(today)) return today === code ? { code } : { code: today, successorOf: code };
  const all = municipalities().map(({ code: name }) => ({ code: name, names: [name] }));
  const near = nearest(
    all.filter((place) => place.code.startsWith(code.slice(0, 2))),
    code,
  );
  return { problem: 'unknown', near: near.map((place) => placeLabel(place.code)) };
}

/** Those that begin with it or have it in them, else those that fewest signs tell from it. */
function nearest(places: readonly Named[], text: string): readonly Named[] {
  if (text === '') return [];
  const containing = places.filter(({ names }) => names.some((name) => name.includes(text)));
  if (containing.length > 0) return containing.slice(0, NEAR);
  return places
    .map((place) => ({ place, far: Math.min(...place.names.map((name) => distance(name, text))) }))
    .filter(({ far }) => far <= Math.max(1, Math.floor(text.length / 2)))
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAR)
    .map(({ place }) => place);
}

/** How many signs have to be put in, taken out or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let row = [...other, ''].map((_, at) => at);
  [...one].forEach((sign, line) => {
    let last = line + 1;
    const next = [last];
    [...other].forEach((against, at) => {
      last = Math.min((row[at + 1] ?? 0) + 1, last + 1, (row[at] ?? 0) + (sign === against ? 0 : 1));
      next.push(last);
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
