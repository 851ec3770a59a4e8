/**
 * The part of opening hours that fits into a week, which is what HSDS schedules and schema.org can express.
 */
import { DAY_MINUTES } from '../opening-hours/calendar.ts';
import { parseHours } from '../opening-hours/index.ts';
import type { DateSpan, HoursRule, Weekday } from '../opening-hours/index.ts';

export interface Slot {
  /** Beginning with Monday. */
  readonly days: readonly Weekday[];
  /** Certain days of a month, e.g. every second Wednesday; -1 is the last. */
  readonly nths: readonly { readonly nth: number; readonly day: Weekday }[];
  /** True: on public holidays as well. */
  readonly holidays: boolean;
  /** Minutes after 00:00; `to` is above 1440 if it is on the next day. */
  readonly from: number;
  readonly to: number;
}

export interface Week {
  readonly slots: readonly Slot[];
  readonly closedOnHolidays: boolean;
}

/** About a month, in days: such a long closing is no exception. */
const LONG = 31;

function isLong({ from, to }: DateSpan): boolean {
  if (from.day === 0) return true;
  const days = (to.year - from.year) * 12 * 31 + (to.month - from.month) * 31 + to.day - from.day;
  return (days < 0 ? days + 12 * 31 : days) >= LONG;
}

const isHolidaysOff = ({ weekdays, holidays, times }: HoursRule): boolean =>
  holidays && weekdays.length === 0 && times.length === 0;
const byMonday = (a: Weekday, b: Weekday): number => ((a + 6) % 7) - ((b + 6) % 7);

/**
 * The week that the hours describe. Closings on a few days of the year are left to the text beside it.
 * @returns null if a week would differ from the hours: seasons, or days whose hours a later rule changes
 */
export function weekOf(text: string): Week | null {
  const { rules = [] } = parseHours(text).hours ?? {};
  const opening = rules.filter(({ open }) => open);
  const closing = rules.filter(({ open, dates }) => !open && dates.length === 0);
  const last = opening.at(-1);
  if (!last || opening.some(({ dates }) => dates.length > 0) || rules.some(({ dates }) => dates.some(isLong)))
    return null;
  if (closing.some((rule) => !isHolidaysOff(rule) || rules.indexOf(rule) < rules.indexOf(last))) return null;
  // Hours past midnight end early if the next day has a rule of its own.
  const late = opening.some(({ times }) => times.some(({ to }) => to > DAY_MINUTES));
  if (late && opening.length + closing.length > 1) return null;
  const selected = opening.map((rule) => ({ rule, ...daysOf(rule) }));
  const all = selected.flatMap(({ days, nths }) => [...days, ...new Set(nths.map(({ day }) => day))]);
  // A later rule replaces an earlier one for the same day, or a rule for holidays on a holiday.
  if (new Set(all).size < all.length || opening.slice(0, -1).some(({ holidays }) => holidays)) return null;
  const closedOnHolidays = closing.length > 0;
  const slots = selected.flatMap(({ rule, days, nths }) =>
    rule.times.map(({ from, to }) => ({
      days,
      nths,
      holidays: rule.holidays && !closedOnHolidays,
      from,
      to,
    })),
  );
  return {
    slots: slots.filter(({ days, nths, holidays }) => holidays || days.length + nths.length > 0),
    closedOnHolidays,
  };
}

function daysOf({ weekdays, holidays }: HoursRule): Pick<Slot, 'days' | 'nths'> {
  if (weekdays.length === 0 && !holidays) return { days: [1, 2, 3, 4, 5, 6, 0], nths: [] };
  const plain = weekdays.filter(({ nth }) => nth.length === 0);
  const days = new Set(
    plain.flatMap(({ from, to }) =>
      Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, on) => ((from + on) % 7) as Weekday),
    ),
  );
  const nths = weekdays
    .filter(({ from }) => !days.has(from))
    .flatMap(({ from, nth }) => nth.map((which) => ({ nth: which, day: from })));
  return { days: [...days].sort(byMonday), nths };
}
