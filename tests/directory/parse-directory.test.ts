import { describe, expect, test } from 'vitest';
import type { DirectoryIssue } from '../../src/directory/parse-directory.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { AREAS, CENTRES } from '../../src/content/contacts.ts';
import { TODAY } from '../support/setting.ts';

const SOURCES = [{ url: 'https://www.pref.example.jp/', date: '2026-10' }];
const entry = (change: object = {}): object => ({
  id: 'a',
  area: '12',
  name: '見本県の窓口',
  channels: [{ method: 'phone', tel: '043-111-2222' }],
  programs: [],
  sources: SOURCES,
  ...change,
});
const channel = (change: object): object => entry({ channels: [{ method: 'phone', ...change }] });
const parse = (...entries: unknown[]) => parseDirectory(entries, AREAS, TODAY);
const told = ({ issues }: { readonly issues: readonly DirectoryIssue[] }): string[] =>
  issues.map(({ severity, code, path, value }) => `${severity} ${code} ${path} ${value}`.trim());

describe('a list that somebody else has written', () => {
  test('comes back as it is when it is sound', () => {
    const { centres, issues } = parseDirectory(CENTRES, AREAS, TODAY);
    expect(centres).toEqual(CENTRES);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('may have holes, as a program makes them: each is an entry that is no object', () => {
    const list: unknown[] = [entry()];
    list[2] = entry({ id: 'c', channels: Array(1), sources: Array(1) });
    expect(told(parseDirectory(list, AREAS, TODAY)).filter((line) => line.startsWith('error'))).toEqual([
      expect.stringContaining('[1]'),
      expect.stringContaining('[2].channels[0]'),
      expect.stringContaining('[2].sources[0]'),
    ]);
    expect(parseDirectory(Array(1), AREAS, TODAY).centres).toEqual([]);
  });

  test('comes back without the entries that have an error, and with those that have only a warning', () => {
    const { centres, issues } = parse(
      entry({ id: 'a', telephone: 1 }),
      entry({ id: 'b', area: 'x' }),
      entry({ id: 'c' }),
    );
    expect(centres.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(issues.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });

  test('has its texts converted: numbers in half width, addresses without spaces, no direction marks', () => {
    const [centre] = parse(
      entry({
        name: ' 見本県\n\u202eの窓口 ',
        website: ' Https://www.example.jp/ ',
        channels: [{ method: 'phone', tel: '０４３－１１１－２２２２' }],
      }),
    ).centres;
    expect(centre).toMatchObject({
      name: '見本県 の窓口',
      website: 'https://www.example.jp/',
      channels: [{ tel: '043-111-2222' }],
    });
  });

  test('may say who can use a centre, at what age and cost, that it is closed for now, what to know first, and hours for some', () => {
    const terms = {
      eligibility: '市民',
      cost: '無料',
      minimumAge: 15,
      maximumAge: 39,
      status: 'temporarily-closed',
      alert: '移転しました',
    };
    const hoursFor = [
      { condition: 'holidays', hours: 'PH 10:00-12:00' },
      { condition: 'age', minimumAge: 6, maximumAge: 18, hoursText: '放課後' },
      { condition: 'other', label: '夜間' },
    ];
    const { centres, issues } = parse(
      entry({ ...terms, channels: [{ method: 'phone', tel: '043-111-2222', hoursFor }] }),
    );
    expect(issues).toEqual([]);
    expect(centres[0]).toMatchObject({ ...terms, channels: [{ hoursFor }] });
  });

  test('may have keys that the widget does not know yet; they are left out', () => {
    const [centre] = parse(
      entry({ fee: 'free', channels: [{ method: 'phone', tel: '043-111-2222', extension: '12' }] }),
    ).centres;
    expect(Object.keys(centre!)).not.toContain('fee');
    expect(Object.keys(centre!.channels[0]!)).toEqual(['method', 'tel']);
  });
});

describe('an error', () => {
  test.each<[string, object, string]>([
    ['a text that is none', entry({ name: 3 }), 'error entry/text [0].name 3'],
    ['null for a text', entry({ website: null }), 'error entry/text [0].website null'],
    ['an empty text', entry({ name: ' \u200b ' }), 'error text/empty [0].name " \\u{200b} "'],
    [
      'a text that is too long',
      entry({ name: 'あ'.repeat(301) }),
      `error text/long [0].name "${'あ'.repeat(60)}…"`,
    ],
    ['an unknown area', entry({ area: '48' }), 'error area/unknown [0].area "48"'],
    ['an area by its name', entry({ area: '千葉県' }), 'error area/unknown [0].area "千葉県"'],
    ['an area with its check digit', entry({ area: '121002' }), 'error area/unknown [0].area "121002"'],
    ['a prefecture in five digits', entry({ area: '12000' }), 'error area/unknown [0].area "12000"'],
    [
      'an unknown city that is left out',
      entry({ excludes: ['12100', '99100'] }),
      'error area/unknown [0].excludes[1] "99100"',
    ],
    [
      'a page without encryption',
      entry({ website: 'http://example.jp/' }),
      'error url/https [0].website "http://example.jp/"',
    ],
    [
      'a page that is code',
      channel({ url: 'javascript:alert(1)', tel: '110' }),
      'error url/channel [0].channels[0].url "javascript:alert(1)"',
    ],
    ['a number for a page', channel({ url: 'tel:110' }), 'error url/channel [0].channels[0].url "tel:110"'],
    [
      'mail with more than an address',
      channel({ url: 'mailto:a@example.jp?body=x' }),
      'error url/channel [0].channels[0].url "mailto:a@example.jp?body=x"',
    ],
    [
      'a source that is no page',
      entry({ sources: [{ url: '電話で確認' }] }),
      'error url/source [0].sources[0].url "電話で確認"',
    ],
    ["a number that can't be one", channel({ tel: '千葉' }), 'error tel/form [0].channels[0].tel "千葉"'],
    [
      "hours that can't be read",
      channel({ tel: '110', hours: '平日 9:00-17:00' }),
      'error hours/syntax [0].channels[0].hours "平日 9:00-17:00"',
    ],
    [
      'a time that does not exist',
      channel({ tel: '110', hours: 'Mo 25:00-26:00' }),
      'error hours/time [0].channels[0].hours "Mo 25:00-26:00"',
    ],
    ['a day that does not exist', entry({ checked: '2026-13' }), 'error date/form [0].checked "2026-13"'],
    [
      'an unknown method',
      entry({ channels: [{ method: 'fax' }] }),
      'error word/unknown [0].channels[0].method "fax"',
    ],
    [
      'an unknown booking',
      channel({ tel: '110', reservation: 'maybe' }),
      'error word/unknown [0].channels[0].reservation "maybe"',
    ],
    [
      'an unknown programme',
      entry({ programs: ['cooking'] }),
      'error word/unknown [0].programs[0] "cooking"',
    ],
    ['a list that is none', entry({ channels: {} }), 'error entry/list [0].channels {…}'],
    ['a channel that is none', entry({ channels: ['phone'] }), 'error entry/object [0].channels[0] "phone"'],
    [
      'a channel without a method',
      entry({ channels: [{ tel: '110' }] }),
      'error entry/missing [0].channels[0].method',
    ],
    ['an unknown state', entry({ status: 'closed' }), 'error word/unknown [0].status "closed"'],
    ['a text that is empty', entry({ alert: ' ' }), 'error text/empty [0].alert " "'],
    ['an age that nobody has', entry({ maximumAge: 131 }), 'error age/form [0].maximumAge 131'],
    ['an age below nought', entry({ minimumAge: -1 }), 'error age/form [0].minimumAge -1'],
    ['an age that is no whole number', entry({ minimumAge: 17.5 }), 'error age/form [0].minimumAge 17.5'],
    ['an age in words', entry({ minimumAge: '18' }), 'error age/form [0].minimumAge "18"'],
    [
      'hours for some that are no list',
      channel({ tel: '110', hoursFor: {} }),
      'error entry/list [0].channels[0].hoursFor {…}',
    ],
    [
      "hours for some that can't be read",
      channel({ tel: '110', hoursFor: [{ condition: 'age', hours: '放課後' }] }),
      'error hours/syntax [0].channels[0].hoursFor[0].hours "放課後"',
    ],
    [
      'hours for an unknown some',
      channel({ tel: '110', hoursFor: [{ condition: 'weekend' }] }),
      'error word/unknown [0].channels[0].hoursFor[0].condition "weekend"',
    ],
    [
      'hours for nobody said',
      channel({ tel: '110', hoursFor: [{ hours: '24/7' }] }),
      'error entry/missing [0].channels[0].hoursFor[0].condition',
    ],
    ['a contact without a source', entry({ sources: [] }), 'error sources/missing [0].sources […]'],
  ])('is found: %s', (_, given, expected) => expect(told(parse(given))).toEqual([expected]));

  test('says what would have been right', () => {
    const details = (given: object) => parse(given).issues[0]!.details;
    expect(details(entry({ programs: ['cooking'] }))).toEqual({
      words: 'home-visit, family-class, peer-group, drop-in, seminar',
    });
    expect(details(channel({ tel: '110', reservation: 'maybe' }))).toEqual({
      words: 'none, recommended, required',
    });
    expect(details(entry({ status: 'closed' }))).toEqual({ words: 'temporarily-closed' });
    expect(details(channel({ tel: '110', hoursFor: [{ condition: 'weekend' }] }))).toEqual({
      words: 'holidays, first-time, age, other',
    });
    expect(details(channel({ tel: '110', hours: 'Mo-Fr 09:00-17:00; 祝日 off' }))).toEqual({
      at: 20,
      text: '祝日 off',
      pattern: '09:00-17:00',
    });
    expect(details(entry({ name: 'あ'.repeat(301) }))).toEqual({ longest: 300 });
  });

  test('does not hide another one in the same entry', () => {
    expect(
      told(parse(entry({ name: 1, area: 'x', checked: '1' }))).map((text) => text.split(' ')[2]),
    ).toEqual(['[0].area', '[0].name', '[0].checked']);
  });

  test('is reported for an id that an earlier entry has', () => {
    expect(told(parse(entry(), entry({ id: 'b' }), entry()))).toEqual(['error id/repeated [2].id "a"']);
    expect(parse(entry(), entry()).issues[0]!.details).toEqual({ first: '[0]' });
  });

  test('is reported for anything that is no list of entries', () => {
    for (const raw of [null, undefined, 3, 'text', {}, true])
      expect(told(parseDirectory(raw, AREAS, TODAY))[0]).toMatch(/^error directory\/list/);
    expect(told(parseDirectory([], AREAS, TODAY))).toEqual(['error directory/empty  […]']);
    expect(told(parse(null, 3, []))).toContain('error entry/object [0] null');
  });
});

describe('what needs no source', () => {
  test('is a way of contact that names no number, link or address', () =>
    expect(told(parse(entry({ channels: [{ method: 'phone' }], sources: [] })))).toEqual([]));
});

describe('a warning', () => {
  test.each<[string, object, string[]]>([
    ['a centre that no place leads to', entry({ area: '' }), ['warning area/empty [0].area ""']],
    [
      'contacts looked at too long ago',
      entry({ checked: '2025-10-17' }),
      ['warning date/old [0].checked "2025-10-17"'],
    ],
    ['contacts looked at just in time', entry({ checked: '2025-10-18' }), []],
    ['a year that has begun', entry({ checked: '2026' }), []],
    ['a day to come', entry({ checked: '2026-11-23' }), ['warning date/future [0].checked "2026-11-23"']],
    [
      'a source of the future',
      entry({ sources: [{ url: 'https://example.jp/', date: '2027' }] }),
      ['warning date/future [0].sources[0].date "2027"'],
    ],
    ['an old source', entry({ sources: [{ url: 'http://example.jp/', date: '2011' }] }), []],
    [
      'words that exclude days on which the hours are open',
      channel({ tel: '03-1234-5678', hours: 'Mo-Fr 09:00-17:00', hoursText: '祝日・年末年始・お盆を除く' }),
      ['year-end', 'summer', 'holiday'].map(
        (days) => `warning doubt/${days} [0].channels[0].hoursText "祝日・年末年始・お盆を除く"`,
      ),
    ],
    [
      'words and hours that disagree, and days off without dates',
      channel({
        tel: '03-1234-5678',
        hours: 'Mo-Su 09:00-17:00 "休館日を除く"',
        hoursText: '月〜金 9:00〜17:00',
      }),
      [
        'warning doubt/undated [0].channels[0].hours "休館日を除く"',
        'warning doubt/words [0].channels[0].hoursText "月〜金 9:00〜17:00"',
      ],
    ],
    [
      'an alert, once',
      entry({
        alert: '年末年始は休みます',
        channels: [
          { method: 'phone', tel: '03-1234-5678', hours: 'Mo-Fr 09:00-17:00' },
          { method: 'phone', tel: '03-1234-5679', hours: 'Mo-Fr 09:00-17:00' },
        ],
      }),
      ['warning doubt/year-end [0].alert "年末年始は休みます"'],
    ],
    [
      'no words that the hours answer',
      channel({
        tel: '03-1234-5678',
        hours: 'Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off',
        hoursText: '月〜金 9:00〜17:00（祝日・年末年始（12/29〜1/3）を除く）',
      }),
      [],
    ],
    [
      'the number of a sample',
      channel({ tel: '000-000-0000' }),
      ['warning tel/demo [0].channels[0].tel "000-000-0000"'],
    ],
    [
      'the number of a sample in full width',
      channel({ tel: '０３－００００－００００' }),
      ['warning tel/demo [0].channels[0].tel "０３－００００－００００"'],
    ],
    ['a number with many zeros', channel({ tel: '0120-000-123' }), []],
    [
      'a key that nobody reads',
      channel({ tel: '110', Hours: 'x' }),
      ['warning key/unknown [0].channels[0].Hours'],
    ],
    ["a key that can't be printed", entry({ 'a b\u202e': 1 }), ['warning key/unknown [0]["a b\\u{202e}"]']],
  ])('is found or not: %s', (_, given, expected) => {
    expect(told(parse(given))).toEqual(expected);
    expect(parse(given).centres).toHaveLength(1);
  });
});
