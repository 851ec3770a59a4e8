import { describe, expect, it } from 'vitest';
import {
  dateOf,
  dayNumber,
  daysInMonth,
  isNth,
  minutesInto,
  numberAt,
  toClock,
  toInstant,
} from '../../src/opening-hours/calendar.ts';
import { tokyo } from './helpers.ts';

describe('the calendar of a caller in Japan', () => {
  it.each([
    ['2026-11-22 00:00', { year: 2026, month: 11, day: 22, weekday: 0 }, 0],
    ['2026-11-22 08:59', { year: 2026, month: 11, day: 22, weekday: 0 }, 539],
    ['2026-12-31 23:59', { year: 2026, month: 12, day: 31, weekday: 4 }, 1439],
    ['2028-02-29 12:00', { year: 2028, month: 2, day: 29, weekday: 2 }, 720],
    ['1970-01-01 00:00', { year: 1970, month: 1, day: 1, weekday: 4 }, 0],
    ['1969-12-31 23:59', { year: 1969, month: 12, day: 31, weekday: 3 }, 1439],
  ])('shows %s', (text, date, minute) => {
    const number = numberAt(tokyo(text));
    expect(dateOf(number)).toEqual(date);
    expect(minutesInto(number, tokyo(text))).toBe(minute);
    expect(toInstant(number, minute)).toBe(tokyo(text));
    expect(dayNumber(date.year, date.month, date.day)).toBe(number);
  });

  it('keeps the seconds of a minute', () => {
    expect(minutesInto(numberAt(tokyo('2026-11-22 09:00')), tokyo('2026-11-22 09:00') + 30_000)).toBe(540.5);
  });

  it('has months of every length', () => {
    const lengths = (year: number) => Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
    expect(lengths(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect([lengths(2028)[1], lengths(2100)[1], lengths(0)[1]]).toEqual([29, 28, 29]);
  });

  it('counts a weekday from both ends of each month of four years', () => {
    for (let number = dayNumber(2026, 1, 1); number < dayNumber(2030, 1, 1); number++) {
      const { year, month, weekday } = dateOf(number);
      const month1st = dayNumber(year, month, 1);
      const same = Array.from({ length: daysInMonth(year, month) }, (_, index) => month1st + index).filter(
        (other) => dateOf(other).weekday === weekday,
      );
      const expected = [same.indexOf(number) + 1, same.indexOf(number) - same.length];
      expect([1, 2, 3, 4, 5, -5, -4, -3, -2, -1].filter((nth) => isNth(dateOf(number), nth))).toEqual(
        expected,
      );
    }
  });

  it('writes clock times', () => {
    expect([0, 9, 60, 605, 1439, 1440, 1560].map(toClock)).toEqual([
      '00:00',
      '00:09',
      '01:00',
      '10:05',
      '23:59',
      '00:00',
      '02:00',
    ]);
  });
});
