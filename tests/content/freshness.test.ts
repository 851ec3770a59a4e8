// An entry that nobody can check again is an entry that nobody will.
import { describe, expect, it } from 'vitest';
import type { Dated } from '../../src/directory/due.ts';
import { CENTRES, HOTLINES, NATIONAL_LIST_URL } from '../../src/content/contacts.ts';

/**
 * The ministry's list is all that could be named for these: they state the plain name of the place and
 * nothing else. This list may only get shorter.
 */
const ON_THE_LIST_ONLY = [
  'fukushima',
  'toyama',
  'yamaguchi',
  'miyazaki',
  'kawasaki-city',
  'sakai-city',
  'shirakawa-city',
];

const untraceable = (entries: readonly Dated[]): string[] =>
  entries.filter(({ sources, checked }) => sources.length === 0 && checked === undefined).map(({ id }) => id);

describe('a person who keeps the built-in list', () => {
  it('finds a source or a date with every centre', () => {
    expect(untraceable(CENTRES)).toEqual([]);
  });
  it("finds the ministry's list where no page of the centre is known", () => {
    expect(
      CENTRES.filter(({ sources }) => sources.every(({ url }) => url === NATIONAL_LIST_URL)).map(
        ({ id }) => id,
      ),
    ).toEqual(ON_THE_LIST_ONLY);
  });
  it('finds a source or a date with every national line', () => {
    expect(untraceable(HOTLINES)).toEqual([]);
  });
  it('can reach nobody through an entry that only the list stands for', () => {
    for (const { id, website, channels, programs } of CENTRES.filter(({ id }) =>
      ON_THE_LIST_ONLY.includes(id),
    ))
      expect({ website, channels, programs }, id).toEqual({ channels: [], programs: [] });
  });
});
