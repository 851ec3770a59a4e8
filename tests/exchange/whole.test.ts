// The two files that others get for one centre of which everything is known, and for one of which nothing is:
// to the letter.
import { describe, expect, test } from 'vitest';
import type { Centre } from '../../src/directory/centre.ts';
import { toHsds, toJsonLd } from '../../src/exchange/index.ts';
import { stableId } from '../../src/exchange/stable-id.ts';
import { readHsds, readJsonLd, TERMS, written } from './support/terms.ts';

const FULL: Centre = {
  id: 'chiba',
  kind: 'window',
  area: '12',
  name: '見本窓口',
  reading: 'みほんまどぐち',
  website: 'https://www.pref.example.lg.jp/',
  excludes: ['12100', '12204'],
  programs: ['family-class', 'seminar'],
  eligibility: '県内の方',
  cost: '無料',
  status: 'temporarily-closed',
  alert: '移転',
  minimumAge: 15,
  maximumAge: 64,
  checked: '2026-11-01',
  sources: [
    { url: 'https://www.pref.example.lg.jp/', date: '2026-11' },
    { url: 'https://www.pref.example.lg.jp/b' },
  ],
  channels: [
    {
      method: 'phone',
      tel: '000-000-0000',
      label: '相談専用',
      audience: '家族',
      hours: 'Mo,We[2] 09:00-17:00',
      hoursText: '月曜',
      hoursFor: [
        {
          condition: 'age',
          label: '高校生',
          hours: 'Sa 09:00-12:00',
          hoursText: '土曜も',
          minimumAge: 15,
          maximumAge: 18,
        },
        { condition: 'holidays', hoursText: '祝日も' },
      ],
    },
    {
      method: 'in-person',
      address: '〒260-0000 千葉県見本市1-2-3',
      reservation: 'required',
      hours: 'Mo-Su 22:00-26:00',
    },
    {
      method: 'phone',
      tel: '000-000-0001',
      checked: '2026-07',
      sources: [
        { url: 'https://www.city.example.lg.jp/', date: '2026-06-01' },
        { url: 'https://www.city.example.lg.jp/b' },
      ],
    },
    { method: 'mail', url: 'mailto:soudan@city.example.lg.jp' },
    { method: 'sns', url: 'sms:%23110', label: '文字' },
    { method: 'online', url: 'https://www.city.example.lg.jp/online', label: '画面' },
    { method: 'in-person' },
  ],
};
const BARE: Centre = { id: 'bare', area: '', name: '窓口', channels: [], programs: [], sources: [] };

const named = (family: string, code: string): string => `〈${family}:${code}〉`;
const word = (family: string, code: string): object => ({
  link_type: family,
  taxonomy_term: {
    code,
    name: named(family, code),
    description: named(family, code),
    taxonomy: 'hikikomori-help',
  },
});
const said = (link: string, value: string): object => ({ link_type: link, value });

