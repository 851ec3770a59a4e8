// The municipal windows and the municipalities: what a person without a centre of their own is led to.
import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { isDate } from '../../src/directory/freshness.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { isSample, readTelephone } from '../../src/directory/telephone.ts';
import { parseHours } from '../../src/opening-hours/index.ts';
import { AREAS, CENTRES } from '../../src/content/contacts.ts';
import municipalities from '../../src/exchange/municipalities.json' with { type: 'json' };
import { WINDOWS } from '../../src/content/windows.ts';
import pkg from '../../package.json' with { type: 'json' };
import { LISTED, listOf, PREFECTURES, textOf } from './support/windows.ts';

/** The day on which the newest of the pages was read. */
const READ = '2026-07-27';
const NAMES = new Map(Object.entries(municipalities.names));
/** Their own page is known without encryption only, and the widget does not link to such. */
const WITHOUT_HTTPS = ['関川村', '道志村', '小菅村', '北相木村', '阿南町', '栄村'];

const windows = LISTED.filter(({ kind }) => kind === 'window');
const offices = LISTED.filter(({ kind }) => kind === 'office');
const channels = LISTED.flatMap((entry) => entry.channels.map((channel) => ({ entry, channel })));
const contacts = channels.filter(({ channel }) => channel.tel ?? channel.url ?? channel.address);

