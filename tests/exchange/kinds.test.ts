// Records of others are looked at for what they are: only services become centres, what is said of one
// channel stays with it, and what is over, elsewhere or only referred to is not taken for something else.
import { describe, expect, test } from 'vitest';
import type { Channel } from '../../src/directory/centre.ts';
import { run } from '../cli/support/run.ts';
import { readHsds, readJsonLd } from './support/terms.ts';

const CHIBA = 'http://data.e-stat.go.jp/lod/sac/C12000';
const service = { id: 'x', name: '見本の窓口', status: 'active' };
const hsds = (more: object) => readHsds([{ ...service, ...more }])!;
const at = (more: object): readonly Channel[] => hsds({ service_at_locations: [more] }).centres[0]!.channels;
const jsonld = (more: object) => readJsonLd({ '@type': 'GovernmentOffice', name: '見本の窓口', ...more })!;
const exported = (form: string, value: unknown) =>
  run(['export', 'a.json', '--from', form], { 'a.json': JSON.stringify(value) });

describe('a record of HSDS that is no service', () => {
  test.each([
    ['a taxonomy', { id: 'a', name: '分類', description: 'x', uri: 'https://example.jp/', version: '1' }],
    ['a term', { id: 'a', code: '1', name: '分類', description: 'x', taxonomy: 'y' }],
    [
      'a location',
      { id: 'a', location_type: 'physical', name: '見本会館', phones: [{ number: '043-111-2222' }] },
    ],
    [
      'a location with a status of its own',
      { id: 'a', location_type: 'physical', name: '見本会館', status: 'active' },
    ],
    ['an organization', { id: 'a', name: '見本法人', description: 'x', email: 'a@example.jp' }],
    ['a service at a location', { id: '分類', service, location: { id: 'b', location_type: 'physical' } }],
    ['an event', { id: 'a', name: '講演会', status: 'confirmed' }],
  ])('is left out by name: %s', (_, record) => {
    expect(readHsds({ contents: [record, service] })).toMatchObject({
      centres: [{ id: 'x' }],
      leftOut: [{ because: 'no-service', name: 'name' in record ? record.name : record.id }],
    });
    const alone = exported('hsds', { contents: [record] });
    expect([alone.code, alone.out]).toEqual([2, '']);
    expect(alone.err).toContain('left out, since they are no services: ');
  });
  test('may have services in it', () => {
    expect(
      readHsds({ contents: [{ id: 'o', name: '見本法人', services: [service] }] })!.centres,
    ).toMatchObject([{ id: 'x' }]);
  });
  test('does not drown the others, however many there are', () => {
    const { err } = exported('hsds', [
      service,
      ...Array.from({ length: 500 }, (_, nth) => ({ id: `${nth}`, name: `分類${nth}` })),
    ]);
    expect(err).toContain('"分類19", … (500)');
    expect(err).not.toContain('分類20"');
  });
});

describe('a node of schema.org that is no service', () => {
  test.each([
    'Person',
    'Event',
    'Place',
    'WebSite',
    'WebPage',
    'DefinedTerm',
    'BreadcrumbList',
    'OfferCatalog',
    'https://schema.org/Person',
  ])('is left out by name: %s', (type) => {
    const node = { '@type': type, name: '何か', telephone: '043-111-2222' };
    expect(readJsonLd([node, { '@type': 'Service', name: 'a' }])).toMatchObject({
      centres: [{ name: 'a' }],
      leftOut: [{ because: 'no-service', name: '何か' }],
    });
    expect(exported('jsonld', node).code).toBe(2);
  });
  test.each([
    'GovernmentOffice',
    'GovernmentService',
    'schema:Organization',
    'http://schema.org/NGO',
    'LocalBusiness',
    'MedicalClinic',
  ])('is not one that takes people in: %s', (type) => {
    expect(readJsonLd({ '@type': ['Thing', type], name: 'a' })!.centres).toHaveLength(1);
  });
});

