import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAt, parseHours } from '../../../src/opening-hours/index.ts';
import type { HoursCells } from '../../../src/exchange/table/hours/index.ts';
import { openingOf } from '../../../src/directory/channel-opening.ts';
import { readHours } from '../../../src/exchange/table/hours/index.ts';

const WORDS = {
  closed: (days: string) => `休み: ${days}`,
  holidaysUnsaid: '（祝日のことは書かれていません）',
};

function read(cells: { readonly [K in keyof HoursCells]?: string }) {
  const warnings: string[] = [];
  const cell = (key: keyof HoursCells) => ({ text: cells[key] ?? '', column: key });
  const hours = readHours(
    {
      opening: cell('opening'),
      closed: cell('closed'),
      days: cell('days'),
      opens: cell('opens'),
      closes: cell('closes'),
      note: cell('note'),
    },
    WORDS,
    (code, { column }) => void warnings.push(`${code} ${column}`),
  );
  return { ...hours, warnings };
}
const texts = (opening: string, closed = ''): string | undefined => read({ opening, closed }).hours;
const columns = (days: string, opens: string, closes: string, note = '', closed = ''): string | undefined =>
  read({ days, opens, closes, note, closed }).hours;

describe('hours in two columns of text', () => {
  it.each([
    ['8時30分～17時', '土曜日・日曜日・祝日・年末年始', 'Mo-Fr 08:30-17:00; PH off'],
    [
      '8時45分～17時',
      '土曜日・日曜日・祝日・12月29日～1月3日',
      'Mo-Fr 08:45-17:00; PH off; Dec 29-Jan 03 off',
    ],
    ['午前8時30分から午後5時15分', '土曜日・日曜日・年末年始', 'Mo-Fr 08:30-17:15; PH off'],
    ['平日 8時30分～17時15分', '土曜日・日曜日・祝祭日', 'Mo-Fr 08:30-17:15; PH off'],
    [
      '平日８時30分～17時15分（正午から午後１時までを除く。）',
      '土曜日・日曜日・祝日',
      'Mo-Fr 08:30-12:00,13:00-17:15; PH off',
    ],
    ['月曜日から金曜日 午前9時から午後4時30分', '祝日・年末年始', 'Mo-Fr 09:00-16:30; PH off'],
    ['月曜日～金曜日 9時から17時30分', '日曜日・祝日・休日・年末年始', 'Mo-Fr 09:00-17:30; PH off'],
    ['月～金曜日（祝日の場合は休み） 8時30分～17時15分', '', 'Mo-Fr 08:30-17:15; PH off'],
    ['月曜～金曜 8:30～17:15 (祝・年末年始除く)', '土曜日・日曜日', 'Mo-Fr 08:30-17:15; PH off'],
    ['土日祝日を除く平日の午前8時30分から午後5時まで', '', 'Mo-Fr 08:30-17:00; PH off'],
    ['午前8時30分～午後5時15分まで ※土日祝日を除く', '', 'Mo-Fr 08:30-17:15; PH off'],
    ['午前９時～午後５時（平日の月～金曜日）', '土曜日・日曜日', 'Mo-Fr 09:00-17:00; PH off'],
    ['毎週月曜日～土曜日 9時半～17時', '日曜日、祝日', 'Mo-Sa 09:30-17:00; PH off'],
    ['月・水・金 10:00〜16:00', '', 'Mo,We,Fr 10:00-16:00'],
    ['火曜日から日曜日 10時～18時', '月曜日', 'Tu-Su 10:00-18:00'],
    ['9時～12時、13時～17時', '土・日・祝', 'Mo-Fr 09:00-12:00,13:00-17:00; PH off'],
    ['9:00-17:00', '日曜日・祝日', 'Mo-Sa 09:00-17:00; PH off'],
    ['毎日 9時～21時', '', 'Mo-Su 09:00-21:00'],
    ['毎日 9時～21時', '月曜日', 'Tu-Su 09:00-21:00'],
    ['年中無休 0時～24時', '', 'Mo-Su 00:00-24:00'],
    ['毎日 9時～17時', '12月28日～1月4日', 'Mo-Su 09:00-17:00; Dec 28-Jan 04 off'],
    ['月～金・祝日 9時～17時', '土曜日・日曜日', 'Mo-Fr,PH 09:00-17:00'],
    ['AM9:00～PM5:00', '土日', 'Mo-Fr 09:00-17:00; PH off'],
    ['午後1時から5時', '土日', undefined],
    ['９：００～１６：００', '土日祝', 'Mo-Fr 09:00-16:00; PH off'],
  ])('%s / %s', (opening, closed, hours) => {
    expect(texts(opening, closed)).toBe(hours);
  });

  it.each([
    ['which days?', '8時30分～17時15分', ''],
    ['which weekdays, when only holidays are named?', '8時30分から17時15分', '祝日・年末年始'],
    ['are Saturdays 休日?', '9時00分～17時45分', '休日・年末年始'],
    ['are Saturdays 休日, although they are named?', '月～土 9時～17時', '休日'],
    ['a day of another calendar', '月～土９時～17時45分（祝休日、会館の閉館日は休み）', ''],
    ['third Saturdays', '平日・第３土曜日の午前８時30分から午後５時15分', ''],
    ['open and closed on the same day', '月～土 9時～17時', '土曜日・日曜日'],
    ['open on holidays and not', '月～金・祝日 9時～17時', '祝日'],
    ['two groups of days', '月～金 9時～17時、土 9時～12時', ''],
    ['days of which, open or closed?', '午前9時～午後5時 土日祝', ''],
    ['morning or afternoon?', '午前9時から5時', '土日祝'],
    ['noon or midnight?', '午前9時～午後12時', '土日祝'],
    ['before it began', '17時～9時', '土日祝'],
    ['no such minute', '9時70分～17時', '土日祝'],
    ['no such hour', '9時～25時', '土日祝'],
    ['a break outside', '9時～12時（13時～14時を除く）', '土日祝'],
    ['times in disorder', '13時～17時、9時～14時', '土日祝'],
    ['once a month', '月1回 9時～17時', '土日祝'],
    ['the end of the month', '平日 9時～17時', '月末'],
    ['a word more', '平日 9時～17時（要予約）', ''],
    ['no date', '平日 9時～17時', '2月30日～3月1日'],
    ['お盆 is no date', '平日 9時～17時', 'お盆'],
    ['round the clock, whatever that says', '24時間', ''],
    ['words', '職員がいるとき', ''],
  ])('are kept in words where they leave a question: %s', (_, opening, closed) => {
    const { hours, hoursText, warnings } = read({ opening, closed });
    expect(hours).toBeUndefined();
    expect(hoursText).toBe(closed === '' ? opening : `${opening} 休み: ${closed}`);
    expect(warnings).toEqual([
      /^(?:月末|お盆)/.test(closed) ? 'hours/unread closed' : 'hours/unread opening',
    ]);
  });

  it('are kept in words beside the computed ones: 「年末年始」 is nowhere else, and never becomes a date', () => {
    expect(read({ opening: '平日 9時～17時', closed: '年末年始' })).toEqual({
      hours: 'Mo-Fr 09:00-17:00; PH off',
      hoursText: '平日 9時～17時 休み: 年末年始',
      warnings: [],
    });
  });

  it('never read as closed on the days to which a note only limits them', () => {
    for (const note of [
      '7/1～8/31',
      '4月1日～9月30日',
      '※（12/29～1/3）',
      '7/1～8/31のみ',
      '土・日',
      '祝日',
      '毎週月曜日',
      '休日',
    ])
      expect(read({ days: '月火水木金土日', opens: '09:00', closes: '17:00', note }), note).toEqual({
        hoursText: `月火水木金土日 09:00～17:00 ${note}`,
        warnings: ['hours/unread note'],
      });
    expect(columns('月火水木金土日', '09:00', '17:00', '', '7/1～8/31')).toBe(
      'Mo-Su 09:00-17:00; Jul 01-Aug 31 off',
    );
    // Nobody opens at the turn of the year only, and no date is taken from it.
    expect(columns('月火水木金土日', '09:00', '17:00', '年末年始')).toBe('Mo-Su 09:00-17:00');
  });

  it('never read as closed on the days that a list of days of rest leaves out', () => {
    for (const closed of ['祝日を除く', '月曜日、祝日を除く', '月曜日（祝日を除く）', '土日以外'])
      expect(read({ opening: '9時～17時', closed }).hours, closed).toBeUndefined();
  });

  it('say nothing of public holidays where the source says nothing of them', () => {
    const unsaid = '（祝日のことは書かれていません）';
    expect(read({ days: '火水木金土日', opens: '09:00', closes: '17:00' })).toEqual({
      hours: 'Tu-Su 09:00-17:00',
      hoursText: `火水木金土日 09:00～17:00${unsaid}`,
      warnings: [],
    });
    for (const [opening, closed] of [
      ['月～土 9時～17時', '日曜日'],
      ['火・木 9時～17時', ''],
      ['9時～17時', '月曜日'],
      ['土日 9時～17時', '月曜日・火曜日'],
    ] as const)
      expect(read({ opening, closed }), opening).toEqual({
        hours: expect.not.stringContaining('PH') as string,
        hoursText: `${opening}${unsaid}${closed && ` 休み: ${closed}`}`,
        warnings: [],
      });
    // Without a word of ours where it is said, be it by a list of other days of the year.
    for (const [opening, closed] of [
      ['毎日（火曜日を除く）10時～17時', ''],
      ['毎日 9時～17時', '月曜日'],
      ['月～土 9時～17時', '日曜日・年末年始'],
      ['月～土 9時～17時', '日曜日・12/29～1/3'],
      ['月～土・祝日 9時～17時', '日曜日'],
    ] as const) {
      const { hours, hoursText } = read({ opening, closed });
      expect(hours, opening).not.toContain('PH off');
      expect(hoursText, opening).toBe(`${opening}${closed && ` 休み: ${closed}`}`);
    }
  });

  it('are not computed as open on a public holiday of which nothing is said', () => {
    // 3 November 2026, a Tuesday, is 文化の日; on the next Tuesday it is open.
    for (const cells of [
      { days: '火水木金土日', opens: '09:00', closes: '17:00' },
      { opening: '月・火 9時～17時' },
      { opening: '9時～17時', closed: '月曜日' },
    ]) {
      const { warnings: _, ...hours } = read(cells);
      expect(openingOf(hours, Date.parse('2026-11-03T10:00:00+09:00'))).toEqual({
        state: 'unknown',
        because: 'holiday',
      });
      expect(openingOf(hours, Date.parse('2026-11-10T10:00:00+09:00')).state).toBe('open');
    }
  });

  it('are read from the words that lists have in common', () => {
    const all = '月火水木金土日';
    for (const [days, opens, closes, note, hours] of [
      [all, '09:00', '17:00', '年中無休', 'Mo-Su 09:00-17:00'],
      ['火水木金土日', '09:00', '17:00', '年中無休', undefined],
      [all, '09:00', '17:00', '12月29日から翌年の1月3日まで休館', 'Mo-Su 09:00-17:00; Dec 29-Jan 03 off'],
      [all, '09:00', '17:00', '12月29日～翌1月3日を除く', 'Mo-Su 09:00-17:00; Dec 29-Jan 03 off'],
      [
        all,
        '09:00',
        '17:00',
        '12月29日から翌年の1月3日までの期間は休業',
        'Mo-Su 09:00-17:00; Dec 29-Jan 03 off',
      ],
      [all, '09:00', '17:00', '月曜日は終日利用不可', 'Tu-Su 09:00-17:00'],
      [all, '09:00', '17:00', '日曜日、祝日は利用不可', 'Mo-Sa 09:00-17:00; PH off'],
      [
        '月火水木金',
        '09:00',
        '17:00',
        '国民の祝日に関する法律に規定する休日を除く',
        'Mo-Fr 09:00-17:00; PH off',
      ],
      [
        '月火水木金土',
        '09:00',
        '17:00',
        '国民の祝日に関する法律（昭和23年法律第178号）に規定する休日及び12月29日から翌年の1月3日までを除く',
        'Mo-Sa 09:00-17:00; PH off; Dec 29-Jan 03 off',
      ],
      [all, '', '', '24時間対応', 'Mo-Su 00:00-24:00'],
      [all, '00:00', '24:00', '24時間対応', 'Mo-Su 00:00-24:00'],
      [all, '0:00', '23:59', '24時間（年中無休）', 'Mo-Su 00:00-24:00'],
      ['', '', '', '24時間365日対応', 'Mo-Su 00:00-24:00'],
      ['', '', '', '24時間対応', undefined],
      [all, '09:00', '17:00', '24時間対応', undefined],
      [all, '', '', '24時間対応（要予約）', undefined],
      [all, '09:00', '17:00', '祝日を除く、年中無休', undefined],
    ] as const)
      expect(read({ days, opens, closes, note }), `${days} ${note}`).toMatchObject(
        hours === undefined
          ? { warnings: [expect.stringContaining('hours/unread')] }
          : { hours, hoursText: expect.stringContaining(note) as string, warnings: [] },
      );
    for (const [opening, closed, hours] of [
      ['24時間（年中無休）', '', 'Mo-Su 00:00-24:00'],
      ['年中無休 24時間対応', '', 'Mo-Su 00:00-24:00'],
      ['24時間365日', '', 'Mo-Su 00:00-24:00'],
      ['毎日24時間', '', 'Mo-Su 00:00-24:00'],
      ['9時～17時', '年中無休', 'Mo-Su 09:00-17:00'],
      ['9時～17時 年中無休', '', 'Mo-Su 09:00-17:00'],
      ['月～金 9時～17時', '年中無休', undefined],
      ['24時間対応', '', undefined],
    ] as const)
      expect(texts(opening, closed), `${opening} / ${closed}`).toBe(hours);
  });

  it('never read as open on the days that are listed as closed', () => {
    expect(read({ opening: 'いつでも', closed: '土曜日・日曜日' }).hoursText).toBe(
      'いつでも 休み: 土曜日・日曜日',
    );
  });
});

