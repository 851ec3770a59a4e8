/**
 * Reads a subset of the OSM opening_hours syntax, after version 0.7 of its specification
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification):
 *
 *     hours = rule { ";" rule }
 *     rule  = ( "24/7" | [ dates ] [ days ] [ times ] [ "off" | "closed" ] ) [ comment ]
 *     dates = span { "," span }     span  = month [ "-" month ] | date [ "-" ( day | date ) ]
 *     days  = item { "," item }     item  = "PH" | weekday [ "-" weekday | "[" nth { "," nth } "]" ]
 *     times = range { "," range }   range = time "-" time
 *
 * Narrower than OSM on purpose where a slip would open the doors day and night: a rule that opens needs its
 * times.
 */
import { DAY_MINUTES } from './calendar.ts';
import { DATES, DAYS, sticky, TIMES, type Selector } from './selectors.ts';
import type { HoursIssue, HoursIssueCode, HoursRule, ParsedHours } from './types.ts';

/** Longer than any real text, and short enough that an absurd one does not freeze a page. */
const MAX_LENGTH = 500;
const EXCERPT_LENGTH = 40;

const COMMA = sticky(',');
const BETWEEN = sticky('[;\\s]');
const ALWAYS = sticky('24/7(?!\\d)');
const OFF = sticky('(?:off|closed)(?![a-z])');
const COMMENT = sticky('"[^"]*"');

/**
 * Converts what a Japanese keyboard writes for the signs of the syntax. Every character becomes one
 * character, so an index is valid in both texts. The full-width quote is kept, since it may be part of a
 * comment.
 */
const toHalfWidth = (text: string): string =>
  text
    // ！ and ＃ to ～ as escapes: a page may decode the script in another encoding.
    .replace(/[\uff01\uff03-\uff5e]/g, (wide) => wide.normalize('NFKC'))
    // Tilde, wave dash, hyphens and dashes, minus.
    .replace(/[~\u301c\u2010-\u2015\u2212]/g, '-');

/**
 * Reads opening hours written in the subset above. Full-width digits and signs and lower case are accepted.
 * @param text at most 500 UTF-16 units, e.g. `Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off`; in Japanese
 * civil time
 * @returns the hours, or `null` and one issue: where the text could not be parsed. Never throws, whatever it
 * is given, and takes time in proportion to the text's length. `null` means unknown and must never be shown
 * as closed.
 */
export const parseHours = (text: string): ParsedHours => {
  const given = typeof text === 'string' ? text : '';
  const plain = toHalfWidth(given.slice(0, MAX_LENGTH));
  const rules: HoursRule[] = [];
  const issues: HoursIssue[] = [];
  let at = 0;

  /** Records the first issue only: later ones are usually caused by it. */
  const fail = (code: HoursIssueCode, expected: string, where = at): void => {
    if (!issues.length)
      issues.push({ code, at: where, text: given.slice(where, where + EXCERPT_LENGTH), expected });
  };

  /** Moves past a match at this position, and the white space after it. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (match) at = pattern.lastIndex;
    return match;
  };

  /** Items between commas; empty if the first does not match. */
  const takeList = <Item>({ pattern, read, code, expected }: Selector<Item>): Item[] => {
    const items: Item[] = [];
    do {
      const start = at;
      const match = take(pattern);
      const item = match && read(match);
      if (item) items.push(item);
      else if (match || items.length) fail(match ? code : 'hours/syntax', expected, start);
      else break;
    } while (take(COMMA));
    return items;
  };

  const takeRule = (): HoursRule => {
    const always = take(ALWAYS);
    const dates = always ? [] : takeList(DATES);
    const days = always ? [] : takeList(DAYS);
    const times = always ? [{ from: 0, to: DAY_MINUTES }] : takeList(TIMES);
    const open = !!always || !take(OFF);
    const start = at;
    const comment = (take(COMMENT) && given.slice(start, at).split('"')[1]?.trim()) ?? '';
    const timeless = open && !times.length;
    if (timeless || (plain[at] && plain[at] !== ';')) fail('hours/syntax', timeless ? TIMES.expected : ';');
    return {
      open,
      dates,
      times,
      comment,
      weekdays: days.filter((day) => day !== 'PH'),
      holidays: days.includes('PH'),
    };
  };

  if (given !== text) fail('hours/not-text', 'text', 0);
  if (given.length > MAX_LENGTH) fail('hours/too-long', `${MAX_LENGTH}`, MAX_LENGTH);
  while (!issues.length && plain[at]) if (!take(BETWEEN)) rules.push(takeRule());
  if (!rules.length) fail('hours/empty', TIMES.expected, 0);
  return { hours: issues.length ? null : { rules }, issues };
};
