// Which municipality or ward a person is asked for, and how it is found by typing.
import { describe, expect, it } from 'vitest';
import { findLocality } from '../../src/directory/area.ts';
import type { Centre } from '../../src/directory/centre.ts';
import type { Town } from '../../src/directory/towns.ts';
import { matchingTowns, townsIn, townsToAsk } from '../../src/directory/towns.ts';
import { centre, DIRECTORY, PHONE } from '../support/setting.ts';

const office = (area: string, name: string, reading?: string): Centre =>
  centre(area, [], { id: area, kind: 'office', name, ...(reading && { reading }) });
const window = (area: string): Centre => centre(area, [PHONE], { id: `${area}-window`, kind: 'window' });
const OFFICES = [
  office('14100', '横浜市', 'よこはまし'),
  office('14101', '横浜市 鶴見区', 'よこはまし つるみく'),
  office('14104', '横浜市 中区', 'よこはまし なかく'),
  office('14130', '川崎市', 'かわさきし'),
  office('14131', '川崎市 川崎区', 'かわさきし かわさきく'),
  office('14201', '横須賀市', 'よこすかし'),
  office('08208', '龍ケ崎市', 'りゅうがさきし'),
];
const WINDOWS = [window('14101'), window('14104'), window('14130'), window('14201')];
const CENTRES = [...WINDOWS, ...OFFICES, centre('14', [PHONE])];
const at = (place: string) => findLocality(DIRECTORY.areas, place);
const names = (towns: readonly Town[]): string[] => towns.map(({ name }) => name);
const asked = (place: string, centres: readonly Centre[] = CENTRES): string[] =>
  names(townsToAsk(townsIn(centres, at(place)), centres, at(place)));

describe('a person is asked', () => {
  it('for the municipality, where only the prefecture is known and a list has its municipalities', () => {
    expect(asked('14')).toEqual(
      names(OFFICES.map(({ area, name }) => ({ code: area, name, reading: '' })).slice(0, 6)),
    );
    expect(asked('14', [centre('14', [PHONE])])).toEqual([]);
    expect(asked('13')).toEqual([]);
  });

  it('for the ward, where each ward of the city has a window', () => {
    expect(asked('横浜市')).toEqual(['横浜市 鶴見区', '横浜市 中区']);
  });

  it('for nothing more, where the city has one window, the place is known, or none is', () => {
    expect(asked('川崎市')).toEqual([]);
    expect(asked('14101')).toEqual([]);
    expect(asked('14201')).toEqual([]);
    expect(townsToAsk([], CENTRES, null)).toEqual([]);
    expect(townsIn(CENTRES, null)).toEqual([]);
  });
});

describe('who types finds', () => {
  const TOWNS = OFFICES.map(({ area, name, reading = '' }) => ({ code: area, name, reading }));
  const found = (typed: string): string[] => names(matchingTowns(TOWNS, typed));

  it.each([
    ['横須賀', ['横須賀市']],
    ['よこすか', ['横須賀市']],
    ['ヨコスカ', ['横須賀市']],
    ['ﾖｺｽｶ', ['横須賀市']],
    [' よこ すか ', ['横須賀市']],
    ['中区', ['横浜市 中区']],
    ['なかく', ['横浜市 中区']],
    ['よこはましなかく', ['横浜市 中区']],
    ['横浜市中区', ['横浜市 中区']],
    ['龍ヶ崎', ['龍ケ崎市']],
    ['竜', []],
    ['yokosuka', []],
  ])('by %j: %j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('names of places or wards that begin with the text first', () => {
    expect(found('さき')).toEqual(['川崎市', '川崎市 川崎区', '龍ケ崎市']);
    expect(found('よこ')).toEqual(['横浜市', '横浜市 鶴見区', '横浜市 中区', '横須賀市']);
    expect(found('つ')).toEqual(['横浜市 鶴見区']);
  });

  it('all, where nothing is typed', () => {
    expect(found('')).toHaveLength(TOWNS.length);
    expect(found(' 　')).toHaveLength(TOWNS.length);
  });

  it('nothing, and without an error, by characters that are special in a regular expression', () => {
    for (const typed of ['(', '[', '\\', '.*', '市|区']) expect(found(typed)).toEqual([]);
  });
});
