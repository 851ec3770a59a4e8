/**
 * Civil time in Japan. Japan Standard Time is UTC+9 all year (no summer time since 1951), so adding nine
 * hours and reading UTC fields is exact, and neither the visitor's time zone nor a time zone database is
 * needed. Days are numbered from 1970-01-01 = 0, minutes of a day from 0 to 1439.
 */
import type { DatePoint, Weekday } from './types.ts';

export const DAY_MINUTES = 1440;
export const DAY_MS = 86_400_000;
export const MINUTE_MS = 60_000;
/** How far Japan's clocks are ahead of UTC. */
export const OFFSET_MS = 9 * 60 * MINUTE_MS;

export interface CivilDate extends DatePoint {
  readonly weekday: Weekday;
}

/** The number of the day in which an instant (epoch milliseconds) lies. */
export const numberAt = (instant: number): number => Math.floor((instant + OFFSET_MS) / DAY_MS);

/** `YYYY-MM-DD` in Japan at an instant. */
export const dateInJapan = (instant: number): string =>
  new Date(instant + OFFSET_MS).toISOString().slice(0, 10);

/** The epoch milliseconds at which a minute of a day begins. */
export const toInstant = (number: number, minute: number): number =>
  number * DAY_MS + minute * MINUTE_MS - OFFSET_MS;

/** Minutes from the beginning of a day to an instant; seconds are a fraction. */
export const minutesInto = (number: number, instant: number): number =>
  (instant - toInstant(number, 0)) / MINUTE_MS;

/** `HH:MM` of a minute; minutes of the next day give the same text as those of the first. */
export const toClock = (minutes: number): string => new Date(minutes * MINUTE_MS).toISOString().slice(11, 16);

/** The number of a day from its date. Day 0 or 32 is allowed and belongs to the month before or after. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY_MS;

/** The date of a day; NaN in its fields if the number is not finite or outside of the range of Date. */
export const dateOf = (number: number): CivilDate => {
  const date = new Date(number * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() as Weekday,
  };
};

/** Days in a month (1 … 12). Year 0 means any year: February then has 29 days, the most it can have. */
export const daysInMonth = (year: number, month: number): number =>
  dateOf(dayNumber(year || 2000, month + 1, 0)).day;

/** Whether a day is the nth of its weekday in its month: 1 is the first, -1 the last. */
export const isNth = ({ year, month, day }: DatePoint, nth: number): boolean =>
  Math.ceil((nth > 0 ? day : daysInMonth(year, month) - day + 1) / 7) === Math.abs(nth);

/** A number that orders dates. Year 0 means any year: those are ordered within a year. */
export const dateOrder = ({ year, month, day }: DatePoint): number => year * 10_000 + month * 100 + day;
