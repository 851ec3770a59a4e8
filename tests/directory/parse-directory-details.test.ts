// What the keeper of a list is told beside the kind of slip: its very place, what would have been right, and
// nothing twice.
import { describe, expect, test } from 'vitest';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { AREAS } from '../../src/content/contacts.ts';
import { TODAY } from '../support/setting.ts';

const entry = (change: object = {}): Record<string, unknown> => ({
  id: 'a',
  area: '12',
  name: '見本県の窓口',
  channels: [{ method: 'phone', tel: '043-111-2222' }],
  programs: [],
  sources: [{ url: 'https://www.pref.example.jp/' }],
  ...change,
});
const channel = (change: object): object => entry({ channels: [{ method: 'phone', tel: '110', ...change }] });
const source = (change: object): object =>
  entry({ sources: [{ url: 'https://www.pref.example.jp/', ...change }] });
const parse = (...entries: unknown[]) => parseDirectory(entries, AREAS, TODAY);
const told = (...entries: unknown[]): string[] =>
  parse(...entries).issues.map(({ code, path }) => `${code} ${path}`);
const details = (given: object) => parse(given).issues.map((issue) => issue.details);
const first = (given: object) => parse(given).centres[0]!;

describe('a sound entry', () => {
  const full = entry({
    excludes: ['12100', '12217'],
    website: 'https://www.pref.example.jp/',
    eligibility: '市民',
    cost: '無料',
    minimumAge: 0,
    maximumAge: 130,
    status: 'temporarily-closed',
    alert: '移転',
    checked: '2026-11',
    programs: ['home-visit', 'seminar'],
    sources: [
      { url: 'https://www.pref.example.jp/', date: '2026' },
      { url: 'https://www.pref.example.jp/b' },
    ],
    channels: [
      {
        method: 'phone',
        tel: '043-111-2222',
        url: 'https://www.pref.example.jp/',
        address: '見本市1-2-3',
        label: '電話',
        audience: '市民',
        hours: 'Mo-Fr 09:00-17:00; PH off',
        hoursText: '平日',
        reservation: 'none',
        hoursFor: [
          {
            condition: 'age',
            label: '若者',
            hours: 'Sa 10:00-12:00',
            hoursText: '土曜',
            minimumAge: 15,
            maximumAge: 39,
          },
        ],
      },
      { method: 'mail' },
    ],
  });
  test('is taken as it is, be it full or bare', () => {
    for (const sound of [full, entry({ channels: [], sources: [] })]) expect(first(sound)).toEqual(sound);
  });
  test.each(['id', 'area', 'name', 'channels', 'programs', 'sources'])(
    'is rejected without its %s',
    (key) => {
      const { [key]: _, ...rest } = full;
      expect(told(rest)).toEqual([`entry/missing [0].${key}`]);
    },
  );
});

describe('a text', () => {
  test.each([[' 見本県'], ['見本県 '], ['見本県\u200b'], [' 見本県 '], ['\t見本県'], ['見本県\u3000']])(
    'loses invisible characters around it: %j',
    (name) => {
      expect(first(entry({ name })).name).toBe('見本県');
    },
  );
  test.each([
    ['見本県  窓口'],
    ['見本県\n窓口'],
    ['見本県\u3000 窓口'],
    ['見本県\u202e窓口'],
    ['見本県\u00ad窓口'],
  ])('has one space in place of white space and invisible characters: %j', (name) => {
    expect(first(entry({ name })).name).toBe('見本県 窓口');
  });
  test('of invisible characters alone is empty; above 300 characters it is too long', () => {
    expect(told(entry({ name: '\u202e\u200b' }))).toEqual(['text/empty [0].name']);
    expect(told(entry({ name: '' }))).toEqual(['text/empty [0].name']);
    expect(told(entry({ name: ' '.repeat(300) }))).toEqual(['text/empty [0].name']);
    expect(told(entry({ name: ' '.repeat(301) }))).toEqual(['text/long [0].name']);
  });
  test.each([200, 201, 202, 300])('may be long: %i characters', (length) => {
    expect(first(entry({ name: 'あ'.repeat(length) })).name).toHaveLength(length);
    expect(first(entry({ name: ` ${'あ'.repeat(length - 1)}` })).name).toHaveLength(length - 1);
  });
});

