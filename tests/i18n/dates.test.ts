import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber } from '../../src/opening-hours/calendar.ts';
import { dateText, dayText, monthDay, weekday } from '../../src/i18n/dates.ts';
import { createTranslator } from '../../src/i18n/i18next.ts';
import type { Translate } from '../../src/i18n/translate.ts';
import type { Language } from '../support/texts.ts';
import { LANGUAGES } from '../support/texts.ts';
import { LOCALES } from '../support/texts.ts';

const [ja, simple, en] = (['ja', 'ja-simple', 'en'] as const).map((language) =>
  createTranslator(LOCALES, language)(undefined),
) as [Translate, Translate, Translate];
const translators = { ja, 'ja-simple': simple, en };
const languages: Language[] = ['ja', 'ja-simple', 'en'];

describe('a date', () => {
  it.each([
    ['ja', '2026-11-22', '2026年11月22日'],
    ['ja', '2026-11', '2026年11月'],
    ['ja', '2026', '2026年'],
    ['ja', '2024-02-29', '2024年2月29日'],
    ['en', '2026-11-22', 'November 22, 2026'],
    ['en', '2026-11', 'November 2026'],
    ['en', '2026', '2026'],
    ['en', '2026-01-01', 'January 1, 2026'],
  ] as const)('is said in %s as it was written, and no more exactly: %s is %s', (language, date, said) => {
    expect(dateText(translators[language], date)).toBe(said);
  });

  it.each(languages)(
    'stands as it was written where it can\'t be said, never as "Invalid Date" or a gap: %s',
    (language) => {
      const unsayable = [
        'いつか',
        '令和8年',
        'abcd-ef-gh',
        '2026-xx',
        '2026-13-01',
        '2026-00',
        '',
        '2026-1-1',
        '2026-11-22T00:00',
      ];
      expect(unsayable.map((date) => dateText(translators[language], date))).toEqual(unsayable);
    },
  );

  // The browser's own knowledge of the language is the oracle.
  it.each(languages)('is said on every day of a leap year as others write it: %s', (language) => {
    const format = new Intl.DateTimeFormat(language, {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(2028, 0, 1 + index)));
    expect(days.map((day) => dateText(translators[language], day.toISOString().slice(0, 10)))).toEqual(
      days.map((day) => format.format(day)),
    );
  });
});

describe('a day of every year', () => {
  it('is said without the year, a month without a day', () => {
    expect([monthDay(ja, 12, 29), monthDay(ja, 1, 0), monthDay(ja, 2, 29)]).toEqual([
      '12月29日',
      '1月',
      '2月29日',
    ]);
    expect([monthDay(en, 12, 29), monthDay(en, 8, 0)]).toEqual(['Dec 29', 'Aug']);
  });
});

describe('a day soon to come', () => {
  const day = dateOf(dayNumber(2026, 11, 24));

  it('is said with its weekday, and with the month where it is another one', () => {
    expect(dayText(ja, day, true)).toBe('24日（火）');
    expect(dayText(ja, day, false)).toBe('11月24日（火）');
    expect(dayText(ja, dateOf(dayNumber(2027, 1, 4)), false)).toBe('1月4日（月）');
    expect(dayText(simple, day, true)).toBe('24日（火曜日）');
  });

  it('has its month in English in any case: a bare number is no day there', () => {
    for (const sameMonth of [true, false]) expect(dayText(en, day, sameMonth)).toBe('Tue, November 24');
  });
});

describe('a day of the week', () => {
  it('is said shortly, from Sunday to Saturday', () => {
    const week = (t: Translate): string => [0, 1, 2, 3, 4, 5, 6].map((index) => weekday(t, index)).join(' ');
    expect(week(ja)).toBe('日 月 火 水 木 金 土');
    expect(week(en)).toBe('Sun Mon Tue Wed Thu Fri Sat');
  });
});

describe('names that a language lacks', () => {
  it('leave numbers, which can be read anywhere', () => {
    const bare = createTranslator(
      { ja: { 'date.full': '', 'date.months.short': '', 'date.month-day': '{{month}}{{day}}' } },
      'ja',
    )(undefined);
    expect([monthDay(bare, 12, 29), weekday(bare, 9)]).toEqual(['12/29', '?']);
  });
});

describe('a language that leaves dates to the browser', () => {
  const speak = (language: string): Translate =>
    createTranslator({ ...LANGUAGES, [language]: { 'widget.name': 'x' } }, language)(undefined);
  const day = dateOf(dayNumber(2026, 11, 24));

  it.each([
    ['ko', '2026년 11월 22일', '2026년 11월', '2026년', '12월 29일', '화'],
    ['zh-Hans', '2026年11月22日', '2026年11月', '2026年', '12月29日', '周二'],
    ['pt-BR', '22 de novembro de 2026', 'novembro de 2026', '2026', '29 de dez.', 'ter.'],
    ['vi', '22 tháng 11, 2026', 'tháng 11 năm 2026', '2026', '29 thg 12', 'Thứ 3'],
  ])('has them as it writes them: %s', (language, full, month, year, yearly, tuesday) => {
    const t = speak(language);
    expect(['2026-11-22', '2026-11', '2026'].map((date) => dateText(t, date))).toEqual([full, month, year]);
    expect(monthDay(t, 12, 29)).toBe(yearly);
    expect(weekday(t, 2)).toBe(tuesday);
    expect(dayText(t, day, true)).toContain(tuesday);
    expect(dayText(t, day, true)).toContain('24');
  });

  it.each(['th', 'fa', 'ar', 'my', 'ne'])('has the year and the digits of the contacts: %s', (language) => {
    expect(dateText(speak(language), '2026-11-22')).toMatch(/2026/);
    expect(dateText(speak(language), '2026-11-22')).toMatch(/22/);
  });

  it('has a date as it was written where the browser knows no such day, or no such language', () => {
    expect(dateText(speak('ko'), '2026-13-01')).toBe('2026-13-01');
    const odd = speak('no language');
    expect([
      dateText(odd, '2026-11-22'),
      monthDay(odd, 12, 29),
      weekday(odd, 2),
      dayText(odd, day, true),
    ]).toEqual(['2026-11-22', '12/29', '?', '11/24']);
  });
});
