import { describe, expect, it } from 'vitest';
import type { AttributeName, RawAttributes } from '../../src/settings/attributes.ts';
import { ATTRIBUTES } from '../../src/settings/attributes.ts';
import { parseConfig } from '../../src/settings/config.ts';
import type { Channel } from '../../src/directory/centre.ts';
import { configOf, DIRECTORY, TODAY } from '../support/setting.ts';

const read = (raw: RawAttributes) => parseConfig(raw, DIRECTORY.areas, TODAY);
const centreOf = (raw: RawAttributes) => configOf(raw).centre;
const channelsOf = (raw: RawAttributes): readonly Channel[] => read(raw).config.centre?.channels ?? [];
const DEFAULTS = {
  locality: null,
  audience: undefined,
  headingLevel: 2,
  centre: null,
  contacts: [],
  directory: null,
  display: 'inline',
  placement: 'bottom-end',
  theme: 'auto',
  furigana: false,
  quickExit: null,
  statement: null,
  report: null,
};

describe('an embedder who writes nothing', () => {
  it('gets the defaults and no warning', () => {
    expect(read({})).toEqual({ config: DEFAULTS, issues: [] });
  });

  // Written without a value it is switched on.
  it.each(ATTRIBUTES.filter((name) => name !== 'furigana'))(
    'may leave %s blank, which means that it is not set',
    (name) => {
      for (const blank of ['', ' ', '\n\t', '\u3000', null, undefined])
        expect(read({ [name]: blank })).toEqual({ config: DEFAULTS, issues: [] });
    },
  );
});

describe('an embedder who writes more than anybody would read', () => {
  it('has the first 300 characters of the programmes read', () => {
    expect(centreOf({ phone: '110', programs: 'seminar home-visit' })?.programs).toEqual([
      'home-visit',
      'seminar',
    ]);
    expect(
      read({ phone: '110', programs: `${'home-visit,'.padEnd(300, ',')} seminar` }).config.centre?.programs,
    ).toEqual(['home-visit']);
  });
});

describe('an embedder who writes the local centre', () => {
  it('finds every word of it in the settings', () => {
    expect(
      centreOf({
        'center-name': '見本市ひきこもり地域支援センター',
        phone: '０００－０００－００００',
        email: 'soudan@example.jp',
        address: '見本市中央1-2-3',
        website: 'https://www.city.example.lg.jp/',
        hours: 'Mo-Fr 09:00-17:00; PH off',
        sns: 'https://lin.ee/xxxx',
        'sns-name': '見本LINE',
        form: 'https://form.example.jp/',
        online: 'https://online.example.jp/',
        reservation: 'recommended',
        programs: 'home-visit family-class',
        checked: '2026-11-01',
      }),
    ).toEqual({
      id: 'tag',
      complete: true,
      area: '',
      name: '見本市ひきこもり地域支援センター',
      website: 'https://www.city.example.lg.jp/',
      checked: '2026-11-01',
      programs: ['home-visit', 'family-class'],
      sources: [],
      channels: [
        { method: 'phone', tel: '000-000-0000', hours: 'Mo-Fr 09:00-17:00; PH off' },
        {
          method: 'in-person',
          address: '見本市中央1-2-3',
          hours: 'Mo-Fr 09:00-17:00; PH off',
          reservation: 'recommended',
        },
        { method: 'sns', url: 'https://lin.ee/xxxx', hours: 'Mo-Fr 09:00-17:00; PH off', label: '見本LINE' },
        { method: 'mail', url: 'mailto:soudan@example.jp' },
        { method: 'mail', url: 'https://form.example.jp/' },
        { method: 'online', url: 'https://online.example.jp/', hours: 'Mo-Fr 09:00-17:00; PH off' },
      ],
    });
  });

  it.each<[AttributeName, string, Channel]>([
    ['phone', '#9110', { method: 'phone', tel: '#9110' }],
    ['email', 'a@example.jp', { method: 'mail', url: 'mailto:a@example.jp' }],
    ['form', 'https://example.jp/f', { method: 'mail', url: 'https://example.jp/f' }],
    ['sns', 'https://example.jp/s', { method: 'sns', url: 'https://example.jp/s' }],
    ['online', 'https://example.jp/o', { method: 'online', url: 'https://example.jp/o' }],
    ['address', '見本市 1-2-3', { method: 'in-person', address: '見本市 1-2-3' }],
  ])(
    'may write %s alone: it is a way to reach the centre, and nothing is made up beside it',
    (name, value, channel) => {
      expect(centreOf({ [name]: value })).toEqual({
        id: 'tag',
        complete: true,
        area: '',
        name: '',
        channels: [channel],
        programs: [],
        sources: [],
      });
    },
  );

  it.each<[AttributeName, string]>([
    ['center-name', '窓口'],
    ['website', 'https://example.jp/'],
  ])('may write %s alone: a centre to look up', (name, value) => {
    expect(centreOf({ [name]: value })).toMatchObject({ id: 'tag', channels: [] });
  });

  it.each<[AttributeName, string]>([
    ['hours', '24/7'],
    ['sns-name', 'LINE'],
    ['reservation', 'none'],
    ['programs', 'seminar'],
    ['checked', '2026-01-01'],
    ['phone-hours', '24/7'],
  ])('has named no centre by %s alone', (name, value) => {
    expect(centreOf({ [name]: value })).toBeNull();
  });

  it('reads names on one line, without signs that turn text around', () => {
    expect(
      centreOf({
        'center-name': ' 見本市\n\u202eセンター\u0000\u200b ',
        address: 'a\tb',
        sns: 'https://example.jp/',
        'sns-name': 'L\u2066INE',
      }),
    ).toMatchObject({
      name: '見本市 センター',
      channels: [{ address: 'a b' }, { label: 'L INE' }],
    });
  });
});

