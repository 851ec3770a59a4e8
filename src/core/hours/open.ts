/** When it is open, from an instant in any time zone. */
import { DAY_MS, minutesInto, numberAt, toInstant } from './calendar.ts';
import { edgesOf, ruleAt, toDay } from './rules.ts';
import type { Hours, HoursRule, OpenState } from './types.ts';

const WEEK_DAYS = 7;
const SEARCH_DAYS = 400;

const decides = (hours: Hours, instant: number): HoursRule | undefined => {
  const number = numberAt(instant);
  return ruleAt(hours, minutesInto(number, instant), toDay(number), toDay(number - 1));
};

/**
 * The first instant after the given one, at most `days` later, from which it is open, or closed.
 * Counts days and not minutes, so that it ends for any number.
 */
const nextChange = (hours: Hours, instant: number, open: boolean, days: number): number | null => {
  const edges = edgesOf(hours);
  for (let ahead = 0; ahead <= days; ahead++) {
    const number = numberAt(instant) + ahead;
    const today = toDay(number);
    const yesterday = toDay(number - 1);
    for (const edge of edges) {
      const at = toInstant(number, edge);
      if (at > instant && at <= instant + days * DAY_MS && !ruleAt(hours, edge, today, yesterday)?.open !== open) return at;
    }
  }
  return null;
};

/**
 * Whether it is open at an instant. A rule with a comment counts as open although OSM calls it unknown:
 * the comment comes with it, and whoever shows the one has to show the other.
 * @param instant epoch milliseconds; closed and `until: null` if it is not finite
 */
export const openAt = (hours: Hours, instant: number): OpenState => {
  const rule = decides(hours, instant);
  const open = !!rule?.open;
  return { open, until: nextChange(hours, instant, !open, WEEK_DAYS), ...(rule?.comment && { comment: rule.comment }) };
};

/**
 * When it opens next: the first instant after the given one at which it turns from closed to open.
 * While it is open that is the opening after the present one.
 * @param instant epoch milliseconds
 * @returns epoch milliseconds; `null` if it does not open within 400 days, or never closes
 */
export const nextOpening = (hours: Hours, instant: number): number | null => {
  const closed = decides(hours, instant)?.open ? nextChange(hours, instant, false, SEARCH_DAYS) : instant;
  return closed === null ? null : nextChange(hours, closed, true, SEARCH_DAYS);
};
