/** Warnings: what somebody should look at again, though it is no error. Takes entries of any shape. */
import type { HoursFor } from './centre.ts';
import { doubtfulWords } from './doubtful.ts';
import { FRESH_DAYS, freshness, isDate } from './freshness.ts';
import type { DirectoryIssue } from './directory-issue.ts';
import { warning } from './directory-issue.ts';
import type { Fields } from './entry.ts';
import { asFields, fieldsIn } from './entry.ts';
import { shapes } from './centre-schema.ts';
import { isSample, readTelephone } from './telephone.ts';

type Path = readonly (string | number)[];
/** Adds its warnings about an entry to `found`. */
export type Remark = (found: DirectoryIssue[], entry: unknown, index: number) => void;

const { centre, channel, hoursFor, source } = shapes([]);
/** Known keys, by the kind of object. */
export const KEYS = {
  centre: Object.keys(centre.entries),
  channel: Object.keys(channel.entries),
  hoursFor: Object.keys(hoursFor.entries),
  source: Object.keys(source.entries),
} as const;

/** @param today `YYYY-MM-DD` in Japan */
export function remarking(today: string): Remark {
  /** @param ages whether an old date is reported: a source page may be old and still true */
  const lookAtDate = (found: DirectoryIssue[], date: unknown, path: Path, ages: boolean): void => {
    if (typeof date !== 'string' || !isDate(date)) return;
    // Compared as texts: a year or month that has begun sorts before each of its days.
    if (date > today) found.push(warning('date/future', path, date, { today }));
    else if (ages && freshness(date, today) !== 'fresh')
      found.push(warning('date/old', path, date, { days: FRESH_DAYS }));
  };
  /** For an entry or a channel: the date of checking, and the pages that state it. */
  const lookAtEvidence = (found: DirectoryIssue[], fields: Fields, path: Path): void => {
    lookAtDate(found, fields['checked'], [...path, 'checked'], true);
    fieldsIn(fields['sources']).forEach((source, nth) => {
      if (!source) return;
      lookAtKeys(found, source, KEYS.source, [...path, 'sources', nth]);
      lookAtDate(found, source['date'], [...path, 'sources', nth, 'date'], false);
    });
  };
  return (found, entry, index) => {
    const fields = asFields(entry);
    if (fields === null) return;
    lookAtKeys(found, fields, KEYS.centre, [index]);
    if (fields['area'] === '') found.push(warning('area/empty', [index, 'area'], ''));
    const told = new Set<string>();
    fieldsIn(fields['channels']).forEach((channel, nth) => {
      if (!channel) return;
      const path = [index, 'channels', nth];
      lookAtChannelKeys(found, channel, path);
      if (typeof channel['tel'] === 'string') lookAtTelephone(found, channel['tel'], [...path, 'tel']);
      lookAtWords(found, told, fields, channel, path);
      lookAtEvidence(found, channel, path);
    });
    lookAtEvidence(found, fields, [index]);
  };
}

function lookAtTelephone(found: DirectoryIssue[], written: string, path: Path): void {
  const read = readTelephone(written);
  if (read?.repaired) found.push(warning('tel/repaired', path, written, { tel: read.tel }));
  if (read && isSample(read.tel)) found.push(warning('tel/demo', path, written));
}

/** Reports texts beside the hours that leave days in doubt. */
function lookAtWords(
  found: DirectoryIssue[],
  told: Set<string>,
  centre: Fields,
  channel: Fields,
  path: Path,
): void {
  if (typeof channel['hours'] !== 'string') return;
  const timed = {
    ...textsIn(channel, ['hours', 'hoursText', 'label', 'audience']),
    hoursFor: fieldsIn(channel['hoursFor']).flatMap(toHoursFor),
  };
  for (const { key, text, days } of doubtfulWords(timed, textsIn(centre, ['alert', 'eligibility']))) {
    const where = key === 'alert' || key === 'eligibility' ? path.slice(0, 1) : path;
    // Several channels or the whole centre may have the same text: it is reported once.
    if (!told.has(days + text)) found.push(warning(`doubt/${days}`, [...where, key], text));
    told.add(days + text);
  }
}

function textsIn<Key extends string>(fields: Fields, keys: readonly Key[]): { readonly [K in Key]?: string } {
  return Object.fromEntries(
    keys.flatMap((key) => (typeof fields[key] === 'string' ? [[key, fields[key]]] : [])),
  ) as { readonly [K in Key]?: string };
}

const toHoursFor = (hours: Fields | null): HoursFor[] =>
  hours?.['condition'] === 'holidays'
    ? [{ condition: 'holidays', ...textsIn(hours, ['hours', 'hoursText', 'label']) }]
    : [];

function lookAtChannelKeys(found: DirectoryIssue[], channel: Fields, path: Path): void {
  lookAtKeys(found, channel, KEYS.channel, path);
  fieldsIn(channel['hoursFor']).forEach((hours, which) => {
    if (hours) lookAtKeys(found, hours, KEYS.hoursFor, [...path, 'hoursFor', which]);
  });
}

function lookAtKeys(found: DirectoryIssue[], fields: Fields, known: readonly string[], path: Path): void {
  for (const key of Object.keys(fields))
    if (!known.includes(key))
      found.push(warning('key/unknown', [...path, key], undefined, { known: known.join(', ') }));
}