describe('a link', () => {
  test.each([
    [' https://example.jp/ ', 'https://example.jp/'],
    ['mailto:a@example.jp\n', 'mailto:a@example.jp'],
    [' sms:0120000000', 'sms:0120000000'],
  ])('loses spaces around it: %j', (url, plain) => {
    expect(first(channel({ url })).channels[0]!.url).toBe(plain);
  });
  test.each(['tel:110', ' tel:110', 'tel:110 '])('with the scheme tel is rejected: %j', (url) =>
    expect(told(channel({ url }))).toEqual(['url/channel [0].channels[0].url']),
  );
  test('to a source may be without encryption, and stays so', () => {
    for (const url of ['http://example.jp/ ', ' http://example.jp/'])
      expect(first(source({ url })).sources[0]!.url).toBe('http://example.jp/');
    expect(first(source({ url: 'HTTP://example.jp/' })).sources[0]!.url).toBe('HTTP://example.jp/');
  });
});

describe('an age', () => {
  test.each([-1, 131, 1.5, -1.5, '15', null, NaN])(
    'that is impossible is reported once: %s',
    (minimumAge) => {
      expect(told(entry({ minimumAge }))).toEqual(['age/form [0].minimumAge']);
      expect(told(channel({ hoursFor: [{ condition: 'age', maximumAge: minimumAge }] }))).toEqual([
        'age/form [0].channels[0].hoursFor[0].maximumAge',
      ]);
    },
  );
  test.each([0, 130])('may be %i', (maximumAge) => expect(parse(entry({ maximumAge })).issues).toEqual([]));
});

describe('an error', () => {
  test('for a missing key says that it is missing, for a wrong value what kind of value is wrong', () => {
    expect(told(channel({ hoursFor: [{}] }))).toEqual([
      'entry/missing [0].channels[0].hoursFor[0].condition',
    ]);
    expect(told(source({ url: undefined }))).toEqual(['entry/text [0].sources[0].url']);
    expect(told(entry({ channels: [undefined] }))).toEqual(['entry/object [0].channels[0]']);
    expect(told(entry({ sources: [3] }))).toEqual(['entry/object [0].sources[0]']);
    expect(told(entry({ sources: {} }))).toEqual(['entry/list [0].sources']);
    expect(told(channel({ hoursFor: ['x'] }))).toEqual(['entry/object [0].channels[0].hoursFor[0]']);
    expect(told(entry({ status: undefined }))).toEqual(['word/unknown [0].status']);
    expect(told(entry({ checked: 2020 }), entry({ id: 'b', checked: 2030 }))).toEqual([
      'entry/text [0].checked',
      'entry/text [1].checked',
    ]);
    expect(
      told(entry({ channels: {}, sources: [] }), entry({ id: 'b', channels: [null], sources: [] })),
    ).toEqual(['entry/list [0].channels', 'entry/object [1].channels[0]']);
  });
  test.each([{ tel: '110' }, { url: 'https://www.pref.example.jp/' }, { address: '見本市1-2-3' }])(
    'is reported for a contact that no page states: %j',
    (way) => {
      expect(
        told(entry({ channels: [{ method: 'online' }, { method: 'mail', ...way }], sources: [] })),
      ).toEqual(['sources/missing [0].sources']);
    },
  );
  test('for two entries without an id is not that the id is repeated', () => {
    const { id: _, ...nameless } = entry();
    expect(told(nameless, nameless)).toEqual(['entry/missing [0].id', 'entry/missing [1].id']);
    expect(told(entry({ id: 3 }), entry({ id: 3 }))).toEqual(['entry/text [0].id', 'entry/text [1].id']);
  });
  test('about the whole list has an empty path', () => {
    expect(parseDirectory({}, AREAS, TODAY)).toEqual({
      centres: [],
      issues: [{ severity: 'error', code: 'directory/list', path: '', value: '{…}', details: {} }],
    });
    expect(parse()).toEqual({
      centres: [],
      issues: [{ severity: 'error', code: 'directory/empty', path: '', value: '[…]', details: {} }],
    });
  });
  test('says what would have been right where the code does not show it', () => {
    expect(details(entry({ status: 'closed' }))).toEqual([{ words: 'temporarily-closed' }]);
    expect(details(entry({ channels: [{ method: 'fax' }] }))).toEqual([
      { words: 'phone, in-person, sns, mail, online' },
    ]);
    expect(details(channel({ hoursFor: [{ condition: 'never' }] }))).toEqual([
      { words: 'holidays, first-time, age, other' },
    ]);
    expect(details(channel({ hoursFor: [{ condition: 'age', hours: 'Mo 9-5' }] }))).toEqual([
      { at: 4, text: '9-5', pattern: '09:00-17:00' },
    ]);
    for (const given of [
      entry({ area: 'x' }),
      entry({ website: 'Mo' }),
      entry({ name: 3 }),
      entry({ checked: 'Mo 9-5' }),
    ])
      expect(details(given)).toEqual([{}]);
  });
});