describe('what is only referred to', () => {
  const HOURS = { '@id': '#hours' };
  const status = (hoursAvailable: unknown, ...others: object[]) =>
    readJsonLd({ '@graph': [{ '@type': 'Service', name: 'a', hoursAvailable }, ...others] })!.centres[0]!
      .status;
  test.each([
    ['a reference that leads nowhere', HOURS],
    ['one with its type', { ...HOURS, '@type': 'OpeningHoursSpecification' }],
    ['an object of no type', {}],
    ['a text', 'Mo-Fr'],
    ['an object of another type', { '@type': 'Thing' }],
    [
      'hours that were over before today',
      { '@type': 'OpeningHoursSpecification', validThrough: '2026-11-21' },
    ],
    ['hours that are still to come', { '@type': 'OpeningHoursSpecification', validFrom: '2026-11-23' }],
    [
      'a closing beside hours',
      [
        { '@type': 'OpeningHoursSpecification' },
        { '@type': 'OpeningHoursSpecification', opens: '09:00', closes: '17:00' },
      ],
    ],
    ['a closing beside a reference', [{ '@type': 'OpeningHoursSpecification' }, HOURS]],
  ])('closes no line: %s', (_, hours) => {
    expect(status(hours)).toBeUndefined();
  });
  test('closes it where the file says so in full', () => {
    expect(status(HOURS, { '@id': '#hours', '@type': 'OpeningHoursSpecification' })).toBeUndefined();
    expect(
      status(HOURS, { '@id': '#hours', '@type': 'OpeningHoursSpecification', description: '休止中' }),
    ).toBe('temporarily-closed');
    expect(
      status(HOURS, {
        '@id': '#hours',
        '@type': 'OpeningHoursSpecification',
        opens: '09:00',
        closes: '17:00',
      }),
    ).toBeUndefined();
    for (const closed of [
      {},
      { validFrom: '2026-11-01', validThrough: '2026-11-22' },
      { validThrough: '2026-11' },
    ])
      expect(status({ '@type': 'https://schema.org/OpeningHoursSpecification', ...closed })).toBe(
        'temporarily-closed',
      );
  });
  test('is looked up: a contact or an address that stands elsewhere in the file', () => {
    const graph = [
      {
        '@type': 'GovernmentOffice',
        name: 'a',
        contactPoint: { '@id': '#p' },
        address: { '@id': '#a' },
        areaServed: { '@id': '#s' },
      },
      { '@type': 'ContactPoint', '@id': '#p', telephone: '043-111-2222', contactType: '相談' },
      { '@type': 'PostalAddress', '@id': '#a', streetAddress: '見本市1-2' },
      { '@type': 'AdministrativeArea', '@id': '#s', name: '千葉県船橋市' },
    ];
    expect(readJsonLd({ '@graph': graph })).toMatchObject({
      centres: [
        {
          area: '12204',
          channels: [
            { method: 'in-person', address: '見本市1-2' },
            { method: 'phone', tel: '043-111-2222', label: '相談' },
          ],
        },
      ],
      leftOut: [{ name: '千葉県船橋市' }],
    });
  });
  test('may lead in a circle', () => {
    expect(
      readJsonLd({
        '@graph': [
          {
            '@type': 'Service',
            '@id': '#a',
            name: 'a',
            areaServed: { '@id': '#a' },
            contactPoint: { '@id': '#a' },
          },
        ],
      })!.centres,
    ).toHaveLength(1);
  });
});

describe('what is said of one channel', () => {
  const location = {
    name: '見本市役所',
    location_type: 'physical',
    addresses: [
      {
        address_1: '中央1-1',
        city: '見本市',
        state_province: '千葉県',
        postal_code: '260-0001',
        country: 'JP',
      },
    ],
    phones: [{ number: '043-111-2222', extension: 123, type: 'voice', description: '代表電話' }],
  };
  const desk = { method: 'in-person', address: '〒260-0001 千葉県見本市中央1-1', label: '見本市役所' };
  test("stays with it: the telephone's name, its extension, the name of the place", () => {
    expect(at({ location })).toEqual([
      { method: 'phone', tel: '043-111-2222 内線123', label: '代表電話' },
      desk,
    ]);
    const { out, err } = exported('hsds', [{ ...service, service_at_locations: [{ location }] }]);
    expect((JSON.parse(out) as [{ channels: Channel[] }])[0].channels).toEqual([
      { method: 'phone', tel: '043-111-2222', label: '代表電話 内線123' },
      desk,
    ]);
    expect(err).not.toContain('not carried over');
  });
  test('stays with it: the hours of a place are no hours of a telephone elsewhere', () => {
    const hours = { schedules: [{ description: '開館 9時から21時' }] };
    expect(
      at({ location: { ...location, ...hours, phones: [] }, phones: [{ number: '043-111-3333' }] }),
    ).toEqual([
      { method: 'phone', tel: '043-111-3333' },
      { ...desk, hoursText: '開館 9時から21時' },
    ]);
  });
  test('stays with it: what the service is like at a place is not whom it is for', () => {
    expect(at({ location, description: '市役所の二階です' })[1]).toEqual(desk);
  });
  test('is taken from every number and address there is', () => {
    expect(
      at({
        phones: [{ number: '043-111-2222' }, { number: '043-111-3333', description: '夜間' }],
        contacts: [{ email: 'a@example.jp' }, { email: 'mailto:b@example.jp' }],
      }),
    ).toEqual([
      { method: 'phone', tel: '043-111-2222' },
      { method: 'phone', tel: '043-111-3333', label: '夜間' },
      { method: 'mail', url: 'mailto:a@example.jp' },
      { method: 'mail', url: 'mailto:b@example.jp' },
    ]);
  });
  test('the page of a house is no consultation online, that of a virtual place is', () => {
    expect(at({ location: { location_type: 'physical', url: 'https://example.jp/' } })).toEqual([]);
    expect(at({ location: { location_type: 'virtual', url: 'https://example.jp/' } })).toEqual([
      { method: 'online', url: 'https://example.jp/' },
    ]);
  });
});

