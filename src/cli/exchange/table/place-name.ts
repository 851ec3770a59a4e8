/** Code and name of one record, compared. */
import { findLocality } from '../../../directory/area.ts';
import type { Locality } from '../../../directory/area.ts';
import type { Area } from '../../../directory/centre.ts';
import { municipalityCode } from '../../municipalities.ts';

/**
 * What a name says of a code: `place`: 都道府県名 and 市区町村名, of which the second is empty for a prefecture;
 * `body`: 地方公共団体名, the whole name of the body whose code it is; `keeper`: the name of who keeps the list,
 * beside the code of whom the centre serves.
 */
export type NameKind = 'place' | 'body' | 'keeper';

export interface PlaceName {
  readonly kind: NameKind;
  /** Without white space, in one width; a prefecture that is said twice stands there once. */
  readonly text: string;
  readonly place: Locality | null;
  /** What stands behind the prefecture. */
  readonly town: string;
}

export function readPlaceName(areas: readonly Area[], written: string, kind: NameKind): PlaceName {
  const plain = written.normalize('NFKC').replace(/\s+/g, '');
  const twice = areas.find(({ ja }) => plain.startsWith(`${ja}${ja}`));
  const text = plain.slice(twice?.ja.length ?? 0);
  const place = findLocality(areas, text);
  const begins = place !== null && text.startsWith(place.prefecture.ja);
  // 千葉 or Chiba alone is the prefecture.
  const town = begins ? text.slice(place.prefecture.ja.length) : place === null || place.city ? text : '';
  return { kind, text, place, town };
}

/**
 * A body's name may go on with one of its offices (千葉県健康福祉部); a column of its own says the town and nothing
 * else.
 */
const namesTown = ({ kind, place, town }: PlaceName): boolean =>
  kind === 'body' ? Boolean(place?.city) || /[市区町村](?:役所|役場|教育委員会)?$/.test(town) : town !== '';

/**
 * True where a code and a name can't be of one place. @param area two digits for a prefecture, five for a
 * municipality or ward
 */
export function contradicts(areas: readonly Area[], area: string, name: PlaceName): boolean {
  const { kind, text, place, town } = name;
  if (place && place.prefecture.code !== area.slice(0, 2)) return true;
  if (kind === 'keeper') return false;
  if (area.length === 2) return namesTown(name);
  if (!namesTown(name)) return kind === 'body' && text === place?.prefecture.ja;
  const city = findLocality(areas, area)?.city ?? null;
  if (place?.city || !city)
    return (
      place?.city?.code !== city?.code || (!city && (isOtherTown(area, town) || isOtherKind(area, town)))
    );
  // A ward of a designated city may stand without it; 千葉 is short for 千葉市.
  return !town.endsWith('区') && !city.ja.startsWith(town);
}

/**
 * A name that another municipality of the prefecture has today; one that is spelt in another way, or is no
 * longer in use, is nobody else's.
 */
function isOtherTown(area: string, town: string): boolean {
  const code = municipalityCode(area.slice(0, 2), town.replace(/(?:役所|役場|教育委員会)$/, ''));
  return code !== undefined && code !== area;
}

/**
 * 全国地方公共団体コード: the third digit of a city is 2, that of a town or village 3 to 7; 131xx are the wards of
 * Tokyo.
 */
function isOtherKind(area: string, town: string): boolean {
  const kinds = area.startsWith('131')
    ? /区/
    : area[2] === '2'
      ? /市/
      : /^..[3-7]/.test(area)
        ? /[町村]/
        : /./;
  return /[市区町村]/.test(town) && !kinds.test(town);
}
