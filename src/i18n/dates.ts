/**
 * Dates as the reader's language writes them. The names of months and days are texts like all others: the
 * browser knows them too (`Intl`), but its first use takes an old phone as long as drawing a screen, just
 * while the person waits for the result.
 */
import type { CivilDate } from '../opening-hours/calendar.ts';
import { isJapanese } from './language.ts';
import type { Translate } from './translate.ts';

/** `2024-06-04`, `2024-06` or `2024`; any other text unchanged. */
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

/** A day of every year, in short form; day 0 means the whole month. */
export function monthDay(t: Translate, month: number, day: number): string {
  const name = monthName(t, month, 'date.months.short') ?? `${month}/`;
  return day === 0 ? name : t('date.month-day', { month: name, day });
}

/** A day of the week, 0 = Sunday. */
export const weekday = (t: Translate, index: number): string => t('date.weekdays').split(' ')[index] ?? '?';

/**
 * A day in the near future, e.g. 「24日（火）」; with the month if it is another one, or if the language
 * always names it.
 */
export function dayText(t: Translate, { month, day, weekday: index }: CivilDate, sameMonth: boolean): string {
  const name = weekday(t, index);
  if (sameMonth && isJapanese(t)) return t('date.day', { day, weekday: name });
  return t('date.month-day-weekday', { month: monthName(t, month) ?? `${month}/`, day, weekday: name });
}

const monthName = (
  t: Translate,
  month: number,
  names: 'date.months' | 'date.months.short' = 'date.months',
): string | undefined => t(names).split(' ')[month - 1];
