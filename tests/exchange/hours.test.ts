// Hours in another form must never say that somebody is there who isn't.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHsds, toJsonLd } from '../../src/exchange/index.ts';
import { dateOf, dayNumber, isNth, toInstant } from '../../src/opening-hours/calendar.ts';
import { isHolidayNumber } from '../../src/opening-hours/holidays.ts';
import { openAt, parseHours } from '../../src/opening-hours/index.ts';
import { sampleMinute } from '../opening-hours/generate.ts';
import { hours as anyHours } from './support/centres.ts';
import { TERMS } from './support/terms.ts';

const centreWith = (hours: string) => ({
  id: 'a',
  area: '12',
  name: 'あ',
  channels: [{ method: 'phone' as const, hours }],
  programs: [],
  sources: [],
});
const schedules = (hours: string) =>
  toHsds([centreWith(hours)], TERMS).contents[0]!.service_at_locations![0]!.schedules!;
const rules = (hours: string) =>
  schedules(hours)
    .filter(({ freq }) => freq)
    .map(({ freq, byday, opens_at: opens, closes_at: closes }) => `${freq} ${byday} ${opens}-${closes}`);

interface Spec {
  readonly dayOfWeek?: readonly string[];
  readonly opens?: string;
  readonly closes?: string;
}
const specs = (hours: string): readonly Spec[] => {
  const { availableChannel } = toJsonLd([centreWith(hours)], TERMS)['@graph'][0] as {
    availableChannel: readonly { providesService: { hoursAvailable?: readonly Spec[] } }[];
  };
  return availableChannel[0]!.providesService.hoursAvailable ?? [];
};

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** As a calendar would read the rules. */
function openByRules(hours: string, number: number, minute: number): boolean {
  const date = dateOf(number);
  return schedules(hours).some(({ freq, byday = '', opens_at: opens = '', closes_at: closes = '' }) => {
    const today = byday
      .split(',')
      .some((item) =>
        freq === 'WEEKLY'
          ? item === DAYS[date.weekday]
          : item.endsWith(DAYS[date.weekday]!) && isNth(date, parseInt(item, 10)),
      );
    return freq !== undefined && today && minutes(opens) <= minute && minute < minutes(closes);
  });
}

/**
 * As schema.org explains its terms: holidays override, no times means closed, earlier closing is on the next
 * day.
 */
function openBySpecs(all: readonly Spec[], number: number, minute: number): boolean {
  const on = (day: number): readonly Spec[] => {
    const holiday = isHolidayNumber(day)
      ? all.filter(({ dayOfWeek = [] }) => dayOfWeek.includes('PublicHolidays'))
      : [];
    return holiday.length > 0
      ? holiday
      : all.filter(({ dayOfWeek = [] }) => dayOfWeek.includes(NAMES[dateOf(day).weekday]!));
  };
  const span = ({ opens, closes = '' }: Spec): readonly [number, number] | null =>
    opens === undefined
      ? null
      : [minutes(opens), minutes(closes) + (minutes(closes) < minutes(opens) ? 1440 : 0)];
  const covers = (day: number, at: number): boolean =>
    on(day).some((spec) => {
      const [from, to] = span(spec) ?? [0, 0];
      return from <= at && at < to;
    });
  return covers(number, minute) || covers(number - 1, minute + 1440);
}

const openNow = (hours: string, number: number, minute: number): boolean =>
  openAt(parseHours(hours).hours!, toInstant(number, minute)).open;
/** Some days of the year are left to the words. */
const byDate = (hours: string): boolean => /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/.test(hours);

