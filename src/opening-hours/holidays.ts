/**
 * Public holidays of Japan by the law in force since 2022 (国民の祝日に関する法律), with the special laws
 * that moved days in 2019, 2020 and 2021. Computed: the smallest package that is right is several times
 * larger.
 */
import { dateOf, dateOrder, dayNumber, isNth } from './calendar.ts';

/** month * 100 + day */
const FIXED = [101, 211, 223, 429, 503, 504, 505, 811, 1103, 1123];
/** Which Monday of the month. */
const MONDAYS: { readonly [month: number]: number } = { 1: 2, 7: 3, 9: 3, 10: 2 };
/**
 * Days for which special laws reverse the rule: accession and enthronement in 2019, then the Olympic Games.
 */
const TURNED = [
  20190223, 20190501, 20191022, 20200720, 20200723, 20200724, 20200810, 20200811, 20201012, 20210719,
  20210722, 20210723, 20210808, 20210811, 20211011,
];

/** Astronomical, announced each February for the next year; this approximation holds from 1980 to 2099. */
const equinox = (base: number, years: number): number =>
  Math.floor(base + 0.242194 * years) - Math.floor(years / 4);

/** A holiday that the law itself names, without those that follow from other holidays. */
const isNamed = (number: number): boolean => {
  const date = dateOf(number);
  const { year, month, day, weekday } = date;
  const regular =
    FIXED.includes(month * 100 + day) ||
    (weekday === 1 && isNth(date, MONDAYS[month] ?? 0)) ||
    (month === 3 && day === equinox(20.8431, year - 1980)) ||
    (month === 9 && day === equinox(23.2488, year - 1980));
  return regular !== TURNED.includes(dateOrder(date));
};

/** The same as `isHoliday`, for the number of a day. */
export const isHolidayNumber = (number: number): boolean => {
  if (isNamed(number)) return true;
  // 振替休日: for a holiday on a Sunday the next day that is no holiday itself is a day off.
  for (let back = number - 1; isNamed(back); back--) if (!dateOf(back).weekday) return true;
  return isNamed(number - 1) && isNamed(number + 1);
};

/**
 * Whether a day is a public holiday in Japan, substitute holidays (振替休日) and days between two holidays
 * (国民の休日) included. Right from 2019 to 2099 as far as the law and the equinoxes stay as foreseen.
 * @param year e.g. 2026
 * @param month 1 … 12
 * @param day 1 … 31
 * @returns false also for numbers that are no date
 */
export const isHoliday = (year: number, month: number, day: number): boolean =>
  isHolidayNumber(dayNumber(year, month, day));
