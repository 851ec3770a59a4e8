/** Opening hours: read a text, ask when it is open, show it. */
export { describeHours } from './describe.ts';
export { isHoliday } from './holidays.ts';
export { opensOffHours } from './off-hours.ts';
export { nextOpening, openAt } from './open.ts';
export { parseHours } from './parse.ts';
export { doubtAt, statedBy } from './stated.ts';
export type { Because, Doubt, Stated } from './stated.ts';
export type {
  ClockSpan,
  DatePoint,
  DateSpan,
  Hours,
  HoursIssue,
  HoursIssueCode,
  HoursLine,
  HoursRule,
  OpenState,
  ParsedHours,
  TimeSpan,
  Weekday,
  WeekdaySpan,
} from './types.ts';
