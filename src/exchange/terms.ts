/** What an export needs to know besides the centres. */
import type { Area } from '../directory/centre.ts';

/** Our ids that other formats store unchanged, together with a name for people. */
export type WordFamily = 'kind' | 'method' | 'program' | 'reservation' | 'condition';

export interface Terms {
  readonly areas: readonly Area[];
  /** The name of an id for people, e.g. `method` `phone` → 電話. */
  readonly name: (family: WordFamily, word: string) => string;
}

/** The name of a place; its code if it has no name here. */
export const placeName = ({ areas }: Terms, code: string): string =>
  areas.find((area) => area.code === code)?.ja ?? code;

/** As e-Stat writes it. Only an identifier: nothing is fetched from it. */
const SPACE = 'http://data.e-stat.go.jp/lod/sac/C';
const FORM = /^https?:\/\/data\.e-stat\.go\.jp\/lod\/sac\/C(\d{2})(\d{3})(?:-\d{8})?$/;

/** @param code two digits for a prefecture, five for a municipality */
export const areaUri = (code: string): string => SPACE + code.padEnd(5, '0');

/** The code in a URI of `areaUri`, also in one with a date; undefined for any other text. */
export function areaCode(uri: string | undefined): string | undefined {
  const [, prefecture, rest] = FORM.exec(uri ?? '') ?? [];
  return prefecture && (rest === '000' ? prefecture : `${prefecture}${rest}`);
}
