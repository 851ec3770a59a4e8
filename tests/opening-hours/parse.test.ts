import { describe, expect, it } from 'vitest';
import { parseHours } from '../../src/opening-hours/index.ts';
import { issueOf, read } from './helpers.ts';

const WEEKDAYS = { from: 1, to: 5, nth: [] };
const rule = (parts: object) => ({
  open: true,
  dates: [],
  weekdays: [],
  holidays: false,
  times: [],
  comment: '',
  ...parts,
});
const yearly = (month: number, day = 0) => ({ year: 0, month, day });
const single = (month: number, day = 0) => ({ from: yearly(month, day), to: yearly(month, day) });
const TEN_TO_NOON = { from: 600, to: 720 };

describe('what a centre may write', () => {
  it.each([
    ['Mo-Fr 09:00-17:00', [rule({ weekdays: [WEEKDAYS], times: [{ from: 540, to: 1020 }] })]],
    ['09:00-17:00', [rule({ times: [{ from: 540, to: 1020 }] })]],
    ['9:00-17:00', [rule({ times: [{ from: 540, to: 1020 }] })]],
    [
      'Mo,We,Fr 10:00-12:00',
      [rule({ weekdays: [1, 3, 5].map((day) => ({ from: day, to: day, nth: [] })), times: [TEN_TO_NOON] })],
    ],
    ['Sa-Mo 10:00-12:00', [rule({ weekdays: [{ from: 6, to: 1, nth: [] }], times: [TEN_TO_NOON] })]],
    [
      'We[2],We[4] 10:00-12:00',
      [
        rule({
          weekdays: [
            { from: 3, to: 3, nth: [2] },
            { from: 3, to: 3, nth: [4] },
          ],
          times: [TEN_TO_NOON],
        }),
      ],
    ],
    ['We[2,4] 10:00-12:00', [rule({ weekdays: [{ from: 3, to: 3, nth: [2, 4] }], times: [TEN_TO_NOON] })]],
    ['Fr[-1] 10:00-12:00', [rule({ weekdays: [{ from: 5, to: 5, nth: [-1] }], times: [TEN_TO_NOON] })]],
    [
      'Mo 10:00-12:00,13:00-16:00',
      [rule({ weekdays: [{ from: 1, to: 1, nth: [] }], times: [TEN_TO_NOON, { from: 780, to: 960 }] })],
    ],
    ['22:00-06:00', [rule({ times: [{ from: 1320, to: 1800 }] })]],
    ['22:00-26:00', [rule({ times: [{ from: 1320, to: 1560 }] })]],
    ['18:00-24:00', [rule({ times: [{ from: 1080, to: 1440 }] })]],
    ['18:00-00:00', [rule({ times: [{ from: 1080, to: 1440 }] })]],
    ['24/7', [rule({ times: [{ from: 0, to: 1440 }] })]],
    ['24/7 "音声案内"', [rule({ times: [{ from: 0, to: 1440 }], comment: '音声案内' })]],
    ['PH 10:00-12:00', [rule({ holidays: true, times: [TEN_TO_NOON] })]],
    ['PH off', [rule({ open: false, holidays: true })]],
    ['PH closed', [rule({ open: false, holidays: true })]],
    ['off', [rule({ open: false })]],
    ['Mo-Fr,PH 10:00-12:00', [rule({ weekdays: [WEEKDAYS], holidays: true, times: [TEN_TO_NOON] })]],
    ['PH,Mo-Fr 10:00-12:00', [rule({ weekdays: [WEEKDAYS], holidays: true, times: [TEN_TO_NOON] })]],
    ['Mo-Sa,PH off', [rule({ open: false, weekdays: [{ from: 1, to: 6, nth: [] }], holidays: true })]],
    [
      'Mo 12:00-13:00 off',
      [rule({ open: false, weekdays: [{ from: 1, to: 1, nth: [] }], times: [{ from: 720, to: 780 }] })],
    ],
    ['Jun 23 off', [rule({ open: false, dates: [single(6, 23)] })]],
    ['Aug 13-15 off', [rule({ open: false, dates: [{ from: yearly(8, 13), to: yearly(8, 15) }] })]],
    ['Dec 29-Jan 03 off', [rule({ open: false, dates: [{ from: yearly(12, 29), to: yearly(1, 3) }] })]],
    ['Aug off', [rule({ open: false, dates: [single(8)] })]],
    ['Dec-Feb off', [rule({ open: false, dates: [{ from: yearly(12), to: yearly(2) }] })]],
    ['Feb 29 off', [rule({ open: false, dates: [single(2, 29)] })]],
    [
      'Jun 23,Aug 13-15 off',
      [rule({ open: false, dates: [single(6, 23), { from: yearly(8, 13), to: yearly(8, 15) }] })],
    ],
    [
      'Apr-Sep Mo-Fr 10:00-12:00',
      [rule({ dates: [{ from: yearly(4), to: yearly(9) }], weekdays: [WEEKDAYS], times: [TEN_TO_NOON] })],
    ],
    ['Aug 13:00-15:00', [rule({ dates: [single(8)], times: [{ from: 780, to: 900 }] })]],
    ['Aug 13 13:00-15:00', [rule({ dates: [single(8, 13)], times: [{ from: 780, to: 900 }] })]],
    [
      '2026 Dec 28 off',
      [
        rule({
          open: false,
          dates: [{ from: { year: 2026, month: 12, day: 28 }, to: { year: 2026, month: 12, day: 28 } }],
        }),
      ],
    ],
    [
      '2026 Dec 28-30 off',
      [
        rule({
          open: false,
          dates: [{ from: { year: 2026, month: 12, day: 28 }, to: { year: 2026, month: 12, day: 30 } }],
        }),
      ],
    ],
    [
      '2026 Nov 24-2026 Nov 26 off',
      [
        rule({
          open: false,
          dates: [{ from: { year: 2026, month: 11, day: 24 }, to: { year: 2026, month: 11, day: 26 } }],
        }),
      ],
    ],
    [
      '2026 Dec 28-2027 Jan 04 off',
      [
        rule({
          open: false,
          dates: [{ from: { year: 2026, month: 12, day: 28 }, to: { year: 2027, month: 1, day: 4 } }],
        }),
      ],
    ],
    ['10:00-12:00 "要予約; 10:00 から"', [rule({ times: [TEN_TO_NOON], comment: '要予約; 10:00 から' })]],
    ['off "お盆"', [rule({ open: false, comment: 'お盆' })]],
    ['10:00-12:00 ""', [rule({ times: [TEN_TO_NOON] })]],
  ])('understands %s', (text, rules) => {
    expect(parseHours(text)).toEqual({ hours: { rules }, issues: [] });
  });

  it('understands the first example of the documentation', () => {
    expect(read('Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off').rules).toHaveLength(3);
  });

  it.each([
    'Mo-Fr 10:00-12:00;',
    ' ; Mo-Fr 10:00-12:00 ;; ',
    '\n\tMo-Fr\n10:00-12:00\n',
    '　Mo-Fr　10:00-12:00　',
    'Mo - Fr 10:00 - 12:00',
    'Mo-Fr10:00-12:00',
  ])('is not put off by white space and empty rules: %j', (text) => {
    expect(parseHours(text)).toEqual(parseHours('Mo-Fr 10:00-12:00'));
  });

  it.each([
    ['ｍｏ－ｆｒ　０９：００～１７：００；ＰＨ　ｏｆｆ', 'Mo-Fr 09:00-17:00; PH off'],
    ['MO-FR 09:00〜17:00; ph OFF', 'Mo-Fr 09:00-17:00; PH off'],
    ['Mo–Fr 09:00–17:00; Ph Closed', 'Mo-Fr 09:00-17:00; PH off'],
    ['Mo-Fr 09:00~17:00，18:00−19:00；PH off', 'Mo-Fr 09:00-17:00,18:00-19:00; PH off'],
    ['ｗｅ［２，４］ 10:00-12:00; dec 29～jan 03 off', 'We[2,4] 10:00-12:00; Dec 29-Jan 03 off'],
    ['２４／７', '24/7'],
  ])('understands what a Japanese keyboard gives: %s', (text, plain) => {
    expect(parseHours(text)).toEqual(parseHours(plain));
  });

  it('keeps a comment as it was written, full-width marks and case included', () => {
    expect(read('Mo 10:00-12:00 "  ＴＥＬ：０９８〜（Aさん）＂予約＂ "').rules[0]?.comment).toBe(
      'ＴＥＬ：０９８〜（Aさん）＂予約＂',
    );
  });
});

