/** Opening hours in the reader's words. */
import type { DatePoint, HoursLine, WeekdaySpan } from '../opening-hours/index.ts';
import { describeHours, parseHours } from '../opening-hours/index.ts';
import { dateText, monthDay, weekday } from './dates.ts';
import type { Translate } from './translate.ts';

/** Hours in one line, e.g. 「月〜金 9:00〜17:00、祝日は休み」; empty: there are none, or they can't be read. */
export function hoursWords(t: Translate, hours: string | undefined): string {
  const parsed = hours === undefined ? null : parseHours(hours).hours;
  return parsed === null
    ? ''
    : describeHours(parsed)
        .map((line) => hoursLine(t, line))
        .join(t('hours.join'));
}

/** One row of hours as a phrase, e.g. 「月〜金 9:00〜17:00」. */
export function hoursLine(t: Translate, line: HoursLine): string {
  if (line.kind === 'always') return withComment(t('hours.always'), line.comment);
  const join = (parts: string[]): string => parts.join(t('hours.join'));
  const days =
    line.days === 'every-day' ? [t('hours.every-day')] : line.days.map((span) => weekdays(t, span));
  const dates = line.dates.map((span) => range(t, date(t, span.from), date(t, span.to)));
  const when = join([...dates, ...days, ...(line.holidays ? [t('hours.holidays')] : [])]);
  const times = join(
    line.times.map(({ from, to, nextDay }) =>
      t('hours.range', { from, to: nextDay ? t('hours.next-day', { time: to }) : to }),
    ),
  );
  const open = t('hours.open', { when, times }).trim();
  return withComment(line.kind === 'open' ? open : t('hours.closed', { when: open }), line.comment);
}

const withComment = (text: string, comment: string | undefined): string =>
  comment ? `${text} (${comment})` : text;

const range = (t: Translate, from: string, to: string): string =>
  from === to ? from : t('hours.range', { from, to });

function weekdays(t: Translate, { from, to, nth }: WeekdaySpan): string {
  const span = range(t, weekday(t, from), weekday(t, to));
  if (nth.length === 0) return span;
  return nth
    .map((count) => (count < 0 ? t('hours.last', { day: span }) : t('hours.nth', { nth: count, day: span })))
    .join(t('hours.join'));
}

const date = (t: Translate, { year, month, day }: DatePoint): string =>
  year === 0
    ? monthDay(t, month, day)
    : dateText(t, [year, month, day].map((part) => String(part).padStart(2, '0')).join('-'));
