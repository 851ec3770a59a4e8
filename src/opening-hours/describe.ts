/** Hours as rows for display, independent of a language. */
import { DAY_MINUTES, toClock } from './calendar.ts';
import type { ClockSpan, Hours, HoursLine, TimeSpan } from './types.ts';

const toClockSpan = ({ from, to }: TimeSpan): ClockSpan => ({
  from: toClock(from),
  to: to === DAY_MINUTES ? '24:00' : toClock(to),
  nextDay: to > DAY_MINUTES,
});

/** One row for each rule, in the order of the rules, with all that the rule says. */
export const describeHours = ({ rules }: Hours): readonly HoursLine[] =>
  rules.map(({ open, dates, weekdays, holidays, times, comment }) => {
    const everyDay = !dates.length && !weekdays.length && !holidays;
    // With exceptions, "always" would be wrong.
    const always =
      open && everyDay && rules.length === 1 && times.some(({ from, to }) => !from && to >= DAY_MINUTES);
    return {
      kind: always ? 'always' : open ? 'open' : 'closed',
      days: everyDay ? 'every-day' : weekdays,
      holidays,
      dates,
      times: times.map(toClockSpan),
      comment,
    };
  });
