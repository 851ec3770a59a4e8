import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isHoliday } from '../../src/opening-hours/index.ts';

// The table itself: the package's functions read it in the local time zone.
const table = createRequire(import.meta.url)('@holiday-jp/holiday_jp/lib/holidays.js') as object;

/** Every day from the first of January of one year to the last of December of another, as `YYYY-MM-DD`. */
const daysFrom = (first: number, last: number): string[] => {
  const days: string[] = [];
  for (let time = Date.UTC(first, 0, 1); time < Date.UTC(last + 1, 0, 1); time += 86_400_000)
    days.push(new Date(time).toISOString().slice(0, 10));
  return days;
};
const ask = (day: string): boolean => isHoliday(...(day.split('-').map(Number) as [number, number, number]));

describe('holidays', () => {
  it('are those of the published table on every day from 2019 to 2050', () => {
    const days = daysFrom(2019, 2050);
    expect(days).toHaveLength(11_688);
    expect(days.filter(ask)).toEqual(days.filter((day) => day in table));
  });

  it.each(['2026-09-22', '2032-09-21', '2037-09-22', '2043-09-22', '2049-09-21'])(
    'hold on the day between two of them, %s',
    (day) => {
      expect(ask(day)).toBe(true);
    },
  );

  it.each(['2023-01-02', '2024-02-12', '2026-05-06', '2031-11-24'])(
    'pass to the next free day from a Sunday: %s',
    (day) => {
      expect(ask(day)).toBe(true);
    },
  );

  it.each([
    ['2019-05-01', true],
    ['2019-04-30', true],
    ['2019-10-22', true],
    ['2019-02-23', false],
    ['2020-07-24', true],
    ['2020-10-12', false],
    ['2021-08-09', true],
    ['2021-08-11', false],
    ['2021-07-19', false],
  ])('were moved by special laws: %s %s', (day, expected) => {
    expect(ask(day)).toBe(expected);
  });

  it('are none for numbers that are no date', () => {
    expect([
      isHoliday(NaN, 1, 1),
      isHoliday(2026, NaN, 1),
      isHoliday(2026, 1, Infinity),
      isHoliday(-1e9, 1, 1),
    ]).not.toContain(true);
  });
});
