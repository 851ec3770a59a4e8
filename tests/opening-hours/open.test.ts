import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { nextOpening, openAt, parseHours } from '../../src/opening-hours/index.ts';
import { read, tokyo, toTokyo } from './helpers.ts';

/** What a caller is told: open or closed, until when, and the comment. */
const ask = (text: string, at: string): string => {
  const { open, until, comment } = openAt(read(text), tokyo(at));
  return [
    open ? 'open' : 'closed',
    until === null ? 'no change within a week' : `until ${toTokyo(until)}`,
    ...(comment === undefined ? [] : [comment]),
  ].join(', ');
};
const next = (text: string, at: string): string | null => toTokyo(nextOpening(read(text), tokyo(at)));

// 2026-11-22 is a Sunday, 11-23 a holiday.
const OFFICE = 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off';

describe('a caller on an ordinary day', () => {
  it.each([
    ['2026-11-24 08:59', 'closed, until 2026-11-24 09:00'],
    ['2026-11-24 09:00', 'open, until 2026-11-24 17:00'],
    ['2026-11-24 16:59', 'open, until 2026-11-24 17:00'],
    ['2026-11-24 17:00', 'closed, until 2026-11-25 09:00'],
    ['2026-11-27 17:00', 'closed, until 2026-11-30 09:00'],
  ])('is answered in office hours only: %s', (at, answer) => {
    expect(ask(OFFICE, at)).toBe(answer);
  });

  it('learns the second at which it opens', () => {
    const opens = tokyo('2026-11-24 09:00');
    expect(openAt(read(OFFICE), opens - 1)).toEqual({ open: false, until: opens });
    expect(openAt(read(OFFICE), opens)).toEqual({ open: true, until: tokyo('2026-11-24 17:00') });
  });

  it('is told of a lunch break', () => {
    expect(ask('Mo-Fr 10:00-12:00,13:00-16:00', '2026-11-24 11:30')).toBe('open, until 2026-11-24 12:00');
    expect(ask('Mo-Fr 10:00-12:00,13:00-16:00', '2026-11-24 12:00')).toBe('closed, until 2026-11-24 13:00');
    expect(ask('Mo-Fr 10:00-16:00; Mo-Fr 12:00-13:00 off', '2026-11-24 12:00')).toBe(
      'closed, until 2026-11-24 13:00',
    );
  });

  it('is not told of a break between intervals that touch or overlap', () => {
    expect(ask('Tu 10:00-12:00,12:00-14:00,13:30-15:00', '2026-11-24 10:00')).toBe(
      'open, until 2026-11-24 15:00',
    );
    expect(ask('Tu 20:00-24:00; We 00:00-03:00', '2026-11-24 20:00')).toBe('open, until 2026-11-25 03:00');
  });

  it('hears the comment of the rule that decides, of an opening or a closing one', () => {
    const text = 'Mo-Fr 09:00-17:00 "要予約"; We off "会議"; Th 10:00-12:00';
    expect(ask(text, '2026-11-24 10:00')).toBe('open, until 2026-11-24 17:00, 要予約');
    expect(ask(text, '2026-11-25 10:00')).toBe('closed, until 2026-11-26 10:00, 会議');
    expect(ask(text, '2026-11-26 10:00')).toBe('open, until 2026-11-26 12:00');
    expect(ask(text, '2026-11-26 18:00')).toBe('closed, until 2026-11-27 09:00');
  });
});

