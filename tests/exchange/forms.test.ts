// What others find in the files, and what becomes of their files with us.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Centre } from '../../src/directory/centre.ts';
import { lostBetween, toHsds, toJsonLd } from '../../src/exchange/index.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { AREAS, CENTRES } from '../../src/content/contacts.ts';
import { TODAY } from '../support/setting.ts';
import { spoilt } from '../support/spoil.ts';
import { centres } from './support/centres.ts';
import { faults, SERVICE } from './support/hsds-shape.ts';
import { readHsds, readJsonLd, TERMS, written } from './support/terms.ts';

const CENTRE: Centre = {
  id: 'chiba',
  area: '12',
  name: '見本県ひきこもり地域支援センター',
  website: 'https://www.pref.example.lg.jp/hikikomori/',
  excludes: ['12100'],
  programs: ['family-class'],
  eligibility: '県内の方',
  cost: '無料',
  status: 'temporarily-closed',
  alert: '移転のためお休みしています',
  minimumAge: 15,
  maximumAge: 64,
  checked: '2026-11-01',
  sources: [{ url: 'https://www.pref.example.lg.jp/hikikomori/', date: '2026-11' }],
  channels: [
    {
      method: 'phone',
      tel: '000-000-0000',
      label: '相談専用',
      audience: '家族',
      hours: 'Mo-Fr 09:00-17:00',
      hoursText: '平日9時から17時',
      hoursFor: [{ condition: 'age', label: '高校生', hoursText: '土曜も', minimumAge: 15, maximumAge: 18 }],
    },
    { method: 'in-person', address: '〒260-0000 千葉県見本市1-2-3', reservation: 'required' },
    { method: 'mail', url: 'mailto:soudan@city.example.lg.jp' },
    { method: 'sns', url: 'sms:0000000000' },
    { method: 'online', url: 'https://www.city.example.lg.jp/online' },
  ],
};

describe('a reader of HSDS', () => {
  const [service] = toHsds([CENTRE], TERMS).contents;

  test('finds the fields of HSDS 3.0 and no others, whatever the list', () => {
    fc.assert(
      fc.property(centres, (list) => {
        expect(toHsds(list, TERMS).contents.flatMap((one) => faults(one, SERVICE))).toEqual([]);
      }),
      { numRuns: 150 },
    );
    expect(toHsds(CENTRES, TERMS).contents.flatMap((one) => faults(one, SERVICE))).toEqual([]);
  });
  test('finds the page of an API', () => {
    const { contents, ...page } = toHsds([CENTRE], TERMS);
    expect([contents.length, page]).toEqual([
      1,
      {
        total_items: 1,
        total_pages: 1,
        page_number: 1,
        size: 1,
        first_page: true,
        last_page: true,
        empty: false,
      },
    ]);
    expect(toHsds([], TERMS)).toMatchObject({ total_items: 0, empty: true });
  });
  test('finds each fact where HSDS has it', () => {
    expect(service).toMatchObject({
      name: CENTRE.name,
      status: 'temporarily closed',
      url: CENTRE.website,
      fees_description: '無料',
      eligibility_description: '県内の方',
      minimum_age: 15,
      maximum_age: 64,
      assured_date: '2026-11-01',
      alert: CENTRE.alert,
      service_areas: [{ name: '千葉県', uri: 'http://data.e-stat.go.jp/lod/sac/C12000' }],
    });
    expect(service!.service_at_locations).toMatchObject([
      {
        description: '家族',
        location: { location_type: 'virtual' },
        phones: [{ number: '000-000-0000', type: 'voice', description: '相談専用' }],
      },
      {
        location: {
          location_type: 'physical',
          addresses: [
            {
              postal_code: '260-0000',
              state_province: '千葉県',
              city: '',
              address_1: '見本市1-2-3',
              country: 'JP',
            },
          ],
        },
      },
      { contacts: [{ email: 'soudan@city.example.lg.jp' }] },
      { phones: [{ number: '0000000000', type: 'text' }] },
      { location: { location_type: 'virtual', url: 'https://www.city.example.lg.jp/online' } },
    ]);
  });
  test('finds the words of the source for hours, those for some beside them', () => {
    expect(
      service!.service_at_locations![0]!.schedules!.map(({ description, notes, freq }) => [
        description,
        notes,
        freq,
      ]),
    ).toEqual([
      ['平日9時から17時', undefined, 'WEEKLY'],
      ['土曜も', '高校生', undefined],
    ]);
  });
  test('finds a house wherever there is an address, and a page that only speaks of mail as a page', () => {
    const channels = [
      { method: 'phone', tel: '000-000-0000', address: '見本市1' },
      { method: 'online', url: 'https://example.jp/?to=mailto:a@example.jp' },
    ] as const;
    expect(
      toHsds([{ ...CENTRE, channels }], TERMS).contents[0]?.service_at_locations?.map(
        ({ location: { location_type: type, url }, contacts }) => [type, url, contacts],
      ),
    ).toEqual([
      ['physical', undefined, undefined],
      ['virtual', 'https://example.jp/?to=mailto:a@example.jp', undefined],
    ]);
  });
  test('finds our words with a name for people', () => {
    expect(
      service!.service_at_locations![1]!.attributes.map(({ taxonomy_term: term }) => [
        term?.code,
        term?.name,
      ]),
    ).toEqual([
      ['in-person', '〈method:in-person〉'],
      ['required', '〈reservation:required〉'],
    ]);
  });
});

