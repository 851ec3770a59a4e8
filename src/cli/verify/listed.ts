/** The numbers of a list, each with the pages that state it. */
import type { Centre, Hotline } from '../../directory/centre.ts';
import { evidenceOf } from '../../directory/evidence.ts';
import type { MethodId } from '../../recommend/model.ts';

/** One number and one page that is said to state it. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  /** Empty for a national line. */
  readonly area: string;
  readonly method: MethodId;
  readonly number: string;
  /** OSM opening_hours; undefined: none, or not the same for everybody. */
  readonly hours: string | undefined;
  readonly source: string;
  /** What the list has for the day on which it was checked. */
  readonly checked: string | undefined;
}

export const listedCentres = (centres: readonly Centre[]): Listed[] =>
  centres.flatMap((centre) =>
    centre.channels.flatMap((channel) => {
      const { method, tel, hours, hoursFor = [] } = channel;
      if (tel === undefined) return [];
      const { sources, checked } = evidenceOf(centre, channel);
      return sources.map(({ url }) => ({
        id: centre.id,
        name: centre.name,
        area: centre.area,
        method,
        number: tel,
        hours: hoursFor.length > 0 ? undefined : hours,
        source: url,
        checked,
      }));
    }),
  );

export const listedLines = (lines: readonly Hotline[]): Listed[] =>
  lines.flatMap(({ id, name, numbers, sources, checked }) =>
    numbers.flatMap(({ tel, hours }) =>
      sources.map(({ url }) => ({
        id,
        name,
        area: '',
        method: 'phone' as const,
        number: tel,
        hours,
        source: url,
        checked,
      })),
    ),
  );

/** @param words ids, prefectures or municipalities by code, and hosts */
export const only = (listed: readonly Listed[], words: readonly string[]): Listed[] =>
  listed.filter(({ id, area, source }) =>
    words.some(
      (word) =>
        word === id ||
        (/^\d{2}(?:\d{3})?$/.test(word) && area.startsWith(word)) ||
        (URL.canParse(source) && new URL(source).hostname === word.toLowerCase()),
    ),
  );
