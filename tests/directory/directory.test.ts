import { describe, expect, it } from 'vitest';
import { findLocality } from '../../src/directory/area.ts';
import { trust } from '../../src/directory/evidence.ts';
import type { Centre, Channel, Hotline } from '../../src/directory/centre.ts';
import {
  contactsFor,
  findLevels,
  isReachable,
  isUsable,
  linesFor,
  nearestLevel,
  offerOf,
  ownLevels,
  withOwn,
  workingCentres,
} from '../../src/directory/directory.ts';
import type { Level } from '../../src/directory/directory.ts';
import { centre, CHAT, DESK, DIRECTORY, directoryWith, FORM, PHONE, TODAY } from '../support/setting.ts';

const CHIBA = centre('12', [PHONE, DESK]);
const CHIBA_CITY = centre('12100', [PHONE]);
const TOKYO = centre('13', [CHAT]);
const TAG: Centre = { ...centre('', [FORM]), id: 'tag' };
const SMALL = directoryWith(TOKYO, CHIBA, CHIBA_CITY);

/** `['local: tag', 'prefecture: centre-12']` */
const told = (levels: readonly Level[]): string[] =>
  levels.map(({ level, centres }) => `${level}: ${centres.map(({ id }) => id).join(' ')}`);
const levelsAt = (place: string | null, tag: Centre | null = null, directory = SMALL): Level[] =>
  findLevels(directory, tag, place === null ? null : findLocality(DIRECTORY.areas, place));

describe('a person in a place', () => {
  it('meets the centre on the tag first, then the city, then the prefecture', () => {
    expect(told(levelsAt('千葉市', TAG))).toEqual([
      'local: tag',
      'city: centre-12100',
      'prefecture: centre-12',
    ]);
    expect(told(levelsAt('千葉市'))).toEqual(['city: centre-12100', 'prefecture: centre-12']);
  });

  it('meets the cities of the prefecture last where only the prefecture is known', () => {
    expect(told(levelsAt('千葉県', TAG))).toEqual([
      'local: tag',
      'prefecture: centre-12',
      'cities-within: centre-12100',
    ]);
  });

  it('never meets the centres of another prefecture', () => {
    expect(told(levelsAt('東京都'))).toEqual(['prefecture: centre-13']);
    expect(told(levelsAt('大阪府'))).toEqual([]);
  });

  it('meets none where no place is known, but the one on the tag', () => {
    expect(levelsAt(null)).toEqual([]);
    expect(told(levelsAt(null, TAG))).toEqual(['local: tag']);
  });

  it('falls back to the prefecture where the city has no centre', () => {
    expect(told(levelsAt('千葉市', null, directoryWith(CHIBA)))).toEqual(['prefecture: centre-12']);
  });

  it('is not sent to a prefecture centre that excludes the city; people elsewhere in the prefecture are', () => {
    const directory = directoryWith({ ...CHIBA, excludes: ['12100'] }, CHIBA_CITY);
    expect(told(levelsAt('千葉市', null, directory))).toEqual(['city: centre-12100']);
    expect(told(levelsAt('千葉県', null, directory))).toEqual([
      'prefecture: centre-12',
      'cities-within: centre-12100',
    ]);
    expect(told(levelsAt('千葉県柏市', null, directory))[0]).toBe('prefecture: centre-12');
  });

  it('meets every centre of a city that has two', () => {
    const second = { ...CHIBA_CITY, id: 'second' };
    expect(told(levelsAt('千葉市', null, directoryWith(CHIBA_CITY, second)))).toEqual([
      'city: centre-12100 second',
    ]);
  });

  it('can turn to all levels but the cities that serve their own people', () => {
    expect(told(ownLevels(levelsAt('千葉県', TAG)))).toEqual(['local: tag', 'prefecture: centre-12']);
    expect(told(ownLevels(levelsAt('千葉市', TAG)))).toEqual(told(levelsAt('千葉市', TAG)));
  });

  it.each(DIRECTORY.areas.map(({ ja, code }) => [ja, code]))('finds a centre in %s', (_name, code) => {
    const [nearest] = levelsAt(code, null, DIRECTORY);
    expect(nearest?.level).toBe(code.length === 2 ? 'prefecture' : 'city');
    expect(nearest?.centres.map(({ area }) => area)).toContain(code);
  });
});