describe('a reader of schema.org', () => {
  const [service] = toJsonLd([CENTRE], TERMS)['@graph'];

  test('finds each fact under a term of schema.org', () => {
    expect(service).toMatchObject({
      '@type': 'GovernmentService',
      identifier: 'chiba',
      name: CENTRE.name,
      url: CENTRE.website,
      areaServed: { '@type': 'AdministrativeArea', name: '千葉県' },
      audience: {
        '@type': 'PeopleAudience',
        audienceType: '県内の方',
        requiredMinAge: 15,
        requiredMaxAge: 64,
      },
      offers: {
        priceSpecification: { description: '無料' },
        ineligibleRegion: [{ '@id': 'http://data.e-stat.go.jp/lod/sac/C12100' }],
      },
      hasOfferCatalog: {
        itemListElement: [{ itemOffered: { serviceType: 'family-class', name: '〈program:family-class〉' } }],
      },
      mainEntityOfPage: { lastReviewed: '2026-11-01' },
      subjectOf: [
        { '@type': 'SpecialAnnouncement', text: CENTRE.alert },
        { '@type': 'WebPage', url: 'https://www.pref.example.lg.jp/hikikomori/', dateModified: '2026-11' },
      ],
      availableChannel: [
        {
          name: '相談専用',
          servicePhone: { telephone: '000-000-0000' },
          providesService: [
            { serviceType: 'phone', audience: { audienceType: '家族' } },
            { category: 'age', audience: { audienceType: '高校生', requiredMaxAge: 18 } },
          ],
        },
        {
          serviceLocation: {
            address: {
              postalCode: '260-0000',
              addressRegion: '千葉県',
              streetAddress: '見本市1-2-3',
              addressCountry: 'JP',
            },
          },
        },
        { serviceUrl: 'mailto:soudan@city.example.lg.jp' },
        { serviceSmsNumber: { telephone: '0000000000' } },
        { serviceUrl: 'https://www.city.example.lg.jp/online' },
      ],
    });
  });
  test('reads a centre that is closed for a while as one without opening hours, which means closed', () =>
    expect(service).toMatchObject({ hoursAvailable: { '@type': 'OpeningHoursSpecification' } }));
  test("finds OSM hours under OSM's own name, since schema.org has none", () => {
    expect(toJsonLd([], TERMS)['@context']).toEqual([
      'https://schema.org',
      { osm: 'https://wiki.openstreetmap.org/wiki/Key:' },
    ]);
    expect(JSON.stringify(service)).toContain('"osm:opening_hours":"Mo-Fr 09:00-17:00"');
  });
});