const HSDS = {
  name: '見本窓口',
  alternate_name: 'みほんまどぐち',
  status: 'temporarily closed',
  url: 'https://www.pref.example.lg.jp/',
  fees_description: '無料',
  eligibility_description: '県内の方',
  minimum_age: 15,
  maximum_age: 64,
  assured_date: '2026-11-01',
  alert: '移転',
  organization: { name: '見本窓口', description: '見本窓口' },
  service_areas: [{ name: '千葉県', uri: 'http://data.e-stat.go.jp/lod/sac/C12000' }],
  service_at_locations: [
    {
      description: '家族',
      location: { location_type: 'virtual' },
      phones: [{ number: '000-000-0000', type: 'voice', description: '相談専用' }],
      schedules: [
        {
          description: '月曜',
          freq: 'WEEKLY',
          byday: 'MO',
          opens_at: '09:00+09:00',
          closes_at: '17:00+09:00',
          timezone: 9,
          attributes: [said('opening_hours', 'Mo,We[2] 09:00-17:00')],
        },
        {
          freq: 'MONTHLY',
          byday: '2WE',
          opens_at: '09:00+09:00',
          closes_at: '17:00+09:00',
          timezone: 9,
          attributes: [said('continues', stableId('centre', 'chiba', 'phone', 0, 'hours'))],
        },
        {
          description: '土曜も',
          notes: '高校生',
          freq: 'WEEKLY',
          byday: 'SA',
          opens_at: '09:00+09:00',
          closes_at: '12:00+09:00',
          timezone: 9,
          attributes: [
            said('opening_hours', 'Sa 09:00-12:00'),
            word('condition', 'age'),
            said('minimum_age', '15'),
            said('maximum_age', '18'),
          ],
        },
        { description: '祝日も', attributes: [word('condition', 'holidays')] },
      ],
      attributes: [word('method', 'phone')],
    },
    {
      location: {
        location_type: 'physical',
        addresses: [
          {
            address_1: '見本市1-2-3',
            city: '',
            state_province: '千葉県',
            postal_code: '260-0000',
            country: 'JP',
            address_type: 'physical',
          },
        ],
      },
      schedules: [
        { description: 'Mo-Su 22:00-26:00', attributes: [said('opening_hours', 'Mo-Su 22:00-26:00')] },
      ],
      attributes: [word('method', 'in-person'), word('reservation', 'required')],
    },
    {
      location: { location_type: 'virtual' },
      phones: [{ number: '000-000-0001', type: 'voice' }],
      attributes: [
        word('method', 'phone'),
        said('checked', '2026-07'),
        said('source', 'https://www.city.example.lg.jp/ 2026-06-01'),
        said('source', 'https://www.city.example.lg.jp/b'),
      ],
    },
    {
      location: { location_type: 'virtual' },
      contacts: [{ email: 'soudan@city.example.lg.jp' }],
      attributes: [word('method', 'mail')],
    },
    {
      location: { location_type: 'virtual', name: '文字' },
      phones: [{ number: '#110', type: 'text' }],
      attributes: [word('method', 'sns')],
    },
    {
      location: { location_type: 'virtual', name: '画面', url: 'https://www.city.example.lg.jp/online' },
      attributes: [word('method', 'online')],
    },
    { location: { location_type: 'physical' }, attributes: [word('method', 'in-person')] },
  ],
  attributes: [
    said('identifier', 'chiba'),
    word('kind', 'window'),
    said('excluded_area', '12100'),
    said('excluded_area', '12204'),
    word('program', 'family-class'),
    word('program', 'seminar'),
    said('source', 'https://www.pref.example.lg.jp/ 2026-11'),
    said('source', 'https://www.pref.example.lg.jp/b'),
  ],
};
const SCHEMA_ORG = {
  '@type': 'GovernmentService',
  '@id': `urn:uuid:${stableId('centre', 'chiba')}`,
  identifier: 'chiba',
  serviceType: 'window',
  name: '見本窓口',
  alternateName: 'みほんまどぐち',
  url: 'https://www.pref.example.lg.jp/',
  areaServed: {
    '@type': 'AdministrativeArea',
    '@id': 'http://data.e-stat.go.jp/lod/sac/C12000',
    name: '千葉県',
  },
  audience: { '@type': 'PeopleAudience', audienceType: '県内の方', requiredMinAge: 15, requiredMaxAge: 64 },
  offers: {
    '@type': 'Offer',
    priceSpecification: { '@type': 'PriceSpecification', description: '無料' },
    ineligibleRegion: [
      { '@type': 'AdministrativeArea', '@id': 'http://data.e-stat.go.jp/lod/sac/C12100', name: '千葉市' },
      { '@type': 'AdministrativeArea', '@id': 'http://data.e-stat.go.jp/lod/sac/C12204', name: '12204' },
    ],
  },
  hasOfferCatalog: {
    '@type': 'OfferCatalog',
    itemListElement: [
      {
        '@type': 'Offer',
        itemOffered: { '@type': 'Service', serviceType: 'family-class', name: '〈program:family-class〉' },
      },
      {
        '@type': 'Offer',
        itemOffered: { '@type': 'Service', serviceType: 'seminar', name: '〈program:seminar〉' },
      },
    ],
  },
  hoursAvailable: { '@type': 'OpeningHoursSpecification' },
  availableChannel: [
    {
      '@type': 'ServiceChannel',
      name: '相談専用',
      servicePhone: { '@type': 'ContactPoint', telephone: '000-000-0000' },
      providesService: [
        {
          '@type': 'Service',
          serviceType: 'phone',
          name: '〈method:phone〉',
          audience: { '@type': 'Audience', audienceType: '家族' },
          description: '月曜',
          'osm:opening_hours': 'Mo,We[2] 09:00-17:00',
        },
        {
          '@type': 'Service',
          serviceType: 'phone',
          category: 'age',
          audience: {
            '@type': 'PeopleAudience',
            audienceType: '高校生',
            requiredMinAge: 15,
            requiredMaxAge: 18,
          },
          description: '土曜も',
          hoursAvailable: [
            {
              '@type': 'OpeningHoursSpecification',
              dayOfWeek: ['Saturday'],
              opens: '09:00',
              closes: '12:00',
            },
          ],
          'osm:opening_hours': 'Sa 09:00-12:00',
        },
        { '@type': 'Service', serviceType: 'phone', category: 'holidays', description: '祝日も' },
      ],
    },
    {
      '@type': 'ServiceChannel',
      serviceLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          postalCode: '260-0000',
          addressRegion: '千葉県',
          streetAddress: '見本市1-2-3',
          addressCountry: 'JP',
        },
      },
      providesService: {
        '@type': 'Service',
        serviceType: 'in-person',
        name: '〈method:in-person〉',
        description: 'Mo-Su 22:00-26:00',
        hoursAvailable: [
          {
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
            opens: '22:00',
            closes: '02:00',
          },
        ],
        'osm:opening_hours': 'Mo-Su 22:00-26:00',
      },
    },
    {
      '@type': 'ServiceChannel',
      servicePhone: { '@type': 'ContactPoint', telephone: '000-000-0001' },
      providesService: { '@type': 'Service', serviceType: 'phone', name: '〈method:phone〉' },
      mainEntityOfPage: { '@type': 'WebPage', lastReviewed: '2026-07' },
      subjectOf: [
        { '@type': 'WebPage', url: 'https://www.city.example.lg.jp/', dateModified: '2026-06-01' },
        { '@type': 'WebPage', url: 'https://www.city.example.lg.jp/b' },
      ],
    },
    {
      '@type': 'ServiceChannel',
      serviceUrl: 'mailto:soudan@city.example.lg.jp',
      providesService: { '@type': 'Service', serviceType: 'mail', name: '〈method:mail〉' },
    },
    {
      '@type': 'ServiceChannel',
      name: '文字',
      serviceSmsNumber: { '@type': 'ContactPoint', telephone: '#110' },
      providesService: { '@type': 'Service', serviceType: 'sns', name: '〈method:sns〉' },
    },
    {
      '@type': 'ServiceChannel',
      name: '画面',
      serviceUrl: 'https://www.city.example.lg.jp/online',
      providesService: { '@type': 'Service', serviceType: 'online', name: '〈method:online〉' },
    },
    {
      '@type': 'ServiceChannel',
      providesService: { '@type': 'Service', serviceType: 'in-person', name: '〈method:in-person〉' },
    },
  ],
  mainEntityOfPage: {
    '@type': 'WebPage',
    url: 'https://www.pref.example.lg.jp/',
    lastReviewed: '2026-11-01',
  },
  subjectOf: [
    { '@type': 'SpecialAnnouncement', text: '移転' },
    { '@type': 'WebPage', url: 'https://www.pref.example.lg.jp/', dateModified: '2026-11' },
    { '@type': 'WebPage', url: 'https://www.pref.example.lg.jp/b' },
  ],
};
/** What has an identifier, in the order of the file: each is worked out from these words. */
const PLACES = [
  'centre chiba',
  'centre chiba organization',
  'centre chiba area',
  'centre chiba phone 0',
  'centre chiba phone 0 location',
  'centre chiba phone 0 voice',
  'centre chiba phone 0 hours',
  'attribute centre chiba phone 0 hours hours 0',
  'centre chiba phone 0 hours 0',
  'attribute centre chiba phone 0 hours 0 continues 0',
  'centre chiba phone 0 hours-for 0',
  'attribute centre chiba phone 0 hours-for 0 hours 0',
  'attribute centre chiba phone 0 hours-for 0 condition 0',
  'term condition age',
  'attribute centre chiba phone 0 hours-for 0 minimumAge 0',
  'attribute centre chiba phone 0 hours-for 0 maximumAge 0',
  'centre chiba phone 0 hours-for 1',
  'attribute centre chiba phone 0 hours-for 1 condition 0',
  'term condition holidays',
  'attribute centre chiba phone 0 method 0',
  'term method phone',
  'centre chiba in-person 0',
  'centre chiba in-person 0 location',
  'centre chiba in-person 0 address',
  'centre chiba in-person 0 hours',
  'attribute centre chiba in-person 0 hours hours 0',
  'attribute centre chiba in-person 0 method 0',
  'term method in-person',
  'attribute centre chiba in-person 0 reservation 0',
  'term reservation required',
  'centre chiba phone 1',
  'centre chiba phone 1 location',
  'centre chiba phone 1 voice',
  'attribute centre chiba phone 1 method 0',
  'term method phone',
  'attribute centre chiba phone 1 checked 0',
  'attribute centre chiba phone 1 source 0',
  'attribute centre chiba phone 1 source 1',
  'centre chiba mail 0',
  'centre chiba mail 0 location',
  'centre chiba mail 0 contact',
  'attribute centre chiba mail 0 method 0',
  'term method mail',
  'centre chiba sns 0',
  'centre chiba sns 0 location',
  'centre chiba sns 0 text',
  'attribute centre chiba sns 0 method 0',
  'term method sns',
  'centre chiba online 0',
  'centre chiba online 0 location',
  'attribute centre chiba online 0 method 0',
  'term method online',
  'centre chiba in-person 1',
  'centre chiba in-person 1 location',
  'attribute centre chiba in-person 1 method 0',
  'term method in-person',
  'attribute centre chiba identifier 0',
  'attribute centre chiba kind 0',
  'term kind window',
  'attribute centre chiba excluded 0',
  'attribute centre chiba excluded 1',
  'attribute centre chiba program 0',
  'term program family-class',
  'attribute centre chiba program 1',
  'term program seminar',
  'attribute centre chiba source 0',
  'attribute centre chiba source 1',
];

