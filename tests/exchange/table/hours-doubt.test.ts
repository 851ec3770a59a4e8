// Hours that look much like others: a person must not stand before a closed door because a word more or less
// was passed over.
import { describe, expect, it } from 'vitest';
import type { HoursCells } from '../../../src/exchange/table/hours/index.ts';
import { readHours } from '../../../src/exchange/table/hours/index.ts';

function read(cells: { readonly [K in keyof HoursCells]?: string }): {
  readonly hours?: string;
  readonly hoursText?: string;
} {
  const cell = (key: keyof HoursCells) => ({ text: cells[key] ?? '', column: key });
  return readHours(
    {
      opening: cell('opening'),
      closed: cell('closed'),
      days: cell('days'),
      opens: cell('opens'),
      closes: cell('closes'),
      note: cell('note'),
    },
    { closed: (days) => `休み: ${days}`, holidaysUnsaid: '（祝日のことは書かれていません）' },
    () => {},
  );
}

describe('a person who reads hours', () => {
  it.each([
    ['two days beside each other', '月・火 9時～17時', '', 'Mo,Tu 09:00-17:00'],
    ['weekdays in brackets behind 平日', '平日(月～金) 9時～17時', '', 'Mo-Fr 09:00-17:00; PH off'],
    ['other brackets', '月～金曜日〔祝日の場合は休み〕 9時～17時', '', 'Mo-Fr 09:00-17:00; PH off'],
    ['black brackets', '【平日】9時～17時', '', 'Mo-Fr 09:00-17:00; PH off'],
    ['times that touch', '平日 9時～12時、12時～17時', '', 'Mo-Fr 09:00-12:00,12:00-17:00; PH off'],
    [
      'a break in the second of two times',
      '平日 9時～12時、13時～17時（15時～16時を除く）',
      '',
      'Mo-Fr 09:00-12:00,13:00-15:00,16:00-17:00; PH off',
    ],
    [
      'a break in the first of two times',
      '平日 9時～12時、13時～17時（10時～11時を除く）',
      '',
      'Mo-Fr 09:00-10:00,11:00-12:00,13:00-17:00; PH off',
    ],
    ['the last minute of an hour', '平日 9時～16時59分', '', 'Mo-Fr 09:00-16:59; PH off'],
    [
      'dates and days without a mark between them',
      '9時～17時',
      '12/29～1/3土日祝',
      'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
    ],
    [
      'dates in one month',
      '平日 9時～17時',
      '12月29日～31日',
      'Mo-Fr 09:00-17:00; PH off; Dec 29-Dec 31 off',
    ],
    [
      'dates into the middle of a month',
      '平日 9時～17時',
      '10月1日～12月13日',
      'Mo-Fr 09:00-17:00; PH off; Oct 01-Dec 13 off',
    ],
    ['the turn of the year as a time', '9時～17時', '土日・年末年始期間', 'Mo-Fr 09:00-17:00; PH off'],
    ['a word of rest', '平日 9時～17時', '土日祝日は休み', 'Mo-Fr 09:00-17:00; PH off'],
    ['a word of rest without its は', '平日 9時～17時', '土日祝日休み', 'Mo-Fr 09:00-17:00; PH off'],
    ['a full stop', '平日 9時～17時', '土日祝日。', 'Mo-Fr 09:00-17:00; PH off'],
    ['two marks before it', '平日 9時～17時', '※（土日祝日）', 'Mo-Fr 09:00-17:00; PH off'],
  ])('may trust them: %s', (_, opening, closed, hours) => {
    expect(read({ opening, closed }).hours).toBe(hours);
  });

  it.each([
    ['working days, or Monday and Wednesday?', '平日月水 9時～17時', ''],
    ['is Saturday a working day?', '平日の月～土 9時～17時', ''],
    ['holidays among working days', '平日の月～金・祝 9時～17時', ''],
    ['are Sundays 休日?', '日・月・火 9時～17時', '休日'],
    ['days of which, behind a comma?', '午前9時～午後5時、土日祝', ''],
    ['the second time ends before it began', '9時～12時、17時～13時', '土日祝'],
    ['the second time ends before it began, and a full stop behind it', '9時～12時、17時～13時。', '土日祝'],
    ['from nine to nine', '9時～9時', '土日祝'],
    ['half past midnight of the next day', '毎日 9時～24時30分', ''],
    ['a break from the very beginning', '平日 9時～17時（9時～10時を除く）', ''],
    ['a break to the very end', '平日 9時～17時（16時～17時を除く）', ''],
    ['a break of about that time', '平日 9時～17時（12時～13時頃を除く）', ''],
  ])('finds them in words where they leave a question: %s', (_, opening, closed) => {
    const { hours, hoursText } = read({ opening, closed });
    expect(hours).toBeUndefined();
    expect(hoursText).toContain(opening);
  });

  it('finds every month in its place', () => {
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    names.forEach((name, at) => {
      expect(read({ opening: '平日 9時～17時', closed: `${at + 1}月2日～5日` }).hours).toBe(
        `Mo-Fr 09:00-17:00; PH off; ${name} 02-${name} 05 off`,
      );
    });
  });

  it('finds the words beside what is computed from them, though nothing else is said', () => {
    expect(read({ opening: '平日 9時～17時' })).toEqual({
      hours: 'Mo-Fr 09:00-17:00; PH off',
      hoursText: '平日 9時～17時',
    });
  });

  it('may trust a text as long as can be shown, and no longer one', () => {
    const opening = (length: number): string => '平日 9時～17時'.padEnd(length, '。');
    expect(read({ opening: opening(300) }).hours).toBe('Mo-Fr 09:00-17:00; PH off');
    expect(read({ opening: opening(301) }).hours).toBeUndefined();
  });
});

describe('a person who reads hours that stand in columns', () => {
  it.each([
    ['times in English', '月火水木金', 'AM9:00', 'pm5:00', '', 'Mo-Fr 09:00-17:00; PH off'],
    ['no days but those of rest', '', '09:00', '17:00', '土日', undefined],
    ['a word more among the days', '月火水随時', '09:00', '17:00', '', undefined],
    ['no time between the two', '月火水木金', '09:00', '09:00', '', undefined],
    ['no time at the end', '月火水木金', '00:00', '夕方', '', undefined],
  ])('may trust what is certain and nothing else: %s', (_, days, opens, closes, closed, hours) => {
    expect(read({ days, opens, closes, closed }).hours).toBe(hours);
  });
});
