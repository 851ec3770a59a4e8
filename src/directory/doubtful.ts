/** For people who maintain a list: texts that leave days in doubt on which the hours say open. */
import { dayNumber, toInstant } from '../opening-hours/calendar.ts';
import type { Because, Hours, Stated } from '../opening-hours/index.ts';
import { doubtAt, statedBy } from '../opening-hours/index.ts';
import { toDay } from '../opening-hours/rules.ts';
import { opens } from '../opening-hours/stated.ts';
import type { Beside, Said, Timed } from './known-hours.ts';
import { known, saidOf } from './known-hours.ts';

export interface DoubtfulWords extends Pick<Said, 'key' | 'text'> {
  /** Which days; `undated`: the text mentions days off without dates. */
  readonly days: Because | 'undated';
}

/**
 * Results by hours and texts. A list repeats few of them, and every day has to be tried: `check` of 1,500
 * centres takes 0.3 s instead of 1.9 s.
 */
const kept = new Map<string, readonly DoubtfulWords[]>();
const KEPT = 500;

/** Each text with each kind of days that it leaves in doubt. */
export function doubtfulWords(channel: Timed, beside: Beside = {}): readonly DoubtfulWords[] {
  const { hours, hoursText, label, audience, hoursFor } = channel;
  if (hours === undefined) return [];
  const key = JSON.stringify([hours, hoursText, label, audience, hoursFor, beside.alert, beside.eligibility]);
  const before = kept.get(key);
  if (before) return before;
  if (kept.size >= KEPT) kept.clear();
  const found = lookAt(channel, beside);
  kept.set(key, found);
  return found;
}

function lookAt(channel: Timed, beside: Beside): readonly DoubtfulWords[] {
  const read = known(channel, beside);
  if (!read) return [];
  return saidOf(read.hours, channel, beside).flatMap(({ key, text, aboutHours }) => {
    const { doubts, undated } = statedBy(read.hours, text, aboutHours);
    const days = new Set(
      doubts
        .filter((doubt) => everMatters(read.hours, { doubts: [doubt], undated }))
        .map(({ because }) => because),
    );
    return [...days, ...(undated ? ['undated' as const] : [])].map((kind) => ({ key, text, days: kind }));
  });
}

/** In this many years every date falls on nearly every weekday, and every holiday occurs. */
const YEARS = [2024, 2031] as const;
/** Whether the text ever matters: not if the hours already exclude the days by a rule of their own. */
function everMatters(hours: Hours, stated: Stated): boolean {
  if (stated.doubts.some(({ whole }) => whole)) return true;
  const last = dayNumber(YEARS[1], 1, 1);
  for (let number = dayNumber(YEARS[0], 1, 1); number < last; number += 1)
    if (doubtAt(hours, stated, toInstant(number, 0)) && opens(hours, toDay(number))) return true;
  return false;
}
