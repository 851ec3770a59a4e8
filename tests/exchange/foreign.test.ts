// Files of others, written in ways that ours never are: what fits is taken, what doesn't is left, and nothing
// is made up.
import { readHsds, readJsonLd } from './support/terms.ts';
import { describe, expect, test } from 'vitest';
import type { Centre } from '../../src/directory/centre.ts';
import { joinAddress } from '../../src/exchange/address.ts';

const EMPTY: Centre = { id: '', area: '', name: '', channels: [], programs: [], sources: [] };
const CHIBA = 'http://data.e-stat.go.jp/lod/sac/C12000';

describe('a service of HSDS', () => {
  const centre = (more: object): Centre =>
    readHsds([{ id: 'x', name: 'Help', status: 'active', ...more }])!.centres[0]!;
  const channels = (...at: object[]) => centre({ service_at_locations: at }).channels;

  test('may say nothing of itself, and is no less read', () => {
    expect(
      readHsds([{ status: 'active' }, { status: 'inactive' }, { id: ' ', name: '\n', status: 'defunct' }]),
    ).toMatchObject({
      centres: [EMPTY],
      leftOut: [
        { because: 'not-running', name: '' },
        { because: 'not-running', name: '' },
      ],
    });
  });
  test('may serve places and have programmes that are not known here', () => {
    expect(
      centre({ service_areas: [{ uri: 'http://example.com/' }, { name: 'x' }, { uri: CHIBA }] }).area,
    ).toBe('12');
    const attributes = [
      { link_type: 'program', value: 'cooking' },
      { link_type: 'program' },
      { link_type: 'program', taxonomy_term: { code: 'seminar' } },
      { link_type: 'programme', value: 'drop-in' },
    ];
    expect(centre({ attributes }).programs).toEqual(['seminar']);
  });
  test('may name an age in words, which is none', () => {
    expect(centre({ minimum_age: '15', maximum_age: 39 })).toEqual({
      ...EMPTY,
      id: 'x',
      name: 'Help',
      maximumAge: 39,
    });
  });
  test('may have its contacts apart from any place', () => {
    expect(centre({ contacts: [{ name: 'a' }, { email: 'a@example.jp' }] }).channels).toEqual([
      { method: 'mail', url: 'mailto:a@example.jp' },
    ]);
    expect(channels({ location: { contacts: [{ name: 'a' }, { email: 'b@example.jp' }] } })).toEqual([
      { method: 'mail', url: 'mailto:b@example.jp' },
    ]);
    expect(channels({ contacts: [{ email: 'nobody' }] })).toEqual([]);
  });
  test('may have a mobile number, one for texts, one for faxes, and one that is blank', () => {
    const phones = [
      { number: ' ' },
      { number: '0000000001', type: 'fax' },
      { number: '000-0000-0000', type: 'cell' },
      { number: '#110', type: 'text' },
    ];
    expect(channels({ phones })).toEqual([
      { method: 'phone', tel: '000-0000-0000' },
      { method: 'sns', url: 'sms:%23110' },
    ]);
  });
  test('may stand in a house of another country, or in one of which the country is not said', () => {
    const address = {
      address_1: '1 Main Street',
      address_2: 'Floor 2',
      city: 'Bristol',
      region: 'West',
      state_province: 'Avon',
      postal_code: 'BS1',
      country: 'GB',
    };
    expect(channels({ location: { addresses: [address] } })).toEqual([
      { method: 'in-person', address: 'Floor 2, 1 Main Street, Bristol, West, Avon, BS1, GB' },
    ]);
    expect(
      channels({
        location: {
          addresses: [{ address_1: '見本市1-2', state_province: '千葉県', postal_code: '260-0000' }],
        },
      }),
    ).toEqual([{ method: 'in-person', address: '〒260-0000 千葉県見本市1-2' }]);
    expect(channels({ location: { addresses: [{ address_1: ' ' }] } })).toEqual([]);
    expect(joinAddress(['1-2'], { postal: '', prefecture: '千葉県', country: '' })).toBe('千葉県1-2');
  });
  test('may have hours for people nobody here has heard of', () => {
    const schedules = [
      { description: '平日' },
      { description: '続き', attributes: [{ link_type: 'continues', value: 'x' }] },
      { description: '土曜', attributes: [{ link_type: 'condition', value: 'members' }] },
      {
        attributes: [
          { link_type: 'condition', value: 'age' },
          { link_type: 'minimum_age', value: '15' },
        ],
      },
    ];
    expect(channels({ phones: [{ number: '000-000-0000' }], schedules })).toEqual([
      {
        method: 'phone',
        tel: '000-000-0000',
        hoursText: '平日',
        hoursFor: [{ condition: 'age', minimumAge: 15 }],
      },
    ]);
  });
});

