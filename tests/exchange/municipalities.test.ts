// Today's municipalities by their codes and names, and those that are gone.
import { describe, expect, test } from 'vitest';
import { AREAS } from '../../src/content/contacts.ts';
import {
  existsToday,
  municipalityCode,
  municipalityName,
  todaysCode,
} from '../../src/exchange/municipalities.ts';
import list from '../../src/exchange/municipalities.json' with { type: 'json' };

describe('the list of municipalities', () => {
  test('has all 1,741 of them and the wards of designated cities, each in a prefecture that is known', () => {
    const codes = Object.keys(list.names);
    const wards = Object.values(list.names).filter((name) => /市.+区$/.test(name));
    expect(codes.length - wards.length).toBe(1741);
    const prefectures = new Set(AREAS.map(({ code }) => code));
    for (const code of codes)
      expect([/^\d{5}$/.test(code), prefectures.has(code.slice(0, 2))], code).toEqual([true, true]);
  });
  test('has the designated cities as the directory has them', () => {
    for (const { code, ja } of AREAS.filter((area) => area.code.length === 5))
      expect(municipalityName(code)).toBe(ja);
  });
  test('leads from each code that is gone to one that exists', () => {
    for (const [gone, today] of Object.entries(list.successors))
      expect([existsToday(gone), existsToday(today), todaysCode(gone)], gone).toEqual([false, true, today]);
    expect([todaysCode('40305'), todaysCode('22131'), todaysCode('12204'), todaysCode('12')]).toEqual([
      '40231',
      '22138',
      '12204',
      '12',
    ]);
    expect([existsToday('12'), existsToday('12204'), existsToday('12999'), existsToday('')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  test('knows a name in its prefecture only, however it is spelt', () => {
    expect(municipalityCode('13', '府中市')).toBe('13206');
    expect(municipalityCode('34', '府中市')).toBe('34208');
    expect([municipalityCode('08', '龍ヶ崎市'), municipalityCode('08', '龍ケ崎市')]).toEqual([
      '08208',
      '08208',
    ]);
    expect([
      municipalityCode('01', '余市郡余市町'),
      municipalityCode('21', '郡上市'),
      municipalityCode('01', '札幌市 中央区'),
    ]).toEqual(['01408', '21219', '01101']);
    expect([
      municipalityCode('12', '府中市'),
      municipalityCode('12', ''),
      municipalityCode('40', '那珂川町'),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
