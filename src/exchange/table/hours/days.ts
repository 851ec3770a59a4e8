/** Days as written in Japanese: 月曜日から金曜日, 月・水・金, 平日, 土日祝; open days and closed days. */
import type { Scanner } from './scan.ts';
import { scan } from './scan.ts';

/** Index 0 is Sunday, as in `Weekday`. */
const WEEK = '日月火水木金土';
const ALL = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = [1, 2, 3, 4, 5];
// The lookahead keeps 月末, 月初 and 日間 from being read as weekdays.
const DAY = `(?:毎週)?([${WEEK}])(?:曜日?)?(?![末初間])`;
const SPAN = new RegExp(`^${DAY}~${DAY}`);
const ONE = new RegExp(`^${DAY}`);
const HOLIDAY =
  /^(?:国民の祝日に関する法律(?:\([^()]*\))?に(?:規定する|定める|よる)(?:国民の)?(?:休日|祝日)|(?:国民の)?(?:祝祭日|祝休日|祝日|祝)(?:の日)?)/;
const BETWEEN = /^(?:[・、,;/と]|および|及び|ならびに|並びに|または|又は)/;

export interface OpenDays {
  readonly weekdays: readonly number[];
  /** 平日: not on public holidays. */
  readonly workdaysOnly: boolean;
  /** 祝日 is named among the days. */
  readonly holidays: boolean;
  /** 毎日 and the like: on public holidays as well. */
  readonly everyDay: boolean;
}

export interface ClosedDays {
  readonly weekdays: readonly number[];
  readonly holidays: boolean;
  /** 「休日」 may mean public holidays, or Saturdays and Sundays as well. */
  readonly vague: boolean;
  /**
   * Spans of dates in the syntax of opening hours, e.g. `Dec 29-Jan 03`. 「年末年始」 without dates gives
   * none: dates are never guessed.
   */
  readonly dates: readonly string[];
  /**
   * Days of the year are listed, including 「年末年始」 without dates: then holidays that are not listed
   * count as open.
   */
  readonly listed: boolean;
  /** 年中無休. */
  readonly none: boolean;
}

export const NEVER: ClosedDays = {
  weekdays: [],
  holidays: false,
  vague: false,
  dates: [],
  listed: false,
  none: false,
};

const indexOf = (day = ''): number => WEEK.indexOf(day);

/** The days at the front, also over the week's end; null: none. */
function takeWeekdays(scanner: Scanner): number[] | null {
  const span = scanner.take(SPAN);
  if (span) {
    const [from, to] = [indexOf(span[1]), indexOf(span[2])];
    return ALL.filter((day) => (day - from + 7) % 7 <= (to - from + 7) % 7);
  }
  const one = scanner.take(ONE);
  return one ? [indexOf(one[1])] : null;
}

/** Open days at the front, joined as in 「平日」「月～金」「土・日・祝」; null: none. */
export function takeOpenDays(scanner: Scanner): OpenDays | null {
  if (scanner.take(/^(?:(?:年中無休|365日)[・、,]?){1,2}|^(?:毎日|全日)/))
    return { weekdays: ALL, workdaysOnly: false, holidays: false, everyDay: true };
  const workdaysOnly = scanner.take(/^(?:毎週)?平日/) !== null;
  // 「平日の月～金」 are the same days. 「平日・土曜日」 are more days, and it is unclear whether they
  // exclude holidays.
  if (workdaysOnly && !scanner.take(/^\(?の?(?=[月火水木金])/))
    return { weekdays: WORKDAYS, workdaysOnly, holidays: false, everyDay: false };
  let weekdays: number[] = [];
  let holidays = false;
  do {
    const more = takeWeekdays(scanner);
    if (more) weekdays = [...weekdays, ...more];
    else if (scanner.take(HOLIDAY)) holidays = true;
    else break;
    scanner.take(BETWEEN);
  } while (scanner.rest() !== '');
  if (weekdays.length === 0 || (workdaysOnly && weekdays.some((day) => !WORKDAYS.includes(day)))) return null;
  return { weekdays: [...new Set(weekdays)].sort(), workdaysOnly, holidays, everyDay: false };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATES =
  /^\(?(\d{1,2})(?:月|\/)(\d{1,2})日?~(?:翌年?の?)?(?:(\d{1,2})(?:月|\/))?(\d{1,2})日?(?:まで)?(?:の(?:期間|間|日))?\)?/;

function takeDates(scanner: Scanner): string | null {
  const [, month, day, toMonth = month, toDay] = scanner.take(DATES) ?? [];
  const [from, to] = [MONTHS[Number(month) - 1], MONTHS[Number(toMonth) - 1]];
  const two = (number = ''): string => number.padStart(2, '0');
  return from && to ? `${from} ${two(day)}-${to} ${two(toDay)}` : null;
}

/**
 * A list of closed days, e.g. 土曜日・日曜日・祝日・12月29日～1月3日; null unless every word is understood.
 */
export function readClosed(text: string): ClosedDays | null {
  const scanner = scan(text);
  let closed = NEVER;
  while (scanner.rest() !== '') {
    const dates = takeDates(scanner);
    const weekdays = dates === null ? takeWeekdays(scanner) : null;
    if (dates) closed = { ...closed, dates: [...closed.dates, dates], listed: true };
    else if (weekdays) closed = { ...closed, weekdays: [...closed.weekdays, ...weekdays] };
    else if (scanner.take(HOLIDAY) ?? scanner.take(/^振替休日/)) closed = { ...closed, holidays: true };
    else if (scanner.take(/^休日/)) closed = { ...closed, vague: true };
    else if (scanner.take(/^年末年始(?:の?期間)?/)) closed = { ...closed, listed: true };
    else if (scanner.take(/^(?:年中)?無休/)) closed = { ...closed, none: true };
    else if (!scanner.take(BETWEEN)) return null;
  }
  return closed;
}

/** Days that are closed by either. */
export const bothClosed = (one: ClosedDays, other: ClosedDays): ClosedDays => ({
  weekdays: [...one.weekdays, ...other.weekdays],
  holidays: one.holidays || other.holidays,
  vague: one.vague || other.vague,
  dates: [...new Set([...one.dates, ...other.dates])],
  listed: one.listed || other.listed,
  none: one.none || other.none,
});
