/** The types of the opening-hours module. All are plain data and can be written as JSON. */

/** A day of the week, 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Weekdays from `from` to `to`, both included; wraps over the week's end (`Sa-Mo`). */
export interface WeekdaySpan {
  readonly from: Weekday;
  readonly to: Weekday;
  /** Only these of the month: 1 … 5 from its start, -1 … -5 from its end. Empty: every one. */
  readonly nth: readonly number[];
}

/** A date, or a month. */
export interface DatePoint {
  /** 2000 … 2999; 0: every year. Both ends of a span have a year, or neither; one with a year has a day. */
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  /** 1 … 31; 0: the whole month. Both ends of a span have a day, or neither. */
  readonly day: number;
}

/** Days from `from` to `to`, both included; a span of every year wraps over the year's end. */
export interface DateSpan {
  readonly from: DatePoint;
  readonly to: DatePoint;
}

/**
 * Minutes after 00:00 of the day on which it begins; `to` is not included and above 1440 when it ends on the
 * next day.
 */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * One rule. An empty list selects everything. `weekdays` and `holidays` are alternatives; all other lists
 * must match.
 */
export interface HoursRule {
  readonly open: boolean;
  readonly dates: readonly DateSpan[];
  readonly weekdays: readonly WeekdaySpan[];
  /** True for `PH`: the rule also applies to public holidays. */
  readonly holidays: boolean;
  /** Empty (with `open: false` only): the whole day. */
  readonly times: readonly TimeSpan[];
  /** As written, without the quotes; empty: none. */
  readonly comment: string;
}

/** Hours that were parsed in full. Otherwise they are `null`, which means unknown and never closed. */
export interface Hours {
  /** In the order of the text; a later rule replaces earlier ones on the days it selects. */
  readonly rules: readonly HoursRule[];
}

export type HoursIssueCode =
  | 'hours/not-text'
  | 'hours/too-long'
  | 'hours/empty'
  | 'hours/syntax'
  | 'hours/time'
  | 'hours/date'
  | 'hours/nth';

/** Why a text could not be parsed, for the person who wrote it. */
export interface HoursIssue {
  readonly code: HoursIssueCode;
  /** Index into the text, in UTF-16 units. */
  readonly at: number;
  /** The text there, at most 40 characters. */
  readonly text: string;
  /** What is allowed there, in English or as a pattern of the syntax. */
  readonly expected: string;
}

export interface ParsedHours {
  /** `null`: unknown, and `issues` says why. */
  readonly hours: Hours | null;
  readonly issues: readonly HoursIssue[];
}

/** The state at one instant. */
export interface OpenState {
  readonly open: boolean;
  /** Epoch milliseconds at which `open` changes; `null`: not within a week. */
  readonly until: number | null;
  /** The comment of the rule that decided, e.g. that a booking is needed. Show it: it may limit `open`. */
  readonly comment?: string;
}

/** Clock times for display, e.g. `{ from: '22:00', to: '06:00', nextDay: true }`. */
export interface ClockSpan {
  readonly from: string;
  readonly to: string;
  /** True when `to` is on the day after; the end of the day itself is `24:00`. */
  readonly nextDay: boolean;
}

/**
 * One row for display, limited by all of its lists that are not empty. Later rows are exceptions to earlier
 * rows.
 */
export interface HoursLine {
  /** `always`: round the clock on every day, and the only row. */
  readonly kind: 'open' | 'closed' | 'always';
  /** Empty when the row is limited by dates or holidays alone. */
  readonly days: 'every-day' | readonly WeekdaySpan[];
  /** True: on public holidays, in addition to `days`. */
  readonly holidays: boolean;
  readonly dates: readonly DateSpan[];
  /** Empty with `closed` only: the whole day. */
  readonly times: readonly ClockSpan[];
  /** Empty: none. */
  readonly comment: string;
}
