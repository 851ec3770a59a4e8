// The short way through a directory says the same as the long one.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { findLocality } from '../../../src/core/area.ts';
import { parseDirectory } from '../../../src/core/parse-directory.ts';
import { each, once, plainTextSoon } from '../../../src/core/parsing/once.ts';
import { quickly } from '../../../src/core/parsing/quick.ts';
import { centreSchema } from '../../../src/core/parsing/schema.ts';
import { dialledChannel } from '../../../src/core/parsing/telephones.ts';
import { plainText } from '../../../src/core/plain-text.ts';
import { AREAS, CENTRES } from '../../../src/data/directory.ts';
import { TODAY } from '../../support/setting.ts';

const schema = centreSchema(AREAS);
/** Without valibot: what it would say of a value that came from JSON. */
const isPlain = (value: unknown): boolean => {
  const { success, output } = v.safeParse(schema, value, { abortPipeEarly: true });
  return success && JSON.stringify(sorted({ ...output, channels: output.channels.map(dialledChannel) })) === JSON.stringify(sorted(value));
};
/** The same whatever the order of the keys. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)])) : value;
};

const ENTRY = {
  id: 'a', area: '12', name: '見本', website: 'https://example.jp/', programs: ['seminar'], checked: '2026-11-01', minimumAge: 15, sources: [{ url: 'http://example.jp/', date: '2026' }],
  channels: [{ method: 'phone', tel: '043-111-2222', hours: 'Mo-Fr 09:00-17:00', hoursFor: [{ condition: 'age', hours: 'Sa 09:00-12:00', maximumAge: 39 }] }, { method: 'mail', url: 'mailto:a@example.jp' }],
};

describe('an entry', () => {
  it('that is right as it stands is told so, and handed on as it is', () => {
    expect(quickly(schema)(ENTRY)).toBe(true);
    expect(parseDirectory([ENTRY], AREAS, TODAY).centres[0]).toBe(ENTRY);
  });
  it('of the built-in list takes the short way', () => {
    const quick = quickly(schema);
    for (const centre of CENTRES) expect(quick(centre), centre.id).toBe(true);
  });
  it.each<[string, unknown]>([
    ['a text with white space around it', { ...ENTRY, name: ' 見本' }], ['an address in capitals', { ...ENTRY, website: 'HTTPS://example.jp/' }],
    ['a number in full width', { ...ENTRY, channels: [{ method: 'phone', tel: '０４３－１１１－２２２２' }] }],
    ['a key that is not known', { ...ENTRY, fax: '1' }], ['one deep inside', { ...ENTRY, channels: [{ method: 'mail', fax: 1 }] }], ['a key that is missing', { ...ENTRY, sources: undefined }],
    ['a key that holds nothing', { ...ENTRY, website: undefined }], ['an area nobody knows', { ...ENTRY, area: '99' }], ['an age of half a year', { ...ENTRY, minimumAge: 0.5 }],
    ['no object', null], ['a list', []], ['an heir', Object.create(ENTRY)], ['an heir with fields of its own', Object.assign(Object.create({ website: 'javascript:alert(1)' }) as object, ENTRY)],
    ['a list that is none', { ...ENTRY, channels: {} }], ['a hole in a list', { ...ENTRY, sources: Array(1) }], ['__proto__', JSON.parse('{"id":"a","area":"12","name":"n","channels":[],"programs":[],"sources":[],"__proto__":{}}')],
  ])('takes the long way where it has %s', (_, value) => { expect(quickly(schema)(value)).toBe(false); });

  it('takes the short way exactly where the long one would change nothing', () => {
    const text = fc.constantFrom('12', '12100', '12012', 'phone', 'https://example.jp/', ' https://example.jp/', 'mailto:a@example.jp', '043-111-2222', '(043) 111', 'Mo-Fr 09:00-17:00', '2026-01-01', '2026-02-30', '', 'a  b', '見本', 'required', 'seminar');
    const value: fc.Arbitrary<unknown> = fc.oneof({ weight: 6, arbitrary: text }, fc.integer({ min: -1, max: 131 }), fc.constant(null));
    const fields = (known: Readonly<Record<string, fc.Arbitrary<unknown>>>, needed: readonly string[]) =>
      fc.record(Object.fromEntries(Object.entries(known).map(([key, arbitrary]) => [key, fc.oneof({ weight: 15, arbitrary }, { weight: 1, arbitrary: value })])), { requiredKeys: [...needed] });
    const source = fields({ url: fc.constant('https://example.jp/'), date: fc.constant('2026-01'), extra: value }, ['url']);
    const channel = fields({ method: fc.constantFrom('phone', 'mail'), tel: fc.constantFrom('043-111-2222', '110', '０', '3-1111-2222', '03-1111'), url: fc.constant('sms:110'), hours: fc.constantFrom('Mo 09:00-17:00', 'x'), address: text }, ['method']);
    const entry = fields({
      id: fc.constantFrom('a', 'b'), area: fc.constantFrom('12', '', '12100'), name: fc.constantFrom('見本', 'a b', ' a', '\u202ea'), channels: fc.array(channel, { maxLength: 2 }),
      programs: fc.subarray(['seminar', 'drop-in']), sources: fc.array(source, { maxLength: 2 }), website: fc.constant('https://example.jp/'), checked: fc.constant('2026'), minimumAge: fc.constantFrom(15, 1.5), excludes: fc.constant(['12100']),
    }, ['id', 'area', 'name', 'channels', 'programs', 'sources']);
    const seen = { short: 0, long: 0 };
    fc.assert(fc.property(entry, (given) => {
      const json: unknown = JSON.parse(JSON.stringify(given));
      const quick = quickly(schema)(json);
      seen[quick ? 'short' : 'long'] += 1;
      expect(quick).toBe(isPlain(json));
    }), { numRuns: 4000 });
    expect(Math.min(seen.short, seen.long)).toBeGreaterThan(50);
  });
});

describe('a schema that ours is built of', () => {
  /** Valibot must not be asked for it. */
  const silent = <Schema extends v.GenericSchema>(schema: Schema): Schema => ({ ...schema, '~run': () => { throw new Error('valibot was asked'); } });
  const asked: string[] = [];
  const text = (how: typeof once) => ({ ...silent(v.string()), leaf: { how, isPlain: (given: string) => asked.push(given) > 0 && given !== '' } });

  it('is walked without valibot, and a text that stands often is looked at once', () => {
    const quick = quickly(silent(v.object({ word: silent(v.picklist(['a', 'b'])), list: silent(v.array(silent(v.picklist(['c'])))), often: v.exactOptional(text(once)), rare: v.exactOptional(text(each)) })));
    expect([quick({ word: 'a', list: ['c'] }), quick({ word: 'b', list: [] }), quick({ word: 'c', list: [] }), quick({ word: 'a', list: ['c', 'a'] })]).toEqual([true, true, false, false]);
    for (const word of ['a', 'b']) expect(quick({ word, list: [], often: 'x', rare: 'y' })).toBe(true);
    expect(asked).toEqual(['x', 'y', 'y']);
  });
  it.each<[string, v.GenericSchema, unknown, boolean]>([
    ['keys that are not known', v.looseObject({ a: v.string() }), { a: 'x' }, false], ['a text that comes out otherwise', v.pipe(v.string(), v.trim()), ' x', false], ['one that comes out as it is', v.pipe(v.string(), v.trim()), 'x', true],
    ['one of two kinds', v.union([v.string(), v.number()]), 3, true], ['nothing at all', v.optional(v.string()), undefined, true], ['neither kind', v.union([v.string(), v.number()]), null, false],
  ])('is left to valibot where it has %s', (_, other, value, plain) => { expect(quickly(other)(value)).toBe(plain); });
});

