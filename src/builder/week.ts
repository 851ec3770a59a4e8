/**
 * A week as a grid, for people who do not write `Mo-Fr 09:00-17:00; PH off`. What the grid can't show is not
 * read into it: then the text stays as it is.
 */
import type { DatePoint, HoursRule, TimeSpan } from '../opening-hours/index.ts';
import { parseHours } from '../opening-hours/index.ts';

/** `HH:MM`; the end of a day is `24:00`. */
export interface Clock {
  readonly from: string;
  readonly to: string;
}

/** From Monday to Sunday, each with its times in their order; none: closed. */
export type Days = readonly (readonly Clock[])[];

/** `MM-DD` of the first day off and of the last. */
export interface DaysOff {
  readonly from: string;
  readonly to: string;
}

export interface Week {
  readonly days: Days;
  readonly holidays: 'closed' | 'as-usual' | 'unknown';
  readonly yearEnd: DaysOff | 'as-usual' | 'unknown';
}

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Public offices are closed on these days by law. */
export const OFFICES_OFF: DaysOff = { from: '12-29', to: '01-03' };

/** Nothing is known yet: neither the days nor what holidays do. */
export const NEW_WEEK: Week = { days: NAMES.map(() => []), holidays: 'unknown', yearEnd: 'unknown' };

/**
 * Said beside the hours, so that a day which nobody has asked about is neither open nor closed
 * (src/opening-hours/words.ts).
 */
const UNKNOWN = {
  both: '祝日・年末年始は要確認',
  holidays: '祝日は要確認',
  'year-end': '年末年始は要確認',
} as const;

function remark({ holidays, yearEnd }: Pick<Week, 'holidays' | 'yearEnd'>): string {
  if (holidays === 'unknown') return yearEnd === 'unknown' ? UNKNOWN.both : UNKNOWN.holidays;
  return yearEnd === 'unknown' ? UNKNOWN['year-end'] : '';
}

/** The hours as the widget reads them; empty: no day is open. */
export function hoursOf({ days, holidays, yearEnd }: Week): string {
  const texts = days.map((times) => times.map(({ from, to }) => `${from}-${to}`).join(','));
  const said = remark({ holidays, yearEnd });
  const rules = runs(texts)
    .filter(({ text }) => text !== '')
    .map(({ from, to, text }) => `${from === to ? NAMES[from] : `${NAMES[from]}-${NAMES[to]}`} ${text}`);
  if (rules.length === 0) return '';
  return [
    ...rules.map((rule) => (said === '' ? rule : `${rule} "${said}"`)),
    ...(holidays === 'closed' ? ['PH off'] : []),
    ...(typeof yearEnd === 'object' ? [`${dateOf(yearEnd.from)}-${dateOf(yearEnd.to)} off`] : []),
  ].join('; ');
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Days in a row with the same times. */
function runs(texts: readonly string[]): readonly Run[] {
  const found: Run[] = [];
  texts.forEach((text, day) => {
    const last = found.at(-1);
    if (last && last.text === text) found[found.length - 1] = { ...last, to: day };
    else found.push({ from: day, to: day, text });
  });
  return found;
}

const dateOf = (monthDay: string): string =>
  `${MONTHS[Number(monthDay.slice(0, 2)) - 1] ?? ''} ${monthDay.slice(3)}`;

/** Null: the hours can't be read, or say something that the grid has no place for. */
export function weekOf(hours: string): Week | null {
  const read = parseHours(hours).hours;
  if (read === null) return null;
  const days: (readonly Clock[])[] = NAMES.map(() => []);
  const filled = new Set<number>();
  let closed = false;
  let daysOff: DaysOff | undefined;
  const remarks = new Set<string>();
  for (const rule of read.rules) {
    if (rule.open) {
      // Exceptions stand behind what they are exceptions from.
      if (closed || daysOff !== undefined || rule.holidays || rule.dates.length > 0) return null;
      const times = rule.times.map(clockOf);
      const on = daysOn(rule);
      if (on === null || on.some((day) => filled.has(day)) || times.length > MOST_TIMES) return null;
      if (times.some((time) => time === null)) return null;
      for (const day of on) {
        days[day] = times.filter((time) => time !== null);
        filled.add(day);
      }
      remarks.add(rule.comment);
    } else if (rule.comment !== '' || rule.times.length > 0 || rule.weekdays.length > 0) return null;
    else if (rule.holidays && rule.dates.length === 0 && !closed) closed = true;
    else if (!rule.holidays && daysOff === undefined) {
      const found = yearEndOf(rule);
      if (found === null) return null;
      daysOff = found;
    } else return null;
  }
  const [comment = '', ...others] = [...remarks];
  const isSaid = ['', ...Object.values(UNKNOWN)].includes(comment);
  if (filled.size === 0 || others.length > 0 || !isSaid) return null;
  const says = (...words: readonly string[]): boolean => words.includes(comment);
  const week: Week = {
    days,
    holidays: says(UNKNOWN.both, UNKNOWN.holidays) ? 'unknown' : closed ? 'closed' : 'as-usual',
    yearEnd: says(UNKNOWN.both, UNKNOWN['year-end']) ? 'unknown' : (daysOff ?? 'as-usual'),
  };
  const contradicts = (closed && week.holidays === 'unknown') || (daysOff && week.yearEnd === 'unknown');
  return contradicts ? null : week;
}

/** Before and after lunch. */
export const MOST_TIMES = 2;
const DAY = 24 * 60;

/** Null: past midnight, which no cell of the grid can show. */
const clockOf = ({ from, to }: TimeSpan): Clock | null =>
  to > DAY ? null : { from: clockText(from), to: clockText(to) };

const two = (number: number): string => String(number).padStart(2, '0');
const clockText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** 0: Monday. Null: only some of them in a month. */
function daysOn({ weekdays }: HoursRule): readonly number[] | null {
  if (weekdays.length === 0) return [0, 1, 2, 3, 4, 5, 6];
  if (weekdays.some(({ nth }) => nth.length > 0)) return null;
  const on = new Set<number>();
  for (const { from, to } of weekdays)
    for (let step = 0; step <= (to - from + 7) % 7; step += 1) on.add((from + step + 6) % 7);
  return [...on];
}

/** Null: another season, or certain years only. */
function yearEndOf({ dates }: HoursRule): DaysOff | null {
  const [span, ...others] = dates;
  if (span === undefined || others.length > 0) return null;
  const { from, to } = span;
  const isYearEnd = from.year === 0 && from.month === 12 && to.month === 1 && from.day > 0 && to.day > 0;
  return isYearEnd ? { from: monthDay(from), to: monthDay(to) } : null;
}

const monthDay = ({ month, day }: DatePoint): string => `${two(month)}-${two(day)}`;