describe('a caller at night', () => {
  it('is answered over midnight', () => {
    expect(ask('Mo 22:00-06:00', '2026-11-23 21:59')).toBe('closed, until 2026-11-23 22:00');
    expect(ask('Mo 22:00-06:00', '2026-11-23 23:00')).toBe('open, until 2026-11-24 06:00');
    expect(ask('Mo 22:00-06:00', '2026-11-24 05:59')).toBe('open, until 2026-11-24 06:00');
    expect(ask('Mo 22:00-06:00', '2026-11-24 06:00')).toBe('closed, until 2026-11-30 22:00');
  });

  it('is answered at night where that can be nothing else', () => {
    for (const text of [
      '22:00-6:00',
      '18:00-2:00',
      '20:00-06:00',
      '0:00-5:00',
      '01:00-05:00',
      '09:00-05:00',
      '10:00-02:00',
      '09:00-00:00',
      '09:00-0:30',
      '12:00-24:00',
      '5:00-9:00',
      '9:00-12:00',
    ])
      expect(parseHours(text).issues, text).toEqual([]);
  });
  it('is answered until two when the hours end at 26:00, and until midnight when they end at 24:00', () => {
    expect(ask('Sa 22:00-26:00', '2026-11-22 01:59')).toBe('open, until 2026-11-22 02:00');
    expect(ask('Sa 22:00-26:00', '2026-11-23 01:59')).toBe('closed, until 2026-11-28 22:00');
    expect(ask('Sa 22:00-24:00', '2026-11-21 23:59')).toBe('open, until 2026-11-22 00:00');
  });

  it('is answered from the 31st of December into the new year', () => {
    expect(ask('Dec 31 22:00-06:00', '2027-01-01 03:00')).toBe('open, until 2027-01-01 06:00');
  });

  it('finds nobody after midnight on a day that is closed, and is told of it before', () => {
    const text = 'Mo-Fr 22:00-06:00; PH off';
    expect(ask(text, '2026-11-02 23:00')).toBe('open, until 2026-11-03 00:00');
    expect(ask(text, '2026-11-03 01:00')).toBe('closed, until 2026-11-04 00:00');
  });

  it('is put through after midnight when only the evening before was given other hours', () => {
    expect(ask('22:00-06:00; Tu 10:00-12:00', '2026-11-25 01:00')).toBe('open, until 2026-11-25 06:00');
    expect(ask('Tu 10:00-12:00; Mo 22:00-06:00', '2026-11-24 05:00')).toBe('open, until 2026-11-24 06:00');
    expect(ask('Mo 22:00-06:00; Tu 10:00-12:00', '2026-11-24 05:00')).toBe('closed, until 2026-11-24 10:00');
  });
});

describe('a caller of a line that never sleeps', () => {
  it('is answered at any time, and no end is named', () => {
    expect(ask('24/7', '2026-11-22 03:00')).toBe('open, no change within a week');
    expect(ask('00:00-12:00,12:00-24:00', '2026-11-22 03:00')).toBe('open, no change within a week');
    expect(next('24/7', '2026-11-22 03:00')).toBeNull();
  });

  it('is told of the pause over the new year a week ahead and not before', () => {
    const text = '24/7; Dec 29-Jan 03 off';
    expect(ask(text, '2026-12-21 23:59')).toBe('open, no change within a week');
    expect(ask(text, '2026-12-22 00:00')).toBe('open, until 2026-12-29 00:00');
    expect(ask(text, '2026-12-29 00:00')).toBe('closed, until 2027-01-04 00:00');
    expect(next(text, '2026-11-22 00:00')).toBe('2027-01-04 00:00');
  });
});

