/** The shape of a centre. Every message is a code; the texts of values are made plain on the way, as those on the tag are. */
import * as v from 'valibot';
import type { Area } from '../centre.ts';
import { HOURS_CONDITIONS } from '../centre.ts';
import { isDate } from '../freshness.ts';
import { parseHours } from '../hours/index.ts';
import { httpsUrl, isSafeHref, telephone } from '../links.ts';
import { METHODS } from '../model.ts';
import { LONGEST_TEXT, PROGRAMS, RESERVATIONS, STATUSES } from '../tag-centre.ts';
import type { DirectoryErrorCode } from './issue.ts';
import { once, plainTextSoon } from './once.ts';
import type { Quick } from './quick.ts';

const code = (known: DirectoryErrorCode): DirectoryErrorCode => known;

/** What becomes of a text, or the code of what is wrong with it. */
type Reading = string | { readonly not: DirectoryErrorCode };

/** A text that `read` makes plain, or refuses with a code. */
const reading = (read: (text: string) => Reading) => {
  const schema = v.pipe(
    v.string(code('entry/text')),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const result = read(dataset.value);
      if (typeof result === 'string') return result;
      addIssue({ message: result.not });
      return NEVER;
    }),
  );
  const quick: Quick = (value) => typeof value === 'string' && read(value) === value;
  return { ...schema, quick };
};

/** As `reading`, for what has but one way of being wrong. */
const field = (code: DirectoryErrorCode, read: (text: string) => string | null) => {
  const not = { not: code };
  return reading((text) => read(text) ?? not);
};

const text = reading((given) => plainTextSoon(given) ?? { not: given.length > LONGEST_TEXT ? 'text/long' : 'text/empty' });

const readHours = (given: string): Reading => {
  const [first] = parseHours(given).issues;
  return first ? { not: first.code } : given;
};
const readDate = (given: string): string | null => (given.length <= 10 && isDate(given) ? given : null);
const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, code('entry/list'));
const word = <const Words extends readonly string[]>(words: Words) => v.picklist(words, code('word/unknown'));

/** Completed years; nobody has been older than 122. */
const age = v.pipe(v.number(code('age/form')), v.integer(code('age/form')), v.minValue(0, code('age/form')), v.maxValue(130, code('age/form')));
const ages = { minimumAge: v.exactOptional(age), maximumAge: v.exactOptional(age) };

/** Made anew for each list, as it remembers what it has read. */
function shape(areas: readonly Area[]) {
  // A centre's page is most often its source as well.
  const https = once(httpsUrl);
  /** Sources are read by people who check, never called by a person in need: an old page without encryption may be one. */
  const sourceUrl = (given: string): string | null => https(given) === given ? given : https(given.replace(/^http:/i, 'https:')) === null ? null : given.trim();
  const channelUrl = once((given) => https(given) ?? (isSafeHref(given.trim()) && !given.trim().startsWith('tel:') ? given.trim() : null));
  const hours = reading(once(readHours));
  const date = field('date/form', once(readDate));
  const area = field('area/unknown', isArea(areas));
  const source = v.object({ url: field('url/source', sourceUrl), date: v.exactOptional(date) }, code('entry/object'));
  const hoursFor = v.object({
    condition: word(HOURS_CONDITIONS),
    label: v.exactOptional(text),
    hours: v.exactOptional(hours),
    hoursText: v.exactOptional(text),
    ...ages,
  }, code('entry/object'));
  const channel = v.object({
    method: word(METHODS),
    tel: v.exactOptional(field('tel/form', telephone)),
    url: v.exactOptional(field('url/channel', channelUrl)),
    address: v.exactOptional(text),
    label: v.exactOptional(text),
    audience: v.exactOptional(text),
    hours: v.exactOptional(hours),
    hoursText: v.exactOptional(text),
    hoursFor: v.exactOptional(list(hoursFor)),
    reservation: v.exactOptional(word(RESERVATIONS)),
  }, code('entry/object'));
  const centre = v.object({
    id: text,
    area,
    name: text,
    excludes: v.exactOptional(list(area)),
    website: v.exactOptional(field('url/https', https)),
    channels: list(channel),
    programs: list(word(PROGRAMS)),
    eligibility: v.exactOptional(text),
    cost: v.exactOptional(text),
    status: v.exactOptional(word(STATUSES)),
    alert: v.exactOptional(text),
    ...ages,
    checked: v.exactOptional(date),
    sources: list(source),
  }, code('entry/object'));
  return { centre, channel, hoursFor, source };
}

/** Two digits, or five that do not stand for a whole prefecture; nothing for a centre written on the tag. No municipality has a number below 100. */
function isArea(areas: readonly Area[]): (given: string) => string | null {
  const prefectures = new Set(areas.map(({ code }) => code).filter(({ length }) => length === 2));
  return (given) => (given === '' || (/^\d\d(?:[1-9]\d\d)?$/.test(given) && prefectures.has(given.slice(0, 2))) ? given : null);
}

export const centreSchema = (areas: readonly Area[]) => shape(areas).centre;

const KNOWN = shape([]);
/** Keys that mean something, by the kind of object they stand in. */
export const KEYS = { centre: Object.keys(KNOWN.centre.entries), channel: Object.keys(KNOWN.channel.entries), hoursFor: Object.keys(KNOWN.hoursFor.entries), source: Object.keys(KNOWN.source.entries) } as const;