describe('a list that is sound', () => {
  it('is looked through once: a phone is slow', () => {
    let looks = 0;
    const watched = <Value extends object>(value: Value): Value => new Proxy(value, { ownKeys: (target) => { looks += 1; return Reflect.ownKeys(target); } });
    const entry = watched({ ...ENTRY, channels: ENTRY.channels.map(watched), sources: ENTRY.sources.map(watched) });
    expect(parseDirectory([entry], AREAS, TODAY).issues).toEqual([]);
    expect(looks).toBe(1 + ENTRY.channels.length + ENTRY.sources.length);
  });
  it.each(['見', '見本県の窓口', 'あ'.repeat(201), '千葉県 見本市'])('has its names taken as they stand, without being worked over: %s', (name) => {
    const replace = vi.spyOn(String.prototype, 'replace');
    const plain = plainTextSoon(name);
    const { length } = replace.mock.calls;
    replace.mockRestore();
    expect([plain, length]).toEqual([name, 0]);
  });
});

describe('a plain text', () => {
  it('is the same both ways, for every sign there is', () => {
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const sign = String.fromCodePoint(code);
      for (const text of code < 0x3100 ? [sign, `見${sign}本`, `${sign}a`] : [`見${sign}本`]) if (plainTextSoon(text) !== plainText(text)) expect([code.toString(16), plainTextSoon(text)]).toEqual([code.toString(16), plainText(text)]);
    }
    expect(plainTextSoon('')).toBeNull();
  });
  it('is the same both ways, however long and whatever is in it', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.stringMatching(/^[ a見\u3000]{0,12}$/)), (text) => { expect(plainTextSoon(text)).toBe(plainText(text)); }), { numRuns: 3000 });
  });
});

describe('an area', () => {
  it('is known exactly where the search for places knows it, and it is not a prefecture in five digits', () => {
    const quick = quickly(schema);
    for (let code = 0; code < 100_000; code += 1) {
      const five = String(code).padStart(5, '0');
      const known = findLocality(AREAS, five) !== null && !five.endsWith('000');
      if (quick({ ...ENTRY, area: five }) !== known) expect([five, !known]).toEqual([five, known]);
    }
    for (let code = 0; code < 100; code += 1) {
      const two = String(code).padStart(2, '0');
      expect(quick({ ...ENTRY, area: two }), two).toBe(findLocality(AREAS, two) !== null);
    }
  });
});

describe('what is asked for once', () => {
  it('is remembered for as long as the list is read', () => {
    const asked: string[] = [];
    const read = once((text) => {
      asked.push(text);
      return text.length > 1;
    });
    expect(['a', 'bc', 'a', 'bc', '__proto__', '__proto__'].map(read)).toEqual([false, true, false, true, true, true]);
    expect(asked).toEqual(['a', 'bc', '__proto__']);
  });
});
