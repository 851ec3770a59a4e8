/**
 * Which days the texts beside the hours leave in doubt. If a page says 「祝日・年末年始を除く」 and `hours`
 * has no rule for these days, computed hours would say "open" on 30 December. No dates are made up for such
 * texts: the days on which they may apply become uncertain.
 */
import { dateOf, dateOrder, dayNumber, numberAt } from './calendar.ts';
import { compareDays } from './compare.ts';
import { edgesOf, inDates, isBrief, ruleAt, selects, toDay, type Day } from './rules.ts';
import type { DateSpan, Hours, HoursRule, Weekday, WeekdaySpan } from './types.ts';
import { readWords } from './words.ts';

/** Why a day is in doubt; `words`: the text excludes dates or weekdays, or gives other times. */
export type Because = 'year-end' | 'holiday' | 'summer' | 'words';

type Days = Pick<HoursRule, 'dates' | 'weekdays' | 'holidays'>;

export interface Doubt {
  readonly because: Because;
  readonly days: Days;
  /**
   * The days off may be anywhere in the span. The doubt ends for a year in which a rule of the hours names
   * one of them.
   */
  readonly somewhere: boolean;
  /**
   * The text gives other times, or open days on which the hours are closed: then "closed" is uncertain too.
   */
  readonly whole: boolean;
}

export interface Stated {
  readonly doubts: readonly Doubt[];
  /** The text mentions days off without dates, e.g. 「休館日を除く」. */
  readonly undated: boolean;
}

const span = (month: number, day: number, toMonth: number, toDay: number): DateSpan => ({
  from: { year: 0, month, day },
  to: { year: 0, month: toMonth, day: toDay },
});

/**
 * Government offices are closed from 29 December to 3 January; others begin a day earlier, or end a day
 * later.
 */
const OLD_YEAR = span(12, 28, 12, 31);
const NEW_YEAR = span(1, 1, 1, 4);
const OBON = span(8, 10, 8, 17);
/** From the last day of school before the summer holidays to the latest 旧盆. */
const SUMMER = span(7, 20, 9, 5);

const overlap = (one: DateSpan, other: DateSpan): boolean =>
  inDates(other, one.from) || inDates(one, other.from);

/**
 * @param text what the source says about the hours, or another text beside them
 * @param aboutHours any mention of such days then means whether it is open; otherwise only "closed" counts
 */
export function statedBy(hours: Hours, text: string, aboutHours: boolean): Stated {
  const words = readWords(text, aboutHours);
  // Hours that include holidays only in a rule for weekdays (`Mo-Fr,PH`) don't settle a text that excludes
  // them.
  const tellsHolidays = hours.rules.some(({ holidays, weekdays }) => holidays && weekdays.length === 0);
  const doubts: Doubt[] = [];
  const add = (because: Because, days: Partial<Days>, more: Partial<Doubt> = {}): void => {
    doubts.push({
      because,
      days: { dates: [], weekdays: [], holidays: false, ...days },
      somewhere: false,
      whole: false,
      ...more,
    });
  };
  /** Adds a doubt for days somewhere in a span, unless the text gives their dates. */
  const within = (because: Because, dates: DateSpan): void => {
    if (!words.dates.some((own) => dateOrder(own.from) !== dateOrder(own.to) && overlap(own, dates)))
      add(because, { dates: [dates] }, { somewhere: true });
  };
  for (const dates of words.dates)
    add(
      [OLD_YEAR, NEW_YEAR].some((end) => overlap(end, dates))
        ? 'year-end'
        : overlap(SUMMER, dates)
          ? 'summer'
          : 'words',
      { dates: [dates] },
    );
  if (words.oldYear) within('year-end', OLD_YEAR);
  if (words.newYear) within('year-end', NEW_YEAR);
  if (words.obon) within('summer', OBON);
  if (words.summer) within('summer', SUMMER);
  if (words.holidays && !tellsHolidays) add('holiday', { holidays: true });
  const weekdays = listsOpenDays(hours, words.weekdays)
    ? []
    : [...words.weekdays, ...(words.weekend ? WEEKEND : [])];
  if (weekdays.length > 0) add('words', { weekdays });
  const others = aboutHours ? compareDays(hours, text, weekdays) : [];
  if (others.length > 0) add('words', { weekdays: others }, { whole: true });
  return { doubts, undated: words.undated };
}

const WEEKEND: readonly WeekdaySpan[] = [
  { from: 6, to: 6, nth: [] },
  { from: 0, to: 0, nth: [] },
];

/** 「月・水・金、祝日を除く」 lists the days on which it is open: excluding them would leave no open day. */
const listsOpenDays = (hours: Hours, weekdays: readonly WeekdaySpan[]): boolean =>
  !WEEK.some(
    (weekday) =>
      opens(hours, { year: 0, month: 6, day: 1, weekday, holiday: false }) &&
      !weekdays.some(({ from }) => from === weekday),
  );

const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

export const opens = (hours: Hours, day: Day): boolean =>
  edgesOf(hours).some((minute) => ruleAt(hours, minute, day)?.open);

/** The doubt that applies to the day of an instant. */
export function doubtAt({ rules }: Hours, { doubts }: Stated, instant: number): Doubt | undefined {
  const number = numberAt(instant);
  const today = toDay(number);
  const naming = rules.flatMap(({ open, dates }) => dates.filter((span) => !open || isBrief(span)));
  /**
   * Whether a rule of the hours names a day of the span in this year, and not only the season: then the hours
   * are complete.
   */
  const isNamed = ({ from, to }: DateSpan): boolean => {
    const last = dayNumber(today.year, to.month, to.day);
    for (let day = dayNumber(today.year, from.month, from.day); day <= last; day++)
      if (naming.some((one) => inDates(one, dateOf(day)))) return true;
    return false;
  };
  return doubts.find(
    ({ days, somewhere }) => selects(days, today) && !(somewhere && days.dates.some(isNamed)),
  );
}
