/** What is known of a place, level by level, and what the clerk says of it. */
import { findLocality } from '../directory/area.ts';
import type { Locality } from '../directory/area.ts';
import type { Centre, Channel, Source } from '../directory/centre.ts';
import type { Directory, Level } from '../directory/directory.ts';
import { isReachable, withOwn } from '../directory/directory.ts';
import { evidenceOf } from '../directory/evidence.ts';
import { levelsFor, ownEntries } from '../snippet/snippet.ts';
import type { Plan } from './plan.ts';
import { newEntry, withDirectory, withEntry } from './plan.ts';

/** All that is on board. */
export interface Known {
  readonly directory: Directory;
  /** Windows and municipalities by the two digits of the prefecture. */
  readonly windows: (prefecture: string) => readonly Centre[];
}

export interface Fact {
  readonly level: Level['level'];
  readonly centre: Centre;
  /** It stands in the tag; false: the script has it. */
  readonly carried: boolean;
  /** As it is on board; undefined: the clerk has added it, or it is no longer there. */
  readonly onBoard: Centre | undefined;
}

/** The windows and municipalities that belong into the tag of a place. */
export function entriesFor(known: Known, area: string): readonly Centre[] {
  const locality = findLocality(known.directory.areas, area);
  return locality === null
    ? []
    : ownEntries(known.directory, known.windows(locality.prefecture.code), locality);
}

/** Everything that is on board for a place, by id. */
export function onBoardFor({ directory, windows }: Known, area: string): ReadonlyMap<string, Centre> {
  const prefecture = area.slice(0, 2);
  return new Map(
    [...directory.centres, ...(prefecture === '' ? [] : windows(prefecture))].map((centre) => [
      centre.id,
      centre,
    ]),
  );
}

/**
 * What the widget will show to somebody of the place, in its order; then what else stands in the tag, such as
 * the towns' windows on a prefecture's page.
 */
export function factsFor(known: Known, plan: Plan, today: string): readonly Fact[] {
  const { area, directory: entries } = plan.settings;
  const locality = findLocality(known.directory.areas, area);
  const onBoard = onBoardFor(known, area);
  const levels = levelsOf(known, entries, locality, today);
  const shown = new Set(levels.flatMap(({ centres }) => centres.map(({ id }) => id)));
  const others = entries
    .filter(({ id }) => !shown.has(id))
    .map((centre) => ({ level: levelOf(centre), centre }));
  return [
    ...levels.flatMap(({ level, centres }) => centres.map((centre) => ({ level, centre }))),
    ...others,
  ].map(({ level, centre }) => ({
    level,
    centre,
    carried: entries.some(({ id }) => id === centre.id),
    onBoard: onBoard.get(centre.id),
  }));
}

const levelOf = ({ kind, area }: Centre): Level['level'] =>
  kind ?? (area.length === 5 ? 'municipality' : area === '' ? 'local' : 'prefecture');

/** The levels of a place as the widget has them with these entries in its tag. */
export function levelsOf(
  { directory }: Known,
  entries: readonly Centre[],
  locality: Locality | null,
  today: string,
): readonly Level[] {
  const whole = withOwn(directory, entries);
  if (locality !== null) return levelsFor(whole, entries, locality, today);
  const local = entries.filter(({ area }) => area === '');
  return local.length === 0 ? [] : [{ level: 'local', centres: local }];
}

/** Takes an entry of the script into the tag, so that it can be changed there. */
export function carry(known: Known, plan: Plan, id: string): Plan {
  const { directory } = plan.settings;
  const wanted = known.directory.centres.find((centre) => centre.id === id);
  return wanted === undefined || directory.some((entry) => entry.id === id)
    ? plan
    : withEntries(known, plan, [wanted]);
}

/**
 * Further entries, and those of the script for the same places: entries in the tag take the place of all of
 * these, and a contact would be gone.
 */
export function withEntries(known: Known, plan: Plan, added: readonly Centre[]): Plan {
  const before = [...plan.settings.directory, ...added];
  const isThere = new Set(before.map(({ id }) => id));
  const siblings = known.directory.centres.filter(
    ({ id, area, kind }) => !isThere.has(id) && added.some((one) => one.area === area && one.kind === kind),
  );
  return withDirectory(plan, [...before, ...siblings]);
}

/** A further entry for the plan's place, to be filled in; its id goes with it. */
export function addEntry(known: Known, plan: Plan): { readonly plan: Plan; readonly id: string } {
  const entry = newEntry(plan);
  return { plan: withEntries(known, plan, [entry]), id: entry.id };
}

/** The clerk has looked at this entry today, and its contacts are right. */
export const confirm = (known: Known, plan: Plan, id: string, today: string): Plan =>
  withEntry(carry(known, plan, id), id, (entry) => checkedOn(entry, today));

export const checkedOn = (entry: Centre, date: string): Centre => ({
  ...entry,
  checked: date,
  channels: entry.channels.map((channel) => (isReachable(channel) ? { ...channel, checked: date } : channel)),
});

/** Everything that can be reached in it was checked on this day. */
export const isCheckedOn = (entry: Centre, date: string): boolean => {
  const reachable = entry.channels.filter(isReachable);
  return reachable.length === 0
    ? entry.checked === date
    : reachable.every((channel) => evidenceOf(entry, channel).checked === date);
};

/** The fields of a contact that a clerk types. */
export type ContactField = 'tel' | 'url' | 'address';

/**
 * Another number, link or address. The pages that stated the old one say nothing of the new one, so the page
 * has to be named again. A number that is taken away takes its contact with it.
 */
export function withContact(
  entry: Centre,
  nth: number,
  field: ContactField,
  value: string,
  today: string,
): Centre {
  return withChannel(entry, nth, (channel) => {
    if ((channel[field] ?? '') === value) return channel;
    const { [field]: _, ...rest } = channel;
    const sources: readonly Source[] = [];
    return value === '' ? rest : { ...rest, [field]: value, sources, checked: today };
  });
}

/** The page that states a contact; empty: none. */
export const withPage = (entry: Centre, nth: number, page: string): Centre =>
  withChannel(entry, nth, (channel) => ({ ...channel, sources: page === '' ? [] : [{ url: page }] }));

export const withChannel = (entry: Centre, nth: number, change: (channel: Channel) => Channel): Centre => ({
  ...entry,
  channels: entry.channels.map((channel, index) => (index === nth ? change(channel) : channel)),
});

export const withoutChannel = (entry: Centre, nth: number): Centre => ({
  ...entry,
  channels: entry.channels.filter((_, index) => index !== nth),
});

/** The hours as they are computed with; words beside them would say the old ones. */
export const withHours = (entry: Centre, nth: number, hours: string): Centre =>
  withChannel(entry, nth, ({ hours: _, hoursText: __, ...channel }) =>
    hours === '' ? channel : { ...channel, hours },
  );
