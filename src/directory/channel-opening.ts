/** Whether a contact is open now, as plain data. The components put it into words. */
import type { Channel } from './centre.ts';
import type { CivilDate } from '../opening-hours/calendar.ts';
import { dateOf, DAY_MINUTES, minutesInto, numberAt, toClock, toInstant } from '../opening-hours/calendar.ts';
import type { Because } from '../opening-hours/index.ts';
import { doubtAt, nextOpening, openAt } from '../opening-hours/index.ts';
import type { Beside, Known, Timed } from './known-hours.ts';
import { known } from './known-hours.ts';
import { METHOD } from '../recommend/methods.ts';

/** From this many minutes before closing, the minutes left are shown instead of the closing time. */
const SOON = 60;

export type Opening =
  /**
   * No hours are known that could be parsed: never shown as closed. With `because`, hours are known, but
   * texts beside them make this day uncertain.
   */
  | { readonly state: 'unknown'; readonly because?: Because }
  /** Open, and not closing within a week. `undated`: a text mentions days off without dates. */
  | { readonly state: 'always'; readonly undated?: true; readonly comment?: string }
  /**
   * `until`: `HH:MM` in Japan, null if it stays open past tomorrow; `minutes`: how many are left, if there
   * are few.
   */
  | {
      readonly state: 'open';
      readonly until: string | null;
      readonly nextDay: boolean;
      readonly minutes: number | null;
      readonly undated?: true;
      readonly comment?: string;
    }
  /**
   * `next`: the next certain opening, in Japan; null: none within 400 days. `unsure`: it may open earlier, on
   * days that are in doubt.
   */
  | {
      readonly state: 'closed';
      readonly next: Moment | null;
      readonly unsure?: Because;
      readonly undated?: true;
      readonly comment?: string;
    };

/** A moment in Japan. `days` counts from today: 0 is today, 1 tomorrow. */
export interface Moment {
  readonly date: CivilDate;
  readonly days: number;
  /** `HH:MM` */
  readonly clock: string;
  /** Epoch milliseconds. */
  readonly instant: number;
}

/**
 * Limit of the search for a certain opening: days in doubt may follow one another for a whole season, or
 * forever.
 */
const SEARCH_MS = 400 * 86_400_000;

interface SureOpening {
  readonly next: number | null;
  /** Why earlier openings were skipped. */
  readonly unsure?: Because;
}

/** The first opening after an instant, on a day that no text leaves in doubt. */
function sureOpening({ hours, stated }: Known, now: number): SureOpening {
  let unsure: Because | undefined;
  for (let next = nextOpening(hours, now); next !== null && next < now + SEARCH_MS;) {
    const doubt = doubtAt(hours, stated, next);
    if (!doubt) return { next, ...(unsure && { unsure }) };
    unsure ??= doubt.because;
    // Skip the rest of that day: it may open several times on it.
    next = nextOpening(hours, toInstant(numberAt(next) + 1, 0) - 1);
  }
  return { next: null, ...(unsure && { unsure }) };
}

/** @param now epoch milliseconds; the visitor's time zone has no effect */
export function openingOf(channel: Timed, now: number, beside?: Beside): Opening {
  const read = known(channel, beside);
  if (!read || !Number.isFinite(now)) return { state: 'unknown' };
  const { hours, stated } = read;
  const { open, until, comment } = openAt(hours, now);
  const doubt = doubtAt(hours, stated, now);
  // If texts exclude the day, hours that are closed stay closed; if they give other times, nothing is
  // certain.
  if (doubt && (open || doubt.whole)) return { state: 'unknown', because: doubt.because };
  const remark = {
    ...(stated.undated && { undated: true as const }),
    ...(comment !== undefined && { comment }),
  };
  if (!open) {
    const { next, unsure } = sureOpening(read, now);
    return {
      state: 'closed',
      next: next === null ? null : momentAt(next, now),
      ...(unsure && { unsure }),
      ...remark,
    };
  }
  if (until === null) return { state: 'always', ...remark };
  const end = momentAt(until, now);
  const minutes = Math.ceil((until - now) / 60_000);
  // Midnight belongs to the day that ends: 「24:00まで」, not 「あした0:00まで」.
  const midnight = end.clock === '00:00' && end.days === 1;
  return {
    state: 'open',
    until: end.days > 1 ? null : midnight ? '24:00' : end.clock,
    nextDay: end.days === 1 && !midnight,
    minutes: minutes <= SOON ? minutes : null,
    ...remark,
  };
}

/** The next opening, after the current one if it is open now; days in doubt are skipped. */
export interface NextOpening extends Moment {
  /** Epoch milliseconds at which it ends; null: not within a week. */
  readonly until: number | null;
  readonly comment?: string;
}

/**
 * @param now epoch milliseconds
 * @returns null where the hours are not known, it is always open, or it does not open within 400 days
 */
export function nextOpeningOf(channel: Timed, now: number, beside?: Beside): NextOpening | null {
  const read = known(channel, beside);
  const next = read && Number.isFinite(now) ? sureOpening(read, now).next : null;
  if (!read || next === null) return null;
  const { until, comment } = openAt(read.hours, next);
  return { ...momentAt(next, now), until, ...(comment !== undefined && { comment }) };
}

/** Whether it is certain that the contact is closed now. Writing is possible at any hour. */
export const isClosedNow = (channel: Channel, now: number, beside?: Beside): boolean =>
  METHOD[channel.method].timed && openingOf(channel, now, beside).state === 'closed';

function momentAt(instant: number, now: number): Moment {
  const number = numberAt(instant);
  return {
    date: dateOf(number),
    days: number - numberAt(now),
    clock: toClock(Math.floor(minutesInto(number, instant)) % DAY_MINUTES),
    instant,
  };
}