describe('a service of schema.org', () => {
  const centre = (more: object): Centre =>
    readJsonLd({ '@type': 'Service', name: 'a', ...more })!.centres[0]!;

  test('needs a name, and something that says what it is', () => {
    for (const raw of [{ name: 'a' }, { '@type': 'Service' }, [{ '@type': 'Service', name: ' ' }]])
      expect(readJsonLd(raw)).toBeNull();
    expect(readJsonLd([{ name: ' ' }, { name: 'a' }])).toMatchObject({
      centres: [],
      leftOut: [{ because: 'no-service', name: 'a' }],
    });
    expect(readJsonLd([{ name: 'a', telephone: '000-000-0000' }])!.centres).toEqual([
      { ...EMPTY, id: 'a', name: 'a', channels: [{ method: 'phone', tel: '000-000-0000' }] },
    ]);
  });
  test('may be known by its address on the web', () => {
    expect(centre({ '@id': 'https://example.jp/#a' }).id).toBe('https://example.jp/#a');
  });
  test('may serve places and have programmes that are not known here', () => {
    expect(
      centre({ areaServed: [{ '@id': 'http://example.com/' }, { name: 'x' }, { '@id': CHIBA }] }).area,
    ).toBe('12');
    expect(
      centre({
        hasOfferCatalog: {
          itemListElement: [
            { itemOffered: { serviceType: 'cooking' } },
            {},
            { itemOffered: { serviceType: 'seminar' } },
          ],
        },
      }).programs,
    ).toEqual(['seminar']);
  });
  test('may have pages without an address, and words without a page', () => {
    expect(
      centre({
        subjectOf: [
          { text: ' ' },
          { text: '移転' },
          { url: 'https://example.jp/', dateModified: '2026' },
          { url: ' ' },
        ],
      }),
    ).toMatchObject({ alert: '移転', sources: [{ url: 'https://example.jp/', date: '2026' }] });
  });
  test('may have hours for people nobody here has heard of', () => {
    const more = [
      { category: 'members', description: '土曜' },
      { category: 'age', description: '日曜' },
    ];
    expect(
      centre({
        availableChannel: {
          servicePhone: { telephone: '000-000-0000' },
          providesService: [{ serviceType: 'phone' }, ...more],
        },
      }).channels,
    ).toEqual([
      { method: 'phone', tel: '000-000-0000', hoursFor: [{ condition: 'age', hoursText: '日曜' }] },
    ]);
  });
  test('may have its address in parts', () => {
    const address = {
      postalCode: '260-0000',
      addressRegion: '千葉県',
      addressLocality: '見本市',
      streetAddress: '1-2',
      addressCountry: 'JP',
    };
    expect(centre({ address }).channels).toEqual([
      { method: 'in-person', address: '〒260-0000 千葉県見本市1-2' },
    ]);
    expect(centre({ address: { ...address, addressCountry: 'GB' } }).channels).toEqual([
      { method: 'in-person', address: '1-2, 見本市, 千葉県, 260-0000, GB' },
    ]);
  });
  test('may have mail addresses that are none, and a kind of contact only where it is one', () => {
    expect(
      centre({
        contactType: 'x',
        email: ['nobody', 'amailto:@example.jp', 'a@example.jp'],
        contactPoint: { '@type': 'ContactPoint', contactType: '相談', email: 'b@example.jp' },
      }).channels,
    ).toEqual([
      { method: 'mail', url: 'mailto:a@example.jp' },
      { method: 'mail', url: 'mailto:b@example.jp', label: '相談' },
    ]);
  });
});
