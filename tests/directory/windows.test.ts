// Where people of a place meet the municipal window and the municipality's switchboard.
import { describe, expect, it } from 'vitest';
import { findLocality } from '../../src/directory/area.ts';
import type { Centre, Channel } from '../../src/directory/centre.ts';
import type { Level } from '../../src/directory/directory.ts';
import {
  findLevels,
  nearestLevel,
  offerOf,
  ownLevels,
  windowFirst,
  withOwn,
  workingCentres,
} from '../../src/directory/directory.ts';
import { centre, DESK, directoryWith, DIRECTORY, PHONE, TODAY } from '../support/setting.ts';

const NAMED: Channel = { method: 'phone' };
const window = (area: string, channels: readonly Channel[] = [PHONE]): Centre =>
  centre(area, channels, { id: `window-${area}`, kind: 'window' });
const office = (area: string): Centre => centre(area, [PHONE], { id: `office-${area}`, kind: 'office' });
const levelsAt = (place: string, ...centres: Centre[]): Level[] =>
  findLevels(directoryWith(...centres), null, findLocality(DIRECTORY.areas, place));
const told = (levels: readonly Level[]): string[] =>
  levels.map(({ level, centres }) => `${level}: ${centres.map(({ id }) => id).join(' ')}`);

describe('the window and the office', () => {
  const CHIBA = centre('12', [PHONE]);

  it('come after the centres, the switchboard last', () => {
    expect(told(levelsAt('12217', office('12217'), window('12217'), CHIBA))).toEqual([
      'prefecture: centre-12',
      'window: window-12217',
      'office: office-12217',
    ]);
  });

  it("of a ward come before those of its city, and other towns' are not met", () => {
    expect(
      told(
        levelsAt(
          '14101',
          window('14100'),
          window('14101'),
          window('14104'),
          office('14100'),
          office('14101'),
        ),
      ),
    ).toEqual(['window: window-14101 window-14100', 'office: office-14101 office-14100']);
    expect(told(levelsAt('14100', window('14101')))).toEqual([]);
    expect(told(levelsAt('14', window('14201'), office('14201')))).toEqual([]);
  });

  it('are no centre of the place, and none of a city within the prefecture', () => {
    expect(told(levelsAt('12', CHIBA, window('12100'), office('12100'), centre('12100', [PHONE])))).toEqual([
      'prefecture: centre-12',
      'cities-within: centre-12100',
    ]);
  });

  it('of a list replace only entries of their own kind', () => {
    const CITY = centre('12100', [PHONE]);
    const { centres } = withOwn(directoryWith(CITY, window('12100', [])), [window('12100')]);
    expect(centres).toEqual([window('12100'), CITY]);
    expect(withOwn(directoryWith(CITY), [{ ...CITY, id: 'ours', name: '市の窓口' }]).centres).toEqual([
      { ...CITY, id: 'ours', name: '市の窓口', complete: true },
    ]);
  });

  it('are not the nearest level, and a switchboard offers nothing', () => {
    const levels = levelsAt('12217', office('12217'));
    expect(nearestLevel(levels)).toBeUndefined();
    expect(workingCentres(levels)).toEqual([]);
    expect(offerOf(levels, TODAY)).toEqual({});
    expect(ownLevels(levels)).toEqual(levels);
  });
});

describe('the window comes first', () => {
  const order = (...centres: Centre[]): string[] => told(windowFirst(levelsAt('12217', ...centres), TODAY));
  const WINDOW = window('12217');

  it('where no centre has a usable contact', () => {
    const first = ['window: window-12217', 'prefecture: centre-12'];
    expect(order(WINDOW, centre('12', [NAMED]))).toEqual(first);
    expect(order(WINDOW, centre('12', []))).toEqual(first);
    expect(order(WINDOW, centre('12', [PHONE], { status: 'temporarily-closed' }))).toEqual(first);
    const stale = { website: 'https://www.pref.example.jp/', checked: '2019' };
    expect(order(WINDOW, centre('12', [PHONE], stale))).toEqual(first);
  });

  it('never where a centre can be reached, or where the window itself has no usable contact', () => {
    const last = ['prefecture: centre-12', 'window: window-12217'];
    expect(order(WINDOW, centre('12', [PHONE]))).toEqual(last);
    expect(order(WINDOW, centre('12', [DESK, PHONE]))).toEqual(last);
    expect(order(WINDOW, centre('12', [PHONE], { checked: '2019' }))).toEqual(last);
    expect(order(window('12217', [NAMED]), centre('12', [NAMED]))).toEqual(last);
  });

  it('and then its offer is known, and the rest unknown', () => {
    const levels = windowFirst(levelsAt('12217', WINDOW, centre('12', [NAMED])), TODAY);
    expect(offerOf(levels, TODAY)).toEqual({
      offered: ['phone'],
      unknown: ['in-person', 'sns', 'mail', 'online'],
      openOffHours: [],
    });
  });
});
