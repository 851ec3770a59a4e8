// The small parts: identifiers, addresses, places, and the count of what was lost.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinAddress, splitAddress } from '../../../src/core/export/address.ts';
import { areaCode, areaUri } from '../../../src/core/export/area-uri.ts';
import { lostBetween } from '../../../src/core/export/lost.ts';
import { stableId } from '../../../src/core/export/stable-id.ts';
import { AREAS } from '../../../src/data/directory.ts';
import { text } from './support/centres.ts';

/** RFC 9562, 5.5, by the machine's own SHA-1. */
function uuid5(namespace: string, name: string): string {
  const hash = createHash('sha1').update(Buffer.from(namespace.replaceAll('-', ''), 'hex')).update(name, 'utf8').digest().subarray(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const OURS = uuid5(DNS, 'hikikomori-help');

describe('an identifier', () => {
  test('is one that anybody can work out again', () => {
    expect(uuid5(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
    expect(stableId('centre', 'okinawa', 'phone', 1)).toBe(uuid5(OURS, 'centre\nokinawa\nphone\n1'));
  });
  test('is right for names of any length and in any script', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => { expect(stableId(name)).toBe(uuid5(OURS, name)); }), { numRuns: 300 });
    for (const length of [0, 39, 40, 47, 48, 55, 56, 103, 104, 1000]) expect(stableId('x'.repeat(length))).toBe(uuid5(OURS, 'x'.repeat(length)));
  });
  test.each(['\u007f', '\u0080', 'é', '\u07ff', '\u0800', '見本', '\uffff', '\u{10000}', '🌱', '\u{10ffff}'])('is right for %s, and keeps its form', (name) => {
    expect(stableId(name)).toBe(uuid5(OURS, name));
    expect(stableId('見本', name, 3)).toBe(uuid5(OURS, `見本\n${name}\n3`));
  });
  test('is there even for half a character', () => expect(stableId('\ud800')).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
});

describe('an address', () => {
  const back = (line: string): string => {
    const { postal, prefecture, rest } = splitAddress(line, AREAS);
    return joinAddress([rest], { postal, prefecture, country: 'JP' });
  };
  test.each([
    ['〒379-2166 前橋市野中町368', { postal: '379-2166', prefecture: '', rest: '前橋市野中町368' }],
    ['〒260-0855 千葉県千葉市中央区1-1', { postal: '260-0855', prefecture: '千葉県', rest: '千葉市中央区1-1' }],
    ['京都府京都市上京区', { postal: '', prefecture: '京都府', rest: '京都市上京区' }],
    ['東京都', { postal: '', prefecture: '', rest: '東京都' }],
    ['千葉市中央区1-1', { postal: '', prefecture: '', rest: '千葉市中央区1-1' }], ['旧〒260-0855 千葉県千葉市', { postal: '', prefecture: '', rest: '旧〒260-0855 千葉県千葉市' }],
    ['〒260-0855 千葉県\n千葉市', { postal: '', prefecture: '', rest: '〒260-0855 千葉県\n千葉市' }],
    ['県庁のとなり', { postal: '', prefecture: '', rest: '県庁のとなり' }],
  ])('%s is told apart only where it says so itself', (line, parts) => expect(splitAddress(line, AREAS)).toEqual(parts));
  test('is the same again, whatever it was', () => {
    fc.assert(fc.property(text, (line) => { expect(back(line)).toBe(line); }));
  });
  test('from elsewhere is read the way it is written there', () => {
    expect(joinAddress(['', 'Bristol', '1 Main Street'], { postal: 'BS1', prefecture: '', country: 'GB' })).toBe('1 Main Street, Bristol, BS1, GB');
  });
});

describe('a place', () => {
  test('has an address of e-Stat, and is found again by it', () => {
    expect([areaUri('12'), areaUri('12100')]).toEqual(['http://data.e-stat.go.jp/lod/sac/C12000', 'http://data.e-stat.go.jp/lod/sac/C12100']);
    for (const { code } of AREAS) expect(areaCode(areaUri(code))).toBe(code);
  });
  test('may be written with the day from which its code counts', () => expect(areaCode('https://data.e-stat.go.jp/lod/sac/C12100-19920401')).toBe('12100'));
  test('is none by any other address', () => {
    for (const uri of [undefined, '', 'http://example.com', 'http://data.e-stat.go.jp/lod/sac/C1210', 'http://data.e-stat.go.jp/lod/sac/C12100/x', 'x http://data.e-stat.go.jp/lod/sac/C12100']) expect(areaCode(uri)).toBeUndefined();
  });
});

describe('what was lost', () => {
  test('is named by its place and counted', () => {
    expect(lostBetween([{ a: 1, list: [{ b: 'x' }, { b: 'x' }, { c: true }] }], [{ list: [{ b: 'x' }] }])).toEqual([{ path: 'a', count: 1 }, { path: 'list[].b', count: 1 }, { path: 'list[].c', count: 1 }]);
  });
  test('is not what only moved, nor what never was there', () => {
    expect(lostBetween([{ a: { name: 'x' }, b: null, c: '' }], [{ name: 'x' }])).toEqual([]);
    expect(lostBetween([{ a: '1' }], [{ a: 1 }])).toEqual([{ path: 'a', count: 1 }]);
  });
  test('is told of a key that only looks like one of those', () => {
    expect(lostBetween([{ paid: 1, identifier: 2, an_idea: 3 }], []).map(({ path }) => path)).toEqual(['paid', 'identifier', 'an_idea']);
  });
  test('is not what each side makes anew', () => expect(lostBetween([{ id: 'x', '@id': 'x', '@type': 'y', service_id: 'z' }], [])).toEqual([]));
  test('is found in a list of any length and depth', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level++) deep = [deep];
    expect(lostBetween([{ deep }], []).map(({ count }) => count)).toEqual([1]);
    expect(lostBetween(Array.from({ length: 200_000 }, () => ({ a: 1 })), [])).toEqual([{ path: 'a', count: 200_000 }]);
  });
});
