import type { Source } from '../directory/centre.ts';
import type { Fields } from '../directory/entry.ts';
import { fieldsIn } from '../directory/entry.ts';
import { isDate } from '../directory/freshness.ts';
import { httpsUrl } from '../directory/links.ts';
import { isSample, readTelephone } from '../directory/telephone.ts';
import { METHODS } from '../recommend/model.ts';
import type { ExitCode, Io } from './io.ts';
import { MISUSED, OK } from './io.ts';
import { changeObject } from './json-edit.ts';
import { readJson, writeText } from './files.ts';
import type { TextKey, Values } from './texts.ts';
import { both } from './texts.ts';

export interface ProposeArguments {
  readonly path: string;
  /** The entry; left out: the one that has `was`. */
  readonly id: string | undefined;
  /** The number that is in the list now. */
  readonly was: string | undefined;
  /** Left out: phone. */
  readonly method: string | undefined;
  readonly tel: string;
  /** The page that states the number. */
  readonly source: string;
  /** The day of that page, or the one on which it was read. */
  readonly date: string;
  /** Left out: to the standard output. */
  readonly out: string | undefined;
}

/** A number in the list, or the place for one. */
interface Spot {
  readonly index: number;
  readonly entry: Fields;
  /** Its position among the channels; one behind the last: there is no such channel yet. */
  readonly nth: number;
  readonly channel: Fields;
}

/**
 * `propose`: a list with another number of one entry, as whoever wrote it would have changed it, and a few
 * lines of before and after for whoever looks it over.
 */
export function propose(io: Io, asked: ProposeArguments): ExitCode {
  const { path, id, was, method = 'phone', tel, source, date, out } = asked;
  const refuse = (problem: TextKey, values: Values): ExitCode => {
    both(problem, values).forEach(io.err);
    return MISUSED;
  };
  if (!METHODS.some((known) => known === method))
    return refuse('propose.method', { value: method, words: METHODS.join(', ') });
  const read = readTelephone(tel);
  // A proposal is what somebody has read on a page: nothing in it is mended.
  if (!read || read.repaired || isSample(read.tel)) return refuse('propose.tel', { value: tel });
  const page = httpsUrl(source);
  if (page === null) return refuse('propose.source', { value: source });
  if (!isDate(date) || date > io.today()) return refuse('propose.date', { value: date });
  const file = readJson(io, path);
  if ('problem' in file) return refuse(file.problem, file.values);
  const entries = fieldsIn(file.value);
  const spots = spotsIn(entries, method, id, was);
  const [spot] = spots;
  if (!spot)
    return id !== undefined && !entries.some((entry) => entry?.['id'] === id)
      ? refuse('propose.no-id', { path, id })
      : refuse('propose.no-number', { path, tel: was ?? '' });
  if (spots.length > 1)
    return refuse('propose.several', {
      numbers: spots.map(({ entry, channel }) => nameOf(entry, channel)).join(', '),
    });

  const changes = changesOf(spot, { tel, page, date });
  const { index, entry, nth, channel } = spot;
  const channels = entry['channels'] as readonly unknown[];
  const text =
    nth < channels.length
      ? changeObject(file.text, [index, 'channels', nth], changes)
      : changeObject(file.text, [index], { channels: [...channels, { method, ...changes }] });
  if (!writeText(io, out, text)) return MISUSED;
  const tell = out === undefined ? io.err : io.out;
  summary(spot, changes).forEach(tell);
  if (evidenceDate(spot) > date) both('propose.newer', { date: evidenceDate(spot) }).forEach(io.err);
  const others = entries.flatMap((other) =>
    fieldsIn(other?.['channels']).flatMap((one) =>
      other && one && one !== channel && isSameNumber(one['tel'], channel['tel']) ? [nameOf(other, one)] : [],
    ),
  );
  if (others.length > 0) both('propose.elsewhere', { places: others.join(', ') }).forEach(io.err);
  return OK;
}

/** The numbers that may be meant. */
function spotsIn(
  entries: readonly (Fields | null)[],
  method: string,
  id: string | undefined,
  was: string | undefined,
): readonly Spot[] {
  return entries.flatMap((entry, index): Spot[] => {
    if (!entry || !Array.isArray(entry['channels']) || (id !== undefined && entry['id'] !== id)) return [];
    const all = fieldsIn(entry['channels']);
    const found = all.flatMap((channel, nth): Spot[] =>
      channel?.['method'] === method && (was === undefined || isSameNumber(channel['tel'], was))
        ? [{ index, entry, nth, channel }]
        : [],
    );
    return found.length > 0 || was !== undefined ? found : [{ index, entry, nth: all.length, channel: {} }];
  });
}

const digitsOf = (tel: string): string =>
  (readTelephone(tel)?.tel ?? tel)
    .normalize('NFKC')
    .replace(/[^\d+#*]/g, '')
    .replace(/^\+81/, '0');

const isSameNumber = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && digitsOf(one) === digitsOf(other);

/** Pages that stated another number say nothing of the new one. */
function changesOf(
  { entry, channel }: Spot,
  { tel, page, date }: { readonly tel: string; readonly page: string; readonly date: string },
): { readonly tel: string; readonly checked: string; readonly sources: readonly Source[] } & Fields {
  const { tel: number = tel, note, extension } = readTelephone(tel) ?? {};
  const beside = [note, extension].filter((words) => words !== undefined);
  const label = [channel['label'], ...beside].filter((words) => typeof words === 'string').join(' ');
  const others = isSameNumber(channel['tel'], tel)
    ? sourcesOf(channel, entry).filter(({ url }) => url !== page)
    : [];
  return {
    tel: number,
    ...(beside.length > 0 && { label }),
    checked: date,
    sources: [{ url: page }, ...others],
  };
}

const sourcesOf = (channel: Fields, entry: Fields): readonly Source[] =>
  fieldsIn(channel['sources'] ?? entry['sources']).flatMap((source) =>
    typeof source?.['url'] === 'string' ? [source as unknown as Source] : [],
  );

const nameOf = (entry: Fields, channel: Fields): string =>
  `${textOf(entry['id'])} ${textOf(channel['tel'])}`.trim();
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** When the number in the list was checked; empty: nobody dated it. */
const evidenceDate = ({ entry, channel }: Pick<Spot, 'entry' | 'channel'>): string =>
  textOf(channel['checked'] ?? (channel['sources'] === undefined ? entry['checked'] : undefined));

/** In Japanese, then in English. */
function summary({ entry, channel }: Pick<Spot, 'entry' | 'channel'>, after: Fields): string[] {
  const before = {
    ...channel,
    checked: evidenceDate({ entry, channel }),
    sources: sourcesOf(channel, entry),
  };
  return both('propose.summary', {
    id: textOf(entry['id']),
    name: textOf(entry['name']),
    before: stateOf(before),
    after: stateOf(after),
  }).flatMap((text) => text.split('\n'));
}

/** Number, day and page, as far as they are known: the same in every language. */
const stateOf = ({ tel, checked, sources }: Fields): string =>
  [tel, checked, fieldsIn(sources)[0]?.['url']].map((value) => textOf(value) || '—').join('  ');