describe('an address', () => {
  const address = {
    address_1: '中央1-1',
    city: '見本市',
    state_province: '千葉県',
    postal_code: '',
    country: 'JP',
  };
  const places = (...addresses: object[]) =>
    at({ location: { addresses } }).map((channel) => channel.address);
  test.each([
    ['of letters', { ...address, address_type: 'postal' }],
    ['of nowhere', { ...address, address_type: 'virtual' }],
    ['with a box', { ...address, address_1: 'PO Box 12' }],
    ['with a box in Japanese', { ...address, address_1: '見本郵便局私書箱１２号' }],
    ['with a box behind its street', { ...address, address_2: 'P.O. Box 3' }],
    ['of a town without a house', { ...address, address_1: '' }],
  ])('is no place to meet: %s', (_, other) => {
    expect(places(other)).toEqual([]);
    expect(places(other, { ...address, address_type: 'physical' })).toEqual(['千葉県見本市中央1-1']);
  });
  test('of schema.org is none either, where it is a box or a town only', () => {
    for (const other of [
      { addressRegion: '千葉県', addressLocality: '見本市' },
      { postOfficeBoxNumber: '12', addressLocality: '見本市' },
      { streetAddress: 'PO Box 12' },
      '千葉県見本市 私書箱12号',
    ])
      expect(jsonld({ address: other }).centres[0]!.channels).toEqual([]);
    expect(
      jsonld({ address: { streetAddress: '見本市1-2', postOfficeBoxNumber: '12' } }).centres[0]!.channels,
    ).toEqual([{ method: 'in-person', address: '見本市1-2' }]);
  });
  test('of another country, or in its letters, is not put into Japanese order', () => {
    const there = {
      address_1: '1-30 Main Ridge',
      address_2: 'MyStreet',
      city: 'MyCity',
      region: 'MyRegion',
      state_province: 'MyState',
      postal_code: 'ABC 1234',
    };
    const line = 'MyStreet, 1-30 Main Ridge, MyCity, MyRegion, MyState, ABC 1234';
    expect(
      places({ ...there, country: 'GB' }, { ...there, country: '' }, { ...there, country: 'JP' })[0],
    ).toBe(`${line}, GB`);
    expect(places({ ...there, country: '' })).toEqual([line]);
    expect(places({ ...there, country: 'Japan' })).toEqual([line]);
    for (const country of ['JP', 'jp', 'JPN', 'Japan', '日本', ''])
      expect(places({ ...address, postal_code: '260-0001', country })).toEqual([
        '〒260-0001 千葉県見本市中央1-1',
      ]);
    const parts = { streetAddress: '中央1-1', addressLocality: '見本市', addressRegion: '千葉県' };
    for (const addressCountry of ['JP', { '@type': 'Country', name: '日本' }, undefined])
      expect(jsonld({ address: { ...parts, addressCountry } }).centres[0]!.channels[0]!.address).toBe(
        '千葉県見本市中央1-1',
      );
  });
});

