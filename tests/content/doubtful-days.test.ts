// No built-in centre or line is said to be open, nor offered for the calendar, on a day that its own words
// exclude: every day of two years.
import { describe, expect, it } from 'vitest';
import { nextOpeningOf, openingOf } from '../../src/directory/channel-opening.ts';
import { dateOf, toInstant } from '../../src/opening-hours/calendar.ts';
import { isHolidayNumber } from '../../src/opening-hours/holidays.ts';
import { CENTRES, HOTLINES } from '../../src/content/contacts.ts';

const timed = [
  ...CENTRES.flatMap((centre) =>
    centre.channels.map((channel) => ({ id: centre.id, channel, beside: centre })),
  ),
  ...HOTLINES.flatMap((line) => line.numbers.map((channel) => ({ id: line.id, channel, beside: undefined }))),
].filter(({ channel }) => channel.hours !== undefined);

const from = toInstant(0, 0);
const FIRST = Math.round((Date.parse('2026-01-01T00:00:00+09:00') - from) / 86_400_000);
const days = Array.from({ length: 731 }, (_, index) => FIRST + index);

/** Read here on their own, as a person would: what the words of the built-in entries can exclude. */
function excluded(words: string, number: number): boolean {
  const { month, day } = dateOf(number);
  const yearEnd = (month === 12 && day >= 29) || (month === 1 && day <= 3);
  return (
    (yearEnd && /年末年始|12\/29/.test(words)) ||
    (isHolidayNumber(number) && /祝.*除く|平日/.test(words)) ||
    (month === 6 && day === 23 && words.includes('慰霊の日'))
  );
}

describe('what the built-in words exclude', () => {
  const excluding = timed.filter(({ channel }) => days.some((day) => excluded(channel.hoursText ?? '', day)));

  it('is something in most entries with hours', () => expect(excluding.length).toBeGreaterThan(8));

  it.each(excluding)(
    'is never open at $id, and nothing of it comes into the calendar',
    ({ channel, beside }) => {
      const wrong = days
        .filter((day) => excluded(channel.hoursText ?? '', day))
        .filter((day) =>
          Array.from({ length: 12 }, (_, hour) => toInstant(day, hour * 120 + 30)).some((now) =>
            ['open', 'always'].includes(openingOf(channel, now, beside).state),
          ),
        );
      const offered = days
        .flatMap((day) => [10, 20].map((hour) => nextOpeningOf(channel, toInstant(day, hour * 60), beside)))
        .filter(
          (next) =>
            next !== null &&
            excluded(channel.hoursText ?? '', Math.floor((next.instant - from) / 86_400_000)),
        );
      const promised = days.filter((day) => {
        const opening = openingOf(channel, toInstant(day, 20 * 60), beside);
        return (
          opening.state === 'closed' &&
          opening.next !== null &&
          excluded(channel.hoursText ?? '', day + opening.next.days)
        );
      });
      expect([wrong, offered, promised]).toEqual([[], [], []]);
    },
  );

  it('is open on all other days, as it was: no word is doubted without need', () => {
    for (const { channel, beside, id } of timed) {
      const doubted = days
        .filter((day) => openingOf(channel, toInstant(day, 11 * 60), beside).state === 'unknown')
        .map((day) => dateOf(day));
      expect(
        doubted.filter(({ month, day }) => !(month === 12 && day >= 28) && !(month === 1 && day <= 4)),
        id,
      ).toEqual([]);
    }
  });
});
