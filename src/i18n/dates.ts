/**
 * Dates as the reader's language writes them. In the languages on board the names of months and days are texts
 * like all others: the browser knows them too (`Intl`), but its first use takes an old phone as long as drawing
 * a screen, just while the person waits for the result. A language that leaves them out gets the browser's.
 */
import type { CivilDate } from '../opening-hours/calendar.ts';
import { isJapanese } from './language.ts';
import type { Translate } from './translate.ts';

/** `2024-06-04`, `2024-06` or `2024`; any other text unchanged. */
export function dateText(t: Translate, date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year === undefined) return date;
  if (!hasWords(t))
    return (
      byBrowser(
        t,
        { year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) },
        Date.parse(date),
      ) ?? date
    );
  if (month === undefined) return t('date.year', { year });
  const name = monthName(t, Number(month));
  if (name === undefined) return date;
  return day === undefined
    ? t('date.year-month', { year, month: name })
    : t('date.full', { year, month: name, day: Number(day) });
}

/** A day of every year, in short form; day 0 means the whole month. */
export function monthDay(t: Translate, month: number, day: number): string {
  if (!hasWords(t))
    return (
      byBrowser(
        t,
        { month: 'short', ...(day > 0 && { day: 'numeric' }) },
        Date.UTC(LEAP_YEAR, month - 1, Math.max(day, 1)),
      ) ?? `${month}/${day}`
    );
  const name = monthName(t, month, 'date.months.short') ?? `${month}/`;
  return day === 0 ? name : t('date.month-day', { month: name, day });
}

/** A day of the week, 0 = Sunday. */
export function weekday(t: Translate, index: number): string {
  const words = hasWords(t)
    ? t('date.weekdays').split(' ')[index]
    : byBrowser(t, { weekday: 'short' }, Date.UTC(...A_SUNDAY) + index * DAY_MS);
  return words ?? '?';
}

/**
 * A day in the near future, e.g. 「24日（火）」; with the month if it is another one, or if the language
 * always names it.
 */
export function dayText(
  t: Translate,
  { year, month, day, weekday: index }: CivilDate,
  sameMonth: boolean,
): string {
  if (!hasWords(t))
    return (
      byBrowser(t, { month: 'long', day: 'numeric', weekday: 'short' }, Date.UTC(year, month - 1, day)) ??
      `${month}/${day}`
    );
  const name = weekday(t, index);
  if (sameMonth && isJapanese(t)) return t('date.day', { day, weekday: name });
  return t('date.month-day-weekday', { month: monthName(t, month) ?? `${month}/`, day, weekday: name });
}

const monthName = (
  t: Translate,
  month: number,
  names: 'date.months' | 'date.months.short' = 'date.months',
): string | undefined => t(names).split(' ')[month - 1];

/** One of the texts stands for all: a language has them all, or none (tests/content/locales.test.ts). */
const hasWords = (t: Translate): boolean => t.has('date.full');

const LEAP_YEAR = 2024;
const A_SUNDAY = [2024, 0, 7] as const;
const DAY_MS = 86_400_000;

/** In the calendar and the digits of the contacts, whichever the language is used to. */
function byBrowser(t: Translate, options: Intl.DateTimeFormatOptions, time: number): string | undefined {
  try {
    return new Intl.DateTimeFormat(t.language, {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    }).format(time);
  } catch {
    // No such day, or a language that the browser does not take for one.
    return undefined;
  }
}
