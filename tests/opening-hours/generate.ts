/**
 * Random hours inside the subset, and instants at which they are likely to matter. Used by the oracle and the
 * property tests.
 */
import fc from 'fast-check';

const WEEKDAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A rule as we read it, and `explicit`, with the same meaning, for a reader that lets a rule without days add
 * to the ones before it, takes the weekday in `Oct Sa[2]` for a part of the date unless a colon stands
 * between, and misses `Feb 22-28` where there is no 29th.
 */
export interface SampleRule {
  readonly text: string;
  readonly explicit: string;
}

const weekday = fc.constantFrom(...WEEKDAYS);
const nth = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: -5, max: -1 }),
  fc.constantFrom(1, 2, 3, 4, -1),
);
const dayItem = fc.oneof(
  { weight: 4, arbitrary: weekday },
  { weight: 4, arbitrary: fc.tuple(weekday, weekday).map(([from, to]) => `${from}-${to}`) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(weekday, fc.array(nth, { minLength: 1, maxLength: 2 }))
      .map(([day, list]) => `${day}[${list.join(',')}]`),
  },
  { weight: 2, arbitrary: fc.constant('PH') },
);
const days = fc.array(dayItem, { minLength: 1, maxLength: 3 }).map((items) => items.join(','));

const month = fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
// 29 February is left to unit tests: as an end of a span it runs into 1 March in opening_hours when there is
// none.
const monthDay = month.chain((m) =>
  fc.integer({ min: 1, max: LENGTHS[m] }).map((day) => ({ month: m, day })),
);
const key = ({ month: m, day }: { month: number; day: number }): number => m * 31 + day;
const monthItem = fc.oneof(
  month.map((m) => MONTHS[m]),
  fc.tuple(month, month).map(([from, to]) => `${MONTHS[from]}-${MONTHS[to]}`),
  fc.constantFrom('Apr-Sep', 'Oct-Mar'),
);
const yearlyItem = fc.oneof(
  monthDay.map(({ month: m, day }) => `${MONTHS[m]} ${two(day)}`),
  fc
    .tuple(monthDay, monthDay)
    .filter(([a, b]) => a.month !== b.month || a.day <= b.day)
    .map(([a, b]) => `${MONTHS[a.month]} ${two(a.day)}-${MONTHS[b.month]} ${two(b.day)}`),
  fc
    .tuple(monthDay, fc.nat(30))
    .map(([{ month: m, day }, more]) => `${MONTHS[m]} ${day}-${Math.min(LENGTHS[m], day + more)}`),
  fc.constantFrom('Dec 29-Jan 03', 'Dec 28-Jan 04', 'Aug 13-15'),
);
const singleYearItem = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2024, max: 2031 }), monthDay)
    .map(([year, { month: m, day }]) => `${year} ${MONTHS[m]} ${day}`),
  fc
    .tuple(fc.integer({ min: 2024, max: 2031 }), fc.nat(1), monthDay, monthDay)
    .filter(([, more, a, b]) => more > 0 || key(a) <= key(b))
    .map(
      ([year, more, a, b]) =>
        `${year} ${MONTHS[a.month]} ${a.day}-${year + more} ${MONTHS[b.month]} ${b.day}`,
    ),
);
// One form in a list: opening_hours does not read a month and a dated year in the same list.
const dates = fc
  .oneof(
    ...[monthItem, yearlyItem, singleYearItem].map((item) => fc.array(item, { minLength: 1, maxLength: 2 })),
  )
  .map((items) => items.join(','));

const minute = fc.oneof(
  fc.nat(95).map((quarter) => quarter * 15),
  fc.nat(1439),
);
const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
const timeRange = fc
  .oneof(
    { weight: 8, arbitrary: fc.tuple(minute, minute).filter(([from, to]) => from !== to) },
    { weight: 1, arbitrary: fc.tuple(minute, fc.integer({ min: 1440, max: 1560 })) },
    { weight: 1, arbitrary: fc.constantFrom([540, 1020] as const, [1320, 360] as const, [0, 1440] as const) },
  )
  .map(([from, to]) => `${clock(from)}-${clock(to)}`);
const times = fc.array(timeRange, { minLength: 1, maxLength: 3 }).map((items) => items.join(','));

const comment = fc.constantFrom('', '', '', ' "要予約"', ' "call; 10:00-12:00 first"');

const rule: fc.Arbitrary<SampleRule> = fc
  .record({
    dates: fc.option(dates, { nil: '', freq: 2 }),
    days: fc.option(days, { nil: '', freq: 4 }),
    times,
    off: fc.constantFrom('', '', '', ' off', ' closed', 'whole day'),
    comment,
  })
  .map(({ dates: d, days: w, times: t, off, comment: c }) => {
    const rest = `${off === 'whole day' ? 'off' : `${t}${off}`}${c}`;
    const opens = off === '';
    const write = (...parts: string[]): string => parts.filter(Boolean).join(' ');
    return {
      text: write(d, w, rest),
      explicit: write(
        /\d/.test(d) || !d || !w ? d.replace(/Feb (\d\d?)-(\d\d?)\b/g, 'Feb $1-Feb $2') : `${d}:`,
        w || d || !opens ? w : 'Mo-Su',
        rest,
      ),
    };
  });

export const sampleRules: fc.Arbitrary<readonly SampleRule[]> = fc.oneof(
  { weight: 9, arbitrary: fc.array(rule, { minLength: 1, maxLength: 5 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(rule, { maxLength: 3 })
      .map((rules) => [{ text: '24/7', explicit: '24/7' }, ...rules]),
  },
);

/**
 * A civil minute in Japan: any from 2022 to 2050, often about a year's end, a month's end, the Golden Week or
 * a leap day.
 */
export const sampleMinute: fc.Arbitrary<readonly [year: number, month: number, day: number, minute: number]> =
  fc
    .tuple(
      fc.oneof(fc.integer({ min: 2022, max: 2050 }), fc.integer({ min: 2024, max: 2031 })),
      fc.oneof(
        { weight: 6, arbitrary: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })) },
        {
          weight: 1,
          arbitrary: fc.constantFrom([12, 28], [12, 29], [12, 31], [1, 1], [1, 2], [1, 3], [1, 4]),
        },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            [2, 28],
            [2, 29],
            [3, 1],
            [4, 28],
            [4, 29],
            [4, 30],
            [5, 3],
            [5, 5],
            [5, 6],
            [9, 21],
            [9, 22],
            [9, 23],
          ),
        },
      ),
      fc.oneof(minute, fc.constantFrom(0, 1, 1439)),
    )
    .map(([year, [m = 1, day = 1], at]) => [year, m, day, at] as const);