describe('a caller on a special day', () => {
  it.each([
    [
      'tells a caller on a public holiday that nobody answers',
      OFFICE,
      '2026-11-23 10:00',
      'closed, until 2026-11-24 09:00',
    ],
    [
      'tells a caller on a substitute holiday that nobody answers',
      OFFICE,
      '2026-05-06 10:00',
      'closed, until 2026-05-07 09:00',
    ],
    [
      'tells a caller on the day between two holidays that nobody answers',
      OFFICE,
      '2026-09-22 10:00',
      'closed, until 2026-09-24 09:00',
    ],
    [
      'tells a caller on 2032-09-21, between two holidays, that nobody answers',
      OFFICE,
      '2032-09-21 10:00',
      'closed, until 2032-09-23 09:00',
    ],
    [
      'tells a caller on 慰霊の日 that nobody answers',
      'Mo-Fr 10:00-16:00; Jun 23 off',
      '2026-06-23 10:00',
      'closed, until 2026-06-24 10:00',
    ],
    [
      'answers a caller the day before 慰霊の日',
      'Mo-Fr 10:00-16:00; Jun 23 off',
      '2026-06-22 10:00',
      'open, until 2026-06-22 16:00',
    ],
    [
      'tells a caller in お盆 that nobody answers',
      'Mo-Fr 10:00-16:00; Aug 13-15 off',
      '2026-08-14 10:00',
      'closed, until 2026-08-17 10:00',
    ],
    [
      'answers a caller on the last working day of the year',
      OFFICE,
      '2026-12-28 10:00',
      'open, until 2026-12-28 17:00',
    ],
    [
      'tells a caller on the 29th of December that nobody answers',
      OFFICE,
      '2026-12-29 10:00',
      'closed, until 2027-01-04 09:00',
    ],
    [
      'tells a caller on the 3rd of January that nobody answers',
      OFFICE,
      '2028-01-03 10:00',
      'closed, until 2028-01-04 09:00',
    ],
    [
      'answers a caller on the first working day of the year',
      OFFICE,
      '2027-01-04 09:00',
      'open, until 2027-01-04 17:00',
    ],
    [
      'answers a caller on a holiday where holidays have their own hours',
      'Mo-Fr 09:00-17:00; PH 10:00-12:00',
      '2026-11-23 10:00',
      'open, until 2026-11-23 12:00',
    ],
    [
      'answers a caller on a holiday at the weekend where holidays are named',
      'Mo-Fr,PH 09:00-17:00',
      '2028-01-01 09:00',
      'open, until 2028-01-01 17:00',
    ],
    [
      'answers a caller on a holiday where nothing is said of holidays',
      'Mo-Fr 09:00-17:00',
      '2026-11-23 10:00',
      'open, until 2026-11-23 17:00',
    ],
    [
      'tells a caller on a Saturday of a centre that closes on Saturdays and holidays that nobody answers',
      '09:00-17:00; Mo-Sa,PH off',
      '2026-11-28 10:00',
      'closed, until 2026-11-29 09:00',
    ],
    [
      'answers a caller on a leap day that is named',
      'Feb 29 10:00-12:00',
      '2028-02-29 10:00',
      'open, until 2028-02-29 12:00',
    ],
    [
      'tells a caller in a common year that a leap day has not come',
      'Feb 29 10:00-12:00',
      '2027-03-01 10:00',
      'closed, no change within a week',
    ],
    [
      'answers a caller at the end of a February without a leap day',
      'Feb 27-29 10:00-12:00',
      '2027-02-28 10:00',
      'open, until 2027-02-28 12:00',
    ],
    [
      'tells a caller on the 1st of March that a span to the leap day is over',
      'Feb 27-Feb 29 10:00-12:00',
      '2027-03-01 10:00',
      'closed, no change within a week',
    ],
    [
      'answers a caller on the 1st of March when a span begins with a leap day that is missing',
      'Feb 29-Mar 02 10:00-12:00',
      '2027-03-01 10:00',
      'open, until 2027-03-01 12:00',
    ],
    [
      'tells a caller on a day that is closed this year only that nobody answers',
      'Mo-Fr 09:00-17:00; 2026 Dec 28 off',
      '2026-12-28 10:00',
      'closed, until 2026-12-29 09:00',
    ],
    [
      'answers a caller on the same day of the next year',
      'Mo-Fr 09:00-17:00; 2026 Dec 28 off',
      '2027-12-28 10:00',
      'open, until 2027-12-28 17:00',
    ],
    [
      'tells a caller in a closure over the turn of this year that nobody answers',
      '09:00-17:00; 2026 Dec 28-2027 Jan 05 off',
      '2027-01-05 10:00',
      'closed, until 2027-01-06 09:00',
    ],
    [
      'answers a caller in the same days of another year',
      '09:00-17:00; 2026 Dec 28-2027 Jan 05 off',
      '2028-01-05 10:00',
      'open, until 2028-01-05 17:00',
    ],
  ])('%s', (_name, text, at, answer) => {
    expect(ask(text, at)).toBe(answer);
  });
});

