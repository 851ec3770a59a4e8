/** Which rule decides about a minute. */
import { dateOf, dateOrder, DAY_MINUTES, isNth, type CivilDate } from './calendar.ts';
import { isHolidayNumber } from './holidays.ts';
import type { DatePoint, DateSpan, Hours, HoursRule, WeekdaySpan } from './types.ts';

/** A day with what rules depend on. */
export interface Day extends CivilDate {
  readonly holiday: boolean;
}

export const toDay = (number: number): Day => ({ ...dateOf(number), holiday: isHolidayNumber(number) });

export const inDates = ({ from, to }: DateSpan, today: DatePoint): boolean => {
  const first = dateOrder(from);
  const last = dateOrder({ ...to, day: to.day || 31 });
  const here = dateOrder({ ...today, year: from.year && today.year });
  return first <= last ? first <= here && here <= last : first <= here || here <= last;
};

/** Of every month: a 30th of February does no harm, as rules treat it like the 28th. */
export const DAYS = 31;

/** Shorter than the shortest month; may span the year's end. */
export const isBrief = ({ from, to }: DateSpan): boolean => {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return from.day > 0 && (months * DAYS + to.day - from.day + 12 * DAYS) % (12 * DAYS) <= 26;
};

const inWeekdays = ({ from, to, nth }: WeekdaySpan, today: Day): boolean =>
  (today.weekday - from + 7) % 7 <= (to - from + 7) % 7 && (!nth.length || nth.some((n) => isNth(today, n)));

export const selects = (
  { dates, weekdays, holidays }: Pick<HoursRule, 'dates' | 'weekdays' | 'holidays'>,
  day: Day,
): boolean =>
  (!dates.length || dates.some((span) => inDates(span, day))) &&
  ((!weekdays.length && !holidays) ||
    (holidays && day.holiday) ||
    weekdays.some((span) => inWeekdays(span, day)));

const covers = ({ times }: HoursRule, minute: number): boolean =>
  times.length ? times.some(({ from, to }) => from <= minute && minute < to) : minute < DAY_MINUTES;

/**
 * The rule that decides a minute of a day; undefined: closed. The last rule that covers the minute decides,
 * also one from the day before that lasts past midnight. A rule that opens replaces all earlier ones on the
 * days it selects, including what they cover past midnight; a rule that closes replaces them for its times
 * only.
 * @param minute 0 … 1439
 * @param yesterday left out: nothing lasts past midnight
 */
export const ruleAt = (
  { rules }: Hours,
  minute: number,
  today: Day,
  yesterday?: Day,
): HoursRule | undefined => {
  for (const rule of [...rules].reverse()) {
    const selected = selects(rule, today);
    if (selected && covers(rule, minute)) return rule;
    if (yesterday && covers(rule, minute + DAY_MINUTES) && selects(rule, yesterday)) return rule;
    if (selected && rule.open) return undefined;
  }
  return undefined;
};

/** The minutes of a day at which the state can change, in order, beginning with 0. */
export const edgesOf = ({ rules }: Hours): number[] => {
  const edges = rules.flatMap(({ times }) => times).flatMap(({ from, to }) => [from, to % DAY_MINUTES]);
  return [...new Set([0, ...edges])].sort((a, b) => a - b);
};
