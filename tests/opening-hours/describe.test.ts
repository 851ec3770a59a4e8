import { expect, it } from 'vitest';
import { describeHours } from '../../src/opening-hours/index.ts';
import { read } from './helpers.ts';

const row = (parts: object) => ({
  kind: 'open',
  days: [],
  holidays: false,
  dates: [],
  times: [],
  comment: '',
  ...parts,
});
const NINE_TO_FIVE = { from: '09:00', to: '17:00', nextDay: false };
const yearly = (month: number, day = 0) => ({ year: 0, month, day });
const lines = (text: string) => describeHours(read(text));

it('shows weekdays, holidays and the new year of an office as three rows', () => {
  expect(lines('Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off')).toEqual([
    row({ days: [{ from: 1, to: 5, nth: [] }], times: [NINE_TO_FIVE] }),
    row({ kind: 'closed', holidays: true }),
    row({ kind: 'closed', dates: [{ from: yearly(12, 29), to: yearly(1, 3) }] }),
  ]);
});

it('shows hours without days as those of every day', () => {
  expect(lines('9:00-17:00')).toEqual([row({ days: 'every-day', times: [NINE_TO_FIVE] })]);
});

it('shows weeks of the month, seasons, years and comments', () => {
  expect(
    lines(
      'Apr-Sep We[2,4],Fr[-1],PH 09:00-17:00,18:00-24:00 "要予約"; 2026 Dec 28 off "工事"; Mo 12:00-13:00 off',
    ),
  ).toEqual([
    row({
      days: [
        { from: 3, to: 3, nth: [2, 4] },
        { from: 5, to: 5, nth: [-1] },
      ],
      holidays: true,
      dates: [{ from: yearly(4), to: yearly(9) }],
      times: [NINE_TO_FIVE, { from: '18:00', to: '24:00', nextDay: false }],
      comment: '要予約',
    }),
    row({
      kind: 'closed',
      dates: [{ from: { year: 2026, month: 12, day: 28 }, to: { year: 2026, month: 12, day: 28 } }],
      comment: '工事',
    }),
    row({
      kind: 'closed',
      days: [{ from: 1, to: 1, nth: [] }],
      times: [{ from: '12:00', to: '13:00', nextDay: false }],
    }),
  ]);
});

it('says when an end is on the next day', () => {
  expect(
    lines('Mo 22:00-06:00,23:00-25:30; Tu 01:00-26:00; We 18:00-00:00').flatMap(({ times }) => times),
  ).toEqual([
    { from: '22:00', to: '06:00', nextDay: true },
    { from: '23:00', to: '01:30', nextDay: true },
    { from: '01:00', to: '02:00', nextDay: true },
    { from: '18:00', to: '24:00', nextDay: false },
  ]);
});

it('shows round the clock as one row', () => {
  const times = [{ from: '00:00', to: '24:00', nextDay: false }];
  expect(lines('24/7')).toEqual([row({ kind: 'always', days: 'every-day', times })]);
  expect(lines('00:00-24:00 "無料"')).toEqual([
    row({ kind: 'always', days: 'every-day', times, comment: '無料' }),
  ]);
  expect(lines('00:00-24:00,10:00-12:00')[0]?.kind).toBe('always');
});

it('never says always where there are exceptions', () => {
  for (const text of [
    '24/7; PH off',
    'Mo-Su 00:00-24:00',
    'PH 00:00-24:00',
    'Aug 00:00-24:00',
    '00:00-23:59',
    'off',
    '00:00-24:00 off',
  ])
    expect(lines(text).map(({ kind }) => kind)).not.toContain('always');
});