describe("somebody else's HSDS", () => {
  const foreign = {
    id: 'x',
    name: 'Help',
    status: 'active',
    description: 'text',
    url: 'http://example.com/',
    email: 'a@example.jp',
    languages: [{ id: 'l', name: 'Urdu' }],
    phones: [
      { id: 'p', number: '03-0000-0000', description: 'reception' },
      { id: 'f', number: '03-0000-0001', type: 'fax' },
    ],
    schedules: [
      { id: 's', description: 'Mondays', freq: 'WEEKLY', byday: 'MO' },
      { id: 't', description: 'and Fridays' },
    ],
    service_at_locations: [
      {
        id: 'a',
        location: {
          id: 'b',
          location_type: 'physical',
          name: 'Hall',
          addresses: [{ address_1: '1 Main Street', city: 'Bristol', postal_code: 'BS1', country: 'GB' }],
        },
      },
    ],
  };
  test('becomes a centre as far as our fields reach, with hours in words', () => {
    expect(readHsds([foreign])).toEqual({
      leftOut: [],
      successors: [],
      records: [foreign],
      centres: [
        {
          id: 'x',
          area: '',
          name: 'Help',
          programs: [],
          sources: [],
          channels: [
            {
              method: 'in-person',
              address: '1 Main Street, Bristol, BS1, GB',
              label: 'Hall',
              hoursText: 'Mondays / and Fridays',
            },
            { method: 'phone', tel: '03-0000-0000', label: 'reception', hoursText: 'Mondays / and Fridays' },
            { method: 'mail', url: 'mailto:a@example.jp' },
          ],
        },
      ],
    });
  });
  test('has what has no place with us named', () => {
    const lost = lostBetween([foreign], toHsds(readHsds([foreign])!.centres, TERMS).contents).map(
      ({ path }) => path,
    );
    expect(lost).toEqual(
      expect.arrayContaining(['description', 'url', 'languages[].name', 'schedules[].byday']),
    );
    expect(lost).not.toContain('phones[].description');
  });
  test('has another name taken for a reading only where it is in hiragana', () => {
    const named = (name: string) => readHsds([{ ...foreign, alternate_name: name }])!.centres[0]!.reading;
    expect([named('みほん まどぐち'), named('Helpdesk'), named('見本'), named('ー')]).toEqual([
      'みほん まどぐち',
      undefined,
      undefined,
      undefined,
    ]);
  });
  test('may stand in a page, under services, or alone', () => {
    for (const raw of [{ contents: [foreign] }, { services: [foreign] }, foreign])
      expect(readHsds(raw)).toEqual(readHsds([foreign]));
  });
  test('that no longer runs becomes no centre', () => {
    expect(
      readHsds([{ ...foreign, status: 'defunct' }, { id: 'y', status: 'inactive' }, foreign]),
    ).toMatchObject({
      leftOut: [
        { because: 'not-running', name: 'Help' },
        { because: 'not-running', name: 'y' },
      ],
      centres: [{ id: 'x' }],
    });
  });
  test.each([
    ['a phone', { phones: [{ number: '03-0000-0000', type: 'voice' }] }, 'phone'],
    ['a page', { location: { url: 'https://example.jp/' } }, 'online'],
    ['a mail address', { contacts: [{ email: 'a@example.jp' }] }, 'mail'],
    ['a number for texts', { phones: [{ number: '0000000000', type: 'text' }] }, 'sns'],
  ])('with %s has its method found out', (_, at, method) =>
    expect(
      readHsds([{ id: 'x', name: 'a', status: 'active', service_at_locations: [at] }])?.centres[0]?.channels,
    ).toMatchObject([{ method }]),
  );
});