describe('a visitor of a weekly or monthly hour', () => {
  it('is received on the second and fourth Wednesday only', () => {
    const text = 'We[2],We[4] 13:00-16:00';
    expect(['04', '11', '18', '25'].map((day) => ask(text, `2026-11-${day} 13:00`).split(',')[0])).toEqual([
      'closed',
      'open',
      'closed',
      'open',
    ]);
    expect(ask('We[2,4] 13:00-16:00', '2026-11-25 13:00')).toBe('open, until 2026-11-25 16:00');
  });

  it('is received on the last Friday, be it the fourth or the fifth', () => {
    expect(ask('Fr[-1] 13:00-16:00', '2026-11-27 13:00')).toBe('open, until 2026-11-27 16:00');
    expect(ask('Fr[-1] 13:00-16:00', '2026-10-30 13:00')).toBe('open, until 2026-10-30 16:00');
    expect(ask('Fr[-1] 13:00-16:00', '2026-10-23 13:00')).toBe('closed, until 2026-10-30 13:00');
  });

  it('is received from Saturday to Monday where the week wraps', () => {
    expect(
      [22, 23, 24, 25, 26, 27, 28].map(
        (day) => ask('Sa-Mo 10:00-12:00', `2026-11-${day} 10:00`).split(',')[0],
      ),
    ).toEqual(['open', 'open', 'closed', 'closed', 'closed', 'closed', 'open']);
  });

  it('is received in the season only, also when it spans the new year', () => {
    expect(ask('Apr-Sep Mo-Fr 09:00-17:00', '2026-09-30 10:00')).toBe('open, until 2026-09-30 17:00');
    expect(ask('Apr-Sep Mo-Fr 09:00-17:00', '2026-10-01 10:00')).toBe('closed, no change within a week');
    expect(ask('Oct-Mar Mo-Fr 09:00-17:00', '2027-03-31 10:00')).toBe('open, until 2027-03-31 17:00');
  });

  it('is received by the last rule for that day', () => {
    const text = 'Mo-Fr 09:00-17:00; We 13:00-20:00; We[1] off';
    expect(ask(text, '2026-11-11 10:00')).toBe('closed, until 2026-11-11 13:00');
    expect(ask(text, '2026-11-11 19:00')).toBe('open, until 2026-11-11 20:00');
    expect(ask(text, '2026-11-04 14:00')).toBe('closed, until 2026-11-05 09:00');
  });

  // The specification says so; opening_hours adds the hours instead, which its maintainer calls a bug (issues
  // 231 and 400).
  it('is received by a later rule without days on every day', () => {
    expect(ask('Mo 10:00-12:00; 13:00-14:00', '2026-11-23 10:00')).toBe('closed, until 2026-11-23 13:00');
  });
});

