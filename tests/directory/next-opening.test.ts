// The opening that a reminder is for, against the module that reads the hours and against the calendar's own
// days.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHoliday, nextOpening, openAt, parseHours } from '../../src/opening-hours/index.ts';
import { nextOpeningOf, openingOf } from '../../src/directory/channel-opening.ts';
import { sampleMinute, sampleRules } from '../opening-hours/generate.ts';
import { tokyo, toTokyo } from '../opening-hours/helpers.ts';

/** As most offices have it: closed on holidays and over the year's end. */
const OFFICE = 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off';
const next = (hours: string | undefined, at: string): string | null =>
  toTokyo(nextOpeningOf({ ...(hours !== undefined && { hours }) }, tokyo(at))?.instant ?? null);

describe('somebody who wants to be reminded', () => {
  it.each([
    ['before it opens, of today', '2026-11-24 08:59', '2026-11-24 09:00'],
    ['while it is open, of the opening after the present one', '2026-11-24 09:00', '2026-11-25 09:00'],
    ['after it has closed, of the next day', '2026-11-24 17:00', '2026-11-25 09:00'],
    ['on a Friday evening, of the day after the weekend', '2026-11-27 18:00', '2026-11-30 09:00'],
    ['before a holiday on a Monday, of Tuesday', '2026-11-20 18:00', '2026-11-24 09:00'],
    [
      'before three holidays with a day between two of them, of the fourth day',
      '2026-09-18 18:00',
      '2026-09-24 09:00',
    ],
    ['at the end of the year, of the first day of work in the next', '2026-12-28 17:00', '2027-01-04 09:00'],
    ['on New Year’s Eve, of the same', '2027-12-31 23:59', '2028-01-04 09:00'],
    ['in the Golden Week, of the day after it', '2026-05-01 17:00', '2026-05-07 09:00'],
    ['on the day before a leap day, of the leap day', '2028-02-28 17:00', '2028-02-29 09:00'],
  ])('is reminded %s', (_when, at, expected) => {
    expect(next(OFFICE, at)).toBe(expected);
  });

  it('can be reminded on every day of ten years, of the first working day to come', () => {
    const isWork = (day: Date): boolean => {
      const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
      const atYearsEnd = (month === 12 && date >= 29) || (month === 1 && date <= 3);
      return day.getUTCDay() % 6 !== 0 && !isHoliday(year, month, date) && !atYearsEnd;
    };
    const wrong: string[] = [];
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2036, 0, 1); day += 86_400_000) {
      let expected = day + 86_400_000;
      while (!isWork(new Date(expected))) expected += 86_400_000;
      const evening = new Date(day).toISOString().slice(0, 10);
      if (next(OFFICE, `${evening} 20:00`) !== `${new Date(expected).toISOString().slice(0, 10)} 09:00`)
        wrong.push(evening);
    }
    expect(wrong).toEqual([]);
  });

  it('learns the day, the clock, how far off it is and when it ends', () => {
    expect(nextOpeningOf({ hours: OFFICE }, tokyo('2026-11-20 18:00'))).toEqual({
      instant: tokyo('2026-11-24 09:00'),
      until: tokyo('2026-11-24 17:00'),
      days: 4,
      clock: '09:00',
      date: { year: 2026, month: 11, day: 24, weekday: 2 },
    });
  });

  it('learns the remark of the next opening, not that of the current one', () => {
    const hours = 'Mo 09:00-12:00 "面談"; Tu 09:00-12:00 "要予約"; We 09:00-12:00';
    expect(nextOpeningOf({ hours }, tokyo('2026-11-30 10:00'))).toMatchObject({ comment: '要予約' });
    expect(nextOpeningOf({ hours }, tokyo('2026-12-01 10:00'))).not.toHaveProperty('comment');
  });

  it.each([
    ['the hours are not known', undefined],
    ['nobody could read them', '平日の昼間'],
    ['it is always open', '24/7'],
    ['it is closed for good', 'off'],
  ])('is offered nothing where %s', (_why, hours) => {
    expect(next(hours, '2026-11-24 10:00')).toBeNull();
  });

  it.each([NaN, Infinity, -Infinity])('is offered nothing at no time at all: %s', (now) => {
    expect(nextOpeningOf({ hours: OFFICE }, now)).toBeNull();
  });
});

describe('for any hours, at any minute', () => {
  it('it is the opening that the card names, and the contact is open then', () => {
    fc.assert(
      fc.property(sampleRules, sampleMinute, (rules, [year, month, day, minute]) => {
        const text = rules.map((rule) => rule.text).join('; ');
        const now = Date.UTC(year, month - 1, day, -9, minute);
        const found = nextOpeningOf({ hours: text }, now);
        const { hours } = parseHours(text);
        expect(found?.instant ?? null).toBe(hours && nextOpening(hours, now));
        const opening = openingOf({ hours: text }, now);
        if (opening.state === 'closed') expect(opening.next?.instant).toBe(found?.instant);
        if (!hours || !found) return;
        expect(found.instant).toBeGreaterThan(now);
        expect([openAt(hours, found.instant - 60_000).open, openAt(hours, found.instant).open]).toEqual([
          false,
          true,
        ]);
        expect(found.until === null || found.until > found.instant).toBe(true);
      }),
    );
  });
});
