/** Compares the code and the name in a record. */
import { findLocality } from '../../directory/area.ts';
import type { Locality } from '../../directory/area.ts';
import type { Area } from '../../directory/centre.ts';
import { municipalityCode } from '../municipalities.ts';

/**
 * What the name is. `place`: 都道府県名 and 市区町村名, of which the second is empty for a prefecture.
 * `body`: 地方公共団体名, the whole name of the body that the code belongs to. `keeper`: the name of the body
 * that maintains the list, beside the code of the area served.
 */
export type NameKind = 'place' | 'body' | 'keeper';

export interface PlaceName {
  readonly kind: NameKind;
  /** Without white space, with unified widths; a prefecture that is written twice occurs once. */
  readonly text: string;
  readonly place: Locality | null;
  /** The part after the prefecture. */
  readonly town: string;
}

export function readPlaceName(areas: readonly Area[], written: string, kind: NameKind): PlaceName {
  const plain = written.normalize('NFKC').replace(/\s+/g, '');
  const twice = areas.find(({ ja }) => plain.startsWith(`${ja}${ja}`));
  const text = plain.slice(twice?.ja.length ?? 0);
  const place = findLocality(areas, text);
  const begins = place !== null && text.startsWith(place.prefecture.ja);
  // 千葉 or Chiba alone means the prefecture.
  const town = begins ? text.slice(place.prefecture.ja.length) : place === null || place.city ? text : '';
  return { kind, text, place, town };
}

/**
 * Whether the name includes a municipality. A body's name may continue with one of its departments
 * (千葉県健康福祉部); a column for the municipality contains nothing else.
 */
const namesTown = ({ kind, place, town }: PlaceName): boolean =>
  kind === 'body' ? Boolean(place?.city) || /[市区町村](?:役所|役場|教育委員会)?$/.test(town) : town !== '';

/**
 * True if a code and a name belong to different places.
 * @param area two digits for a prefecture, five for a municipality or ward
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
  // A ward may be written without its designated city; 千葉 is short for 千葉市.
  return !town.endsWith('区') && !city.ja.startsWith(town);
}

/**
 * Whether another municipality of the prefecture has this name today. Other spellings and former names don't
 * count.
 */
function isOtherTown(area: string, town: string): boolean {
  const code = municipalityCode(area.slice(0, 2), town.replace(/(?:役所|役場|教育委員会)$/, ''));
  return code !== undefined && code !== area;
}

/**
 * 全国地方公共団体コード: the third digit is 2 for a city, 3 to 7 for a town or village; 131xx are the wards
 * of Tokyo.
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
