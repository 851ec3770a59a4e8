/** What is worth a second look, though nothing has to be refused for it. Takes entries of any shape. */
import { FRESH_DAYS, freshness, isDate } from '../freshness.ts';
import type { DirectoryIssue } from './issue.ts';
import { warning } from './issue.ts';
import { KEYS } from './schema.ts';

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];
type Add = (code: Parameters<typeof warning>[0], path: Path, value: unknown, details?: DirectoryIssue['details']) => void;

/** Numbers of samples: 000-000-0000, 03-0000-0000. */
const DEMO = /^000|0{6}$/;

export function remarks(entry: unknown, index: number, today: string): DirectoryIssue[] {
  const found: DirectoryIssue[] = [];
  const add: Add = (...about) => void found.push(warning(...about));
  const fields = asFields(entry);
  if (fields === null) return found;
  unknownKeys(add, fields, KEYS.centre, [index]);
  if (fields['area'] === '') add('area/empty', [index, 'area'], '');
  dateRemarks(add, fields['checked'], [index, 'checked'], today, true);
  members(fields['channels'], (channel, nth) => {
    unknownKeys(add, channel, KEYS.channel, [index, 'channels', nth]);
    members(channel['hoursFor'], (hours, which) => { unknownKeys(add, hours, KEYS.hoursFor, [index, 'channels', nth, 'hoursFor', which]); });
    const { tel } = channel;
    if (typeof tel === 'string' && tel.length <= 40 && DEMO.test(tel.normalize('NFKC').replace(/\D/g, ''))) add('tel/demo', [index, 'channels', nth, 'tel'], tel);
  });
  members(fields['sources'], (source, nth) => {
    unknownKeys(add, source, KEYS.source, [index, 'sources', nth]);
    // A page may be old and still tell the truth; what counts is when the contacts were looked at.
    dateRemarks(add, source['date'], [index, 'sources', nth, 'date'], today, false);
  });
  return found;
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

function unknownKeys(add: Add, fields: Fields, known: readonly string[], path: Path): void {
  for (const key of Object.keys(fields)) if (!known.includes(key)) add('key/unknown', [...path, key], undefined, { known: known.join(', ') });
}

function dateRemarks(add: Add, date: unknown, path: Path, today: string, mayAge: boolean): void {
  if (typeof date !== 'string' || date.length > 10) return;
  // As texts: a year or month that has begun comes before each of its days.
  if (date > today) {
    if (isDate(date)) add('date/future', path, date, { today });
  } else if (mayAge && freshness(date, today) === 'old') add('date/old', path, date, { days: FRESH_DAYS });
}

const asFields = (value: unknown): Fields | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null);

function members(list: unknown, look: (item: Fields, nth: number) => void): void {
  if (!Array.isArray(list)) return;
  list.forEach((item, nth) => {
    const fields = asFields(item);
    if (fields !== null) look(fields, nth);
  });
}
