// Which days the words beside the hours leave in doubt, and which not.
import { describe, expect, it } from 'vitest';
import { openingOf } from '../../src/directory/channel-opening.ts';
import { tokyo } from './helpers.ts';

const OFFICE = 'Mo-Fr 09:00-17:00; PH off';
const DAILY = 'Mo-Su 09:00-17:00';

const at = (hours: string, hoursText: string, day: string, time = '10:30'): string => {
  const opening = openingOf({ hours, hoursText }, tokyo(`${day} ${time}`));
  return opening.state === 'unknown' ? `unknown: ${opening.because ?? ''}` : opening.state;
};

/** A day of each kind in 2026 and 2027; 29 December to 4 January are Tue Wed Thu Fri Sat Sun Mon. */
const DAYS = {
  workday: '2026-11-25',
  saturday: '2026-11-28',
  sunday: '2026-11-29',
  monday: '2026-11-30',
  holiday: '2026-11-23',
  dec27: '2026-12-27',
  dec28: '2026-12-28',
  dec29: '2026-12-29',
  dec30: '2026-12-30',
  dec31: '2026-12-31',
  jan2: '2027-01-02',
  jan3: '2027-01-03',
  jan4: '2027-01-04',
  jan5: '2027-01-05',
  obon: '2026-08-13',
  august: '2026-08-25',
  july: '2026-07-01',
} as const;
type Day = keyof typeof DAYS;

/** Days on which it is not sure; all others of the list are open, or closed by the hours. */
const unsure = (hours: string, hoursText: string): Day[] =>
  (Object.keys(DAYS) as Day[]).filter((day) => at(hours, hoursText, DAYS[day]).startsWith('unknown'));

/** Those that `OFFICE` is open on. */
const OFFICE_YEAR_END: Day[] = ['dec28', 'dec29', 'dec30', 'dec31', 'jan4'];

describe("over the year's end nobody is told that it is open where the words exclude it:", () => {
  it.each([
    '月〜金 9:00〜17:00（祝日・年末年始を除く）',
    '月～金（祝日及び年末年始を除く）',
    '平日 年末・年始は休み',
    '平日(年末年始休業)',
    '月〜金 休み：土日祝、年末年始',
    '年末年始はお休みです',
    '9時〜17時 ※年末年始を除きます',
    '年末年始は電話を受け付けていません',
    '年末年始の受付については公式ページをご覧ください',
    '平日（年末年始）',
    '土・日・祝日、年末年始は閉所',
    '冬季休業を除く',
    'Mon-Fr, except year-end holidays',
    'closed over the New Year holidays',
    'Closed on public holidays and the year-end and New Year period',
    '年中無休（年末年始を除く）',
    '年末年始を除き年中無休',
  ])('%s', (words) => {
    expect(unsure(OFFICE, words)).toEqual(OFFICE_YEAR_END);
  });
  it('only in the part of it that they name', () => {
    expect(unsure(OFFICE, '年末は休み')).toEqual(['dec28', 'dec29', 'dec30', 'dec31']);
    expect(unsure(OFFICE, '正月三が日は休み')).toEqual(['jan4']);
  });
  it.each([
    '年末年始（12/29～1/3）を除く',
    '12月29日〜1月3日を除く',
    '12月29日（火）から翌年1月3日（日）まで休み',
    '休館日：12/29〜1/3',
    '2026年12月29日〜2027年1月3日は休業',
    '（年末年始12/29-1/3休業）',
  ])('on the very days that they name: %s', (words) => {
    expect(unsure(OFFICE, words)).toEqual(['dec29', 'dec30', 'dec31']);
    expect(unsure(`${OFFICE}; Dec 31-Jan 03 off`, words)).toEqual(['dec29', 'dec30']);
    expect(unsure(`${OFFICE}; Dec 29-Jan 03 off`, words)).toEqual([]);
  });
  it.each([
    'Dec 29-Jan 03 off',
    'Dec 31-Jan 03 off',
    'Dec 30,Dec 31 off; Jan 01-03 off',
    '2026 Dec 28-2027 Jan 04 off',
    'Dec 29-Jan 03 10:00-12:00',
  ])('not where the hours name days of it: %s', (rule) => {
    expect(unsure(`${OFFICE}; ${rule}`, '祝日・年末年始を除く')).toEqual([]);
  });
  it('again in a year of which the hours say nothing', () => {
    expect(at(`${OFFICE}; 2026 Dec 29-2027 Jan 03 off`, '年末年始を除く', '2027-12-29')).toBe(
      'unknown: year-end',
    );
    expect(at(`${OFFICE}; 2026 Dec 29-2027 Jan 03 off`, '年末年始を除く', '2027-01-04')).toBe('open');
  });
  it('and where hours name one half of it, in the other one', () =>
    expect(unsure(`${DAILY}; Jan 01-03 off`, '年末年始を除く')).toEqual([
      'dec28',
      'dec29',
      'dec30',
      'dec31',
    ]));
});

