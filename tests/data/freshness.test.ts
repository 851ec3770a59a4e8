// An entry that nobody can check again is an entry that nobody will.
import { describe, expect, it } from 'vitest';
import type { Dated } from '../../src/core/due.ts';
import { CENTRES, HOTLINES } from '../../src/data/directory.ts';

/**
 * No page that names them was found when the list was made; they state the plain name of the place and nothing else
 * (tests/data/directory.test.ts holds them to that). This list may only get shorter.
 */
const NOTHING_FOUND_YET = ['akita', 'fukushima', 'toyama', 'yamaguchi', 'oita', 'miyazaki', 'sapporo-city', 'kawasaki-city', 'sakai-city'];

const untraceable = (entries: readonly Dated[]): string[] => entries.filter(({ sources, checked }) => sources.length === 0 && checked === undefined).map(({ id }) => id);

describe('a person who keeps the built-in list', () => {
  it('finds a source or a date with every centre, but for those that state nothing', () => {
    expect(untraceable(CENTRES)).toEqual(NOTHING_FOUND_YET);
  });
  it('finds a source or a date with every national line', () => {
    expect(untraceable(HOTLINES)).toEqual([]);
  });
  it('can reach nobody through an entry that has neither', () => {
    for (const { id, website, channels, programs } of CENTRES.filter(({ id }) => NOTHING_FOUND_YET.includes(id))) expect({ website, channels, programs }, id).toEqual({ channels: [], programs: [] });
  });
});
