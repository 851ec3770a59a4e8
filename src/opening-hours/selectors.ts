/** The parts of a rule (dates, weekdays, times): a pattern each, and how its groups are read. */
import { dateOrder, DAY_MINUTES, daysInMonth } from './calendar.ts';
import type { DatePoint, DateSpan, HoursIssueCode, TimeSpan, Weekday, WeekdaySpan } from './types.ts';

type Group = string | undefined;

export interface Selector<Item> {
  readonly pattern: RegExp;
  /** @returns `null` if the form is right but the value impossible, e.g. `Feb 30`: an issue with this code */
  readonly read: (groups: readonly Group[]) => Item | null;
  readonly code: HoursIssueCode;
  readonly expected: string;
}

/** 26:00, two in the morning, is the latest hour in Japanese timetables. */
const LATEST = 26 * 60;
const WEEKDAYS = 'su|mo|tu|we|th|fr|sa';
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

const indexIn = (names: string, name = ''): number => names.split('|').indexOf(name.toLowerCase());

/**
 * Matches at `lastIndex` only, including white space after it; a space in the source allows for white space.
 */
export const sticky = (source: string): RegExp => new RegExp(`${source} `.replaceAll(' ', '\\s*'), 'iy');

const weekday = `(${WEEKDAYS})(?![a-z])`;
// Don't read the 13 of 13:00 or 130 as a day of the month.
const day = '(0?[1-9]|[1-3]\\d)(?![\\d:])';
const date = `(?:(2\\d{3}) )?(${MONTHS})(?![a-z])(?: ${day})?`;

const toPoint = (year: Group, month: Group, day: Group): DatePoint => ({
  year: Number(year ?? 0),
  month: indexIn(MONTHS, month) + 1,
  day: Number(day ?? 0),
});

const isPossible = ({ year, month, day }: DatePoint): boolean =>
  (!year || day > 0) && day <= daysInMonth(year, month);

/** `Aug`, `Apr-Sep`, `Jun 23`, `Aug 13-15`, `Dec 29-Jan 03`, `2026 Dec 28`, `2026 Dec 28-2027 Jan 04`. */
export const DATES: Selector<DateSpan> = {
  pattern: sticky(`${date}(?: - (?:${day}|${date}))?`),
  read: ([, year, month, day, lastDay, toYear, toMonth, toDay]) => {
    const from = toPoint(year, month, day);
    const to = toMonth ? toPoint(toYear, toMonth, toDay) : toPoint(year, month, lastDay ?? day);
    // A span over the year's end is allowed. One from the 15th to the 13th of the same month, or to an
    // earlier year, is a mistake.
    const backwards = dateOrder(from) > dateOrder(to) && (year || from.month === to.month);
    return isPossible(from) &&
      isPossible(to) &&
      !from.year === !to.year &&
      !from.day === !to.day &&
      !backwards
      ? { from, to }
      : null;
  },
  code: 'hours/date',
  expected: 'Dec 29-Jan 03',
};

/** `Mo`, `Mo-Fr`, `Sa-Mo`, `We[2,4]`, `We[-1]`, `PH`. */
export const DAYS: Selector<WeekdaySpan | 'PH'> = {
  pattern: sticky(`(?:ph(?![a-z])|${weekday}(?: - ${weekday}| \\[([-,\\d\\s]*)])?)`),
  read: ([, first, last, list]) => {
    if (!first) return 'PH';
    const nth = list === undefined ? [] : list.split(',').map(Number);
    return nth.every((n) => n && Math.abs(n) <= 5)
      ? { from: indexIn(WEEKDAYS, first) as Weekday, to: indexIn(WEEKDAYS, last ?? first) as Weekday, nth }
      : null;
  },
  code: 'hours/nth',
  expected: 'Mo-Fr or We[2]',
};

/**
 * Whether the end, an hour of one digit, may be meant as p.m.: 9:00-5:00 and 1:00-5:00 would otherwise be
 * open at night. An hour with a leading zero is on a 24-hour clock, and so are those of a range that begins
 * at midnight or in the evening.
 */
const isTwofold = (from: number, to: number, hour: Group): boolean =>
  hour?.length === 1 && to >= 60 && to < 7 * 60 && from >= 60 && from < to + DAY_MINUTES / 2;

/** `09:00-17:00`, over midnight `22:00-06:00` or `22:00-26:00`. */
export const TIMES: Selector<TimeSpan> = {
  pattern: sticky('(\\d?\\d):(\\d\\d) - (\\d?\\d):(\\d\\d)(?!\\d)'),
  read: (groups) => {
    const [hour, minute, toHour, toMinute] = groups.slice(1).map(Number) as [number, number, number, number];
    const from = hour * 60 + minute;
    const to = toHour * 60 + toMinute;
    // OSM reads 09:00-09:00 as 24 hours. It is more likely a mistake, and must not make people call at night.
    if (minute > 59 || toMinute > 59 || from >= DAY_MINUTES || to > LATEST || from === to) return null;
    if (isTwofold(from, to, groups[3])) return null;
    return { from, to: to < from ? to + DAY_MINUTES : to };
  },
  code: 'hours/time',
  expected: '09:00-17:00',
};
