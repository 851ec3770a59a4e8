import { describe, expect, it } from 'vitest';
import { findLocality } from '../../src/core/area.ts';
import type { Centre, Hotline } from '../../src/core/centre.ts';
import { contactsFor, findLevels, isReachable, linesFor, offerOf, ownLevels, trust } from '../../src/core/directory.ts';
import type { Level } from '../../src/core/directory.ts';
import { centre, CHAT, DESK, DIRECTORY, directoryWith, FORM, PHONE, TODAY } from '../support/setting.ts';

const CHIBA = centre('12', [PHONE, DESK]);
const CHIBA_CITY = centre('12100', [PHONE]);
const TOKYO = centre('13', [CHAT]);
const TAG: Centre = { ...centre('', [FORM]), id: 'tag' };
const SMALL = directoryWith(TOKYO, CHIBA, CHIBA_CITY);

/** `['local: tag', 'prefecture: centre-12']` */
const told = (levels: readonly Level[]): string[] => levels.map(({ level, centres }) => `${level}: ${centres.map(({ id }) => id).join(' ')}`);
const levelsAt = (place: string | null, tag: Centre | null = null, directory = SMALL): Level[] =>
  findLevels(directory, tag, place === null ? null : findLocality(DIRECTORY.areas, place));

describe('a person in a place', () => {
  it('meets the centre on the tag first, then the city, then the prefecture', () => {
    expect(told(levelsAt('千葉市', TAG))).toEqual(['local: tag', 'city: centre-12100', 'prefecture: centre-12']);
    expect(told(levelsAt('千葉市'))).toEqual(['city: centre-12100', 'prefecture: centre-12']);
  });

  it('meets the cities of the prefecture last where only the prefecture is known', () => {
    expect(told(levelsAt('千葉県', TAG))).toEqual(['local: tag', 'prefecture: centre-12', 'cities-within: centre-12100']);
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

  it('is not sent to a prefecture that leaves its city to the city, while everyone else there is', () => {
    const directory = directoryWith({ ...CHIBA, excludes: ['12100'] }, CHIBA_CITY);
    expect(told(levelsAt('千葉市', null, directory))).toEqual(['city: centre-12100']);
    expect(told(levelsAt('千葉県', null, directory))).toEqual(['prefecture: centre-12', 'cities-within: centre-12100']);
    expect(told(levelsAt('千葉県柏市', null, directory))[0]).toBe('prefecture: centre-12');
  });

  it('meets every centre of a city that has two', () => {
    const second = { ...CHIBA_CITY, id: 'second' };
    expect(told(levelsAt('千葉市', null, directoryWith(CHIBA_CITY, second)))).toEqual(['city: centre-12100 second']);
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

describe('what the nearest centre offers', () => {
  it('is the methods that it has, in the order of the vocabulary', () => {
    expect(offerOf(levelsAt('千葉県'))).toEqual({ offered: ['phone', 'in-person'], openOffHours: [] });
    expect(offerOf([{ level: 'local', centres: [centre('', [FORM, CHAT, PHONE, PHONE])] }]).offered).toEqual(['phone', 'sns', 'mail']);
  });

  it('is not mixed with what a further one has', () => {
    expect(offerOf(levelsAt('千葉市')).offered).toEqual(['phone']);
  });

  it('is joined where one level has two centres', () => {
    expect(offerOf([{ level: 'city', centres: [CHIBA_CITY, TOKYO] }])).toEqual({ offered: ['phone', 'sns'], openOffHours: ['sns'] });
  });

  it('is unknown, and nothing is held to be missing, where no channel is known', () => {
    expect(offerOf([])).toEqual({});
    expect(offerOf([{ level: 'city', centres: [centre('12100', [])] }, { level: 'prefecture', centres: [CHIBA] }])).toEqual({});
  });

  it.each([
    ['Mo-Fr 09:00-17:00', false], ['Mo-Fr 09:00-19:00', true], ['Sa 10:00-12:00', true], ['24/7', true], ['Mo-Fr 9時から', false], [undefined, false],
  ])('is there after hours with %s: %s', (hours, open) => {
    const channel = { method: 'sns' as const, url: 'https://example.jp/', ...(hours !== undefined && { hours }) };
    expect(offerOf([{ level: 'local', centres: [centre('', [channel])] }]).openOffHours).toEqual(open ? ['sns'] : []);
  });

  it('is there after hours when one of two numbers is', () => {
    const numbers = [PHONE, { ...PHONE, hours: 'Su 09:00-12:00' }];
    expect(offerOf([{ level: 'local', centres: [centre('', numbers)] }]).openOffHours).toEqual(['phone']);
  });
});

describe('the contacts for a method', () => {
  it('come from all levels, the nearest first, and only for that method', () => {
    const contacts = contactsFor(levelsAt('千葉市', TAG), 'phone', TODAY);
    expect(contacts.map(({ centre: { id }, channel }) => [id, channel])).toEqual([['centre-12100', PHONE], ['centre-12', PHONE]]);
    expect(contactsFor(levelsAt('千葉市'), 'sns', TODAY)).toEqual([]);
  });

  it.each([['2026-11-01', 'fresh'], ['2025-01-01', 'old'], [undefined, 'undated']])('of the directory checked %s are %s', (checked, expected) => {
    const entry = centre('12', [PHONE], checked === undefined ? {} : { checked });
    expect(contactsFor([{ level: 'prefecture', centres: [entry] }], 'phone', TODAY)[0]?.freshness).toBe(expected);
  });

  it('on the tag are the embedder\'s own word: trusted without a date, and old by their own date', () => {
    expect(trust(TAG, TODAY)).toBe('fresh');
    expect(trust({ ...TAG, checked: '2026-11-01' }, TODAY)).toBe('fresh');
    expect(trust({ ...TAG, checked: '2025-01-01' }, TODAY)).toBe('old');
  });

  it('can be used when there is a number, an address or a link', () => {
    expect([PHONE, DESK, CHAT, FORM].map(isReachable)).toEqual([true, true, true, true]);
    expect(isReachable({ method: 'phone', label: '電話', hours: '24/7' })).toBe(false);
  });
});

describe('national lines', () => {
  const line = (id: string, kinds: Hotline['kinds'], always = false): Hotline => ({
    id, name: id, kinds, audience: '', numbers: [], text: false, always, sources: [],
  });
  const lines = [line('a', ['general']), line('b', ['suicidal', 'general'], true), line('c', ['child']), line('d', ['general'], true)];
  const ids = (kinds: Hotline['kinds']): string[] => linesFor(lines, kinds).map(({ id }) => id);

  it('of the kind named first come first, those that always answer before the others, each once', () => {
    expect(ids(['general'])).toEqual(['b', 'd', 'a']);
    expect(ids(['child', 'general'])).toEqual(['c', 'b', 'd', 'a']);
    expect(ids(['suicidal', 'general', 'suicidal'])).toEqual(['b', 'd', 'a']);
  });

  it('of no kind are none, and the list is left as it was', () => {
    expect(ids([])).toEqual([]);
    expect(ids(['violence'])).toEqual([]);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});