describe('a schedule', () => {
  const hours = (...schedules: object[]) =>
    at({ phones: [{ number: '043-111-2222' }], schedules }).map(({ hoursText }) => hoursText)[0];
  test('that ended, or has not begun, says nothing of today', () => {
    const now = { description: '平日 9時から17時' };
    for (const other of [
      { valid_to: '2026-11-21' },
      { until: '2025-03-31' },
      { valid_to: '2026-10' },
      { valid_from: '2026-12-01' },
      { dtstart: '2027-01-01' },
    ]) {
      expect(hours({ description: '夏の時間', ...other }, now), JSON.stringify(other)).toBe(
        '平日 9時から17時',
      );
      expect(hours({ description: '夏の時間', ...other })).toBeUndefined();
    }
    for (const other of [
      { valid_to: '2026-11-22' },
      { until: '2026-11' },
      { valid_from: '2026-11-22', valid_to: '2027-03-31' },
      { dtstart: '2020-01-01' },
    ])
      expect(hours({ ...now, ...other }), JSON.stringify(other)).toBe('平日 9時から17時');
  });
  test('is told where it was not taken', () => {
    expect(
      exported('hsds', [{ ...service, schedules: [{ description: '夏の時間', valid_to: '2026-08-31' }] }])
        .err,
    ).toContain('schedules[].description (1)');
  });
});

describe('whom a record is for', () => {
  const areas = (...service_areas: object[]) => {
    const { centres, leftOut, successors } = hsds({ service_areas });
    return [
      ...centres.map(({ area }) => area),
      ...leftOut.map(({ because, code, place }) => `${because} ${code} ${place}`),
      ...successors.map(({ code, area }) => `${code}→${area}`),
    ];
  };
  const uri = (code: string) => `http://data.e-stat.go.jp/lod/sac/C${code}`;
  test.each([
    ['01000', '旭川市', 'area 01 旭川市'],
    ['01000', '北海道旭川市', 'area 01 北海道旭川市'],
    ['12204', '千葉県柏市', 'area 12204 千葉県柏市'],
    ['12204', '千葉県', 'area 12204 千葉県'],
    ['13000', '大阪府', 'area 13 大阪府'],
    ['12000', '千葉県', '12'],
    ['12100', '千葉市', '12100'],
    ['12204', '船橋市', '12204'],
    ['12204', '12204', '12204'],
    ['12204', 'Funabashi', '12204'],
    ['12204', '', '12204'],
  ])('is refused by the rule of tables where code and name disagree: %s %s', (code, name, found) => {
    expect(areas({ uri: uri(code), name })).toEqual([found]);
  });
  test('is read from a name of which there is only one', () => {
    expect(areas({ name: '千葉県' })).toEqual(['12']);
    expect(areas({ name: '千葉県船橋市' })).toEqual(['12204']);
    expect(areas({ name: '札幌市' })).toEqual(['01100']);
    for (const name of ['府中市', '船橋市', '千葉', 'Chiba', '見本地区', '千葉県の一部'])
      expect(areas({ name })).toEqual(['']);
  });
  test('is those who live there today', () => {
    expect(areas({ uri: uri('40305'), name: '那珂川町' })).toEqual(['40231', '40305→40231']);
  });
  test('is looked at in schema.org as well', () => {
    expect(jsonld({ areaServed: { '@id': uri('01000'), name: '旭川市' } })).toMatchObject({
      centres: [],
      leftOut: [{ because: 'area', code: '01', place: '旭川市' }],
    });
    expect(jsonld({ areaServed: '千葉県船橋市' }).centres[0]!.area).toBe('12204');
    expect(jsonld({ areaServed: [{ '@id': CHIBA }] }).centres[0]!.area).toBe('12');
  });
  test('is told where the two disagree, with both of them, and counts as an error', () => {
    const { code, err } = exported('hsds', [
      service,
      { ...service, id: 'y', name: '旭川の窓口', service_areas: [{ uri: uri('01000'), name: '旭川市' }] },
    ]);
    expect(code).toBe(1);
    expect(err).toContain(
      'error "旭川の窓口": left out, since the code of its area 01 and the name "旭川市" disagree',
    );
    expect(err).toContain('centres: 1 (errors: 1)');
    const successor = exported('hsds', [{ ...service, service_areas: [{ uri: uri('40305') }] }]);
    expect(successor.err).toContain(
      'warning "見本の窓口": the code 40305 no longer exists; it became 40231, which took its place',
    );
  });
});

