/** The shape of a centre. Every message is a code; the texts of values are made plain on the way, as those on the tag are. */
import * as v from 'valibot';
import type { Area } from '../centre.ts';
import { HOURS_CONDITIONS } from '../centre.ts';
import { isDate } from '../freshness.ts';
import { parseHours } from '../hours/index.ts';
import { httpsUrl, isSafeHref } from '../links.ts';
import { METHODS } from '../model.ts';
import { LONGEST_TEXT, PROGRAMS, RESERVATIONS, STATUSES } from '../tag-centre.ts';
import { readTelephone } from '../telephone.ts';
import type { DirectoryErrorCode } from './issue.ts';
import { each, once, plainTextSoon } from './once.ts';
import type { Leaf } from './quick.ts';

const code = (known: DirectoryErrorCode): DirectoryErrorCode => known;

/** What becomes of a text, or the code of what is wrong with it. */
type Reading = string | { readonly not: DirectoryErrorCode };

/**
 * A text that `read` makes plain, or refuses with a code.
 * @param how `once` where the same texts stand in a list again and again
 */
const reading = (read: (text: string) => Reading, how: Leaf['how']) => {
  const schema = v.pipe(
    v.string(code('entry/text')),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const result = read(dataset.value);
      if (typeof result === 'string') return result;
      addIssue({ message: result.not });
      return NEVER;
    }),
  );
  const leaf: Leaf = { isPlain: (text) => read(text) === text, how };
  return { ...schema, leaf };
};

/** As `reading`, for what has but one way of being wrong. */
const field = (not: DirectoryErrorCode, read: (text: string) => string | null, how: Leaf['how']) => {
  const refusal = { not };
  return reading((text) => read(text) ?? refusal, how);
};

/**
 * The shapes of a list's objects, for the places that are known. Made when they are asked for: hardly any page has a list of its own, and
 * none is to wait for them.
 */
export function shapes(areas: readonly Area[]) {
  const text = reading((given) => plainTextSoon(given) ?? { not: given.length > LONGEST_TEXT ? 'text/long' : 'text/empty' }, each);

  const hours = reading((given) => {
    const [first] = parseHours(given).issues;
    return first ? { not: first.code } : given;
  }, once);

  const date = field('date/form', (given) => (isDate(given) ? given : null), once);
  const website = field('url/https', httpsUrl, each);
  /** Sources are read by people who check, never called by a person in need: an old page without encryption may be one. */
  const sourceUrl = field('url/source', (given) => ((httpsUrl(given) ?? httpsUrl(given.trim().replace(/^http:/i, 'https:'))) === null ? null : given.trim()), each);
  const channelUrl = field('url/channel', (given) => httpsUrl(given) ?? (isSafeHref(given.trim()) && !given.trim().startsWith('tel:') ? given.trim() : null), once);

  const list = <Item extends v.GenericSchema>(item: Item) => v.array(item, code('entry/list'));
  const word = <const Words extends readonly string[]>(words: Words) => v.picklist(words, code('word/unknown'));

  const source = v.object({ url: sourceUrl, date: v.exactOptional(date) }, code('entry/object'));

  /** Completed years; nobody has been older than 122. */
  const age = v.pipe(v.number(code('age/form')), v.integer(code('age/form')), v.minValue(0, code('age/form')), v.maxValue(130, code('age/form')));
  const ages = { minimumAge: v.exactOptional(age), maximumAge: v.exactOptional(age) };

  const hoursFor = v.object({
    condition: word(HOURS_CONDITIONS),
    label: v.exactOptional(text),
    hours: v.exactOptional(hours),
    hoursText: v.exactOptional(text),
    ...ages,
  }, code('entry/object'));

  const telLeaf: Leaf = { isPlain: (given) => readTelephone(given)?.tel === given, how: each };
  /** Any text: a number that can't be dialled costs the number alone, see telephones.ts. */
  const tel = { ...v.string(code('entry/text')), leaf: telLeaf };

  const channel = v.object({
    method: word(METHODS),
    tel: v.exactOptional(tel),
    url: v.exactOptional(channelUrl),
    address: v.exactOptional(text),
    label: v.exactOptional(text),
    audience: v.exactOptional(text),
    hours: v.exactOptional(hours),
    hoursText: v.exactOptional(text),
    hoursFor: v.exactOptional(list(hoursFor)),
    reservation: v.exactOptional(word(RESERVATIONS)),
  }, code('entry/object'));

  const area = field('area/unknown', isArea(areas), each);
  const centre = v.object({
    id: text,
    area,
    name: text,
    excludes: v.exactOptional(list(area)),
    website: v.exactOptional(website),
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
  const known = new Set(areas.map(({ code }) => code));
  return (given) => (given === '' || (/^\d\d(?:[1-9]\d\d)?$/.test(given) && known.has(given.slice(0, 2))) ? given : null);
}

export const centreSchema = (areas: readonly Area[]) => shapes(areas).centre;
