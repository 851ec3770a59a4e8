/** Where all paths end, for many places at once. */
import type { Centre, Channel } from '../../directory/centre.ts';
import type { Directory } from '../../directory/directory.ts';
import { withOwn } from '../../directory/directory.ts';
import { trust } from '../../directory/evidence.ts';
import type { Setting } from '../../visit/places.ts';
import { levelsOf } from '../../visit/places.ts';
import type { Coverage, Walks } from '../paths/coverage.ts';
import { cover } from '../paths/coverage.ts';
import type { EndKind } from '../paths/ends.ts';
import { END_KINDS } from '../paths/ends.ts';
import type { PlaceCase } from '../paths/places.ts';
import { placeAt } from '../paths/places.ts';

export interface Shares {
  readonly places: number;
  /** By kind of end, how many of all paths: from 0 to 1. */
  readonly shares: { readonly [K in EndKind]: number };
}

/** What was found out for one place and holds for others: walks, and where they end. */
export interface Known {
  readonly walks: Walks;
  readonly ends: Map<string, Pick<Coverage, 'kinds' | 'paths'>>;
}

/**
 * @param codes two digits or five
 * @param windows by prefecture, the entries that a page of a municipality has besides the built-in ones
 */
export function sharesOf(
  setting: Setting,
  codes: readonly string[],
  windows: ReadonlyMap<string, readonly Centre[]>,
  known: Known,
): Shares {
  let all = 0;
  const counts = Object.fromEntries(END_KINDS.map((kind) => [kind, 0])) as Record<EndKind, number>;
  for (const code of codes) {
    const prefecture = code.slice(0, 2);
    const built = setting.directory.centres.filter(({ area }) => area.startsWith(prefecture));
    const own = code.length === 2 ? [] : (windows.get(prefecture) ?? []);
    // Others can't be met there; to look them all through for every path would take hours.
    const directory: Directory = withOwn({ ...setting.directory, centres: built }, own);
    const place = placeAt(directory, code);
    const { kinds, paths } = endsAt(
      { ...setting, directory: { ...directory, centres: nearby(directory, place) } },
      place,
      known,
    );
    all += paths;
    for (const kind of END_KINDS) counts[kind] += kinds[kind];
  }
  const shares = Object.fromEntries(END_KINDS.map((kind) => [kind, all === 0 ? 0 : counts[kind] / all]));
  return { places: codes.length, shares: shares as Record<EndKind, number> };
}

/** Windows of other municipalities of the prefecture are left out. */
function nearby({ centres }: Directory, { config }: PlaceCase): readonly Centre[] {
  const { city, municipality } = config.locality ?? {};
  return centres.filter(({ kind, area }) => !kind || area === city?.code || area === municipality);
}

/** Places where the same is offered, as far as it decides where a path ends, have it worked out once. */
function endsAt(
  setting: Setting,
  place: PlaceCase,
  { walks, ends }: Known,
): Pick<Coverage, 'kinds' | 'paths'> {
  const key = JSON.stringify(
    levelsOf(setting, place.config, null).map(({ level, centres }) => [
      level,
      centres.map((centre) => signOf(centre, setting.today)),
    ]),
  );
  const found = ends.get(key) ?? cover(setting, place, false, walks);
  ends.set(key, { kinds: found.kinds, paths: found.paths });
  return found;
}

/** All of an entry but its names, numbers and pages: that there is one counts, not which. */
function signOf(centre: Centre, today: string): unknown {
  const { kind, status, complete, minimumAge, maximumAge, website, channels, area } = centre;
  return [
    { kind, status, complete, minimumAge, maximumAge },
    [website, area].map(Boolean),
    channels.map((channel) => [channelSign(channel), trust(centre, channel, today)]),
  ];
}

const channelSign = ({
  tel,
  url,
  address,
  checked: _,
  sources: __,
  label,
  audience,
  ...rest
}: Channel): unknown => ({
  ...rest,
  ...(rest.hours !== undefined && { label, audience }),
  reaches: [tel, url, address].map(Boolean),
});