describe('a person in a municipality that has a window of its own', () => {
  const KASHIWA = centre('12217', [PHONE]);
  const WARD = centre('12101', [CHAT]);
  const directory = directoryWith(CHIBA, CHIBA_CITY, KASHIWA, WARD);

  it('meets it before the prefecture, and the windows of other cities not at all', () => {
    expect(told(levelsAt('12217', null, directory))).toEqual([
      'municipality: centre-12217',
      'prefecture: centre-12',
    ]);
    expect(told(levelsAt('122173', TAG, directory))).toEqual([
      'local: tag',
      'municipality: centre-12217',
      'prefecture: centre-12',
    ]);
  });

  it('meets that of a ward before that of its designated city, and that before the prefecture', () => {
    expect(told(levelsAt('12101', null, directory))).toEqual([
      'municipality: centre-12101',
      'city: centre-12100',
      'prefecture: centre-12',
    ]);
    expect(told(levelsAt('12102', null, directory))).toEqual(['city: centre-12100', 'prefecture: centre-12']);
    expect(told(levelsAt('12100', null, directory))).toEqual(['city: centre-12100', 'prefecture: centre-12']);
  });

  it('meets the prefecture where the municipality has none', () => {
    expect(told(levelsAt('12219', null, directory))).toEqual(['prefecture: centre-12']);
  });

  it('is not sent to a prefecture centre that excludes the municipality', () => {
    const leaving = directoryWith({ ...CHIBA, excludes: ['12217', '12100'] }, CHIBA_CITY, KASHIWA);
    expect(told(levelsAt('12217', null, leaving))).toEqual(['municipality: centre-12217']);
    expect(told(levelsAt('12101', null, leaving))).toEqual(['city: centre-12100']);
    expect(told(levelsAt('12219', null, leaving))).toEqual(['prefecture: centre-12']);
  });

  it('finds it among those of the prefecture where only the prefecture is known', () => {
    expect(told(levelsAt('12', null, directory))).toEqual([
      'prefecture: centre-12',
      'cities-within: centre-12100 centre-12217 centre-12101',
    ]);
  });

  it('meets every window that one place has, on every level', () => {
    const twice = directoryWith(
      ...[CHIBA, CHIBA_CITY, KASHIWA, WARD].flatMap((each) => [each, { ...each, id: `${each.id}-b` }]),
    );
    expect(told(levelsAt('12101', null, twice))).toEqual([
      'municipality: centre-12101 centre-12101-b',
      'city: centre-12100 centre-12100-b',
      'prefecture: centre-12 centre-12-b',
    ]);
  });
});

