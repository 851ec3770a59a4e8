/**
 * The schema of a centre. The types and the published JSON Schema (scripts/build/centers-schema.ts, which has
 * the description of each key) are derived from it. Every message is a code. Texts are converted to plain
 * text while parsing, as those on the tag are.
 */
import * as v from 'valibot';
import { isDate } from './freshness.ts';
import { parseHours } from '../opening-hours/index.ts';
import { httpsUrl, isSafeHref } from './links.ts';
import { METHODS } from '../recommend/methods.ts';
import { PROGRAMS } from '../recommend/supports.ts';
import { LONGEST_TEXT, plainText } from './plain-text.ts';
import type { DirectoryErrorCode } from './directory-issue.ts';

/**
 * What an entry is, if it is no centre for hikikomori: `window`, the municipal window for hardship in life
 * and work (自立相談支援機関), which also advises on hikikomori; or `office`, the municipality itself, with
 * its site and its switchboard.
 */
export const KINDS = ['window', 'office'] as const;
export const RESERVATIONS = ['none', 'recommended', 'required'] as const;
export const STATUSES = ['temporarily-closed'] as const;
export const HOURS_CONDITIONS = ['holidays', 'first-time', 'age', 'other'] as const;

const code = (known: DirectoryErrorCode): DirectoryErrorCode => known;

/** The converted text, or the code of what is wrong with it. */
type Reading = string | { readonly not: DirectoryErrorCode };

/** A text that `read` converts, or rejects with a code. */
const reading = (read: (text: string) => Reading) =>
  v.pipe(
    v.string(code('entry/text')),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const result = read(dataset.value);
      if (typeof result === 'string') return result;
      addIssue({ message: result.not });
      return NEVER;
    }),
  );

/** As `reading`, for a text that can be wrong in one way only. */
const field = (not: DirectoryErrorCode, read: (text: string) => string | null) =>
  reading((text) => read(text) ?? { not });

/** A known area, by its code. */
interface Place {
  readonly code: string;
}

/**
 * The schemas of a list's objects, for the known areas. Created only when they are needed: hardly any page
 * has a list of its own, and the other pages should not wait for them.
 */
