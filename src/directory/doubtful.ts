/** For whoever keeps a list: the words that leave days in doubt on which its hours say that it is open. */
import { dayNumber, toInstant } from '../opening-hours/calendar.ts';
import type { Because, Hours, Stated } from '../opening-hours/index.ts';
import { doubtAt, statedBy } from '../opening-hours/index.ts';
import { toDay } from '../opening-hours/rules.ts';
import { opens } from '../opening-hours/stated.ts';
import type { Beside, Said, Timed } from './known-hours.ts';
import { known, saidOf } from './known-hours.ts';

export interface DoubtfulWords extends Pick<Said, 'key' | 'text'> {
  /** Which days; `undated`: days off that the words don't date. */
  readonly days: Because | 'undated';
}

/**
 * Few hours and words stand in a list again and again, and all the days are tried: `check` of 1,500 centres
 * takes 0.3 s instead of 1.9 s.
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

/** In so many years every date falls on nearly every weekday, and every holiday is met. */
const YEARS = [2024, 2031] as const;
/** What the hours say themselves, by a rule of their own, needs no doubt. */
function everMatters(hours: Hours, stated: Stated): boolean {
  if (stated.doubts.some(({ whole }) => whole)) return true;
  const last = dayNumber(YEARS[1], 1, 1);
  for (let number = dayNumber(YEARS[0], 1, 1); number < last; number += 1)
    if (doubtAt(hours, stated, toInstant(number, 0)) && opens(hours, toDay(number))) return true;
  return false;
}