describe("an embedder's own list", () => {
  const mine = (area: string, id = `mine-${area}`): Centre => ({ ...centre(area, [FORM]), id });

  it('takes the place of the built-in centres of the same area and leaves the rest', () => {
    const directory = withOwn(SMALL, [mine('12100')]);
    expect(told(levelsAt('千葉市', null, directory))).toEqual(['city: mine-12100', 'prefecture: centre-12']);
    expect(told(levelsAt('東京都', null, directory))).toEqual(['prefecture: centre-13']);
  });

  it('replaces them once, also when it has several centres of that area', () => {
    const directory = withOwn(SMALL, [mine('12', 'a'), mine('12', 'b')]);
    expect(told(levelsAt('千葉県', null, directory))[0]).toBe('prefecture: a b');
  });

  it('adds windows of municipalities that the built-in list does not have', () => {
    expect(told(levelsAt('12217', null, withOwn(SMALL, [mine('12217')])))).toEqual([
      'municipality: mine-12217',
      'prefecture: centre-12',
    ]);
  });

  it('has its centres without an area nearest everywhere, after the one on the tag', () => {
    const directory = withOwn(SMALL, [mine('', 'everywhere')]);
    expect(told(levelsAt('千葉市', null, directory))).toEqual([
      'local: everywhere',
      'city: centre-12100',
      'prefecture: centre-12',
    ]);
    expect(told(levelsAt(null, TAG, directory))).toEqual(['local: tag everywhere']);
    expect(told(levelsAt('大阪府', null, directory))).toEqual(['local: everywhere']);
  });

  it('is complete: what it leaves out is not offered, while what the built-in list leaves out is unknown', () => {
    const { centres } = withOwn(SMALL, [mine('12100')]);
    expect(centres.map(({ area, complete }) => [area, complete])).toEqual([
      ['12100', true],
      ['13', undefined],
      ['12', undefined],
    ]);
  });

  it('says no more than the built-in list where it carries on an entry of it', () => {
    const { centres } = withOwn(SMALL, [{ ...mine('12100'), id: 'centre-12100' }]);
    expect(centres[0]).toEqual({ ...mine('12100'), id: 'centre-12100' });
  });

  it('that is empty changes nothing', () => {
    expect(withOwn(SMALL, [])).toBe(SMALL);
  });

  it('leaves the built-in list as it was, with its lines and areas', () => {
    const before = JSON.stringify(SMALL);
    const { areas, hotlines, nationalList } = withOwn(SMALL, [mine('12')]);
    expect(JSON.stringify(SMALL)).toBe(before);
    expect({ areas, hotlines, nationalList }).toEqual({
      areas: SMALL.areas,
      hotlines: SMALL.hotlines,
      nationalList: SMALL.nationalList,
    });
  });
});

describe('a centre that is closed for the time being', () => {
  const CLOSED: Centre = { ...CHIBA_CITY, status: 'temporarily-closed', channels: [CHAT] };
  const levels = levelsAt('千葉市', null, directoryWith(CHIBA, CLOSED));

  it('comes last, and what it had does not count as offered while another one works', () => {
    expect(offerOf(levels, TODAY)).toEqual({
      offered: ['phone', 'in-person'],
      unknown: ['sns', 'mail', 'online'],
      openOffHours: [],
    });
    const both: Level[] = [
      {
        level: 'city',
        centres: [
          { ...CLOSED, channels: [PHONE] },
          { ...CHIBA, id: 'open' },
        ],
      },
    ];
    expect(contactsFor(both, 'phone', TODAY).map(({ centre: { id } }) => id)).toEqual([
      'open',
      'centre-12100',
    ]);
  });

  it('comes after one that is further away, but is not hidden', () => {
    const phones = levelsAt('千葉市', TAG, directoryWith(CHIBA, { ...CLOSED, channels: [PHONE] }));
    expect(contactsFor(phones, 'phone', TODAY).map(({ centre: { id } }) => id)).toEqual([
      'centre-12',
      'centre-12100',
    ]);
    expect(told(phones)).toEqual(['local: tag', 'city: centre-12100', 'prefecture: centre-12']);
  });

  it('makes no method count as missing where no other centre is known', () => {
    expect(offerOf([{ level: 'city', centres: [CLOSED] }], TODAY)).toEqual({});
  });

  it('does not take away what its neighbour on the same level offers', () => {
    expect(
      offerOf([{ level: 'city', centres: [CLOSED, { ...CHIBA, channels: [PHONE] }] }], TODAY).offered,
    ).toEqual(['phone']);
  });
});