/** The identifiers, and all the rest. */
function apart(value: unknown): { readonly ids: readonly string[]; readonly rest: unknown } {
  const ids: string[] = [];
  const rest: unknown = JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      if (key !== 'id') return inner;
      ids.push(String(inner));
      return undefined;
    }),
  );
  return { ids, rest };
}

describe('another service that takes the list over', () => {
  test('finds in HSDS all that is known of a centre, and nothing else', () => {
    expect(apart(toHsds([FULL], TERMS).contents[0]).rest).toEqual(HSDS);
  });
  test('finds the same identifiers in the next release', () => {
    const { ids } = apart(toHsds([FULL], TERMS).contents[0]);
    const places = new Map(PLACES.map((place) => [stableId(...place.split(' ')), place]));
    expect(ids.map((id) => places.get(id))).toEqual(PLACES);
  });
  test('finds in schema.org all that is known of a centre, and nothing else', () => {
    expect(written(toJsonLd([FULL], TERMS)['@graph'][0])).toEqual(SCHEMA_ORG);
  });
  test('finds no empty fields where nothing is known', () => {
    expect(apart(toHsds([BARE], TERMS).contents[0]).rest).toEqual({
      name: '窓口',
      status: 'active',
      organization: { name: '窓口', description: '窓口' },
      attributes: [said('identifier', 'bare')],
    });
    expect(Object.keys(toHsds([BARE], TERMS).contents[0]!)).toEqual([
      'id',
      'name',
      'status',
      'organization',
      'attributes',
    ]);
    expect(toJsonLd([BARE], TERMS)['@graph'][0]).toStrictEqual({
      '@type': 'GovernmentService',
      '@id': `urn:uuid:${stableId('centre', 'bare')}`,
      identifier: 'bare',
      name: '窓口',
    });
  });
});

describe('a keeper who gets the list back', () => {
  const LISTS: readonly Centre[] = [
    FULL,
    BARE,
    { ...FULL, id: 'only', minimumAge: undefined, excludes: undefined, cost: undefined, status: undefined },
    { ...BARE, id: 'age', maximumAge: 39, excludes: ['12100'] },
    { ...BARE, id: 'cost', minimumAge: 0, cost: '無料' },
  ].map((centre) => written(centre) as Centre);
  test('finds it as it was, from HSDS', () =>
    expect(readHsds(written(toHsds(LISTS, TERMS)))).toMatchObject({
      centres: LISTS,
      leftOut: [],
      successors: [],
    }));
  test('finds it as it was but for booking, from schema.org', () => {
    const expected = LISTS.map((centre) => ({
      ...centre,
      channels: centre.channels.map(({ reservation: _, ...channel }) => channel),
    }));
    expect(readJsonLd(written(toJsonLd(LISTS, TERMS)))).toMatchObject({
      centres: expected,
      leftOut: [],
      successors: [],
    });
  });
});