describe('what is said to be unknown, and why', () => {
  it.each([
    // Times that no clock shows.
    ['25:99-26:00', 'hours/time', 0, '25:99-26:00'],
    ['Mo 25:00-26:00', 'hours/time', 3, '25:00-26:00'],
    ['Mo 24:00-25:00', 'hours/time', 3, '24:00-25:00'],
    ['Mo 09:00-26:01', 'hours/time', 3, '09:00-26:01'],
    ['Mo 09:60-17:00', 'hours/time', 3, '09:60-17:00'],
    ['Mo 09:00-17:60', 'hours/time', 3, '09:00-17:60'],
    ['09:00-09:00', 'hours/time', 0, '09:00-09:00'],
    ['Mo-Fr 9:00-5:00', 'hours/time', 6, '9:00-5:00'],
    ['Mo-Fr 8:30-5:15', 'hours/time', 6, '8:30-5:15'],
    ['09:00-12:00,1:00-5:00', 'hours/time', 12, '1:00-5:00'],
    ['13:00-5:00', 'hours/time', 0, '13:00-5:00'],
    ['８：３０〜５：１５', 'hours/time', 0, '８：３０〜５：１５'],
    ['Mo 10:00-12:00,13:00-13:00', 'hours/time', 15, '13:00-13:00'],
    // Days that no calendar has.
    ['We[9] 10:00-12:00', 'hours/nth', 0, 'We[9] 10:00-12:00'],
    ['We[0] 10:00-12:00', 'hours/nth', 0, 'We[0] 10:00-12:00'],
    ['We[-6] 10:00-12:00', 'hours/nth', 0, 'We[-6] 10:00-12:00'],
    ['We[] 10:00-12:00', 'hours/nth', 0, 'We[] 10:00-12:00'],
    ['We[2,] 10:00-12:00', 'hours/nth', 0, 'We[2,] 10:00-12:00'],
    ['We[1-2] 10:00-12:00', 'hours/nth', 0, 'We[1-2] 10:00-12:00'],
    ['Feb 30 off', 'hours/date', 0, 'Feb 30 off'],
    ['Apr 31 off', 'hours/date', 0, 'Apr 31 off'],
    ['Mo 10:00-12:00; Jan 32 off', 'hours/date', 16, 'Jan 32 off'],
    ['2027 Feb 29 off', 'hours/date', 0, '2027 Feb 29 off'],
    ['Aug 15-13 off', 'hours/date', 0, 'Aug 15-13 off'],
    ['Aug 15-Aug 13 off', 'hours/date', 0, 'Aug 15-Aug 13 off'],
    ['Aug 13-32 off', 'hours/date', 0, 'Aug 13-32 off'],
    ['2026 Dec 30-2026 Dec 29 off', 'hours/date', 0, '2026 Dec 30-2026 Dec 29 off'],
    ['2026 Dec 29-Jan 03 off', 'hours/date', 0, '2026 Dec 29-Jan 03 off'],
    ['Dec 29-2027 Jan 03 off', 'hours/date', 0, 'Dec 29-2027 Jan 03 off'],
    ['2026 Dec off', 'hours/date', 0, '2026 Dec off'],
    ['Apr-Sep 5 off', 'hours/date', 0, 'Apr-Sep 5 off'],
    ['Apr 5-Sep off', 'hours/date', 0, 'Apr 5-Sep off'],
    ['Apr-5 off', 'hours/date', 0, 'Apr-5 off'],
    // Outside the subset, though OSM or a person may understand it.
    ['', 'hours/empty', 0, ''],
    [' ; ; ', 'hours/empty', 0, ' ; ; '],
    ['Mo-Fr', 'hours/syntax', 5, ''],
    ['Mo-Fr; PH off', 'hours/syntax', 5, '; PH off'],
    ['"要予約"', 'hours/syntax', 5, ''],
    ['Mo-Fr 09:00', 'hours/syntax', 6, '09:00'],
    ['Mo-Fr 09:00-', 'hours/syntax', 6, '09:00-'],
    ['Mo-Fr 09:00-17:00+', 'hours/syntax', 17, '+'],
    ['Mo-Fr 9-17', 'hours/syntax', 6, '9-17'],
    ['Mo-Fr 0900-1700', 'hours/syntax', 6, '0900-1700'],
    ['Mo-Fr 09:00-17:000', 'hours/syntax', 6, '09:00-17:000'],
    ['Mo-Fr 09:00-sunset', 'hours/syntax', 6, '09:00-sunset'],
    ['Mo-Fr 24/7', 'hours/syntax', 6, '24/7'],
    ['24/7 off', 'hours/syntax', 5, 'off'],
    ['Mo-Fr 09:00-17:00 open', 'hours/syntax', 18, 'open'],
    ['Mo-Fr 09:00-17:00 unknown', 'hours/syntax', 18, 'unknown'],
    ['Mo-Fr 09:00-17:00 || "call"', 'hours/syntax', 18, '|| "call"'],
    ['Mo 09:00-12:00, Tu 13:00-14:00', 'hours/syntax', 16, 'Tu 13:00-14:00'],
    ['Mo 09:00-12:00 Tu 13:00-14:00', 'hours/syntax', 15, 'Tu 13:00-14:00'],
    ['10:00-12:00 Mo-Fr', 'hours/syntax', 12, 'Mo-Fr'],
    ['Mo-Fr 09:00-17:00 "予約', 'hours/syntax', 18, '"予約'],
    ['Mo-Fr 09:00-17:00 "', 'hours/syntax', 18, '"'],
    ['Mo-Fr 09:00-17:00 "a" "b"', 'hours/syntax', 22, '"b"'],
    ['Mo-We[2] 10:00-12:00', 'hours/syntax', 5, '[2] 10:00-12:00'],
    ['Mo, 10:00-12:00', 'hours/syntax', 4, '10:00-12:00'],
    [',Mo 10:00-12:00', 'hours/syntax', 0, ',Mo 10:00-12:00'],
    ['Aug 13 , ,Mo off', 'hours/syntax', 9, ',Mo off'],
    ['Mo-PH 10:00-12:00', 'hours/syntax', 2, '-PH 10:00-12:00'],
    ['PH Mo 10:00-12:00', 'hours/syntax', 3, 'Mo 10:00-12:00'],
    ['SH off', 'hours/syntax', 0, 'SH off'],
    ['PH,Dec 29-Jan 03 off', 'hours/syntax', 3, 'Dec 29-Jan 03 off'],
    ['Mon-Fri 09:00-17:00', 'hours/syntax', 0, 'Mon-Fri 09:00-17:00'],
    ['week 10 Mo 09:00-17:00', 'hours/syntax', 0, 'week 10 Mo 09:00-17:00'],
    ['2026 Mo 09:00-17:00', 'hours/syntax', 0, '2026 Mo 09:00-17:00'],
    ['Aug 0 off', 'hours/syntax', 4, '0 off'],
    ['Mo offline', 'hours/syntax', 3, 'offline'],
    ['月-金 9:00-17:00', 'hours/syntax', 0, '月-金 9:00-17:00'],
    ['平日 9:00-17:00（祝日・年末年始を除く）', 'hours/syntax', 0, '平日 9:00-17:00（祝日・年末年始を除く）'],
  ])('leaves %j unknown', (text, code, at, excerpt) => {
    const issue = issueOf(text);
    expect({ ...issue, expected: undefined }).toEqual({ code, at, text: excerpt, expected: undefined });
    expect(issue.expected).not.toBe('');
  });

  it('points into the text as it was written, also behind full-width characters', () => {
    expect(issueOf('　ＭＯ　１０：００－１２：００；　ＰＨ　ｏｎ')).toMatchObject({ at: 20, text: 'ｏｎ' });
  });

  it('cuts what it cites to 40 characters', () => {
    expect(issueOf('x'.repeat(100)).text).toBe('x'.repeat(40));
  });

  it('takes a value that is no text for unknown hours', () => {
    const values = [
      undefined,
      null,
      0,
      NaN,
      true,
      {},
      [],
      ['Mo 10:00-12:00'],
      Symbol('x'),
      () => 'Mo 10:00-12:00',
      10n,
      new Date(0),
      Object('off'),
    ];
    for (const value of values)
      expect(issueOf(value)).toEqual({ code: 'hours/not-text', at: 0, text: '', expected: 'text' });
  });

  it('reads 500 characters and not one more', () => {
    const text = 'Mo 10:00-12:00 "'.padEnd(499, 'x');
    expect(parseHours(`${text}"`).hours).not.toBeNull();
    expect(issueOf(`${text}x"`)).toEqual({ code: 'hours/too-long', at: 500, text: '"', expected: '500' });
  });
});