describe('one number in two places', () => {
  test('is one channel, with the name that either gives it', () => {
    expect(
      jsonld({
        telephone: '043-111-2222',
        contactPoint: [{ '@type': 'ContactPoint', contactType: '相談', telephone: '+81-43-111-2222' }],
      }).centres[0]!.channels,
    ).toEqual([{ method: 'phone', tel: '043-111-2222', label: '相談' }]);
    expect(
      jsonld({
        telephone: 'tel:043-111-2222',
        contactPoint: [
          { '@type': 'ContactPoint', contactType: '相談', telephone: '0431112222' },
          { '@type': 'ContactPoint', contactType: '代表', telephone: '043-111-2222' },
        ],
      }).centres[0]!.channels,
    ).toMatchObject([{ method: 'phone', label: '相談・代表' }]);
    expect(jsonld({ email: ['a@example.jp', 'mailto:a@example.jp'] }).centres[0]!.channels).toEqual([
      { method: 'mail', url: 'mailto:a@example.jp' },
    ]);
    expect(
      hsds({
        phones: [{ number: '043-111-2222' }],
        service_at_locations: [{ phones: [{ number: '043-111-2222', description: '代表' }] }],
      }).centres[0]!.channels,
    ).toEqual([{ method: 'phone', tel: '043-111-2222', label: '代表' }]);
  });
  test('is two where the hours differ, or the extension', () => {
    const phone = { number: '043-111-2222' };
    expect(hsds({ phones: [phone, { ...phone, extension: '12' }] }).centres[0]!.channels).toHaveLength(2);
    expect(
      hsds({
        service_at_locations: [
          { phones: [phone], schedules: [{ description: '平日' }] },
          { phones: [phone], schedules: [{ description: '土曜' }] },
        ],
      }).centres[0]!.channels,
    ).toHaveLength(2);
  });
});

describe('what is said to be lost', () => {
  const lost = (form: string, value: unknown): string =>
    /not carried over: (.*)/.exec(exported(form, value).err)?.[1] ?? '';
  test('is nothing that only moved, or is written in another way', () => {
    const office = {
      '@type': 'GovernmentOffice',
      name: '見本の窓口',
      url: 'https://www.city.example.lg.jp/',
      email: 'soudan@city.example.lg.jp',
      telephone: '043-111-2222',
      address: '千葉県見本市1-1',
    };
    expect(lost('jsonld', office)).toBe('');
    expect(
      lost('jsonld', { ...office, telephone: '+81-043-111-2222', email: 'mailto:soudan@city.example.lg.jp' }),
    ).toBe('');
    expect(
      lost('jsonld', {
        ...office,
        address: {
          '@type': 'PostalAddress',
          addressRegion: '千葉県',
          addressLocality: '見本市',
          streetAddress: '1-1',
          postalCode: '260-0001',
          addressCountry: 'JP',
        },
      }),
    ).toBe('');
    expect(
      lost('hsds', [
        {
          ...service,
          service_at_locations: [
            {
              location: {
                name: '見本会館',
                location_type: 'physical',
                addresses: [
                  {
                    address_1: '中央1-1',
                    city: '見本市',
                    state_province: '千葉県',
                    postal_code: '260-0001',
                    country: 'JP',
                    address_type: 'physical',
                  },
                ],
              },
            },
          ],
        },
      ]),
    ).toBe('');
  });
  test('is everything that is not there', () => {
    const office = { '@type': 'GovernmentOffice', name: '見本の窓口', telephone: '043-111-2222' };
    expect(lost('jsonld', { ...office, faxNumber: '043-111-2223' })).toBe('faxNumber (1)');
    expect(lost('jsonld', { ...office, email: 'nobody' })).toBe('email (1)');
    expect(lost('jsonld', { ...office, url: 'http://www.city.example.lg.jp/' })).toBe('url (1)');
    expect(lost('jsonld', { ...office, numberOfEmployees: 43, vatID: '043', description: '相談' })).toBe(
      'numberOfEmployees (1), vatID (1), description (1)',
    );
    expect(
      lost('jsonld', [
        office,
        { ...office, name: '別の窓口', telephone: '043-111-3333', description: '見本の窓口' },
      ]),
    ).toBe('description (1)');
    expect(
      lost('hsds', [
        {
          ...service,
          service_at_locations: [
            {
              location: {
                location_type: 'physical',
                addresses: [{ address_1: 'PO Box 1', city: '見本市', address_type: 'postal' }],
              },
            },
          ],
        },
      ]),
    ).toContain('addresses[].address_1 (1)');
  });
});
