import type { Locality } from './area.ts';
import type { Area, Centre, Channel, Hotline, LineKind } from './centre.ts';
import { isLead, trust } from './evidence.ts';
import type { Freshness } from './freshness.ts';
import { opensOffHours } from '../opening-hours/index.ts';
import { known } from './known-hours.ts';
import { openingOf } from './channel-opening.ts';
import type { MethodId, Offer } from '../recommend/model.ts';
import { METHOD, METHODS } from '../recommend/methods.ts';

/** All contacts that are known. */
export interface Directory {
  readonly areas: readonly Area[];
  readonly centres: readonly Centre[];
  readonly hotlines: readonly Hotline[];
  /** The ministry's list of all centres: always there as a last resort. */
  readonly nationalList: string;
}

/**
 * Centres of one level: `local`, the one on the tag and those of the embedder's directory that name no area;
 * `municipality`; `city`, a designated city; `prefecture`; `cities-within`, the cities of a prefecture.
 * `window` is the municipal window for life and work, `office` the municipality itself with its switchboard,
 * `host` the host page's own contacts.
 */
export interface Level {
  readonly level:
    'local' | 'host' | 'municipality' | 'city' | 'prefecture' | 'window' | 'office' | 'cities-within';
  readonly centres: readonly Centre[];
}

/** The levels that serve a place, the nearest first. Levels without a centre are left out. */
export function findLevels(directory: Directory, tag: Centre | null, locality: Locality | null): Level[] {
  const { centres } = directory;
  const city = locality?.city?.code;
  const municipality = locality?.municipality;
  const leaves = (code: string): boolean => code === city || code === municipality;
  const serving = (code: string | null | undefined, kind?: Centre['kind']): Centre[] =>
    centres.filter(
      (centre) => centre.area === code && centre.kind === kind && !centre.excludes?.some(leaves),
    );
  /** First those of the ward, then those of the whole city. */
  const ofTown = (kind: Centre['kind']): Centre[] => [...serving(municipality, kind), ...serving(city, kind)];
  const within =
    locality && !city && !municipality
      ? centres.filter(
          ({ area, kind }) => !kind && area.length === 5 && area.startsWith(locality.prefecture.code),
        )
      : [];
  const levels: Level[] = [
    { level: 'local', centres: [...(tag ? [tag] : []), ...centres.filter(({ area }) => area === '')] },
    { level: 'municipality', centres: serving(municipality) },
    { level: 'city', centres: serving(city) },
    { level: 'prefecture', centres: serving(locality?.prefecture.code) },
    { level: 'window', centres: ofTown('window') },
    { level: 'office', centres: ofTown('office') },
    { level: 'cities-within', centres: within },
  ];
  return levels.filter((level) => level.centres.length > 0);
}

/** Levels that serve the same person; centres of the cities within a prefecture serve only residents. */
export const ownLevels = (levels: readonly Level[]): Level[] =>
  levels.filter(({ level }) => level !== 'cities-within');

/**
 * The embedder's own centres replace the built-in ones of the same area, and their windows the built-in
 * windows. What they leave out of a centre is not offered; windows are never taken for complete, nor is an entry
 * with the id of a built-in one: somebody has checked that again, and says no more than it did.
 */
export function withOwn(directory: Directory, own: readonly Centre[]): Directory {
  if (own.length === 0) return directory;
  const place = ({ area, kind }: Centre): string => `${area} ${kind ?? ''}`;
  const places = new Set(own.map(place));
  const known = new Set(directory.centres.map(({ id }) => id));
  const complete = own.map((centre): Centre =>
    centre.kind || known.has(centre.id) ? centre : { ...centre, complete: true },
  );
  return {
    ...directory,
    centres: [...complete, ...directory.centres.filter((centre) => !places.has(place(centre)))],
  };
}

/**
 * The order for a person: if no centre has a usable contact, the municipal window comes first, since it can
 * be reached.
 * @param today `YYYY-MM-DD` in Japan
 */
export function windowFirst(levels: readonly Level[], today: string): readonly Level[] {
  const isWindow = ({ level }: Level): boolean => level === 'window';
  const answers = ({ centres }: Level): boolean =>
    centres.some((centre) => !centre.status && centre.channels.some((one) => isUsable(one, centre, today)));
  const before = levels.filter(({ level }) => !['window', 'office', 'cities-within'].includes(level));
  if (before.some(answers) || !levels.some((level) => isWindow(level) && answers(level))) return levels;
  return [...levels.filter(isWindow), ...levels.filter((level) => !isWindow(level))];
}

/** The nearest level of centres; the host's own contacts and the office don't count. */
export const nearestLevel = (levels: readonly Level[]): Level | undefined =>
  levels.find(({ level }) => level !== 'host' && level !== 'office');

