/**
 * Which days the words beside the hours leave in doubt. A page says 「祝日・年末年始を除く」, `hours` has no rule for
 * these days: computed hours would then say "open" on 30 December. No date is made up for such words; the
 * days on which they may hold are only not sure.
 */
import { dateOf, dateOrder, dayNumber, numberAt } from './calendar.ts';
import { compareDays } from './compare.ts';
import { edgesOf, inDates, isBrief, ruleAt, selects, toDay, type Day } from './rules.ts';
import type { DateSpan, Hours, HoursRule, Weekday, WeekdaySpan } from './types.ts';
import { readWords } from './words.ts';

/**
 * What makes a day doubtful; `words`: dates or weekdays that the words exclude, or times that they say
 * otherwise.
 */
export type Because = 'year-end' | 'holiday' | 'summer' | 'words';

type Days = Pick<HoursRule, 'dates' | 'weekdays' | 'holidays'>;

export interface Doubt {
  readonly because: Because;
  readonly days: Days;
  /**
   * The days may lie anywhere in the span: it is sure again in a year in which a rule of the hours names one
   * of them.
   */
  readonly somewhere: boolean;
  /** The words say other times, or open where the hours are closed: then "closed" is not sure either. */
  readonly whole: boolean;
}

export interface Stated {
  readonly doubts: readonly Doubt[];
  /** The words speak of days off that nothing dates, e.g. 「休館日を除く」. */
  readonly undated: boolean;
}

const span = (month: number, day: number, toMonth: number, toDay: number): DateSpan => ({
  from: { year: 0, month, day },
  to: { year: 0, month: toMonth, day: toDay },
});

/**
 * Offices of the state rest from 29 December to 3 January; others begin a day earlier, or end a day later.
 */
const OLD_YEAR = span(12, 28, 12, 31);
const NEW_YEAR = span(1, 1, 1, 4);
const OBON = span(8, 10, 8, 17);
/** From the schools' last day before the holidays to the latest 旧盆. */
const SUMMER = span(7, 20, 9, 5);

const overlap = (one: DateSpan, other: DateSpan): boolean =>
  inDates(other, one.from) || inDates(one, other.from);

/**
 * @param text what the source says of the hours, or something beside them
 * @param aboutHours any mention of such days is then about whether it is open on them; elsewhere only what
 * says "closed" counts
 */
export function statedBy(hours: Hours, text: string, aboutHours: boolean): Stated {
  const words = readWords(text, aboutHours);
  // Hours that are open on holidays by the rule of the weekdays alone (`Mo-Fr,PH`) don't answer words that
  // exclude them.
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
  /** Days that lie somewhere in a span, unless the words name them. */
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

/** 「月・水・金、祝日を除く」 lists the days on which it is open: if they were left out nothing would remain. */
const listsOpenDays = (hours: Hours, weekdays: readonly WeekdaySpan[]): boolean =>
  !WEEK.some(
    (weekday) =>
      opens(hours, { year: 0, month: 6, day: 1, weekday, holiday: false }) &&
      !weekdays.some(({ from }) => from === weekday),
  );

const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

export const opens = (hours: Hours, day: Day): boolean =>
  edgesOf(hours).some((minute) => ruleAt(hours, minute, day)?.open);

/** The doubt that holds on the day of an instant. */
export function doubtAt({ rules }: Hours, { doubts }: Stated, instant: number): Doubt | undefined {
  const number = numberAt(instant);
  const today = toDay(number);
  const naming = rules.flatMap(({ open, dates }) => dates.filter((span) => !open || isBrief(span)));
  /**
   * A rule of the hours names a day of the span in this year, and not only the season: then they say all that
   * there is to say.
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