describe('the next opening', () => {
  it.each([
    ['tomorrow morning', OFFICE, '2026-11-24 20:00', '2026-11-25 09:00'],
    ['after a weekend and a holiday', OFFICE, '2026-11-20 17:00', '2026-11-24 09:00'],
    ['after the new year', OFFICE, '2026-12-28 17:00', '2027-01-04 09:00'],
    ['after the present opening', OFFICE, '2026-11-24 10:00', '2026-11-25 09:00'],
    ['after the lunch break', 'Mo-Fr 10:00-12:00,13:00-16:00', '2026-11-24 10:00', '2026-11-24 13:00'],
    ['not the present moment when it opens just now', OFFICE, '2026-11-24 09:00', '2026-11-25 09:00'],
    ['in the next season', 'Apr-Sep Mo-Fr 09:00-17:00', '2026-10-01 00:00', '2027-04-01 09:00'],
    ['a year ahead', 'Aug 13 10:00-12:00', '2026-08-13 12:00', '2027-08-13 10:00'],
  ])('is %s', (_name, text, at, answer) => {
    expect(next(text, at)).toBe(answer);
  });

  it.each([
    ['it never opens', 'off'],
    ['it never opens again', '2020 Jan 05 10:00-12:00'],
    ['it opens in more than 400 days', '2028 Jan 05 10:00-12:00'],
    ['the next leap day is more than 400 days away', 'Feb 29 10:00-12:00'],
  ])('is not named when %s', (_name, text) => {
    expect(next(text, '2026-11-22 10:00')).toBeNull();
  });

  it('is looked for 400 days ahead', () => {
    expect(next('2027 Dec 27 10:00-12:00', '2026-11-22 10:00')).toBe('2027-12-27 10:00');
    expect(next('2027 Dec 27 10:01-12:00', '2026-11-22 10:00')).toBeNull();
  });
});

it.each([1e300, -1e300, 8.64e15 + 1, -8.64e15 - 864e5])(
  'ends without a promise at an instant that no calendar has: %s',
  (instant) => {
    for (const text of [OFFICE, 'Mo 22:00-06:00', 'We[-1] 10:00-12:00']) {
      expect(openAt(read(text), instant).open).toBe(false);
      expect(nextOpening(read(text), instant) ?? 0).toBeLessThan(Infinity);
    }
  },
);

describe('a program that asks', () => {
  const at = tokyo('2026-11-24 10:00');
  const answers = (when: Date | number) => [openAt(read(OFFICE), when), nextOpening(read(OFFICE), when)];

  it('may give a Date, that of another window included, and is answered in milliseconds', () => {
    const elsewhere = runInNewContext(`new Date(${at})`) as Date;
    expect(elsewhere).not.toBeInstanceOf(Date);
    expect(answers(at)).toEqual([
      { open: true, until: tokyo('2026-11-24 17:00') },
      tokyo('2026-11-25 09:00'),
    ]);
    for (const date of [new Date(at), elsewhere, new (class extends Date {})(at)])
      expect(answers(date)).toEqual(answers(at));
  });

  it.each<[string, unknown]>([
    ['"2026-11-24T10:00:00+09:00"', '2026-11-24T10:00:00+09:00'],
    [`"${at}"`, String(at)],
    ['""', ''],
    [`"${'x'.repeat(60)}…"`, 'x'.repeat(100)],
    ['undefined', undefined],
    ['null', null],
    ['true', true],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
    ['5n', 5n],
    ['Symbol(now)', Symbol('now')],
    ['an invalid Date', new Date(NaN)],
    ['an invalid Date', runInNewContext('new Date(NaN)')],
    ['an object', {}],
    ['an object', [at]],
    ['an object', Object(at)],
    ['an object', { getTime: () => at, [Symbol.toStringTag]: 'Date' }],
    ['an object', Object.create(Date.prototype)],
    ['a function', Date.now],
  ])('is told what is expected where it gives something else: %s', (got, given) => {
    const error = new TypeError(`expected a Date or a finite number of milliseconds since 1970, got ${got}`);
    expect(() => openAt(read(OFFICE), given as Date)).toThrow(error);
    expect(() => nextOpening(read(OFFICE), given as Date)).toThrow(error);
  });
});

it('works before 1970 as well', () => {
  expect(ask('We 09:00-17:00', '1969-12-31 10:00')).toBe('open, until 1969-12-31 17:00');
  expect(ask('00:00-09:00', '1970-01-01 08:00')).toBe('open, until 1970-01-01 09:00');
});
