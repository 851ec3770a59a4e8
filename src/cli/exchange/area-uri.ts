/** Places as the URIs of e-Stat (統計に用いる標準地域コード): `http://data.e-stat.go.jp/lod/sac/C12100`. */

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
