/** Dates as lists in Japan write them. */
import { isDate } from '../../directory/freshness.ts';

const NUMBERED = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?)?月?年?(?:[T ]\d.*)?$/;
const ERA = /^(令和|平成|R|H)(元|\d{1,2})(?:[年.\-/](?:(\d{1,2})(?:[月.\-/](?:(\d{1,2})日?)?)?)?)?$/i;
/** The year before the first year of each era. */
const BEFORE: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['R', 2018],
  ['平成', 1988],
  ['H', 1988],
]);
/** 「現在」 and the weekday are ignored. */
const AROUND = /(?:\([日月火水木金土]\))?\s*(?:現在|時点|更新)?$/;

/**
 * 2026-07-26, 2026/7/26, 20260726, 2026年7月, 令和8年7月26日, 令和8年7月, R8.7; null for anything else, and
 * for days that do not exist.
 */
export function readDate(text: string): string | null {
  const plain = text.normalize('NFKC').trim().replace(AROUND, '');
  if (plain.length > 40) return null;
  const [, era, eraYear, ...monthAndDay] = ERA.exec(plain) ?? [];
  const before = BEFORE.get(era?.toUpperCase() ?? '');
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const parts =
    before !== undefined
      ? [String(before + (eraYear === '元' ? 1 : Number(eraYear))), ...monthAndDay]
      : (compact ?? NUMBERED.exec(plain))?.slice(1);
  const date = parts
    ?.filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return date !== undefined && isDate(date) ? date : null;
}