describe('the centres that work', () => {
  const closed = { status: 'temporarily-closed' } as const;
  it('are those of the nearest level that has some', () => {
    const city: Level = { level: 'city', centres: [centre('12100', [PHONE], closed)] };
    const prefecture: Level = { level: 'prefecture', centres: [CHIBA] };
    expect(workingCentres([city, prefecture])).toEqual([CHIBA]);
    expect(workingCentres([prefecture, city])).toEqual([CHIBA]);
    expect(workingCentres([city])).toEqual([]);
    expect(workingCentres([{ ...city, centres: [...city.centres, TOKYO] }, prefecture])).toEqual([TOKYO]);
  });
});

describe('the nearest level', () => {
  it('is the first level with centres; contacts of the host page do not count', () => {
    const host: Level = { level: 'host', centres: [TAG] };
    const prefecture: Level = { level: 'prefecture', centres: [CHIBA] };
    expect(nearestLevel([host, prefecture])).toBe(prefecture);
    expect(nearestLevel([prefecture, host])).toBe(prefecture);
    expect(nearestLevel([host])).toBeUndefined();
    expect(nearestLevel([])).toBeUndefined();
  });
});

describe('what the nearest centre offers', () => {
  const offer = (channels: readonly Channel[], more: Partial<Centre> = {}) =>
    offerOf([{ level: 'local', centres: [centre('12', channels, more)] }], TODAY);
  const own = { complete: true } as const;

  it('is the methods that can be used, in the order of the vocabulary', () => {
    expect(offer([FORM, CHAT, PHONE, PHONE]).offered).toEqual(['phone', 'sns', 'mail']);
  });

  it('is unknown for a method without a contact, and for all that an entry of the built-in directory leaves out', () => {
    expect(offer([PHONE, { method: 'sns' }])).toEqual({
      offered: ['phone'],
      unknown: ['in-person', 'sns', 'mail', 'online'],
      openOffHours: [],
    });
    expect(offer([{ method: 'phone' }])).toEqual({
      offered: [],
      unknown: ['phone', 'in-person', 'sns', 'mail', 'online'],
      openOffHours: [],
    });
  });

  it('is missing where the owner of the page leaves it out, and unknown where they name it without a contact', () => {
    expect(offer([PHONE], own)).toEqual({ offered: ['phone'], unknown: [], openOffHours: [] });
    expect(offer([PHONE, { method: 'sns' }], own)).toEqual({
      offered: ['phone'],
      unknown: ['sns'],
      openOffHours: [],
    });
  });

  it('is unknown as soon as one of two centres may lack a method in the list', () => {
    const levels: Level[] = [{ level: 'local', centres: [centre('', [PHONE], own), centre('12', [FORM])] }];
    expect(offerOf(levels, TODAY)).toMatchObject({
      offered: ['phone', 'mail'],
      unknown: ['in-person', 'sns', 'online'],
    });
  });

  it('includes a visit that a number or a page arranges, also where the address is not known', () => {
    const desk: Channel = { method: 'in-person' };
    expect([
      isUsable(desk, centre('12', [desk, PHONE]), TODAY),
      isUsable(desk, centre('12', [desk, FORM]), TODAY),
      isUsable(DESK, centre('12', [DESK]), TODAY),
    ]).toEqual([true, true, true]);
    expect(isUsable(desk, centre('12', [desk, { method: 'phone' }]), TODAY)).toBe(false);
    expect(isUsable({ method: 'sns' }, centre('12', [{ method: 'sns' }, PHONE]), TODAY)).toBe(false);
    expect(offer([desk, PHONE]).offered).toEqual(['phone', 'in-person']);
  });

  it('does not include what a further centre offers', () => {
    expect(offerOf(levelsAt('千葉市'), TODAY).offered).toEqual(['phone']);
  });

  it('combines all centres of one level', () => {
    expect(offerOf([{ level: 'city', centres: [CHIBA_CITY, TOKYO] }], TODAY)).toMatchObject({
      offered: ['phone', 'sns'],
      openOffHours: ['sns'],
    });
  });

  it('is unknown, and no method counts as missing, where no channel is known', () => {
    expect(offerOf([], TODAY)).toEqual({});
    expect(
      offerOf(
        [
          { level: 'city', centres: [centre('12100', [])] },
          { level: 'prefecture', centres: [CHIBA] },
        ],
        TODAY,
      ),
    ).toEqual({});
    expect(offer([], own)).toEqual({});
  });

  it.each([
    ['Mo-Fr 09:00-17:00', false],
    ['Mo-Fr 09:00-19:00', true],
    ['Sa 10:00-12:00', true],
    ['24/7', true],
    ['Mo-Fr 9時から', false],
    [undefined, false],
  ])('is there after hours with %s: %s', (hours, open) => {
    const channel = {
      method: 'sns' as const,
      url: 'https://example.jp/',
      ...(hours !== undefined && { hours }),
    };
    expect(offerOf([{ level: 'local', centres: [centre('', [channel])] }], TODAY).openOffHours).toEqual(
      open ? ['sns'] : [],
    );
  });

  it('is there after hours when one of two numbers is', () => {
    const numbers = [PHONE, { ...PHONE, hours: 'Su 09:00-12:00' }];
    expect(offerOf([{ level: 'local', centres: [centre('', numbers)] }], TODAY).openOffHours).toEqual([
      'phone',
    ]);
  });
});

