/** Whether somebody who is busy on weekdays until the evening can make contact. */
import { edgesOf, ruleAt } from './rules.ts';
import type { DateSpan, Hours, Weekday } from './types.ts';

const EVENING = 18 * 60;
/** Of every month: no harm is done by a 30th of February, which is open when the 28th is. */
const DAYS = 31;

/** At least as long as the shortest month, in every year: anything less is an exception. */
const isSeason = ({ from, to }: DateSpan): boolean =>
  !from.year && (!from.day || ((to.month - from.month) * DAYS + to.day - from.day + 12 * DAYS) % (12 * DAYS) > 26);

/**
 * Whether it is ever open on a weekday from 18:00 on, or on a Saturday or Sunday at any time, in a week without
 * holidays. Hours for certain weeks of the month (`Sa[2]`) and for a season (`Apr-Sep`) count, those for some days of
 * the year or for one year don't. Tries every weekday, and only where a rule asks for the date every day of a month or of
 * all months, which takes its time. What comes over midnight adds nothing, as it was open until midnight on the day before.
 */
export const opensOffHours = (hours: Hours): boolean => {
  const rules = hours.rules.filter(({ dates }) => !dates.length || dates.some(isSeason));
  const edges = [...edgesOf({ rules }), EVENING];
  // January stands for every month: none is longer.
  const months = rules.some(({ dates }) => dates.length) ? 12 : 1;
  const days = months > 1 || rules.some(({ weekdays }) => weekdays.some(({ nth }) => nth.length)) ? DAYS : 1;
  for (let month = 1; month <= months; month++)
    for (let day = 1; day <= days; day++)
      for (let weekday = 0; weekday < 7; weekday++) {
        const today = { year: 0, month, day, weekday: weekday as Weekday, holiday: false };
        if (edges.some((minute) => (minute >= EVENING || weekday % 6 === 0) && ruleAt({ rules }, minute, today)?.open)) return true;
      }
  return false;
};
