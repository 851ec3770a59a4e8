/** What is worth a second look, though nothing has to be refused for it. Takes entries of any shape. */
import { FRESH_DAYS, freshness, isDate } from '../freshness.ts';
import type { DirectoryIssue } from './issue.ts';
import { warning } from './issue.ts';
import { once } from './once.ts';
import { KEYS } from './schema.ts';

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];
/** Adds what it has to say of an entry to `found`. */
type Remark = (found: DirectoryIssue[], entry: unknown, index: number) => void;

/** Numbers of samples: 000-000-0000, 03-0000-0000. */
const DEMO = /^000|0{6}$/;
const KNOWN = { centre: new Set(KEYS.centre), channel: new Set(KEYS.channel), hoursFor: new Set(KEYS.hoursFor), source: new Set(KEYS.source) };

/** Paths are put together only where there is something to say: most entries are as they should be. @param today `YYYY-MM-DD` in Japan */
export function remarking(today: string): Remark {
  const ageOf = once((date) => freshness(date, today));
  const lookAtDate = (found: DirectoryIssue[], date: unknown, mayAge: boolean, path: () => Path): void => {
    if (typeof date !== 'string' || date.length > 10) return;
    // As texts: a year or month that has begun comes before each of its days.
    if (date > today) {
      if (isDate(date)) found.push(warning('date/future', path(), date, { today }));
    } else if (mayAge && ageOf(date) === 'old') found.push(warning('date/old', path(), date, { days: FRESH_DAYS }));
  };
  return (found, entry, index) => {
    const fields = asFields(entry);
    if (fields === null) return;
    lookAtKeys(found, fields, KNOWN.centre, () => [index]);
    if (fields['area'] === '') found.push(warning('area/empty', [index, 'area'], ''));
    lookAtDate(found, fields['checked'], true, () => [index, 'checked']);
    members(fields['channels'], (channel, nth) => { lookAtChannel(found, channel, () => [index, 'channels', nth]); });
    members(fields['sources'], (source, nth) => {
      lookAtKeys(found, source, KNOWN.source, () => [index, 'sources', nth]);
      // A page may be old and still tell the truth; what counts is when the contacts were looked at.
      lookAtDate(found, source['date'], false, () => [index, 'sources', nth, 'date']);
    });
  };
}

function lookAtChannel(found: DirectoryIssue[], channel: Fields, path: () => Path): void {
  lookAtKeys(found, channel, KNOWN.channel, path);
  members(channel['hoursFor'], (hours, which) => { lookAtKeys(found, hours, KNOWN.hoursFor, () => [...path(), 'hoursFor', which]); });
  const { tel } = channel;
  if (typeof tel === 'string' && tel.length <= 40 && DEMO.test(tel.normalize('NFKC').replace(/\D/g, ''))) found.push(warning('tel/demo', [...path(), 'tel'], tel));
}

function lookAtKeys(found: DirectoryIssue[], fields: Fields, known: ReadonlySet<string>, path: () => Path): void {
  for (const key of Object.keys(fields)) if (!known.has(key)) found.push(warning('key/unknown', [...path(), key], undefined, { known: [...known].join(', ') }));
}

/** True where a channel has a number, a link or an address, but no page is named that states it. */
export function lacksSource(entry: unknown): boolean {
  const fields = asFields(entry);
  const sources = fields?.['sources'];
  if (!Array.isArray(sources) || sources.length > 0) return false;
  let reaches = false;
  members(fields?.['channels'], ({ tel, url, address }) => {
    reaches ||= Boolean(tel ?? url ?? address);
  });
  return reaches;
}

const asFields = (value: unknown): Fields | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null);

function members(list: unknown, look: (item: Fields, nth: number) => void): void {
  if (!Array.isArray(list)) return;
  list.forEach((item, nth) => {
    const fields = asFields(item);
    if (fields !== null) look(fields, nth);
  });
}