describe('the contacts for a method', () => {
  it('come from all levels, the nearest first, and only for that method', () => {
    const contacts = contactsFor(levelsAt('千葉市', TAG), 'phone', TODAY);
    expect(contacts.map(({ centre: { id }, channel }) => [id, channel])).toEqual([
      ['centre-12100', PHONE],
      ['centre-12', PHONE],
    ]);
    expect(contactsFor(levelsAt('千葉市'), 'sns', TODAY)).toEqual([]);
  });

  it.each([
    ['2026-11-01', 'fresh'],
    ['2025-01-01', 'old'],
    [undefined, 'undated'],
  ])('of the directory checked %s are %s', (checked, expected) => {
    const entry = centre('12', [PHONE], checked === undefined ? {} : { checked });
    expect(contactsFor([{ level: 'prefecture', centres: [entry] }], 'phone', TODAY)[0]?.freshness).toBe(
      expected,
    );
  });

  it('on the tag are trusted without a date, and old by their own date', () => {
    expect(trust(TAG, PHONE, TODAY)).toBe('fresh');
    expect(trust({ ...TAG, checked: '2026-11-01' }, PHONE, TODAY)).toBe('fresh');
    expect(trust({ ...TAG, checked: '2025-01-01' }, PHONE, TODAY)).toBe('old');
  });

  it('can be used when there is a number, an address or a link', () => {
    expect([PHONE, DESK, CHAT, FORM].map(isReachable)).toEqual([true, true, true, true]);
    expect(isReachable({ method: 'phone', label: '電話', hours: '24/7' })).toBe(false);
  });
});

describe('national lines', () => {
  const line = (id: string, kinds: Hotline['kinds'], always = false): Hotline => ({
    id,
    name: id,
    kinds,
    audience: '',
    numbers: [],
    text: false,
    always,
    sources: [],
  });
  const lines = [
    line('a', ['general']),
    line('b', ['suicidal', 'general'], true),
    line('c', ['child']),
    line('d', ['general'], true),
  ];
  const ids = (kinds: Hotline['kinds']): string[] => linesFor(lines, kinds).map(({ id }) => id);

  it('of the kind named first come first, those that always answer before the others, each once', () => {
    expect(ids(['general'])).toEqual(['b', 'd', 'a']);
    expect(ids(['child', 'general'])).toEqual(['c', 'b', 'd', 'a']);
    expect(ids(['suicidal', 'general', 'suicidal'])).toEqual(['b', 'd', 'a']);
  });

  it('of no kind are none, and the given list is not changed', () => {
    expect(ids([])).toEqual([]);
    expect(ids(['violence'])).toEqual([]);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});
