/**
 * The municipalities of a prefecture, taken from the entries of kind `office`. The built-in directory has
 * none; a prefecture's file of windows has all.
 */
import type { Locality } from './area.ts';
import type { Centre } from './centre.ts';

export interface Town {
  /** 5 digits. */
  readonly code: string;
  readonly name: string;
  /** In hiragana; empty: not known. */
  readonly reading: string;
}

/** The municipalities and wards of the prefecture, in the order of the list. */
export const townsIn = (centres: readonly Centre[], here: Locality | null): readonly Town[] =>
  here === null
    ? []
    : centres
        .filter(({ kind, area }) => kind === 'office' && area.startsWith(here.prefecture.code))
        .map(({ area, name, reading = '' }) => ({ code: area, name, reading }));

/**
 * Which places to ask for next, if windows differ from place to place.
 * @returns the wards of a city that has a window for each, otherwise all; empty if the place is known exactly
 * enough
 */
export function townsToAsk(
  towns: readonly Town[],
  centres: readonly Centre[],
  here: Locality | null,
): readonly Town[] {
  if (here === null || here.municipality !== null) return [];
  if (here.city === null) return towns;
  const { code, ja } = here.city;
  const hasWindow = (area: string): boolean =>
    centres.some((centre) => centre.kind === 'window' && centre.area === area);
  return hasWindow(code)
    ? []
    : towns.filter((town) => town.code !== code && town.name.startsWith(ja) && hasWindow(town.code));
}

/** Places whose name or reading contains the typed text, in any kana; those that begin with it come first. */
export function matchingTowns(towns: readonly Town[], typed: string): readonly Town[] {
  const query = plain(typed);
  if (query === '') return towns;
  const rank = ({ name, reading }: Town): number => {
    // A ward can be searched by its own name as well.
    const parts = [name, reading].flatMap((text) => [
      plain(text),
      ...text.split(/[\s\u3000]+|市/).map(plain),
    ]);
    if (parts.some((part) => part.startsWith(query))) return 0;
    return parts.some((part) => part.includes(query)) ? 1 : 2;
  };
  return towns
    .map((town) => ({ town, order: rank(town) }))
    .filter(({ order }) => order < 2)
    .sort((a, b) => a.order - b.order)
    .map(({ town }) => town);
}

/** Unifies widths, spaces, kana and the two spellings of 龍ケ崎. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(/ゖ|ヶ/g, 'け');
