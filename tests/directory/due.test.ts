import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dated } from '../../src/directory/due.ts';
import { dueEntries, pageOf } from '../../src/directory/due.ts';
import { freshness } from '../../src/directory/freshness.ts';

const TODAY = '2026-11-22';
const entry = (id: string, checked?: string, more: Partial<Dated> = {}): Dated => ({
  id,
  name: id,
  sources: [],
  ...(checked !== undefined && { checked }),
  ...more,
});
const due = (entries: readonly Dated[], within = 30): string[] =>
  dueEntries(entries, TODAY, within).map(({ entry: { id }, state, on }) => `${id} ${state} ${on ?? '-'}`);

describe('somebody who keeps a list', () => {
  it('is shown what is old, what soon will be, and what is undated; nothing that is fresh', () => {
    expect(
      due([
        entry('fresh', '2026-11-01'),
        entry('undated'),
        entry('old', '2025-10-17'),
        entry('soon', '2025-11-10'),
        entry('tomorrow', '2025-10-18'),
      ]),
    ).toEqual([
      'old old 2026-11-22',
      'tomorrow soon 2026-11-23',
      'soon soon 2026-12-16',
      'undated undated -',
    ]);
  });
  it('is shown the oldest first, and entries of one day in their order', () => {
    expect(
      due([
        entry('b', '2024-05-05'),
        entry('a', '2020'),
        entry('c', '2024-05-05'),
        entry('d', '2021-02'),
      ]).map((line) => line.split(' ')[0]),
    ).toEqual(['a', 'd', 'b', 'c']);
  });
  it('may look further ahead, or only at today', () => {
    expect(due([entry('a', '2026-11-01')], 30)).toEqual([]);
    expect(due([entry('a', '2026-11-01')], 400)).toEqual(['a soon 2027-12-07']);
    expect(due([entry('a', '2025-10-18')], 0)).toEqual([]);
    expect(due([entry('a', '2025-10-18')], 1)).toEqual(['a soon 2026-11-23']);
  });
  it('has a date without day or month counted from its first day', () => {
    expect(due([entry('year', '2025'), entry('month', '2025-10')])).toEqual([
      'year old 2026-02-06',
      'month old 2026-11-06',
    ]);
  });
  it('sees a date that does not exist treated as a missing one', () =>
    expect(due([entry('a', '昨日'), entry('b', '')])).toEqual(['a undated -', 'b undated -']));
  it('is not shown a municipality or window without a contact: it states nothing that could become old', () => {
    const channels = [{ method: 'phone' as const }];
    expect(
      due([entry('a', undefined, { kind: 'office' }), entry('b', undefined, { kind: 'window', channels })]),
    ).toEqual([]);
    expect(due([entry('c', undefined, { channels })])).toEqual(['c undated -']);
  });
  it('finds the page to look at', () => {
    const sources = [{ url: 'https://example.jp/a' }, { url: 'https://example.jp/b' }];
    expect(pageOf(entry('a', undefined, { website: 'https://example.jp/', sources }))).toBe(
      'https://example.jp/',
    );
    expect(pageOf(entry('a', undefined, { sources }))).toBe('https://example.jp/a');
    expect(pageOf(entry('a'))).toBeNull();
  });
});

describe('whatever dates there are', () => {
  const date = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  it('an entry is due from the very day on which it is shown as old', () => {
    fc.assert(
      fc.property(date, (checked) => {
        const [found] = dueEntries([entry('a', checked)], TODAY, 3000);
        const before = new Date(Date.parse(found!.on!) - 86_400_000).toISOString().slice(0, 10);
        expect([freshness(checked, before), freshness(checked, found!.on!)]).toEqual(['fresh', 'old']);
      }),
    );
  });
  it('every entry is either fresh for long enough or listed', () => {
    fc.assert(
      fc.property(fc.array(fc.option(date, { nil: undefined })), fc.nat(500), (dates, within) => {
        const then = new Date(Date.parse(TODAY) + within * 86_400_000).toISOString().slice(0, 10);
        const expected = dates.filter((checked) => freshness(checked, then) !== 'fresh').length;
        expect(
          dueEntries(
            dates.map((checked, at) => entry(`${at}`, checked)),
            TODAY,
            within,
          ),
        ).toHaveLength(expected);
      }),
    );
  });
});
