/** Whether somebody answers now, as plain data: the words for it are the screens'. */
import type { Channel } from './centre.ts';
import type { CivilDate } from './hours/calendar.ts';
import { dateOf, DAY_MINUTES, minutesInto, numberAt, toClock } from './hours/calendar.ts';
import type { Hours } from './hours/index.ts';
import { nextOpening, openAt, parseHours } from './hours/index.ts';

/** From so few minutes on they are counted, instead of the time at which it closes. */
const SOON = 60;

export type Opening =
  /** Nothing is known that could be read: never to be shown as closed. */
  | { readonly state: 'unknown' }
  /** Open, and not closing within a week. */
  | { readonly state: 'always'; readonly comment?: string }
  /** `until`: `HH:MM` in Japan, null where it goes on past tomorrow; `minutes`: how many are left, where they are few. */
  | { readonly state: 'open'; readonly until: string | null; readonly nextDay: boolean; readonly minutes: number | null; readonly comment?: string }
  /** `next`: when it opens again, in Japan; null: not within 400 days. */
  | { readonly state: 'closed'; readonly next: Moment | null; readonly comment?: string };

/** A moment in Japan. `days` counts from today: 0 is today, 1 tomorrow. */
export interface Moment {
  readonly date: CivilDate;
  readonly days: number;
  /** `HH:MM` */
  readonly clock: string;
  /** Epoch milliseconds. */
  readonly instant: number;
}

/** What says when somebody answers: a channel, or the number of a line. */
type Timed = Pick<Channel, 'hours' | 'hoursFor'>;

/** The same few texts are asked for at every step: each is read once. Few: an embedder's own list may hold thousands. */
const read = new Map<string, Hours | null>();
const KEPT = 200;

function hoursOf(text: string): Hours | null {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (read.size >= KEPT) read.clear();
  const { hours } = parseHours(text);
  read.set(text, hours);
  return hours;
}

/**
 * @param now epoch milliseconds; the visitor's time zone plays no part
 */
export function openingOf(channel: Timed, now: number): Opening {
  const text = textOf(channel);
  const hours = text === undefined ? null : hoursOf(text);
  if (!hours || !Number.isFinite(now)) return { state: 'unknown' };
  const { open, until, comment } = openAt(hours, now);
  const remark = comment === undefined ? {} : { comment };
  if (!open) {
    const next = nextOpening(hours, now);
    return { state: 'closed', next: next === null ? null : momentAt(next, now), ...remark };
  }
  if (until === null) return { state: 'always', ...remark };
  const end = momentAt(until, now);
  const minutes = Math.ceil((until - now) / 60_000);
  // Midnight belongs to the day that ends there: 「24:00まで」, not 「あした0:00まで」.
  const midnight = end.clock === '00:00' && end.days === 1;
  return {
    state: 'open', until: end.days > 1 ? null : midnight ? '24:00' : end.clock, nextDay: end.days === 1 && !midnight,
    minutes: minutes <= SOON ? minutes : null, ...remark,
  };
}

/** The opening that is to come, after the present one where it is open now. */
export interface NextOpening extends Moment {
  /** Epoch milliseconds at which it ends; null: not within a week. */
  readonly until: number | null;
  readonly comment?: string;
}

/**
 * @param now epoch milliseconds
 * @returns null where the hours are not known, it is always open, or it does not open within 400 days
 */
export function nextOpeningOf(channel: Timed, now: number): NextOpening | null {
  const text = textOf(channel);
  const hours = text === undefined ? null : hoursOf(text);
  const next = hours && Number.isFinite(now) ? nextOpening(hours, now) : null;
  if (!hours || next === null) return null;
  const { until, comment } = openAt(hours, next);
  return { ...momentAt(next, now), until, ...(comment !== undefined && { comment }) };
}

/** True where it is known that nobody answers now. A letter can be written at any hour. */
export const isClosedNow = (channel: Pick<Channel, 'method' | 'hours' | 'hoursFor'>, now: number): boolean =>
  channel.method !== 'mail' && openingOf(channel, now).state === 'closed';

/** With the hours of public holidays, where the source says them apart; nothing where it says them in words only. */
function textOf({ hours, hoursFor = [] }: Timed): string | undefined {
  const apart = hoursFor.find(({ condition }) => condition === 'holidays');
  if (hours === undefined || !apart) return hours;
  return apart.hours && `${hours}; ${/\bPH\b/i.test(apart.hours) ? '' : 'PH '}${apart.hours}`;
}

function momentAt(instant: number, now: number): Moment {
  const number = numberAt(instant);
  return { date: dateOf(number), days: number - numberAt(now), clock: toClock(Math.floor(minutesInto(number, instant)) % DAY_MINUTES), instant };
}