describe('hours in the columns of the standard', () => {
  it.each([
    ['月火水木金', '09:00', '17:00', '', 'Mo-Fr 09:00-17:00; PH off'],
    ['月火水木金土日', '9:00', '17:00', '', 'Mo-Su 09:00-17:00'],
    ['月;火;水;木;金', '9:00:00', '17:00:00', '', 'Mo-Fr 09:00-17:00; PH off'],
    ['月曜日～金曜日', '９：００', '１７：００', '', 'Mo-Fr 09:00-17:00; PH off'],
    ['月火水木金', '08:30', '17:15', '祝日、年末年始を除く', 'Mo-Fr 08:30-17:15; PH off'],
    [
      '月火水木金',
      '08:30',
      '17:15',
      '祝日、12/29～1/3は休み',
      'Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off',
    ],
    ['平日', '9時', '17時', '', 'Mo-Fr 09:00-17:00; PH off'],
    ['火木', '13:00', '16:00', '', 'Tu,Th 13:00-16:00'],
    ['月火水木金土日祝', '10:00', '20:00', '', 'Mo-Su 10:00-20:00'],
    ['月火水木金', '09:00', '17:00', '第3水曜日は休館', undefined],
    ['月火水木金', '09:00', '', '', undefined],
    ['', '09:00', '17:00', '', undefined],
    ['月火水木金', '22:00', '06:00', '', undefined],
    ['月火水木金', '0.375', '17:00', '', undefined],
    ['随時', '09:00', '17:00', '', undefined],
    ['', '', '', '予約のときにご案内します', undefined],
  ])('%s %s %s %s', (days, opens, closes, note, hours) => {
    expect(columns(days, opens, closes, note)).toBe(hours);
  });

  it('need no words of their own, unless there is a note', () => {
    expect(read({ days: '月火水木金', opens: '09:00', closes: '17:00' })).toEqual({
      hours: 'Mo-Fr 09:00-17:00; PH off',
      warnings: [],
    });
    expect(read({ days: '月火水木金', opens: '09:00', closes: '17:00', note: '祝日を除く' }).hoursText).toBe(
      '月火水木金 09:00～17:00 祝日を除く',
    );
    expect(read({ days: '月火水', opens: '09:00', closes: '17:00', closed: '祝日' })).toMatchObject({
      hours: 'Mo-We 09:00-17:00; PH off',
      hoursText: '月火水 09:00～17:00 休み: 祝日',
    });
  });

  it('are told where they are not understood', () => {
    expect(read({ days: '随時', opens: '09:00' })).toEqual({
      hoursText: '随時 09:00',
      warnings: ['hours/unread days'],
    });
    expect(read({ note: '休館日あり' })).toEqual({
      hoursText: '休館日あり',
      warnings: ['hours/unread note'],
    });
  });

  it('are told by the cell that holds the question', () => {
    expect(
      read({ days: '月火', opens: '09:00', closes: '17:00', note: '第3水曜日は休館', closed: '祝日' })
        .warnings,
    ).toEqual(['hours/unread note']);
    expect(read({ opening: '平日 9時～17時', closed: '不定休' }).warnings).toEqual(['hours/unread closed']);
  });

  it('are nothing where nothing stands', () => expect(read({})).toEqual({ warnings: [] }));
});

