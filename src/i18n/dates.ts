/**
 * Dates in the reader's way of writing them. The names of months and days are texts like all others: the
 * browser knows them too, but to ask it the first time costs an old phone as much as drawing a whole screen,
 * just when the result is waited for.
 */
import type { CivilDate } from '../opening-hours/calendar.ts';
import type { Translate } from './translate.ts';

/** `2024-06-04`, `2024-06` or `2024`; as written where it is none of them. */
export function dateText(t: Translate, date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (month === undefined) return t('date.year', { year });
  const name = monthName(t, Number(month));
  if (name === undefined) return date;
  return day === undefined
    ? t('date.year-month', { year, month: name })
    : t('date.full', { year, month: name, day: Number(day) });
}

/** A day of every year, shortly; with day 0 the whole month. */
export function monthDay(t: Translate, month: number, day: number): string {
  const name = monthName(t, month, 'date.months.short') ?? `${month}/`;
  return day === 0 ? name : t('date.month-day', { month: name, day });
}

/** A day of the week, 0 = Sunday. */
export const weekday = (t: Translate, index: number): string => t('date.weekdays').split(' ')[index] ?? '?';

/**
 * A day soon to come, e.g. 「24日（火）」; the month is said where it is another one, and in languages that count
 * days within it.
 */
export function dayText(t: Translate, { month, day, weekday: index }: CivilDate, sameMonth: boolean): string {
  const name = weekday(t, index);
  if (sameMonth && t.language === 'ja') return t('date.day', { day, weekday: name });
  return t('date.month-day-weekday', { month: monthName(t, month) ?? `${month}/`, day, weekday: name });
}

const monthName = (
  t: Translate,
  month: number,
  names: 'date.months' | 'date.months.short' = 'date.months',
): string | undefined => t(names).split(' ')[month - 1];
