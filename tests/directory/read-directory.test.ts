// A page reads of a list what its place needs, and must not be held up by telling everything that is wrong
// with it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLocality } from '../../src/directory/area.ts';
import { findLevels } from '../../src/directory/directory.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { knownArea } from '../../src/directory/centre-schema.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { AREAS, CENTRES } from '../../src/content/contacts.ts';
import { spoilt } from '../support/spoil.ts';
import { DIRECTORY, TODAY } from '../support/setting.ts';

const whole = (raw: unknown) => parseDirectory(raw, AREAS, TODAY);
const brief = (raw: unknown, prefecture: string | null = '12') => readDirectory(raw, AREAS, prefecture);
const entry = (id: string, more: object = {}): object => ({
  id,
  area: '12',
  name: '見本',
  channels: [],
  programs: [],
  sources: [],
  ...more,
});
const wrong = (count: number, more: object = {}): object[] =>
  Array.from({ length: count }, (_, index) => entry(`w${index}`, { website: 'x', colour: 'red', ...more }));
const ids = ({ centres }: ReturnType<typeof brief>): string[] => centres.map(({ id }) => id);
const told = ({ issues }: ReturnType<typeof brief>): string[] =>
  issues.map(({ code, path }) => `${code} ${path}`);

/** Real centres, each spoilt in one place. */
const bad = fc
  .tuple(
    fc.constantFrom(...CENTRES),
    fc.nat(100),
    fc.constantFrom<unknown>('x', '', 0, null, [], {}, '12', '０１２０ー０００ー０００'),
    fc.boolean(),
  )
  .map(([real, nth, by, away]) => spoilt(real, nth, by, away));
const badList = fc
  .array(bad, { maxLength: 8 })
  .map((list) =>
    list.map((item, index) =>
      typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
        ? { ...item, id: `${item.id}${index}` }
        : item,
    ),
  );

describe('a list read for a prefecture', () => {
  const list = [
    entry('prefecture'),
    entry('city', { area: '12100' }),
    entry('town', { area: '12204' }),
    entry('everywhere', { area: '' }),
    entry('other prefecture', { area: '13' }),
    entry('other city', { area: '01100' }),
  ];

  test('has its own centres, those of its municipalities, and those that name no area', () => {
    expect(ids(brief(list))).toEqual(['prefecture', 'city', 'town', 'everywhere']);
    expect(ids(brief(list, '13'))).toEqual(['everywhere', 'other prefecture']);
    expect(ids(brief(list, '01'))).toEqual(['everywhere', 'other city']);
  });

  test('has only those that name no area where no place is known', () => {
    expect(ids(brief(list, null))).toEqual(['everywhere']);
  });

  test('has all entries that serve a place within the prefecture', () => {
    const { centres } = whole(list);
    for (const { code } of [...AREAS, { code: '12204' }, { code: '12101' }]) {
      const locality = findLocality(AREAS, code)!;
      const levels = (of: typeof centres) => findLevels({ ...DIRECTORY, centres: of }, null, locality);
      expect(levels(brief(list, locality.prefecture.code).centres), code).toEqual(levels(centres));
    }
  });

  test('reports nothing about entries of other prefectures; the command does', () => {
    const raw = [
      entry('a', { area: '13', website: 'x' }),
      entry('b'),
      entry('c', { area: '13100', name: 3 }),
    ];
    expect(brief(raw)).toMatchObject({ centres: [{ id: 'b' }], issues: [] });
    expect(told(brief(raw, '13'))).toEqual(['url/https [0].website', 'entry/text [2].name']);
    expect(told(whole(raw))).toEqual(['url/https [0].website', 'entry/text [2].name']);
  });

  test('may have an id that another prefecture has too; the command reports it', () => {
    const raw = [entry('a', { area: '13' }), entry('a')];
    expect(ids(brief(raw))).toEqual(['a']);
    expect(told(brief(raw))).toEqual([]);
    expect(told(whole(raw))).toEqual(['id/repeated [1].id']);
    expect(told(brief([...raw, entry('a')]))).toEqual(['id/repeated [2].id']);
  });
});

