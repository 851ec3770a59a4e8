/** Dates in the reader's way of writing them, from the browser's own knowledge of languages. */

/** `2024-06-04`, `2024-06` or `2024`; as written where the browser can't say it. */
export function dateText(language: string, date: string): string {
  const [year = '', month, day] = date.split('-');
  return say(language, date, Number(year), Number(month ?? 1), Number(day ?? 1), {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}

/** A day of every year; with day 0 the whole month. */
export const monthDay = (language: string, month: number, day: number): string =>
  say(language, `${month}/${day}`, 2000, month, day || 1, { month: 'short', ...(day > 0 && { day: 'numeric' }) });

/** A day of the week, 0 = Sunday. 2 January 2000 was one. */
export const weekday = (language: string, index: number): string => say(language, '?', 2000, 1, 2 + index, { weekday: 'short' });

/** A day soon to come, e.g. 「24日(火)」; the month is said where it is another one, and in languages that count days within it. */
export const dayText = (language: string, { year, month, day }: { readonly year: number; readonly month: number; readonly day: number }, sameMonth: boolean): string =>
  say(language, `${month}/${day}`, year, month, day, { ...(!(sameMonth && language === 'ja') && { month: 'long' }), day: 'numeric', weekday: 'short' });

function say(language: string, written: string, year: number, month: number, day: number, options: Intl.DateTimeFormatOptions): string {
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
  } catch {
    return written;
  }
}
