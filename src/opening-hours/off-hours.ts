/** Whether somebody who is busy on weekdays until the evening can make contact. */
import { DAYS, edgesOf, isBrief, ruleAt, selects } from './rules.ts';
import type { Stated } from './stated.ts';
import type { DateSpan, Hours, Weekday } from './types.ts';

const EVENING = 18 * 60;
/** At least as long as the shortest month, in every year. Anything shorter is an exception. */
const isSeason = (span: DateSpan): boolean => !span.from.year && !isBrief(span);

/**
 * Whether it is ever open on a weekday from 18:00 on, or at any time on a Saturday or Sunday, in a week
 * without holidays. Hours for certain weeks of the month (`Sa[2]`) or a season (`Apr-Sep`) count; those for
 * some days of the year or for one year don't. Days of the week that texts leave in doubt don't count. Tries
 * every weekday; every day of a month, or of all months, only if a rule depends on the date, as this takes
 * time. Times after midnight of the day before are ignored: it was open in that evening anyway.
 */
export const opensOffHours = (hours: Hours, { doubts }: Pick<Stated, 'doubts'> = { doubts: [] }): boolean => {
  const rules = hours.rules.filter(({ dates }) => !dates.length || dates.some(isSeason));
  const edges = [...edgesOf({ rules }), EVENING];
  // January stands for every month, as no month is longer.
  const months = rules.some(({ dates }) => dates.length) ? 12 : 1;
  const days = months > 1 || rules.some(({ weekdays }) => weekdays.some(({ nth }) => nth.length)) ? DAYS : 1;
  for (let month = 1; month <= months; month++)
    for (let day = 1; day <= days; day++)
      for (let weekday = 0; weekday < 7; weekday++) {
        const today = { year: 0, month, day, weekday: weekday as Weekday, holiday: false };
        if (doubts.some((doubt) => doubt.days.weekdays.length > 0 && selects(doubt.days, today))) continue;
        if (
          edges.some(
            (minute) => (minute >= EVENING || weekday % 6 === 0) && ruleAt({ rules }, minute, today)?.open,
          )
        )
          return true;
      }
  return false;
};
