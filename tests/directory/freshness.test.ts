import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRESH_DAYS, freshness, isDate, STALE_DAYS } from '../../src/directory/freshness.ts';
import { dateInJapan } from '../../src/opening-hours/calendar.ts';

const TODAY = '2026-11-22';
const day = (offset: number): string => new Date(Date.UTC(2026, 10, 22 + offset)).toISOString().slice(0, 10);

describe('a person who is shown a contact', () => {
  it('is told that it is old from the 401st day on', () => {
    expect(FRESH_DAYS).toBe(400);
    expect(freshness(TODAY, TODAY)).toBe('fresh');
    expect(freshness(day(-400), TODAY)).toBe('fresh');
    expect(freshness(day(-401), TODAY)).toBe('old');
  });

  it('is told from the 1501st day on to look at the official page first', () => {
    expect(STALE_DAYS).toBe(1500);
    expect(freshness(day(-1500), TODAY)).toBe('old');
    expect(freshness(day(-1501), TODAY)).toBe('stale');
    expect(freshness('1999-01-01', TODAY)).toBe('stale');
  });

  it('has a month counted from its first day and a year from January, so that an old page is never taken for a fresh one', () => {
    expect(freshness('2025-11', TODAY)).toBe('fresh');
    expect(freshness('2025-10', TODAY)).toBe('old');
    expect(freshness('2025-10-31', TODAY)).toBe('fresh');
    expect(freshness('2026', TODAY)).toBe('fresh');
    expect(freshness('2025', TODAY)).toBe('old');
    expect(freshness('2025', '2026-02-05')).toBe('fresh');
    expect(freshness('2025', '2026-02-06')).toBe('old');
  });

  it.each([undefined, '', 'いつか', '2026-13', '2026-02-30', '2026-1-1', '令和8年', '__proto__'])(
    'is told that the date of checking is unknown, where it is %j',
    (checked) => {
      expect(freshness(checked, TODAY)).toBe('undated');
    },
  );

  it('sees no doubt about a contact when the clock of the computer is wrong', () => {
    expect(freshness('2026-11-22', 'not a day')).toBe('fresh');
    expect(freshness('2026-11-22', '1970-01-01')).toBe('fresh');
    expect(freshness('1950-01-01', 'not a day')).toBe('fresh');
  });
});

describe('a date', () => {
  it.each(['2026', '2026-11', '2026-11-22', '2024-02-29', '2000-02-29', '0100-01-01', '9999-12-31'])(
    '%s exists',
    (text) => {
      expect(isDate(text)).toBe(true);
    },
  );

  it.each([
    '',
    '26',
    '2026-',
    '2026-0',
    '2026-00',
    '2026-13',
    '2026-11-00',
    '2026-11-31',
    '2026-04-31',
    '2025-02-29',
    '1900-02-29',
    '0000',
    '0099-01-01',
    '2026-11-22T00:00',
    '2026-11-22\n',
    ' 2026',
    '２０２６',
    '-2026',
    '2026-11-22-01',
  ])('%j does not exist', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it('exists exactly when the calendar has it', () => {
    const part = fc.nat(40).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), part, part, (year, month, date) => {
        const days = [31, new Date(year, 2, 0).getDate(), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        expect(isDate(`${year}-${month}-${date}`)).toBe(
          Number(date) >= 1 && Number(date) <= (days[Number(month) - 1] ?? 0),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is accepted or rejected without an error, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (checked, today) => {
        expect(['fresh', 'old', 'undated']).toContain(freshness(checked, today));
      }),
    );
    expect(isDate('1'.repeat(1_000_000))).toBe(false);
  });
});

describe('today', () => {
  it.each([
    ['2026-11-22T14:59:59Z', '2026-11-22'],
    ['2026-11-22T15:00:00Z', '2026-11-23'],
    ['2026-12-31T15:00:00Z', '2027-01-01'],
    ['2028-02-28T15:00:00Z', '2028-02-29'],
  ])('is the day in Japan, wherever the visitor is: %s is %s', (instant, date) => {
    expect(dateInJapan(Date.parse(instant))).toBe(date);
  });
});
