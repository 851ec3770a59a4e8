/**
 * Whether a text states other days or times than the hours. Only texts that have just one reading are
 * compared.
 */
import { edgesOf, ruleAt } from './rules.ts';
import type { Hours, TimeSpan, Weekday, WeekdaySpan } from './types.ts';
import { outOfBrackets, plainWords } from './words.ts';

const WEEK = '日月火水木金土';
const NAME = `[${WEEK}](?:曜日?)?`;
const CLOCK = '(午前|午後)?(\\d{1,2})(?:時(?:(\\d\\d)分|(半))?|:(\\d\\d))';
const RANGE = `${CLOCK}(?:まで)?~${CLOCK}(?:まで)?`;
/** Days, times, and at the end what is excluded: nothing else, and each once. */
const WHOLE = new RegExp(
  `^(?:(毎日|年中無休)|(?:毎週)?(?:(平日)|(${NAME})~(${NAME})(?:まで)?|(${NAME}(?:[・、,]?${NAME})*)(?:[・、,]?祝日?)?))?[のは、:]*` +
    `((?:${RANGE}[・、,]?)+|${CLOCK}まで)[、,]?(?:[${WEEK}曜祝祭休年末始お盆・、,及び]*[をは]?(?:除く|休み|休業|休館|休))?。?$`,
);
const ALL = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = [1, 2, 3, 4, 5];

/**
 * The weekdays on which text and hours differ, apart from holidays; empty if either contains more than days
 * and times.
 * @param excluded weekdays that the text excludes
 */
export function compareDays(hours: Hours, text: string, excluded: readonly WeekdaySpan[]): WeekdaySpan[] {
  const rules = hours.rules.filter(({ dates, open }) => open || dates.length === 0);
  if (
    rules.some(
      ({ dates, weekdays, times }) =>
        dates.length > 0 || weekdays.some(({ nth }) => nth.length > 0) || times.some(({ to }) => to > 1440),
    )
  )
    return [];
  const [outside, ...inBrackets] = outOfBrackets(plainWords(text));
  const read = WHOLE.exec(outside);
  const said = read?.[6];
  if (!read || said === undefined || inBrackets.some((part) => /\d[時:]/.test(part))) return [];
  const spans = spansOf(said);
  if (spans === null) return [];
  const days = read[1] ? ALL : read[2] ? WORKDAYS : daysOf(read[3], read[4], read[5]);
  const until = !said.includes('~');
  const last = spans[0]?.to ?? 0;
  const edges = [...new Set([...edgesOf({ rules }), ...spans.flatMap(({ from, to }) => [from, to % 1440])])];
  return ALL.filter((weekday) => {
    const isOpen = (minute: number): boolean =>
      ruleAt({ rules }, minute, { year: 0, month: 1, day: 1, weekday: weekday as Weekday, holiday: false })
        ?.open ?? false;
    const opens = edges.some(isOpen);
    const named = excluded.some(({ from, nth }) => from === weekday && nth.length === 0)
      ? false
      : (days?.includes(weekday) ?? opens);
    if (!named || !opens) return named !== opens;
    if (until) return !isOpen(last - 1) || edges.some((minute) => minute >= last && isOpen(minute));
    return edges.some(
      (minute) => isOpen(minute) !== spans.some(({ from, to }) => from <= minute && minute < to),
    );
  }).map((weekday) => ({ from: weekday as Weekday, to: weekday as Weekday, nth: [] }));
}

const indexOf = (name = ''): number => WEEK.indexOf(name.charAt(0));

/** Null: the text names no days. */
function daysOf(from?: string, to?: string, list?: string): readonly number[] | null {
  if (from)
    return ALL.filter((day) => (day - indexOf(from) + 7) % 7 <= (indexOf(to) - indexOf(from) + 7) % 7);
  return list ? [...list.replace(/曜日?/g, '')].map(indexOf) : null;
}

/** Null if a span ends before it begins: 「午前9時から5時」 has two readings. */
function spansOf(text: string): TimeSpan[] | null {
  const times = [...text.matchAll(new RegExp(CLOCK, 'g'))].map(
    ([, half, hour, minute, halfPast, colon]) =>
      (Number(hour) + (half === '午後' && Number(hour) < 12 ? 12 : 0)) * 60 +
      (halfPast ? 30 : Number(minute ?? colon ?? 0)),
  );
  const spans =
    times.length === 1
      ? [{ from: 0, to: times[0] ?? 0 }]
      : times.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: times[at + 1] ?? 0 }] : []));
  return spans.every(({ from, to }) => from < to && to <= 1440) ? spans : null;
}
