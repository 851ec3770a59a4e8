/** What did not come along: found out by looking, not from a list that somebody has to keep. */

import { readTelephone } from '../../directory/telephone.ts';

export interface Lost {
  /** Without the positions in lists: `channels[].reservation`. */
  readonly path: string;
  /** How many times. */
  readonly count: number;
}

/** Made anew on each side, or said again by every object. */
const UNTOLD = /^(?:@?id|@type|@context)$|_id$/;

interface Leaf {
  readonly path: string;
  readonly value: unknown;
  readonly mark: string;
}

/**
 * The values that stand before and not after, by their keys. The shapes may differ: a value counts as kept
 * where it stands under a key of the same name, as often as before.
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

/** A record of somebody else's, the centre that it became, and that centre in the same form again. */
export interface Passage {
  readonly record: unknown;
  readonly centre: unknown;
  readonly again: unknown;
}

/**
 * The values of records that are not in their centres. A value counts as kept under a key of the same name,
 * and, since keys and forms differ (an e-mail address is a `mailto:` address with us, parts of an address are
 * one line), wherever its text stands in the centre.
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
 * Whether a value stands in one of the texts: a number to call by its digits, what is very short only as a
 * word of its own.
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

/** 「1-1」 is in 「見本市1-1」, and not in 「11-12」. */
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
  // Not by recursion: a file can be nested deeper than a call may be.
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
