// Whatever is in the file: no crash, no foreign keys, and what comes back can be trusted.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHours } from '../../src/opening-hours/index.ts';
import { isSafeHref } from '../../src/directory/links.ts';
import { readTelephone } from '../../src/directory/telephone.ts';
import { METHODS } from '../../src/recommend/model.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { AREAS } from '../../src/content/contacts.ts';
import { TODAY } from '../support/setting.ts';

const NAMES = [
  'id',
  'area',
  'name',
  'excludes',
  'website',
  'channels',
  'programs',
  'checked',
  'sources',
  'method',
  'tel',
  'url',
  'hours',
  'date',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];
const parse = (raw: unknown) => parseDirectory(raw, AREAS, TODAY);

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '12',
    '12100',
    'phone',
    'https://example.jp/',
    '043-111-2222',
    'Mo-Fr 09:00-17:00',
    '2026-01-01',
    'javascript:alert(1)',
    '',
    '__proto__',
  ),
);
const anything = fc.anything({
  key: fc.constantFrom(...NAMES),
  values: [text, fc.integer(), fc.boolean(), fc.constant(null)],
  maxDepth: 4,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Each field right nine times out of ten, so that whole entries get through as well. */
const record = (
  fields: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {},
) => {
  const mostly = (value: fc.Arbitrary<unknown>) =>
    fc.oneof(
      { weight: 18, arbitrary: value },
      { weight: 1, arbitrary: text },
      { weight: 1, arbitrary: anything },
    );
  const each = (given: typeof fields) =>
    Object.fromEntries(Object.entries(given).map(([key, value]) => [key, mostly(value)]));
  return fc.record({ ...each(fields), ...each(optional) }, { requiredKeys: Object.keys(fields) });
};
const words = fc.constantFrom('見本', ' a\u202eb ', '<b>', 'x'.repeat(300), '＊');
const dates = fc.constantFrom('2026', '2026-02', '2026-02-28', '2031-01-01', '1999');
const urls = fc.constantFrom(
  'https://example.jp/',
  ' HTTPS://例え.jp/?a#b ',
  'mailto:a@example.jp',
  'sms:0120',
);
const source = record({ url: fc.constantFrom('https://example.jp/', 'http://example.jp/') }, { date: dates });
const channel = record(
  { method: fc.constantFrom(...METHODS) },
  {
    tel: fc.constantFrom('043-111-2222', '０４３（１１１）２２２２', '#8000', '000-000-0000'),
    url: urls,
    address: words,
    label: words,
    audience: words,
    hours: fc.constantFrom('24/7', 'Mo-Fr 09:00-17:00; PH off', '２２：００～２６：００'),
    hoursText: words,
    reservation: fc.constantFrom('none', 'required'),
  },
);
const entry = record(
  {
    id: fc.string({ minLength: 1, maxLength: 5 }),
    area: fc.constantFrom('12', '12100', '12203', ''),
    name: words,
    channels: fc.array(channel, { maxLength: 2 }),
    programs: fc.constantFrom([], ['home-visit', 'seminar']),
    sources: fc.array(source, { minLength: 1, maxLength: 2 }),
  },
  {
    excludes: fc.constant(['12100']),
    website: fc.constantFrom('https://example.jp/', 'https://www.pref.example.lg.jp/a'),
    checked: dates,
  },
);

/** What must hold of anything that is let through. */
function isSound({
  id,
  area,
  name,
  website,
  channels,
  sources,
  checked,
}: ReturnType<typeof parse>['centres'][number]): boolean {
  return (
    id.trim() !== '' &&
    name.trim() !== '' &&
    (area === '' || /^\d{2}(?:\d{3})?$/.test(area)) &&
    (website === undefined || isSafeHref(website)) &&
    (checked === undefined || /^\d{4}(?:-\d\d){0,2}$/.test(checked)) &&
    channels.every(
      ({ method, tel, url, hours }) =>
        METHODS.includes(method) &&
        (tel === undefined || readTelephone(tel)?.tel === tel) &&
        (url === undefined || (isSafeHref(url) && !url.startsWith('tel:'))) &&
        (hours === undefined || parseHours(hours).hours !== null),
    ) &&
    (sources.length > 0 || channels.every(({ tel, url, address }) => !(tel ?? url ?? address)))
  );
}

describe('anything at all', () => {
  test('is read without an exception, and what is accepted is valid', () => {
    let through = 0;
    fc.assert(
      fc.property(fc.oneof(anything, fc.array(anything), fc.array(entry, { maxLength: 5 })), (raw) => {
        const { centres, issues } = parse(raw);
        through += centres.length;
        for (const { path, value, code } of issues)
          expect([path.length < 500, value.length < 500, code.length > 0]).toEqual([true, true, true]);
        expect(centres.every(isSound)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    // They are not all turned away at the door.
    expect(through).toBeGreaterThan(20);
  });
  test('gives the same result twice: no state is kept and the input is not changed', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), (raw) => {
        expect(parse(raw)).toEqual(parse(raw));
      }),
      { numRuns: 300 },
    );
  });
  test('that was accepted is accepted again, unchanged', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), (raw) => {
        const { centres } = parse(raw);
        if (centres.length > 0) expect(parse(centres).centres).toEqual(centres);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a key named __proto__', () => {
  const given = (json: string) => parse(JSON.parse(json));
  const sound = '"id":"a","area":"12","name":"n","channels":[],"programs":[],"sources":[]';

  test('sets no values of an entry, and does not reach the result', () => {
    expect(given(`[{"__proto__":{${sound}}}]`).centres).toEqual([]);
    const { centres, issues } = given(
      `[{${sound},"__proto__":{"website":"https://evil.example/","polluted":1},"constructor":{"prototype":{"polluted":1}}}]`,
    );
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['key/unknown', '[0]["__proto__"]'],
      ['key/unknown', '[0].constructor'],
    ]);
    expect(centres[0]!.website).toBeUndefined();
    expect(Object.getPrototypeOf(centres[0])).toBe(Object.prototype);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
  test('is not taken for a repeated id', () =>
    expect(
      given(`[{${sound.replace('"a"', '"__proto__"')}},{${sound.replace('"a"', '"toString"')}}]`).centres,
    ).toHaveLength(2));
});

describe('very large input', () => {
  const within = (seconds: number, raw: unknown): void => {
    const start = performance.now();
    parse(raw);
    expect(performance.now() - start).toBeLessThan(seconds * 1000);
  };
  const long = (part: string): string => part.repeat(Math.ceil(1_000_000 / part.length));
  test.each([
    ['a'],
    ['0'],
    ['-'],
    ['https://a.'],
    ['Mo-Fr 09:00-17:00; '],
    ['\u202e'],
    [' '],
    ['あ'],
    ['2026-'],
  ])('a megabyte of %j in every field takes no time', (part) => {
    const value = long(part);
    within(2, [
      {
        id: value,
        area: value,
        name: value,
        website: value,
        checked: value,
        [value]: value,
        channels: [{ method: value, tel: value, url: value, hours: value }],
        programs: [value],
        sources: [{ url: value, date: value }],
      },
    ]);
  });
  test('a hundred thousand errors are all reported', () => {
    expect(parse(Array.from({ length: 100_000 }, () => 1)).issues).toHaveLength(100_000);
    expect(parse([{ channels: Array.from({ length: 100_000 }, () => 1) }]).issues.length).toBeGreaterThan(
      100_000,
    );
  });
});
