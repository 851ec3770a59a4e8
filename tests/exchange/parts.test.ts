// The small parts: identifiers, addresses, places, and the count of what was lost.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinAddress, splitAddress } from '../../src/exchange/address.ts';
import { areaCode, areaUri } from '../../src/exchange/terms.ts';
import { lostBetween } from '../../src/exchange/lost.ts';
import { stableId } from '../../src/exchange/stable-id.ts';
import { AREAS } from '../../src/content/contacts.ts';
import { text } from './support/centres.ts';

const UUID5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('an identifier', () => {
  // Fixed: other people's systems know our entries by these.
  test.each([
    [['centre', 'okinawa'], 'a095f955-0876-589a-a02c-fa45e86ab86f'],
    [['centre', 'okinawa', 'phone', 1], '8f77493b-6eec-58e8-92a8-a60552b97c14'],
    [['attribute', 'centre', 'okinawa', 'program', 0], '223b579a-505b-5c80-96a4-9f82dac97c5e'],
    [['term', 'method', 'phone'], 'a1169a9c-fce5-56d7-83ab-ae49207959ba'],
    [['見本 🌱'], 'aee325c0-5b1c-5e6e-bf58-66613b11542d'],
  ])('of %j is %s', (place, id) => expect(stableId(...place)).toBe(id));
  test('has the form of a UUID of version 5 for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => UUID5.test(stableId(name))),
      { numRuns: 300 },
    );
  });
});

describe('an address', () => {
  const back = (line: string): string => {
    const { postal, prefecture, rest } = splitAddress(line, AREAS);
    return joinAddress([rest], { postal, prefecture, country: 'JP' });
  };
  test.each([
    ['〒379-2166 前橋市野中町368', { postal: '379-2166', prefecture: '', rest: '前橋市野中町368' }],
    [
      '〒260-0855 千葉県千葉市中央区1-1',
      { postal: '260-0855', prefecture: '千葉県', rest: '千葉市中央区1-1' },
    ],
    ['京都府京都市上京区', { postal: '', prefecture: '京都府', rest: '京都市上京区' }],
    ['東京都', { postal: '', prefecture: '', rest: '東京都' }],
    ['千葉市中央区1-1', { postal: '', prefecture: '', rest: '千葉市中央区1-1' }],
    ['旧〒260-0855 千葉県千葉市', { postal: '', prefecture: '', rest: '旧〒260-0855 千葉県千葉市' }],
    ['〒260-0855 千葉県\n千葉市', { postal: '', prefecture: '', rest: '〒260-0855 千葉県\n千葉市' }],
    ['県庁のとなり', { postal: '', prefecture: '', rest: '県庁のとなり' }],
  ])('%s is told apart only where it says so itself', (line, parts) =>
    expect(splitAddress(line, AREAS)).toEqual(parts),
  );
  test('is the same again, whatever it was', () => {
    fc.assert(
      fc.property(text, (line) => {
        expect(back(line)).toBe(line);
      }),
    );
  });
  test('from elsewhere is read the way it is written there', () => {
    expect(
      joinAddress(['', 'Bristol', '1 Main Street'], { postal: 'BS1', prefecture: '', country: 'GB' }),
    ).toBe('1 Main Street, Bristol, BS1, GB');
  });
});

describe('a place', () => {
  test('has an address of e-Stat, and is found again by it', () => {
    expect([areaUri('12'), areaUri('12100')]).toEqual([
      'http://data.e-stat.go.jp/lod/sac/C12000',
      'http://data.e-stat.go.jp/lod/sac/C12100',
    ]);
    for (const { code } of AREAS) expect(areaCode(areaUri(code))).toBe(code);
  });
  test('may be written with the day from which its code counts', () =>
    expect(areaCode('https://data.e-stat.go.jp/lod/sac/C12100-19920401')).toBe('12100'));
  test('is none by any other address', () => {
    for (const uri of [
      undefined,
      '',
      'http://example.com',
      'http://data.e-stat.go.jp/lod/sac/C1210',
      'http://data.e-stat.go.jp/lod/sac/C12100/x',
      'x http://data.e-stat.go.jp/lod/sac/C12100',
    ])
      expect(areaCode(uri)).toBeUndefined();
  });
});

describe('what was lost', () => {
  test('is named by its place and counted', () => {
    expect(
      lostBetween([{ a: 1, list: [{ b: 'x' }, { b: 'x' }, { c: true }] }], [{ list: [{ b: 'x' }] }]),
    ).toEqual([
      { path: 'a', count: 1 },
      { path: 'list[].b', count: 1 },
      { path: 'list[].c', count: 1 },
    ]);
  });
  test('is not what only moved, nor what never was there', () => {
    expect(lostBetween([{ a: { name: 'x' }, b: null, c: '' }], [{ name: 'x' }])).toEqual([]);
    expect(lostBetween([{ a: '1' }], [{ a: 1 }])).toEqual([{ path: 'a', count: 1 }]);
  });
  test('is told of a key that only looks like one of those', () => {
    expect(lostBetween([{ paid: 1, identifier: 2, an_idea: 3 }], []).map(({ path }) => path)).toEqual([
      'paid',
      'identifier',
      'an_idea',
    ]);
  });
  test('is not what each side makes anew', () =>
    expect(lostBetween([{ id: 'x', '@id': 'x', '@type': 'y', service_id: 'z' }], [])).toEqual([]));
  test('is found in a list of any length and depth', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level++) deep = [deep];
    expect(lostBetween([{ deep }], []).map(({ count }) => count)).toEqual([1]);
    expect(
      lostBetween(
        Array.from({ length: 200_000 }, () => ({ a: 1 })),
        [],
      ),
    ).toEqual([{ path: 'a', count: 200_000 }]);
  });
});