describe('whatever the columns say', () => {
  const DAYS = ['月', '火', '水', '木', '金', '土', '日'];
  const chosen = fc.subarray(DAYS, { minLength: 1 });
  const minute = fc.integer({ min: 0, max: 1439 });
  const clock = (minutes: number): string =>
    `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  /** A Monday without a holiday near it. */
  const MONDAY = Date.parse('2026-11-09T00:00:00+09:00');

  it('it is open on those days between those times, and at no other time', () => {
    fc.assert(
      fc.property(chosen, minute, minute, fc.nat(6), minute, (days, a, b, day, at) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(from < to);
        const { hours } = parseHours(columns(days.join(''), clock(from), clock(to)) ?? '');
        const open = days.includes(DAYS[day]!) && from <= at && at < to;
        expect(openAt(hours!, MONDAY + (day * 1440 + at) * 60_000).open).toBe(open);
      }),
      { numRuns: 300 },
    );
  });

  it("what comes out can be computed with, and nothing is said to be understood that isn't", () => {
    const piece = fc.constantFrom(
      ...DAYS,
      '曜日',
      '～',
      'から',
      '平日',
      '祝日',
      '年末年始',
      '9時',
      '17時30分',
      '午後',
      '(',
      ')',
      'を除く',
      '、',
      '・',
      '休み',
      '第2',
      '12月29日',
      '正午',
      '※',
      'ー',
      '臨時',
      '毎日',
    );
    const sound = fc
      .tuple(
        fc.constantFrom('平日', '月～金', '土日', '毎日', '火・木'),
        fc.constantFrom('9時～17時', '午前9時から午後5時半', '10:00-12:00、13:00-15:00'),
        piece,
      )
      .map((parts) => parts.join(''));
    const text = fc.oneof(
      sound,
      fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    let understood = 0;
    fc.assert(
      fc.property(text, fc.oneof(text, fc.constantFrom('', '祝日', '土日祝')), (opening, closed) => {
        const { hours, hoursText, warnings } = read({ opening, closed });
        if (hours === undefined)
          return void expect(opening === '' || warnings.length === 1 || hoursText === undefined).toBe(true);
        understood += 1;
        expect(parseHours(hours).hours).not.toBeNull();
        expect(`${opening}${closed}`).not.toMatch(/臨時|第2/);
        expect(hoursText).toContain(opening);
      }),
      { numRuns: 2000 },
    );
    expect(understood).toBeGreaterThan(10);
  });

  it('takes no time, however long it is', () => {
    for (const part of ['月', '9時～17時、', '(', '祝日・', 'を除く', '～', 'ー', '12月']) {
      const start = performance.now();
      read({ opening: part.repeat(30_000), closed: part.repeat(30_000), note: part.repeat(30_000) });
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});
