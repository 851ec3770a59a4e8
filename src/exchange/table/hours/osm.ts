/** Converts days and times to the subset of OSM opening_hours; in doubt, to nothing. */
import { parseHours } from '../../../opening-hours/index.ts';
import type { ClosedDays } from './days.ts';
import type { Opening } from './opening.ts';

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export interface OsmHours {
  readonly hours: string;
  /** It is not stated whether it is open on public holidays that fall on these weekdays. */
  readonly holidaysUnsaid: boolean;
}

/**
 * @param closed what another column says about closed days
 * @returns null if the days are uncertain, or two statements contradict each other
 */
export function toOsm({ days, spans }: Opening, closed: ClosedDays): OsmHours | null {
  const open = openDays(days?.weekdays ?? null, closed);
  if (open === null || open.length === 0) return null;
  const wholeWeek = open.length === DAYS.length;
  const off = closed.holidays || closed.vague || days?.workdaysOnly === true;
  // 年中無休 together with a closed day: one of them is a mistake.
  if (closed.none && (!wholeWeek || off || closed.listed)) return null;
  if (days?.holidays && !wholeWeek && off) return null;
  const selector = `${wordsFor(open)}${days?.holidays && !wholeWeek ? ',PH' : ''}`;
  const said =
    off || days?.holidays === true || days?.everyDay === true || days?.weekdays.length === DAYS.length;
  // A desk that is open from Monday to Friday is closed on holidays. For other weeks this can't be assumed if
  // it is not stated.
  const workingWeek = !said && selector === WORKING_WEEK;
  const hours = [
    `${selector} ${spans.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(',')}`,
    ...(off || workingWeek ? ['PH off'] : []),
    ...closed.dates.map((dates) => `${dates} off`),
  ].join('; ');
  return parseHours(hours).hours ? { hours, holidaysUnsaid: !said && !workingWeek && !closed.listed } : null;
}

const WORKING_WEEK = 'Mo-Fr';

/** The open days, beginning with Monday; null: unknown. */
function openDays(named: readonly number[] | null, closed: ClosedDays): number[] | null {
  const rested = closed.weekdays;
  // A list of closed days without any weekday says nothing about Saturdays and Sundays.
  if (named === null && !closed.none && (rested.length === 0 || closed.vague)) return null;
  const given = named ?? [0, 1, 2, 3, 4, 5, 6];
  if (given.length < DAYS.length && given.some((day) => rested.includes(day))) return null;
  if (closed.vague && given.some((day) => day === 0 || day === 6)) return null;
  return [1, 2, 3, 4, 5, 6, 0].filter((day) => given.includes(day) && !rested.includes(day));
}

/** `Mo-Fr`, `Mo,We`, `Tu-Su`: three or more days in a row become a span. */
function wordsFor(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && ((run.at(-1) ?? 0) + 1) % 7 === day) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => (run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name)))
    .join(',');
}

const name = (day = 0): string => DAYS[day] ?? '';
