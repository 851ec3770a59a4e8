/**
 * The page of the docs that lists every contact with its source, its date and its state on a day, one table
 * for each prefecture, so that a municipality can look itself up.
 */
import type { Area, Centre, Channel, Source } from '../../src/directory/centre.ts';
import { isReachable } from '../../src/directory/directory.ts';
import type { Evidence } from '../../src/directory/evidence.ts';
import { evidenceOf } from '../../src/directory/evidence.ts';
import { FRESH_DAYS, freshness, STALE_DAYS } from '../../src/directory/freshness.ts';
import words from './words.json' with { type: 'json' };

const KINDS = ['centre', 'window', 'office'] as const;
const STATES = ['fresh', 'old', 'stale', 'undated', 'none'] as const;
type Kind = (typeof KINDS)[number];
type State = (typeof STATES)[number];

interface Row {
  readonly id: string;
  readonly place: string;
  readonly kind: Kind;
  readonly name: string;
  readonly contact: string;
  readonly sources: readonly Source[];
  readonly date: string;
  readonly state: State;
}

/** All pages, by their file names. @param day `YYYY-MM-DD`: the states are those of that day */
export function contactPages(
  entries: readonly Centre[],
  places: ReadonlyMap<string, string>,
  prefectures: readonly Area[],
  day: string,
): Readonly<Record<string, string>> {
  const tables = prefectures.map((prefecture) => ({
    prefecture,
    rows: sorted(entries.filter(({ area }) => area.startsWith(prefecture.code))).flatMap((entry) =>
      rowsOf(entry, places, day),
    ),
  }));
  return {
    'README.md': index(tables, day),
    ...Object.fromEntries(
      tables.map(({ prefecture, rows }) => [`${prefecture.code}.md`, page(prefecture, rows, day)]),
    ),
  };
}

/** By place, from the prefecture down, and for each place in the order in which a person is led to them. */
const sorted = (entries: readonly Centre[]): Centre[] =>
  [...entries].sort(
    (a, b) => a.area.localeCompare(b.area, 'en') || KINDS.indexOf(kindOf(a)) - KINDS.indexOf(kindOf(b)),
  );

const kindOf = ({ kind }: Centre): Kind => kind ?? 'centre';

/** One row for all contacts that rest on the same pages and the same day. */
function rowsOf(entry: Centre, places: ReadonlyMap<string, string>, day: string): Row[] {
  const row = {
    id: entry.id,
    place: places.get(entry.area) ?? entry.area,
    kind: kindOf(entry),
    name: nameOf(entry),
  };
  const groups = new Map<string, { readonly evidence: Evidence; readonly channels: Channel[] }>();
  for (const channel of entry.channels.filter(isReachable)) {
    const evidence = evidenceOf(entry, channel);
    const group = groups.get(JSON.stringify(evidence)) ?? { evidence, channels: [] };
    group.channels.push(channel);
    groups.set(JSON.stringify(evidence), group);
  }
  if (groups.size === 0)
    return [{ ...row, contact: words.empty, sources: entry.sources, date: words.empty, state: 'none' }];
  return [...groups.values()].map(({ evidence: { sources, checked }, channels }) => ({
    ...row,
    contact: channels.map(contactOf).join(words.between),
    sources,
    date: checked ?? words.empty,
    state: freshness(checked, day),
  }));
}

/** With its page, unless that is among the sources. */
const nameOf = ({ name, website, sources }: Centre): string =>
  website === undefined || sources.some(({ url }) => url === website)
    ? cell(name)
    : `[${cell(name)}](${website})`;

function contactOf({ tel, url, address, label }: Channel): string {
  const contact = cell([tel, url?.replace(/^mailto:/, ''), address].filter(Boolean).join(' '));
  return label === undefined || tel === undefined ? contact : `${contact}（${cell(label)}）`;
}

function page({ ja }: Area, rows: readonly Row[], day: string): string {
  const urls = [...new Set(rows.flatMap(({ sources }) => sources.map(({ url }) => url)))];
  const { place, kind, name, contact, source, date, state } = words.columns;
  const lines = rows.map((row) =>
    line([
      row.place,
      words.kinds[row.kind],
      row.name,
      row.contact,
      row.sources.map(({ url }) => `[${urls.indexOf(url) + 1}]`).join(' '),
      row.date,
      words.states[row.state],
    ]),
  );
  return [
    `# ${fill(words.title, { name: ja })}`,
    `${fill(words.state, { day })} ${words.back}`,
    [...header([place, kind, name, contact, source, date, state]), ...lines].join('\n'),
    // What the figures in the table lead to.
    `${urls.map((url, at) => `[${at + 1}]: <${url}>`).join('\n')}\n`,
  ].join('\n\n');
}

interface Table {
  readonly prefecture: Area;
  readonly rows: readonly Row[];
}

function index(tables: readonly Table[], day: string): string {
  const head = [words.prefecture, ...KINDS.map((kind) => words.kinds[kind])];
  // An entry may have several rows.
  const counts = (name: string, rows: readonly Row[]): string =>
    line([
      name,
      ...KINDS.map((kind) => new Set(rows.filter((row) => row.kind === kind).map(({ id }) => id)).size),
      ...STATES.map((state) => rows.filter((row) => row.state === state).length),
    ]);
  return [
    `# ${words.index}`,
    ...words.intro.map((text) => fill(text, { day, fresh: FRESH_DAYS, stale: STALE_DAYS })),
    `${[
      ...header([...head, ...STATES.map((state) => words.states[state])]),
      ...tables.map(({ prefecture, rows }) => counts(`[${prefecture.ja}](${prefecture.code}.md)`, rows)),
      counts(
        words.all,
        tables.flatMap(({ rows }) => rows),
      ),
    ].join('\n')}\n`,
  ].join('\n\n');
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const header = (names: readonly string[]): string[] => [line(names), line(names.map(() => '---'))];
const cell = (text: string): string => text.replace(/[|[\]<>*_`\\]/g, '\\$&');
const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
