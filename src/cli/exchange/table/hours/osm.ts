/** From days and times to the subset of OSM opening_hours; in doubt, nothing. */
import { parseHours } from '../../../../opening-hours/index.ts';
import type { ClosedDays } from './days.ts';
import type { Opening } from './opening.ts';

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * @param closed what another column says of closed days
 * @returns null where the days are not known for certain, or two statements contradict each other
 */
export function toOsm({ days, spans }: Opening, closed: ClosedDays): string | null {
  const open = openDays(days?.weekdays ?? null, closed);
  if (open === null || open.length === 0) return null;
  const wholeWeek = open.length === DAYS.length;
  const off = closed.holidays || closed.vague || days?.workdaysOnly === true;
  if (days?.holidays && !wholeWeek && off) return null;
  const selector = `${wordsFor(open)}${days?.holidays && !wholeWeek ? ',PH' : ''}`;
  const text = [
    `${selector} ${spans.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(',')}`,
    // Who works from Monday to Friday rests on holidays; a page that doesn't say so must not send anybody to a closed door.
    ...(off || (!wholeWeek && !days?.holidays) ? ['PH off'] : []),
    ...closed.dates.map((dates) => `${dates} off`),
  ].join('; ');
  return parseHours(text).hours ? text : null;
}

/** Those that are open, from Monday on; null: not known. */
function openDays(named: readonly number[] | null, closed: ClosedDays): number[] | null {
  const rested = closed.weekdays;
  // A list of days of rest that has no weekday in it says nothing of Saturdays and Sundays.
  if (named === null && (rested.length === 0 || closed.vague)) return null;
  const given = named ?? [0, 1, 2, 3, 4, 5, 6];
  if (given.length < DAYS.length && given.some((day) => rested.includes(day))) return null;
  if (closed.vague && given.some((day) => day === 0 || day === 6)) return null;
  return [1, 2, 3, 4, 5, 6, 0].filter((day) => given.includes(day) && !rested.includes(day));
}

/** `Mo-Fr`, `Mo,We`, `Tu-Su`: three days in a row, or more, as a span. */
function wordsFor(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && ((run.at(-1) ?? 0) + 1) % 7 === day) run.push(day);
    else runs.push([day]);
  }
  return runs.flatMap((run) => (run.length > 2 ? `${name(run[0])}-${name(run.at(-1))}` : run.map(name))).join(',');
}

const name = (day = 0): string => DAYS[day] ?? '';
