import { DAY_MS } from '../opening-hours/calendar.ts';

/** After this many days a contact is labelled as old, and the official page is named. */
export const FRESH_DAYS = 400;
/** After this many days the official page comes first, and the number is only a clue. */
export const STALE_DAYS = 1500;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export type Freshness = 'fresh' | 'old' | 'stale' | 'undated';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that exists in the calendar. */
export const isDate = (text: string): boolean => startOf(text) !== null;

/** How far a contact can be trusted by its date. A date without day or month counts from its first day. */
export function freshness(checked: string | undefined, today: string): Freshness {
  const from = checked === undefined ? null : startOf(checked);
  const to = startOf(today);
  if (from === null) return 'undated';
  const days = to === null ? 0 : (to - from) / DAY_MS;
  if (days > STALE_DAYS) return 'stale';
  return days > FRESH_DAYS ? 'old' : 'fresh';
}

function startOf(text: string): number | null {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // Date.UTC carries 31 April over into May.
  return new Date(time).toISOString().startsWith(`${year}-${month}-${day}`) ? time : null;
}