describe('an embedder who writes hours', () => {
  const ALL = {
    phone: '110',
    address: 'x',
    sns: 'https://example.jp/',
    online: 'https://example.jp/',
    form: 'https://example.jp/',
  } as const;
  const hoursOf = (raw: RawAttributes) =>
    Object.fromEntries(
      channelsOf({ ...ALL, ...raw }).map(({ method, hours, hoursText }) => [method, hours ?? hoursText]),
    );

  it('gives them to every way but mail, which can be written at any hour', () => {
    expect(hoursOf({ hours: '24/7' })).toEqual({
      phone: '24/7',
      'in-person': '24/7',
      sns: '24/7',
      online: '24/7',
      mail: undefined,
    });
  });

  it('may give each way its own', () => {
    expect(
      hoursOf({
        hours: '24/7',
        'phone-hours': 'Mo 09:00-10:00',
        'visit-hours': 'Tu 09:00-10:00',
        'sns-hours': 'We 09:00-10:00',
      }),
    ).toEqual({
      phone: 'Mo 09:00-10:00',
      'in-person': 'Tu 09:00-10:00',
      sns: 'We 09:00-10:00',
      online: '24/7',
      mail: undefined,
    });
  });

  it.each<[AttributeName, string]>([
    ['hours', 'phone'],
    ['phone-hours', 'phone'],
    ['visit-hours', 'in-person'],
    ['sns-hours', 'sns'],
  ])('sees %s that cannot be parsed as written, with a warning, and never as closed', (name, method) => {
    const { config, issues } = read({ ...ALL, hours: '24/7', [name]: '平日 9時から5時まで\n(要予約)' });
    expect(config.centre?.channels.find((channel) => channel.method === method)).toMatchObject({
      hoursText: '平日 9時から5時まで (要予約)',
    });
    expect(config.centre?.channels.find((channel) => channel.method === method)).not.toHaveProperty('hours');
    expect(issues.map(({ code }) => code)).toEqual([`attribute/${name}`]);
  });

  it('does not see unreadable hours of one method where the others have their own', () => {
    expect(hoursOf({ hours: '24/7', 'phone-hours': 'いつでも' })).toMatchObject({
      phone: 'いつでも',
      'in-person': '24/7',
      sns: '24/7',
    });
  });
});

describe('an embedder who names what the centre runs', () => {
  const programsOf = (programs: string) => {
    const { config, issues } = read({ 'center-name': '窓口', programs });
    return [config.centre?.programs, issues.map(({ code }) => code)];
  };

  it.each([
    [
      'seminar drop-in peer-group family-class home-visit',
      ['home-visit', 'family-class', 'peer-group', 'drop-in', 'seminar'],
    ],
    ['home-visit', ['home-visit']],
    ['drop-in,seminar', ['drop-in', 'seminar']],
    ['seminar  home-visit\nseminar', ['home-visit', 'seminar']],
  ])('may write %j', (text, programs) => {
    expect(programsOf(text)).toEqual([programs, []]);
  });

  it.each([
    ['home-visit yoga', ['home-visit']],
    ['yoga', []],
    ['Home-Visit', []],
    ['home-visit;seminar', []],
    ['__proto__ seminar', ['seminar']],
  ])('hears once of an unknown word in %j, and the known ones count', (text, programs) => {
    expect(programsOf(text)).toEqual([programs, ['attribute/programs']]);
  });
});

describe('an embedder who says when the contacts were checked', () => {
  it.each(['2026-11-22', '2026-11-21', '2024-02-29', '2000-01-01'])('may write %s', (checked) => {
    expect(centreOf({ 'center-name': '窓口', checked })?.checked).toBe(checked);
  });

  it.each([
    '2026-11-23',
    '2027-01-01',
    '9999-12-31',
    '2026-04-31',
    '2025-02-29',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '2026',
    '2026-11',
    '2026/11/01',
    '２０２６-11-01',
    '20261101',
    '令和8年11月1日',
    '2026-11-01T00:00',
    '0000-01-01',
    '+2026-11-1',
    'yesterday',
  ])('hears that %s is no past date, and no date is shown', (checked) => {
    const { config, issues } = read({ 'center-name': '窓口', checked });
    expect(config.centre).not.toHaveProperty('checked');
    expect(issues).toEqual([
      { code: 'attribute/checked', value: checked, expected: 'a past date, YYYY-MM-DD' },
    ]);
  });
});

describe('an embedder who fits the widget to the page', () => {
  it.each(['2', '3', '4'])('may ask for headings of level %s', (level) => {
    expect(configOf({ 'heading-level': ` ${level} ` }).headingLevel).toBe(Number(level));
  });

  it.each(['self', 'family', 'supporter'] as const)('may pass over the doors for %s', (audience) => {
    expect(configOf({ audience }).audience).toBe(audience);
  });

  it.each(['12', '12100', '121002', '千葉市'])('may name the area as %s', (area) => {
    expect(configOf({ area }).locality?.prefecture.ja).toBe('千葉県');
  });
});