/**
 * The centres, not closed for the time being, of the nearest level that has any. Offices don't count, since a
 * switchboard only transfers calls.
 */
export const workingCentres = (levels: readonly Level[]): readonly Centre[] =>
  levels
    .filter(({ level }) => level !== 'office')
    .map(({ centres }) => centres.filter(({ status }) => !status))
    .find((centres) => centres.length > 0) ?? [];

/**
 * What these centres offer. A method is offered if it has a usable contact. It is unknown if it is named
 * without one, or if an entry of the built-in directory leaves it out.
 * @param today `YYYY-MM-DD` in Japan
 */
export function offerOf(levels: readonly Level[], today: string): Offer {
  const working = workingCentres(levels);
  const has = (test: (channel: Channel, centre: Centre) => boolean): MethodId[] =>
    METHODS.filter((method) =>
      working.some((centre) =>
        centre.channels.some((channel) => channel.method === method && test(channel, centre)),
      ),
    );
  const named = has(() => true);
  if (named.length === 0) return {};
  const offered = has((channel, centre) => isUsable(channel, centre, today));
  const isComplete = working.every(({ complete }) => complete);
  let open: readonly MethodId[] | undefined;
  return {
    offered,
    unknown: (isComplete ? named : METHODS).filter((method) => !offered.includes(method)),
    // Parsing hours takes time: they are parsed only if a rule asks for them.
    get openOffHours() {
      return (open ??= has(isOpenOffHours));
    },
  };
}

/**
 * Whether a channel can be used: it can be reached itself, or it is a place whose centre has a number or page
 * for appointments. Contacts so old that the official page comes first don't count.
 */
export function isUsable(channel: Channel, centre: Centre, today: string): boolean {
  const isCurrent = (one: Channel): boolean => !isLead(centre, trust(centre, one, today));
  return (
    (isReachable(channel) && isCurrent(channel)) ||
    (METHOD[channel.method].place && centre.channels.some((one) => (one.tel ?? one.url) && isCurrent(one)))
  );
}

function isOpenOffHours(channel: Channel): boolean {
  const read = known({ ...channel, hoursFor: [] });
  return read !== null && opensOffHours(read.hours, read.stated);
}

/**
 * A centre with one of its channels. If the channel has no number, address or link, it has to be looked up on
 * the official page.
 */
export interface Contact {
  readonly centre: Centre;
  readonly channel: Channel;
  readonly freshness: Freshness;
}

/**
 * Contacts for one method, in the order of the levels. Centres that are closed for the time being come last.
 */
export function contactsFor(levels: readonly Level[], method: MethodId, today: string): Contact[] {
  const all = levels.flatMap(({ centres }) => centres);
  return [...all.filter(({ status }) => !status), ...all.filter(({ status }) => status)].flatMap((centre) =>
    centre.channels
      .filter((channel) => channel.method === method)
      .map((channel) => ({ centre, channel, freshness: trust(centre, channel, today) })),
  );
}

export const isReachable = ({ tel, url, address }: Channel): boolean => Boolean(tel ?? url ?? address);

/**
 * National lines of the given kinds, each once: in the order of the kinds, within a kind round-the-clock
 * lines first.
 */
export function linesFor(hotlines: readonly Hotline[], kinds: readonly LineKind[]): Hotline[] {
  const ranked = kinds.flatMap((kind) =>
    hotlines.filter((line) => line.kinds.includes(kind)).sort((a, b) => Number(b.always) - Number(a.always)),
  );
  return [...new Set(ranked)];
}

/** Whether a line answers now: 0 yes, 1 unknown, 2 no. Lines are sorted by it. */
function answering({ always, numbers }: Hotline, now: number): 0 | 1 | 2 {
  if (always) return 0;
  const states = numbers.map((number) => openingOf(number, now).state);
  if (states.some((state) => state === 'open' || state === 'always')) return 0;
  return states.length > 0 && states.every((state) => state === 'closed') ? 2 : 1;
}

/** A chat starts on its page, any other line with its number. */
export const canBegin = ({ text, numbers, website }: Hotline): boolean =>
  text ? Boolean(website) : numbers.length > 0;

export const isAnswering = (line: Hotline, now: number): boolean => answering(line, now) === 0;
/** Certain not to answer now. */
export const isSilent = (line: Hotline, now: number): boolean => answering(line, now) === 2;

/** The same lines, with those that answer now first; otherwise the order stays. */
export const openFirst = (lines: readonly Hotline[], now: number): Hotline[] =>
  [...lines].sort((a, b) => answering(a, now) - answering(b, now));