describe('a warning', () => {
  const CHANNEL_KEYS =
    'method, tel, url, address, label, audience, hours, hoursText, hoursFor, reservation, checked, sources';
  test('for an unknown key gives its path and the known keys', () => {
    expect(told(entry({ Name: 1 }), entry({ id: 'b', x: undefined }))).toEqual([
      'key/unknown [0].Name',
      'key/unknown [1].x',
    ]);
    expect([told(channel({ fax: '1' })), details(channel({ fax: '1' }))]).toEqual([
      ['key/unknown [0].channels[0].fax'],
      [{ known: CHANNEL_KEYS }],
    ]);
    expect([told(source({ page: 1 })), details(source({ page: 1 }))]).toEqual([
      ['key/unknown [0].sources[0].page'],
      [{ known: 'url, date' }],
    ]);
    const some = channel({ hoursFor: [{ condition: 'age' }, { condition: 'age', days: 1 }] });
    expect([told(some), details(some)]).toEqual([
      ['key/unknown [0].channels[0].hoursFor[1].days'],
      [{ known: 'condition, label, hours, hoursText, minimumAge, maximumAge' }],
    ]);
  });
  test('is also given for an entry that has an error', () => {
    expect(
      told(
        entry({
          name: 3,
          x: 1,
          channels: [{ method: 'phone', tel: '110', y: 1, hoursFor: [3, { z: 1 }] }],
          sources: [null, { url: 'https://example.jp/', w: 1 }],
        }),
      ),
    ).toEqual(
      expect.arrayContaining([
        'key/unknown [0].x',
        'key/unknown [0].channels[0].y',
        'key/unknown [0].channels[0].hoursFor[1].z',
        'key/unknown [0].sources[1].w',
      ]),
    );
  });
  test.each([
    ['1a', '["1a"]'],
    ['a-b', '["a-b"]'],
    ['a'.repeat(60), `.${'a'.repeat(60)}`],
    ['a'.repeat(61), `["${'a'.repeat(60)}…"]`],
  ])('writes a key in its path so that it can be found: %s', (key, path) => {
    expect(told(entry({ [key]: 1 }))).toEqual([`key/unknown [0]${path}`]);
  });
  test('for a date gives the date of today, or the number of days that are too many', () => {
    expect(details(entry({ checked: '2026-11-23' }))).toEqual([{ today: TODAY }]);
    expect(details(entry({ checked: '2020' }))).toEqual([{ days: 400 }]);
    expect(details(source({ date: '2027-01' }))).toEqual([{ today: TODAY }]);
    expect(told(entry({ checked: TODAY }))).toEqual([]);
    expect(told(source({ date: TODAY }))).toEqual([]);
    expect(told(entry({ checked: '2027-99' }))).toEqual(['date/form [0].checked']);
  });
  test.each([
    '000-111-2222',
    '0-0-0-1112222',
    '(000)1112222',
    '03-0000-0000',
    '0120-000-000',
    '043-1000000',
    '03(0000)0000',
    '０００−１１１−２２２２',
  ])('is given for a sample number, however it is written: %s', (tel) => {
    expect(told(channel({ tel }))).toEqual(['tel/demo [0].channels[0].tel']);
  });
  test('is given for a sample number after many spaces, up to 100 characters', () => {
    expect(told(channel({ tel: '000-000-0000'.padStart(100) }))).toEqual(['tel/demo [0].channels[0].tel']);
    expect(told(channel({ tel: '000-000-0000'.padStart(101) }))).toEqual(['tel/form [0].channels[0].tel']);
  });
  test.each(['043-111-2200', '0120-100-000', '03-1000-0001', '011-000-0001', '043-000-0012', '0120-000-120'])(
    'is not given for a number that may be real: %s',
    (tel) => expect(told(channel({ tel }))).toEqual([]),
  );
});

test('the shown value is shortened to 60 characters, and not shortened at exactly 60', () => {
  const value = (name: string): string => parse(entry({ website: name })).issues[0]!.value;
  expect(value('a'.repeat(60))).toBe(`"${'a'.repeat(60)}"`);
  expect(value('a'.repeat(61))).toBe(`"${'a'.repeat(60)}…"`);
});