describe('any hours', () => {
  test('that are told as rules of HSDS hold on every ordinary day', () => {
    let told = 0;
    fc.assert(
      fc.property(anyHours, fc.array(sampleMinute, { minLength: 20, maxLength: 40 }), (hours, instants) => {
        if (byDate(hours) || rules(hours).length === 0) return;
        told += 1;
        for (const [year, month, day, minute] of instants) {
          const number = dayNumber(year, month, day);
          if (isHolidayNumber(number) || minute === 1439) continue;
          expect([hours, year, month, day, minute, openByRules(hours, number, minute)]).toEqual([
            hours,
            year,
            month,
            day,
            minute,
            openNow(hours, number, minute),
          ]);
        }
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(80);
  });
  test('that are told to schema.org hold on every day, holidays too', () => {
    let told = 0;
    fc.assert(
      fc.property(anyHours, fc.array(sampleMinute, { minLength: 20, maxLength: 40 }), (hours, instants) => {
        const all = specs(hours);
        if (byDate(hours) || all.length === 0) return;
        told += 1;
        for (const [year, month, day, minute] of instants) {
          const number = dayNumber(year, month, day);
          if (minute === 1439) continue;
          expect([hours, year, month, day, minute, openBySpecs(all, number, minute)]).toEqual([
            hours,
            year,
            month,
            day,
            minute,
            openNow(hours, number, minute),
          ]);
        }
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(80);
  });
  test('are always there in words', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        expect(schedules(hours)[0]!.description).toBe(hours);
      }),
    );
  });
});

describe('rules of HSDS', () => {
  test.each<[string, string[]]>([
    ['Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off', ['WEEKLY MO,TU,WE,TH,FR 09:00+09:00-17:00+09:00']],
    [
      'Mo-Fr 09:00-12:00,13:00-17:00',
      ['WEEKLY MO,TU,WE,TH,FR 09:00+09:00-12:00+09:00', 'WEEKLY MO,TU,WE,TH,FR 13:00+09:00-17:00+09:00'],
    ],
    ['We[2,4] 13:00-16:00; PH off', ['MONTHLY 2WE,4WE 13:00+09:00-16:00+09:00']],
    ['Mo,We[-1] 10:00-12:00', ['WEEKLY MO 10:00+09:00-12:00+09:00', 'MONTHLY -1WE 10:00+09:00-12:00+09:00']],
    ['24/7', ['WEEKLY MO,TU,WE,TH,FR,SA,SU 00:00+09:00-23:59+09:00']],
    [
      'Mo-Fr 09:00-17:00; Sa 10:00-12:00',
      ['WEEKLY MO,TU,WE,TH,FR 09:00+09:00-17:00+09:00', 'WEEKLY SA 10:00+09:00-12:00+09:00'],
    ],
    // What they can't say is left to the words.
    ['Mo-Su 22:00-26:00', []],
    ['Apr-Sep Mo-Fr 09:00-17:00', []],
    ['Mo-Fr 09:00-17:00; We 13:00-16:00', []],
    ['Mo-Fr 09:00-17:00; We off', []],
    ['PH 10:00-16:00', []],
    ['Mo-Fr 09:00-17:00; Aug off', []],
    ['Mo-Fr 09:00-17:00; Apr 01-Jun 30 off', []],
    ['PH off; Mo-Fr 09:00-17:00', []],
    ['off', []],
    ['Mo-Fr 09:00-17:00; 2026 Dec 28-2028 Jan 03 off', []],
    // Closed for a month, it is no exception any more.
    ['Mo 09:00-17:00; Apr 01-May 01 off', []],
    ['Mo 09:00-17:00; Dec 01-Jan 31 off', []],
    ...['Apr 01-Apr 30', 'Aug 10-Aug 16', 'Dec 25', 'Dec 29-Jan 03', '2026 Dec 28-2027 Jan 03'].map(
      (dates): [string, string[]] => [`Mo 09:00-17:00; ${dates} off`, ['WEEKLY MO 09:00+09:00-17:00+09:00']],
    ),
    ['Mo-Fr 09:00-17:00; Sa,PH off', []],
    ['Mo-Fr 09:00-17:00; PH 10:00-12:00 off', []],
    ['Mo-Fr 09:00-17:00; Apr-Sep Sa 10:00-12:00', []],
    ['Mo 10:00-12:00,22:00-26:00', []],
    ['Mo 10:00-12:00,22:00-26:00; Tu 09:00-12:00', []],
    ['We[2] 13:00-16:00; We[4] 10:00-12:00', []],
    ['Mo-Fr 09:00-17:00; Dec 26-Dec 27 Sa 10:00-12:00', []],
    [
      'We[2] 13:00-16:00; Th[4] 10:00-12:00',
      ['MONTHLY 2WE 13:00+09:00-16:00+09:00', 'MONTHLY 4TH 10:00+09:00-12:00+09:00'],
    ],
    ['Su,Sa,Mo 10:00-12:00', ['WEEKLY MO,SA,SU 10:00+09:00-12:00+09:00']],
    ['We,We[2] 10:00-12:00', ['WEEKLY WE 10:00+09:00-12:00+09:00']],
    [
      'Mo 09:00-24:00; Sa 10:00-12:00',
      ['WEEKLY MO 09:00+09:00-23:59+09:00', 'WEEKLY SA 10:00+09:00-12:00+09:00'],
    ],
    ['Mo 09:00-17:00; PH 10:00-12:00; PH off', ['WEEKLY MO 09:00+09:00-17:00+09:00']],
  ])('for %s', (hours, expected) => expect(rules(hours)).toEqual(expected));
  test("are in Japan's time", () => expect(schedules('Mo 09:00-17:00')[0]).toMatchObject({ timezone: 9 }));
});

describe('hours of schema.org', () => {
  const weekdays = NAMES.slice(1, 6);
  test.each<[string, object[]]>([
    [
      'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
      [{ dayOfWeek: weekdays, opens: '09:00', closes: '17:00' }, { dayOfWeek: ['PublicHolidays'] }],
    ],
    ['Sa,PH 10:00-16:00', [{ dayOfWeek: ['Saturday', 'PublicHolidays'], opens: '10:00', closes: '16:00' }]],
    ['Mo-Su 22:00-26:00', [{ dayOfWeek: [...NAMES.slice(1), 'Sunday'], opens: '22:00', closes: '02:00' }]],
    ['Mo 20:00-24:00', [{ dayOfWeek: ['Monday'], opens: '20:00', closes: '00:00' }]],
    ['24/7', [{ dayOfWeek: [...NAMES.slice(1), 'Sunday'], opens: '00:00', closes: '23:59' }]],
    ['Mo 00:00-12:00', [{ dayOfWeek: ['Monday'], opens: '00:00', closes: '12:00' }]],
    [
      'Mo 09:00-17:00; PH 10:00-12:00; PH off',
      [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' }, { dayOfWeek: ['PublicHolidays'] }],
    ],
    ['Mo,We[2] 10:00-12:00; Sa 10:00-12:00', []],
    ['Mo 02:00-26:00', []],
    ['Mo-Fr 22:00-26:00; PH off', []],
    ['Mo 09:00-17:00; Sa 22:00-26:00', []],
    ['Mo 10:00-12:00,22:00-26:00; Tu 09:00-12:00', []],
    ['We[2] 13:00-16:00', []],
    ['Mo 01:00-26:00', []],
    ['Mo 22:00-26:00; Tu 10:00-12:00', []],
    ['PH 10:00-12:00; Mo-Fr 09:00-17:00', []],
  ])('for %s', (hours, expected) =>
    expect(specs(hours)).toEqual(expected.map((spec) => ({ '@type': 'OpeningHoursSpecification', ...spec }))),
  );
  test('never stand without times on a channel: that would mean closed', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        for (const { dayOfWeek, opens } of specs(hours))
          expect(opens !== undefined || (dayOfWeek?.length === 1 && dayOfWeek[0] === 'PublicHolidays')).toBe(
            true,
          );
      }),
    );
  });
});