/** All texts, wherever they stand. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the lists of the prefectures', () => {
  it('are there for every prefecture, with the notice of where they come from', () => {
    expect(readdirSync('src/content/windows').sort()).toEqual([
      ...PREFECTURES.map(({ code }) => `${code}.json`),
      'NOTICE.txt',
    ]);
  });

  test.each(PREFECTURES)(
    'of $ja have one entry a line, of the prefecture itself, and pass the check',
    ({ code }) => {
      const list = listOf(code);
      expect(textOf(code)).toBe(`[\n${list.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`);
      expect(list.filter(({ area }) => area.length !== 5 || !area.startsWith(code))).toEqual([]);
      const { issues, centres } = parseDirectory(list, AREAS, READ);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(centres).toHaveLength(list.length);
    },
  );

  it('can be taken into a script as they are, and are published beside it', () => {
    expect([...WINDOWS]).toEqual(PREFECTURES.map(({ code }) => [code, textOf(code)]));
    expect(pkg.exports['./windows/*']).toBe('./dist/windows/*');
    expect(pkg.files).toContain('dist');
  });

  it('name windows and offices only, each under an id of its own', () => {
    expect(new Set(LISTED.map(({ kind }) => kind))).toEqual(new Set(['window', 'office']));
    const ids = [...LISTED, ...CENTRES].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('name places that there are today', () => {
    expect(LISTED.filter(({ area }) => !NAMES.has(area))).toEqual([]);
  });
});

describe('a person whose place has no centre', () => {
  it('finds the office of every municipality and every ward, by the name and the reading it has today', () => {
    expect(Object.fromEntries(offices.map(({ area, name }) => [area, name]))).toEqual(municipalities.names);
    for (const { id, area, name, reading = '' } of offices) {
      expect(id).toBe(area);
      // A blank lets a ward be found by its own name as well.
      expect(reading, id).toMatch(
        name.endsWith('区') && !area.startsWith('131') ? /^[ぁ-ゖー]+ [ぁ-ゖー]+$/ : /^[ぁ-ゖー]+$/,
      );
    }
  });

  it('finds the page of each, but for those whose page is not encrypted', () => {
    expect(offices.filter(({ website }) => website === undefined).map(({ name }) => name)).toEqual(
      WITHOUT_HTTPS,
    );
  });

  it('meets the switchboard under its own name, and nothing else of an office', () => {
    for (const { id, channels } of offices)
      for (const { method, label, tel } of channels) {
        expect({ method, tel: typeof tel }, id).toEqual({ method: 'phone', tel: 'string' });
        expect(label, id).toMatch(/^(?:代表電話|北九州市コールセンター)$/);
      }
  });

  it('is not led to a ward of another city, nor to the city where the wards have windows of their own', () => {
    for (const city of ['14100', '27100'])
      expect(
        windows.filter(({ area }) => area.slice(0, 4) === city.slice(0, 4)).map(({ area }) => area),
      ).not.toContain(city);
    for (const { area, name, channels } of windows)
      for (const { address = '' } of channels) {
        const ward = /^(?:横浜市|大阪市).+?区/.exec(address)?.[0];
        if (ward && NAMES.get(area)?.endsWith('区')) expect(ward, name).toBe(NAMES.get(area));
      }
  });
});

describe('a person who gathered the courage to call a window', () => {
  it('sees numbers that can be dialled, written as they are dialled', () => {
    const tels = channels.flatMap(({ channel }) => channel.tel ?? []);
    expect(tels.length).toBeGreaterThan(2000);
    for (const tel of tels) {
      expect(readTelephone(tel), tel).toEqual({ tel, repaired: false });
      expect(isSample(tel), tel).toBe(false);
    }
  });

  it('sees no number twice within one entry, and none of an office that a window has', () => {
    for (const { id, channels } of LISTED) {
      const tels = channels.flatMap(({ tel }) => tel ?? []);
      expect(new Set(tels).size, id).toBe(tels.length);
    }
    for (const { area, channels } of offices)
      for (const { tel } of channels)
        expect(
          windows.filter(
            (window) => window.area === area && window.channels.some((channel) => channel.tel === tel),
          ),
        ).toEqual([]);
  });

  it('is told for every contact which page states it, and when that was read', () => {
    expect(contacts.filter(({ channel }) => !channel.sources?.length)).toEqual([]);
    expect(contacts.filter(({ channel }) => channel.checked === undefined)).toEqual([]);
    for (const { entry } of channels) expect(entry).not.toHaveProperty('checked');
    for (const { sources } of LISTED) expect(sources).not.toEqual([]);
  });

  it('is told no date that does not exist or has not yet come', () => {
    const dates = channels.flatMap(({ channel }) => [
      ...(channel.checked === undefined ? [] : [channel.checked]),
      ...(channel.sources ?? []).flatMap(({ date }) => date ?? []),
    ]);
    expect(dates.filter((date) => !isDate(date) || date > READ)).toEqual([]);
  });

  it('is not told that a page was read later than it says of itself', () => {
    for (const { entry, channel } of contacts)
      for (const { date } of channel.sources ?? []) if (date) expect(channel.checked, entry.id).toBe(date);
  });

  it('reads the hours that can be computed with in the words of the source as well', () => {
    const hours = channels.flatMap(({ channel }) => (channel.hours === undefined ? [] : [channel]));
    expect(hours.length).toBeGreaterThan(100);
    for (const { hours: text = '', hoursText } of hours) {
      expect(parseHours(text).issues, text).toEqual([]);
      expect(hoursText, text).toMatch(/\d/);
      if (text.startsWith('Mo-Fr')) expect(text).toContain('; PH off');
    }
  });

  it('reads no notes of those who gathered the facts, no stray blanks and no wide digits', () => {
    for (const text of textsIn(LISTED)) {
      expect(text).toBe(text.replace(/\s+/g, ' ').trim());
      expect(text).not.toMatch(/[０-９]|〔|〕|\(\d\)|公式一覧|を確認|undefined|null/);
    }
  });

  it('is led to a page of a public body', () => {
    for (const { id, website } of windows)
      if (website !== undefined)
        expect(website, id).toMatch(/^https:\/\/(?:[\w-]+\.)+(?:lg|go|[a-z]+)\.jp\//);
    for (const { name, website, channels } of windows)
      if (!channels.some(({ tel }) => tel)) expect(website, name).toBeDefined();
  });
});
