import { describe, expect, it } from 'vitest';
import { dateText, dayText, monthDay, weekday } from '../../src/i18n/dates.ts';

describe('a date', () => {
  it.each([
    ['ja', '2026-11-22', '2026年11月22日'], ['ja', '2026-11', '2026年11月'], ['ja', '2026', '2026年'], ['ja', '2024-02-29', '2024年2月29日'],
    ['en', '2026-11-22', 'November 22, 2026'], ['en', '2026-11', 'November 2026'], ['en', '2026', '2026'], ['en', '2026-01-01', 'January 1, 2026'],
  ])('is said in %s as it was written, and no more exactly: %s is %s', (language, date, said) => { expect(dateText(language, date)).toBe(said); });

  it.each(['ja', 'en', '__proto__', 'no language'])('stands as it was written where it can\'t be said, never as "Invalid Date": %s', (language) => {
    for (const date of ['いつか', '令和8年', 'abcd-ef-gh', '2026-xx']) expect(dateText(language, date)).toBe(date);
  });
});

describe('a day of every year', () => {
  it('is said without the year, a month without a day', () => {
    expect([monthDay('ja', 12, 29), monthDay('ja', 1, 0), monthDay('ja', 2, 29)]).toEqual(['12月29日', '1月', '2月29日']);
    expect([monthDay('en', 12, 29), monthDay('en', 8, 0)]).toEqual(['Dec 29', 'Aug']);
  });
});

describe('a language that the browser does not know', () => {
  it('leaves numbers, which can be read anywhere', () => {
    expect([monthDay('no language', 12, 29), weekday('no language', 3)]).toEqual(['12/29', '?']);
  });
});

describe('a day soon to come', () => {
  const day = { year: 2026, month: 11, day: 24 };

  it('is said with its weekday, and with the month where it is another one', () => {
    expect(dayText('ja', day, true)).toBe('24日(火)');
    expect(dayText('ja', day, false)).toBe('11月24日(火)');
    expect(dayText('ja', { year: 2027, month: 1, day: 4 }, false)).toBe('1月4日(月)');
  });

  it('has its month in English in any case: a bare number is no day there', () => {
    for (const sameMonth of [true, false]) expect(dayText('en', day, sameMonth)).toMatch(/^Tue\b.*\bNovember 24$/);
  });

  it('leaves numbers, which can be read anywhere, in a language that the browser does not know', () => {
    expect(dayText('no language', day, true)).toBe('11/24');
  });
});

describe('a day of the week', () => {
  it('is said shortly, from Sunday to Saturday', () => {
    const week = (language: string): string => [0, 1, 2, 3, 4, 5, 6].map((index) => weekday(language, index)).join(' ');
    expect(week('ja')).toBe('日 月 火 水 木 金 土');
    expect(week('en')).toBe('Sun Mon Tue Wed Thu Fri Sat');
  });
});