describe('on holidays nobody is told that it is open where the words exclude them:', () => {
  it.each([
    '祝日を除く',
    '祝祭日は休み',
    '土日祝除く',
    '休日除く',
    '閉庁日を除く',
    '開庁日 9時〜17時',
    '平日 9:00〜17:00',
    '国民の休日は休み',
    '月〜金（祝休日を除く）',
    '土・日・祝日を除く毎週',
    '月〜金 ※祝はお休み',
    'closed on public holidays',
    'weekdays 9:00-17:00',
    'Public holidays: closed',
    'not on national holidays',
    'business days only',
    '祝日（年末年始も受付）を除く',
  ])('%s', (words) => {
    expect(at('Mo-Fr 09:00-17:00', words, DAYS.holiday)).toBe('unknown: holiday');
    expect(at('Mo-Fr 09:00-17:00', words, DAYS.workday)).toBe('open');
    expect(at(OFFICE, words, DAYS.holiday)).toBe('closed');
  });
  it('not where the hours have a rule for them', () =>
    expect(at('Mo-Fr 09:00-17:00; PH 09:00-12:00', '平日9時〜17時、祝日9時〜12時', DAYS.holiday)).toBe(
      'open',
    ));
  it('also where the hours count them among the weekdays', () =>
    expect(at('Mo-Fr,PH 09:00-17:00', '祝日を除く', DAYS.holiday)).toBe('unknown: holiday'));
});

describe('a word that says that it is open is not doubted:', () => {
  it.each([
    '祝日も可',
    '年末年始も受付',
    '年中無休',
    '毎日（祝日・年末年始を含む）',
    '祝日・年末年始を含む',
    '月火水木金土日祝 9:00–17:00',
    '24時間365日',
    '24時間（夜間・休日を含む）',
    '祝日も開館',
    '祝日は開館',
    '土日祝日も対応します',
    '年末年始・お盆も休まず受付',
    '年末年始も通常どおり',
    '休みなし',
    '毎日9時〜17時',
    'every day including public holidays',
    'also open over New Year',
    'open on public holidays',
    '祝日でも相談できます',
    'お盆も受け付けています',
    '平日・土日祝 9:00〜17:00',
    '祝日、年末年始も利用できます',
    '閉庁日も受付',
    'どなたでも',
    '令和8年4月1日から受付時間が変わりました',
    '7/1～8/31のみ',
  ])('%s', (words) => {
    expect(unsure(DAILY, words)).toEqual([]);
  });
});

describe('in summer', () => {
  it.each(['お盆を除く', 'お盆期間は休み', '盆休みあり', '旧盆は休業', 'closed during Obon'])(
    'the middle of August is not sure: %s',
    (words) => expect(unsure(DAILY, words)).toEqual(['obon']),
  );
  it.each(['夏期休業を除く', '夏季休業あり', '夏休みを除く', 'closed for summer break'])(
    'the whole of it is not sure: %s',
    (words) => expect(unsure(DAILY, words)).toEqual(['obon', 'august']),
  );
  it('the days are sure that the words or the hours name', () => {
    expect(unsure(DAILY, 'お盆（8/14〜8/16）を除く')).toEqual([]);
    expect(at(DAILY, 'お盆（8/14〜8/16）を除く', '2026-08-14')).toBe('unknown: summer');
    expect(unsure(`${DAILY}; Aug 13-15 off`, 'お盆を除く')).toEqual([]);
  });
});