export function shapes(areas: readonly Place[]) {
  const text = reading(
    (given) => plainText(given) ?? { not: given.length > LONGEST_TEXT ? 'text/long' : 'text/empty' },
  );

  const hours = reading((given) => {
    const [first] = parseHours(given).issues;
    return first ? { not: first.code } : given;
  });

  const date = field('date/form', (given) => (isDate(given) ? given : null));
  const website = field('url/https', httpsUrl);
  /**
   * Sources are for people who check contacts, not for people who need help: an old page without encryption
   * is allowed.
   */
  const sourceUrl = field('url/source', (given) =>
    (httpsUrl(given) ?? httpsUrl(given.trim().replace(/^http:/i, 'https:'))) === null ? null : given.trim(),
  );
  const channelUrl = field(
    'url/channel',
    (given) =>
      httpsUrl(given) ?? (isSafeHref(given.trim()) && !given.trim().startsWith('tel:') ? given.trim() : null),
  );

  const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, code('entry/list'));
  const word = <const Words extends readonly string[]>(words: Words) =>
    v.picklist(words, code('word/unknown'));

  /** A page that states a fact. */
  const source = v.object(
    {
      url: sourceUrl,
      /** The date that the page itself gives: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
      date: v.exactOptional(date),
    },
    code('entry/object'),
  );

  /** Completed years; nobody has been older than 122. */
  const age = v.pipe(
    v.number(code('age/form')),
    v.integer(code('age/form')),
    v.minValue(0, code('age/form')),
    v.maxValue(130, code('age/form')),
  );
  const ages = { minimumAge: v.exactOptional(age), maximumAge: v.exactOptional(age) };

  /** Hours that apply only to some people or days. */
  const hoursFor = v.object(
    {
      condition: word(HOURS_CONDITIONS),
      /** For whom or when, in the source's own words, in Japanese; `other` needs it to mean anything. */
      label: v.exactOptional(text),
      /** OSM opening_hours subset. */
      hours: v.exactOptional(hours),
      /** As the source writes them; shown when `hours` can't say all of it. */
      hoursText: v.exactOptional(text),
      ...ages,
    },
    code('entry/object'),
  );

  /** Any text: if it can't be dialled only the number is dropped, not the entry (entry.ts). */
  const tel = v.string(code('entry/text'));
  /** One way of reaching a centre. What has not been confirmed is left out, never guessed. */
  const channel = v.object(
    {
      method: word(METHODS),
      /** A telephone number as printed, e.g. `098-888-1455`. */
      tel: v.exactOptional(tel),
      /** An https, mailto or sms address. */
      url: v.exactOptional(channelUrl),
      address: v.exactOptional(text),
      /** What the source calls this channel, in Japanese. */
      label: v.exactOptional(text),
      /** Whom it is for, in the source's own words, in Japanese. */
      audience: v.exactOptional(text),
      /** OSM opening_hours subset. */
      hours: v.exactOptional(hours),
      /** The hours as the source writes them, in Japanese; shown when `hours` can't say all of it. */
      hoursText: v.exactOptional(text),
      /** In addition to `hours`, which apply to everybody else. */
      hoursFor: v.exactOptional(list(hoursFor)),
      reservation: v.exactOptional(word(RESERVATIONS)),
      /** Date of the page that states this contact, or the day it was read. */
      checked: v.exactOptional(date),
      /** The pages that state this contact; left out: those of the entry. */
      sources: v.exactOptional(list(source)),
    },
    code('entry/object'),
  );

  const area = field('area/unknown', knownArea(areas));
  const centre = v.object(
    {
      id: text,
      /** Left out: a centre. */
      kind: v.exactOptional(word(KINDS)),
      /** Prefecture (2 digits) or municipality (5 digits) it serves; empty for one written on the tag. */
      area,
      name: text,
      /** The name in hiragana; for an office it is used to search its municipality. */
      reading: v.exactOptional(text),
      /** Codes of cities within `area` that it does not serve, since they have a centre of their own. */
      excludes: v.exactOptional(list(area)),
      website: v.exactOptional(website),
      channels: list(channel),
      programs: list(word(PROGRAMS)),
      /** Who may use it, in the source's own words, in Japanese. */
      eligibility: v.exactOptional(text),
      /** What it costs, in the source's own words, in Japanese. */
      cost: v.exactOptional(text),
      /** Left out: it works as usual. */
      status: v.exactOptional(word(STATUSES)),
      /** Something everybody has to know before they come or call, in Japanese; shown first. */
      alert: v.exactOptional(text),
      ...ages,
      /**
       * Date of the page that states the contacts, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; left out: undated. Used
       * for channels that have no evidence of their own.
       */
      checked: v.exactOptional(date),
      sources: list(source),
    },
    code('entry/object'),
  );
  return {
    centre,
    channel,
    hoursFor,
    source,
    text,
    area,
    age,
    date,
    hours,
    tel,
    website,
    channelUrl,
    sourceUrl,
  };
}

/**
 * Returns the area if it is valid, otherwise null: two digits, or the five digits of a municipality (no
 * municipality has a number below 100); empty for a centre written on the tag.
 */
export function knownArea(areas: readonly Place[]): (given: string) => string | null {
  const known = new Set(areas.map(({ code }) => code));
  return (given) =>
    given === '' || (/^\d\d(?:[1-9]\d\d)?$/.test(given) && known.has(given.slice(0, 2))) ? given : null;
}

export const centreSchema = (areas: readonly Place[]) => shapes(areas).centre;

type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
type Shaped<Name extends 'centre' | 'channel' | 'hoursFor' | 'source'> = Frozen<
  v.InferOutput<ReturnType<typeof shapes>[Name]>
>;

export type Centre = Shaped<'centre'>;
export type Channel = Shaped<'channel'>;
export type HoursFor = Shaped<'hoursFor'>;
export type Source = Shaped<'source'>;
