import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Week } from '../../src/builder/week.ts';
import { hoursOf, NEW_WEEK, OFFICES_OFF, weekOf } from '../../src/builder/week.ts';
import { openingOf } from '../../src/directory/channel-opening.ts';
import { openAt, parseHours } from '../../src/opening-hours/index.ts';

const NINE_TO_FIVE = [{ from: '09:00', to: '17:00' }];
const OFFICE: Week = {
  days: [NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, NINE_TO_FIVE, [], []],
  holidays: 'closed',
  yearEnd: OFFICES_OFF,
};
const at = (text: string): number => Date.parse(`${text}+09:00`);

describe('a week as a grid', () => {
  it('is written as the hours of an office', () => {
    expect(hoursOf(OFFICE)).toBe('Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off');
  });

  it('writes days with other times, a lunch break and days in between', () => {
    const days = [
      [
        { from: '09:00', to: '12:00' },
        { from: '13:00', to: '17:00' },
      ],
      [],
      NINE_TO_FIVE,
      [],
      [],
      [],
      NINE_TO_FIVE,
    ];
    expect(hoursOf({ days, holidays: 'as-usual', yearEnd: 'as-usual' })).toBe(
      'Mo 09:00-12:00,13:00-17:00; We 09:00-17:00; Su 09:00-17:00',
    );
  });

  it('says nothing as long as no day is open', () => {
    expect(hoursOf(NEW_WEEK)).toBe('');
  });

  it.each([
    ['on New Year’s Day', '2027-01-01T10:00'],
    ['on 30 December', '2026-12-30T10:00'],
    ['on a public holiday', '2026-11-23T10:00'],
  ])('leaves it open %s whether anybody is there, until somebody has asked', (_, moment) => {
    const hours = hoursOf({ ...OFFICE, holidays: 'unknown', yearEnd: 'unknown' });
    expect(openingOf({ hours }, at(moment)).state).toBe('unknown');
    expect(openingOf({ hours }, at('2026-11-30T10:00')).state).toBe('open');
  });

  it.each([
    ['Mo-Fr 09:00-17:00 "祝日は要確認"; Dec 29-Jan 03 off', '2026-11-23T10:00', '2026-12-30T10:00'],
    ['Mo-Fr 09:00-17:00 "年末年始は要確認"; PH off', '2026-12-30T10:00', '2026-11-23T10:00'],
  ])('keeps apart what is known and what is not: %s', (hours, doubtful, closed) => {
    expect(hoursOf(weekOf(hours)!)).toBe(hours);
    expect(openingOf({ hours }, at(doubtful)).state).toBe('unknown');
    expect(openingOf({ hours }, at(closed)).state).toBe('closed');
  });

  it.each([
    'Mo[1] 09:00-17:00',
    'Apr-Sep Mo-Fr 09:00-17:00',
    'Mo-Fr 22:00-26:00',
    'Mo-Fr 09:00-17:00 "予約制"',
    'Mo-Fr 09:00-17:00; PH 10:00-12:00',
    'Mo-Fr 09:00-17:00; Aug 13-15 off',
    'Mo-Fr 09:00-17:00; Mo off',
    'Mo-Fr 09:00-10:00,11:00-12:00,13:00-14:00',
    'Mo-Fr 09:00-17:00; We 09:00-12:00',
    'Mo-Fr 09:00-17:00 "祝日は要確認"; PH off',
    'PH off',
    '9時から17時',
  ])('does not take in what it has no place for: %s', (hours) => {
    expect(weekOf(hours)).toBeNull();
  });

  const clock = fc.integer({ min: 0, max: 95 }).map((n) => n * 15);
  const text = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const times = fc.uniqueArray(clock, { minLength: 0, maxLength: 4 }).map((list) => {
    const sorted = [...list].sort((a, b) => a - b);
    return sorted.flatMap((from, nth) =>
      nth % 2 === 0 && sorted[nth + 1] !== undefined
        ? [{ from: text(from), to: text(sorted[nth + 1]!) }]
        : [],
    );
  });
  const week = fc.record({
    days: fc
      .array(times, { minLength: 7, maxLength: 7 })
      .filter((days) => days.some((day) => day.length > 0)),
    holidays: fc.constantFrom('closed', 'as-usual', 'unknown'),
    yearEnd: fc.constantFrom('as-usual', 'unknown', OFFICES_OFF, { from: '12-28', to: '01-04' }),
  }) as fc.Arbitrary<Week>;

  it('comes back from the hours as it went in, whatever the week', () => {
    fc.assert(
      fc.property(week, (one) => {
        expect(weekOf(hoursOf(one))).toEqual(one);
      }),
    );
  });

  it('opens and closes by the minute as its cells say, outside of holidays and the year’s end', () => {
    const monday = at('2026-06-01T00:00');
    fc.assert(
      fc.property(week, fc.integer({ min: 0, max: 6 }), clock, (one, day, minute) => {
        const { hours } = parseHours(hoursOf(one));
        const says = one.days[day]!.some(({ from, to }) => from <= text(minute) && text(minute) < to);
        expect(openAt(hours!, monday + (day * 1440 + minute) * 60_000).open).toBe(says);
      }),
    );
  });
});
