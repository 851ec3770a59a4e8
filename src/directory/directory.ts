import type { Locality } from './area.ts';
import type { Area, Centre, Channel, Hotline, LineKind } from './centre.ts';
import { trust } from './evidence.ts';
import type { Freshness } from './freshness.ts';
import { opensOffHours } from '../opening-hours/index.ts';
import { known } from './known-hours.ts';
import { openingOf } from './channel-opening.ts';
import type { MethodId, Offer } from '../recommend/model.ts';
import { METHOD, METHODS } from '../recommend/methods.ts';

/** Everything that is known of places to turn to. */
export interface Directory {
  readonly areas: readonly Area[];
  readonly centres: readonly Centre[];
  readonly hotlines: readonly Hotline[];
  /** The ministry's list of all centres: the last resort that is always there. */
  readonly nationalList: string;
}

/**
 * Centres of one level: the one on the tag (and those of the embedder's directory that name no area), a
 * municipality's, a designated city's, the prefecture's, or those of the cities within a prefecture. `window`
 * is the municipal window for life and work, `office` the municipality itself with its switchboard. `host`
 * are the host page's own people.
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
  /** Those of a ward, then those of the whole city. */
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

/**
 * Levels that one and the same person can turn to; cities within the prefecture serve only their own people.
 */
export const ownLevels = (levels: readonly Level[]): Level[] =>
  levels.filter(({ level }) => level !== 'cities-within');

/**
 * The embedder's own centres take the place of the built-in ones of the same area, windows that of windows.
 * What they leave out of a centre is not offered; of windows nobody has told all.
 */
export function withOwn(directory: Directory, own: readonly Centre[]): Directory {
  if (own.length === 0) return directory;
  const place = ({ area, kind }: Centre): string => `${area} ${kind ?? ''}`;
  const places = new Set(own.map(place));
  const complete = own.map((centre): Centre => (centre.kind ? centre : { ...centre, complete: true }));
  return {
    ...directory,
    centres: [...complete, ...directory.centres.filter((centre) => !places.has(place(centre)))],
  };
}

/**
 * The order for a person: where no centre has a contact that can be begun with, the municipal window comes
 * first, since somebody answers there.
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

/** The nearest level of centres; the host's own people are beside them, not among them. */
export const nearestLevel = (levels: readonly Level[]): Level | undefined =>
  levels.find(({ level }) => level !== 'host' && level !== 'office');

/**
 * The centres of the nearest level that has some that are not closed for the time being. A switchboard only
 * passes one on.
 */
export const workingCentres = (levels: readonly Level[]): readonly Centre[] =>
  levels
    .filter(({ level }) => level !== 'office')
    .map(({ centres }) => centres.filter(({ status }) => !status))
    .find((centres) => centres.length > 0) ?? [];

/**
 * What the nearest level that is not closed for the time being offers. Offered is what can really be used; a
 * method that is named without a confirmed way is unknown, and so is all that an entry of the built-in
 * directory leaves out.
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
    // Reading hours takes its time: until a rule asks for them nobody is kept waiting.
    get openOffHours() {
      return (open ??= has(isOpenOffHours));
    },
  };
}

/**
 * Where one can begin with it: it can be reached itself, or it is the desk of a centre whose number or page
 * makes the appointment; and it is not so old that the official page comes first.
 */
export function isUsable(channel: Channel, centre: Centre, today: string): boolean {
  const isCurrent = (one: Channel): boolean => !centre.website || trust(centre, one, today) !== 'stale';
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
 * A centre with one way of reaching it; a channel without number, address or link is to be looked up on the
 * official page.
 */
export interface Contact {
  readonly centre: Centre;
  readonly channel: Channel;
  readonly freshness: Freshness;
}

/**
 * Contacts for one method over the levels, in their order. Centres that are closed for the time being come
 * last.
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
 * National lines of the given kinds, each once; the kind named first comes first, round-the-clock lines first
 * within it.
 */
export function linesFor(hotlines: readonly Hotline[], kinds: readonly LineKind[]): Hotline[] {
  const ranked = kinds.flatMap((kind) =>
    hotlines.filter((line) => line.kinds.includes(kind)).sort((a, b) => Number(b.always) - Number(a.always)),
  );
  return [...new Set(ranked)];
}

/** Whether a line answers now: 0 yes, 1 not known, 2 no. Never hides one: it decides the order. */
function answering({ always, numbers }: Hotline, now: number): 0 | 1 | 2 {
  if (always) return 0;
  const states = numbers.map((number) => openingOf(number, now).state);
  if (states.some((state) => state === 'open' || state === 'always')) return 0;
  return states.length > 0 && states.every((state) => state === 'closed') ? 2 : 1;
}

/** A chat is begun on its page, any other line by its number. */
export const canBegin = ({ text, numbers, website }: Hotline): boolean =>
  text ? Boolean(website) : numbers.length > 0;

export const isAnswering = (line: Hotline, now: number): boolean => answering(line, now) === 0;
/** It is known that nobody answers there now. */
export const isSilent = (line: Hotline, now: number): boolean => answering(line, now) === 2;

/** The same lines, those that answer now first; else in their order. */
export const openFirst = (lines: readonly Hotline[], now: number): Hotline[] =>
  [...lines].sort((a, b) => answering(a, now) - answering(b, now));
