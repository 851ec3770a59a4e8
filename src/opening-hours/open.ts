/** Whether it is open at an instant, independent of the visitor's time zone. */
import { DAY_MS, minutesInto, numberAt, toInstant } from './calendar.ts';
import { edgesOf, ruleAt, toDay } from './rules.ts';
import type { Hours, HoursRule, OpenState } from './types.ts';

const WEEK_DAYS = 7;
const SEARCH_DAYS = 400;

/** Epoch milliseconds of a `Date`, also of another window or frame; null for anything else. */
const timeOf = (value: unknown): number | null => {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return null;
  }
};

/** The longest part of a given text that a message repeats. */
const LONGEST_SHOWN = 60;

const shown = (value: unknown): string => {
  if (typeof value === 'string')
    return JSON.stringify(value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);
  if (typeof value === 'object' && value !== null)
    return timeOf(value) === null ? 'an object' : 'an invalid Date';
  return typeof value === 'function'
    ? 'a function'
    : `${String(value)}${typeof value === 'bigint' ? 'n' : ''}`;
};

/** Epoch milliseconds. Throws for any other value, which would look like a time at which it is closed. */
const instantOf = (at: unknown): number => {
  const instant = typeof at === 'number' ? at : timeOf(at);
  if (instant !== null && Number.isFinite(instant)) return instant;
  throw new TypeError(`expected a Date or a finite number of milliseconds since 1970, got ${shown(at)}`);
};

const decides = (hours: Hours, instant: number): HoursRule | undefined => {
  const number = numberAt(instant);
  return ruleAt(hours, minutesInto(number, instant), toDay(number), toDay(number - 1));
};

/**
 * The first instant after the given one, at most `days` later, at which it is open, or closed. Loops over
 * days, not minutes, so that it ends soon for any number.
 */
const nextChange = (hours: Hours, instant: number, open: boolean, days: number): number | null => {
  const edges = edgesOf(hours);
  for (let ahead = 0; ahead <= days; ahead++) {
    const number = numberAt(instant) + ahead;
    const today = toDay(number);
    const yesterday = toDay(number - 1);
    for (const edge of edges) {
      const at = toInstant(number, edge);
      if (
        at > instant &&
        at <= instant + days * DAY_MS &&
        !ruleAt(hours, edge, today, yesterday)?.open !== open
      )
        return at;
    }
  }
  return null;
};

/**
 * Whether it is open at an instant. A rule with a comment counts as open, although OSM calls it unknown:
 * always show the comment with it.
 * @param at a `Date`, or milliseconds since 1970 (UTC), as `Date.now()` gives them
 * @throws TypeError if `at` is anything else: a text, `NaN`, an invalid `Date` …
 */
export const openAt = (hours: Hours, at: Date | number): OpenState => {
  const instant = instantOf(at);
  const rule = decides(hours, instant);
  const open = !!rule?.open;
  return {
    open,
    until: nextChange(hours, instant, !open, WEEK_DAYS),
    ...(rule?.comment && { comment: rule.comment }),
  };
};

/**
 * When it opens next: the first instant after the given one at which it changes from closed to open. If it is
 * open now, this is the opening after the current one.
 * @param at a `Date`, or milliseconds since 1970 (UTC), as `Date.now()` gives them
 * @returns milliseconds since 1970; `null` if it does not open within 400 days, or never closes
 * @throws TypeError if `at` is anything else: a text, `NaN`, an invalid `Date` …
 */
export const nextOpening = (hours: Hours, at: Date | number): number | null => {
  const instant = instantOf(at);
  const closed = decides(hours, instant)?.open ? nextChange(hours, instant, false, SEARCH_DAYS) : instant;
  return closed === null ? null : nextChange(hours, closed, true, SEARCH_DAYS);
};