describe('days off that nothing dates', () => {
  it.each([
    '休館日を除く',
    '臨時休業あり',
    '施設点検日を除く',
    '不定休',
    '月曜日（祝日の場合は翌日）休館',
    '館長が別に定める日は休み',
    'irregular holidays',
  ])('are told beside the answer: %s', (words) => {
    expect(
      openingOf({ hours: 'Tu-Su 09:00-17:00; PH 09:00-17:00', hoursText: words }, tokyo('2026-11-25 10:30')),
    ).toMatchObject({ state: 'open', undated: true });
  });
  it.each(['休館日なし', '休館日：月曜日', '定休日 月曜', '祝日・年末年始を除く', '月〜金 9時〜17時'])(
    'are not seen in %s',
    (words) => {
      expect(
        openingOf(
          { hours: 'Tu-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off', hoursText: words },
          tokyo('2026-11-26 10:30'),
        ),
      ).not.toMatchObject({ undated: true });
    },
  );
});

describe('words and hours that disagree', () => {
  it.each<[string, string, Day[]]>([
    [DAILY, '月〜金 9:00〜17:00', ['saturday', 'sunday']],
    [DAILY, '平日9時〜17時（祝日を含む）', ['saturday', 'sunday']],
    [DAILY, '土日祝を除く', ['saturday', 'sunday', 'holiday']],
    [DAILY, '月曜休館', ['monday']],
    [DAILY, '毎月第4水曜日は休み', ['workday']],
    ['Mo-Fr 09:00-20:00', '月〜金 9時〜17時', ['workday', 'monday']],
    ['Mo-Fr 09:00-20:00', '17時まで', ['workday', 'monday']],
    ['Mo-Fr 09:00-20:00', '月曜日から金曜日 午前9時から午後5時まで', ['workday', 'monday']],
    ['Mo-Fr 09:00-17:00', '月〜土 9:00〜17:00', ['saturday']],
  ])('make these days unsure: %s | %s', (hours, words, days) => {
    const found = unsure(hours, words);
    expect(
      found.filter(
        (day) =>
          ['workday', 'saturday', 'sunday', 'monday', 'holiday'].includes(day) &&
          (day !== 'holiday' || days.includes('holiday')),
      ),
    ).toEqual(days.slice().sort((a, b) => found.indexOf(a) - found.indexOf(b)));
  });
  it.each([
    ['Mo-Fr 09:00-17:00', '月〜金 9:00〜17:00'],
    ['Mo-Fr 09:30-12:00,13:00-16:00', '月～金 9:30〜12:00、13:00〜16:00'],
    ['Mo-Fr 09:00-12:00,13:00-17:00', '9時〜17時（12時〜13時を除く）'],
    ['Tu-Su 09:00-17:00', '毎日9:00〜17:00（月曜休み）'],
    ['Mo,We,Fr 09:00-17:00', '月・水・金、祝日を除く'],
    ['Mo-Fr 09:00-17:00', '午前9時から5時'],
    ['Mo-Fr 09:00-17:00', '月〜金 9:00〜17:00、土 10:00〜12:00'],
    ['Mo-Fr 09:00-17:00', '受付は17時まで'],
    ['Mo-Fr 13:00-17:00', '午後1時〜午後5時'],
    ['Sa,Su 09:00-17:00', '土日祝 9:00〜17:00'],
    ['Mo-Fr 09:00-17:00; We[2] off', '月〜金 9:00〜17:00（第2水曜を除く）'],
    ['We[2,4] 09:00-17:00', '第2・第4水曜 9:00〜17:00'],
  ])('are not seen where they agree, or have no single reading: %s | %s', (hours, words) => {
    expect(unsure(hours, words).filter((day) => day !== 'holiday')).toEqual([]);
  });
});
