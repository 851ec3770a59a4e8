// A keeper hands the list on in another form and gets it back: nothing that both forms know is missing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Centre } from '../../src/directory/centre.ts';
import { lostBetween, toHsds, toJsonLd } from '../../src/exchange/index.ts';
import { parseDirectory } from '../../src/directory/parse-directory.ts';
import { AREAS, CENTRES } from '../../src/content/contacts.ts';
import { TODAY } from '../support/setting.ts';
import { centres } from './support/centres.ts';
import { readHsds, readJsonLd, TERMS, written } from './support/terms.ts';

const throughHsds = (list: readonly Centre[]) => readHsds(written(toHsds(list, TERMS)))?.centres;
const throughJsonLd = (list: readonly Centre[]) => readJsonLd(written(toJsonLd(list, TERMS)))?.centres;
/** All that schema.org has no place for. */
const withoutReservation = (list: readonly Centre[]): Centre[] =>
  list.map((centre) => ({
    ...centre,
    channels: centre.channels.map(({ reservation: _, ...channel }) => channel),
  }));

describe('any list', () => {
  test('is sound to begin with', () => {
    fc.assert(
      fc.property(centres, (list) => {
        const { centres: read, issues } = parseDirectory(list, AREAS, TODAY);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(read).toEqual(list);
      }),
      { numRuns: 300 },
    );
  });
  test('comes back from HSDS whole', () => {
    fc.assert(
      fc.property(centres, (list) => {
        expect(throughHsds(list)).toEqual(list);
      }),
      { numRuns: 300 },
    );
  });
  test('comes back from schema.org without what it says of booking, and otherwise whole', () => {
    fc.assert(
      fc.property(centres, (list) => {
        expect(throughJsonLd(list)).toEqual(withoutReservation(list));
      }),
      { numRuns: 300 },
    );
  });
  test('has what did not come back counted', () => {
    fc.assert(
      fc.property(centres, (list) => {
        const bookings = list.flatMap(({ channels }) =>
          channels.filter(({ reservation }) => reservation),
        ).length;
        expect(lostBetween(list, throughJsonLd(list) ?? [])).toEqual(
          bookings > 0 ? [{ path: 'channels[].reservation', count: bookings }] : [],
        );
        expect(lostBetween(list, throughHsds(list) ?? [])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
  test('is written the same twice, with identifiers that are all different', () => {
    fc.assert(
      fc.property(centres, (list) => {
        const json = JSON.stringify(toHsds(list, TERMS));
        expect(JSON.stringify(toHsds(list, TERMS))).toBe(json);
        const ids = [...json.matchAll(/"(?:id)":"([^"]+)"/g)].map(([, id]) => id);
        const terms = [...json.matchAll(/"taxonomy_term":\{"id":"([^"]+)"/g)].map(([, id]) => id);
        const others = ids.filter((id) => !terms.includes(id));
        expect(new Set(others).size).toBe(others.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the built-in list', () => {
  test('comes back whole from HSDS', () => expect(throughHsds(CENTRES)).toEqual(CENTRES));
  test('comes back from schema.org but for booking', () =>
    expect(throughJsonLd(CENTRES)).toEqual(withoutReservation(CENTRES)));
  test('passes the check again after either way', () => {
    for (const back of [throughHsds(CENTRES), throughJsonLd(CENTRES)]) {
      expect(
        parseDirectory(back, AREAS, TODAY).issues.filter(({ severity }) => severity === 'error'),
      ).toEqual([]);
    }
  });
});

describe('a list that was put in another order elsewhere', () => {
  const [first, second] = [
    { id: 'a', area: '12', name: 'あ' },
    { id: 'b', area: '13', name: 'い' },
  ].map((some): Centre => ({
    ...some,
    channels: [{ method: 'phone', tel: '000-000-0000', hours: 'Mo-Fr 09:00-12:00,13:00-17:00' }],
    programs: [],
    sources: [{ url: 'https://www.pref.example.lg.jp/' }],
  })) as [Centre, Centre];
  test('keeps the identifier of each centre, and those of its channels', () => {
    const idsOf = (list: readonly Centre[]) =>
      toHsds(list, TERMS).contents.map(({ id, service_at_locations: at = [] }) => [id, at[0]?.id]);
    expect(idsOf([second, first])).toEqual(idsOf([first, second]).reverse());
  });
  test('keeps hours whose rules were turned round', () => {
    const page = toHsds([first], TERMS);
    const [service] = page.contents;
    const turned = {
      ...page,
      contents: [
        {
          ...service,
          service_at_locations: service?.service_at_locations?.map((at) => ({
            ...at,
            schedules: [...(at.schedules ?? [])].reverse(),
          })),
        },
      ],
    };
    expect(readHsds(written(turned))?.centres).toEqual([first]);
  });
  test('keeps the identifiers of its numbers when a desk is put before them', () => {
    const ids = ({ channels }: Centre, more: Centre['channels'] = []) =>
      toHsds([{ ...first, channels: [...more, ...channels] }], TERMS).contents[0]?.service_at_locations?.at(
        -1,
      )?.id;
    expect(ids(first, [{ method: 'in-person' }])).toBe(ids(first));
  });
});
