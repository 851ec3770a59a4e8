/** What the rules say about one minute. */
import { dateOf, dateOrder, DAY_MINUTES, isNth, type CivilDate } from './calendar.ts';
import { isHolidayNumber } from './holidays.ts';
import type { DatePoint, DateSpan, Hours, HoursRule, WeekdaySpan } from './types.ts';

/** A day as the rules see it. */
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

/** Of every month: no harm is done by a 30th of February, which is open when the 28th is. */
export const DAYS = 31;

/** Shorter than the shortest month; of every year, also over the year's end. */
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
 * The rule that decides a minute of a day; none: closed. The last one that covers the minute decides, be it
 * from the day before over midnight. A rule that opens replaces all earlier ones on the days it selects, what
 * they bring over midnight included; one that closes does so for its times only.
 * @param minute 0 … 1439
 * @param yesterday left out: nothing comes over midnight
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

/** The minutes of any day at which something can change, in order, from 0 on. */
export const edgesOf = ({ rules }: Hours): number[] => {
  const edges = rules.flatMap(({ times }) => times).flatMap(({ from, to }) => [from, to % DAY_MINUTES]);
  return [...new Set([0, ...edges])].sort((a, b) => a - b);
};