describe('an entry without an area that can be used', () => {
  const { area: _, ...none } = entry('none') as { area: string };
  test.each<[string, unknown, string]>([
    ['none', none, 'entry/missing [1].area'],
    ['null', entry('x', { area: null }), 'entry/text [1].area'],
    ['a number', entry('x', { area: 12 }), 'entry/text [1].area'],
    ['a list', entry('x', { area: ['12'] }), 'entry/text [1].area'],
    ['a name', entry('x', { area: '千葉県' }), 'area/unknown [1].area'],
    ['blanks around it', entry('x', { area: ' 12' }), 'area/unknown [1].area'],
    ['a check digit', entry('x', { area: '121002' }), 'area/unknown [1].area'],
    ['a prefecture in five digits', entry('x', { area: '12000' }), 'area/unknown [1].area'],
    ['a prefecture that there is not', entry('x', { area: '48' }), 'area/unknown [1].area'],
    ['no object around it', 'entry', 'entry/object [1]'],
    ['a list around it', [], 'entry/missing [1].id'],
    ['nothing around it', null, 'entry/object [1]'],
  ])('is an error, whatever the place: %s', (_name, given, expected) => {
    for (const prefecture of ['12', '13', null]) {
      const read = brief([entry('a', { area: '' }), given], prefecture);
      expect([ids(read), told(read)]).toEqual([['a'], [expected]]);
    }
  });
});

describe('an area', () => {
  test('is known exactly where the search for places knows it, and it is not a prefecture in five digits', () => {
    const known = knownArea(AREAS);
    for (let code = 0; code < 100_000; code += 1) {
      const five = String(code).padStart(5, '0');
      const found = findLocality(AREAS, five) !== null && !five.endsWith('000');
      if ((known(five) !== null) !== found) expect([five, !found]).toEqual([five, found]);
    }
    for (let code = 0; code < 100; code += 1) {
      const two = String(code).padStart(2, '0');
      expect(known(two) !== null, two).toBe(findLocality(AREAS, two) !== null);
    }
  });
});

describe('a list read for a page', () => {
  test('has the centres of the place that the command finds, whatever is wrong with the others', () => {
    const codes = fc.constantFrom(
      ...AREAS.filter(({ code }) => code.length === 2).map(({ code }) => code),
      null,
    );
    fc.assert(
      fc.property(badList, codes, fc.constantFrom(0, 99, 100, 101, 250), (list, prefecture, before) => {
        const raw = [...wrong(before), ...list];
        const expected = whole(raw).centres.filter(
          ({ area }) => area === '' || (prefecture !== null && area.startsWith(prefecture)),
        );
        expect(brief(raw, prefecture).centres).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('never throws, whatever the JSON is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(fc.oneof(bad, fc.jsonValue())).map((list) => JSON.stringify(list)),
        ),
        (text) => {
          const raw: unknown = JSON.parse(text);
          for (const prefecture of ['12', null])
            expect(brief(raw, prefecture).centres.every(({ name }) => typeof name === 'string')).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('reports the first error of an entry, and no warning', () => {
    const raw = [
      entry('a', { website: 'x', alert: 1, colour: 'red', checked: '2020-01-01' }),
      1,
      entry('b', { checked: '2020-01-01' }),
    ];
    expect(brief(raw).issues.map(({ path, severity }) => [path, severity])).toEqual([
      [expect.stringContaining('[0]'), 'error'],
      ['[1]', 'error'],
    ]);
    expect(whole(raw).issues.length).toBeGreaterThan(4);
    expect(whole(raw).issues[0]).toEqual(brief(raw).issues[0]);
    expect(brief([entry('a', { channels: Array.from({ length: 5000 }, () => 1) })]).issues).toHaveLength(1);
  });

  test('reports at most a hundred entries without a usable area, and has the centres after them', () => {
    for (const nowhere of [1, null, {}, entry('w', { area: 'x' })]) {
      const read = brief([...Array.from({ length: 5000 }, () => nowhere), entry('a')]);
      expect(ids(read)).toEqual(['a']);
      // Those of one id are told of that as well.
      expect([100, 199]).toContain(read.issues.length);
    }
  });

  test('has the centres that come after hundreds of errors', () => {
    expect(ids(brief([...wrong(500), entry('a'), entry('a'), entry('b')]))).toEqual(['a', 'b']);
  });

  test('is rejected for the same reasons as by the command if it is no list', () => {
    for (const raw of [null, {}, 'x', [], 0]) expect(brief(raw)).toEqual(whole(raw));
  });
});
