/** Which values a conversion has lost: found by comparing, so no list has to be maintained. */

import { readTelephone } from '../directory/telephone.ts';

export interface Lost {
  /** Without positions in lists: `channels[].reservation`. */
  readonly path: string;
  /** How many times. */
  readonly count: number;
}

/** Keys that differ on each side, or are the same in every object. */
const UNTOLD = /^(?:@?id|@type|@context)$|_id$/;

interface Leaf {
  readonly path: string;
  readonly value: unknown;
  readonly mark: string;
}

/**
 * The values that are in `before` but not in `after`, by their paths. The structures may differ: a value is
 * kept if it is under a key of the same name, as often as before.
 * @param before a list, as JSON
 */
export function lostBetween(before: readonly unknown[], after: readonly unknown[]): readonly Lost[] {
  const lost = new Map<string, number>();
  for (const { path } of lostLeaves(before, after)) lost.set(path, (lost.get(path) ?? 0) + 1);
  return [...lost].map(([path, count]) => ({ path, count }));
}

function lostLeaves(before: readonly unknown[], after: readonly unknown[]): readonly Leaf[] {
  const kept = new Map<string, number>();
  for (const { mark } of leavesOf(after)) kept.set(mark, (kept.get(mark) ?? 0) + 1);
  return leavesOf(before).filter(({ mark }) => {
    const left = kept.get(mark) ?? 0;
    if (left > 0) kept.set(mark, left - 1);
    return left === 0;
  });
}

/** A record of another format, the centre made from it, and that centre converted back. */
export interface Passage {
  readonly record: unknown;
  readonly centre: unknown;
  readonly again: unknown;
}

/**
 * The values of records that are missing in their centres. A value is kept if it is under a key of the same
 * name. Keys and forms differ (an e-mail address becomes a `mailto:` address, parts of an address become one
 * line), so it is also kept if its text occurs anywhere in the centre.
 */
export function lostOf(passages: readonly Passage[]): readonly Lost[] {
  const lost = new Map<string, number>();
  for (const { record, centre, again } of passages) {
    const texts = leavesOf([centre]).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    const inCentre = standsIn(texts);
    const missing = lostLeaves([record], [again]).filter(({ value }) => !inCentre(value));
    for (const { path } of missing) lost.set(path, (lost.get(path) ?? 0) + 1);
  }
  return [...lost].map(([path, count]) => ({ path, count }));
}

/**
 * Whether a value occurs in one of the texts: telephone numbers are compared by their digits, very short
 * texts only as separate words.
 */
function standsIn(texts: readonly string[]): (value: unknown) => boolean {
  const plain = texts.map(plainText);
  const numbers = new Set(texts.flatMap((text) => digitsOf(text) ?? []));
  return (value) => {
    if (typeof value === 'number')
      return plain.some((text) => text.endsWith(`内線${value}`) || text.includes(`内線${value} `));
    if (typeof value !== 'string') return false;
    const text = plainText(value);
    const number = digitsOf(value);
    if (number !== undefined && numbers.has(number)) return true;
    return plain.some((whole) =>
      /^[\x20-\x7e]{1,3}$/.test(text) ? hasWord(whole, text) : whole.includes(text),
    );
  };
}

/** 「1-1」 occurs in 「見本市1-1」, but not in 「11-12」. */
function hasWord(whole: string, word: string): boolean {
  for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + 1))
    if (![whole.charAt(at - 1), whole.charAt(at + word.length)].some((next) => /[A-Za-z\d-]/.test(next)))
      return true;
  return false;
}

const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:mailto|tel):/i, '')
    .trim();

const digitsOf = (text: string): string | undefined =>
  readTelephone(text)
    ?.tel.replace(/[^\d+#*]/g, '')
    .replace(/^\+81/, '0');

function leavesOf(list: readonly unknown[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  // Without recursion: a deeply nested file would overflow the call stack.
  const open: { readonly value: unknown; readonly path: string; readonly key: string }[] = [
    { value: list, path: '', key: '' },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, key } = next;
    if (Array.isArray(value)) {
      for (const item of [...(value as unknown[])].reverse())
        open.push({ value: item, path: path && `${path}[]`, key });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value).reverse())
        if (!UNTOLD.test(name)) open.push({ value: item, path: path ? `${path}.${name}` : name, key: name });
    } else if (value !== null && value !== '')
      leaves.push({ path, value, mark: `${key}\n${JSON.stringify(value)}` });
  }
  return leaves;
}