describe("somebody else's schema.org", () => {
  test('becomes a centre: an office with its contacts', () => {
    const office = {
      '@context': 'https://schema.org',
      '@type': 'GovernmentOffice',
      name: '見本市役所',
      url: 'https://www.city.example.lg.jp/',
      telephone: '000-000-0000',
      address: '見本市1-2-3',
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: '相談',
          telephone: '000-000-0001',
          email: 'mailto:a@example.jp',
        },
      ],
      faxNumber: '000-000-0002',
    };
    const {
      centres: [centre],
    } = readJsonLd(office)!;
    expect(centre).toMatchObject({
      id: '見本市役所',
      name: '見本市役所',
      website: 'https://www.city.example.lg.jp/',
    });
    expect(centre!.channels).toEqual([
      { method: 'phone', tel: '000-000-0000' },
      { method: 'in-person', address: '見本市1-2-3' },
      { method: 'phone', tel: '000-000-0001', label: '相談' },
      { method: 'mail', url: 'mailto:a@example.jp', label: '相談' },
    ]);
    expect(lostBetween([office], toJsonLd([centre!], TERMS)['@graph']).map(({ path }) => path)).toContain(
      'faxNumber',
    );
  });
  test('has the method of a channel found out', () => {
    const methods = (channels: object[]) =>
      readJsonLd({ '@type': 'Service', name: 'a', availableChannel: channels })!.centres[0]!.channels.map(
        ({ method }) => method,
      );
    expect(
      methods([
        { servicePhone: { telephone: '000-000-0000' } },
        { serviceLocation: { address: '見本市' } },
        { serviceUrl: 'mailto:a@example.jp' },
        { serviceUrl: 'https://a.example.jp/' },
        { serviceSmsNumber: { telephone: '110' } },
        {},
      ]),
    ).toEqual(['phone', 'in-person', 'mail', 'online', 'sns']);
  });
  test('keeps the page and the day of each channel, and takes no other kind of service for ours', () => {
    const [centre] = readJsonLd({
      '@type': 'Service',
      name: 'a',
      serviceType: 'counselling',
      alternateName: 'a',
      availableChannel: {
        servicePhone: { telephone: '000-000-0000' },
        mainEntityOfPage: { lastReviewed: '2026-07-26' },
        subjectOf: [{ url: 'https://a.example.jp/' }, { text: 'b' }],
      },
    })!.centres;
    expect(centre).toEqual({
      id: 'a',
      area: '',
      name: 'a',
      channels: [
        {
          method: 'phone',
          tel: '000-000-0000',
          checked: '2026-07-26',
          sources: [{ url: 'https://a.example.jp/' }],
        },
      ],
      programs: [],
      sources: [],
    });
  });
  test('with hours on certain days is not taken for closed', () => {
    expect(
      readJsonLd({
        '@type': 'Service',
        name: 'a',
        hoursAvailable: [{ dayOfWeek: 'Monday' }, { opens: '09:00', closes: '17:00' }],
      })!.centres[0]!.status,
    ).toBeUndefined();
  });
});

describe('anything at all', () => {
  const KEYS = [
    'contents',
    'services',
    '@graph',
    '@type',
    'id',
    'name',
    'status',
    'attributes',
    'link_type',
    'value',
    'service_at_locations',
    'location',
    'addresses',
    'phones',
    'number',
    'schedules',
    'availableChannel',
    'providesService',
    'serviceType',
    'subjectOf',
    'audience',
    '__proto__',
  ];
  const json = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom<unknown>(
        'phone',
        'method',
        'source',
        'condition',
        'age',
        'opening_hours',
        'active',
        '',
        'https://example.jp/',
        7,
        null,
        true,
      ),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...KEYS), tie('any'), { maxKeys: 5 }),
    ),
  })).any;

  /** One of our own files with something foreign in it. */
  const damaged = (to: typeof toHsds | typeof toJsonLd) =>
    fc
      .tuple(centres, fc.nat(), json, fc.boolean())
      .map(([list, nth, value, away]) => spoilt(to(list, TERMS), nth, value, away));

  test.each([
    ['HSDS', toHsds, readHsds],
    ['schema.org', toJsonLd, readJsonLd],
  ] as const)(
    'is read as %s without a crash, and what is made of it can be checked and written',
    (_, to, from) => {
      let read = 0;
      fc.assert(
        fc.property(fc.oneof(json, damaged(to)), (raw) => {
          const back = from(written(raw));
          if (back === null) return;
          read += back.centres.length;
          parseDirectory(back.centres, AREAS, TODAY);
          toHsds(back.centres, TERMS);
          toJsonLd(back.centres, TERMS);
        }),
        { numRuns: 300 },
      );
      expect(read).toBeGreaterThan(50);
    },
  );
  test('without a service or a name in it is told apart', () => {
    for (const raw of [null, 3, 'text', {}, [], [3], { contents: [] }, { '@graph': [] }])
      expect([readHsds(raw), readJsonLd(raw)]).toEqual([null, null]);
  });
});
