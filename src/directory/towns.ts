/**
 * The municipalities of a prefecture, as far as a list names them: they are known by the entries for the
 * municipalities themselves. The built-in directory names none; a prefecture's file of windows names all.
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

/** Those of the prefecture where somebody is, in the order of the list. Wards are among them. */
export const townsIn = (centres: readonly Centre[], here: Locality | null): readonly Town[] =>
  here === null
    ? []
    : centres
        .filter(({ kind, area }) => kind === 'office' && area.startsWith(here.prefecture.code))
        .map(({ area, name, reading = '' }) => ({ code: area, name, reading }));

/**
 * What has to be asked next, where windows differ from place to place.
 * @returns the towns to choose from: the wards of a city that has a window for each, else all; empty where
 * the place is known well enough
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

/** Those whose name or reading has what somebody typed, in whichever kana, those that begin with it first. */
export function matchingTowns(towns: readonly Town[], typed: string): readonly Town[] {
  const query = plain(typed);
  if (query === '') return towns;
  const rank = ({ name, reading }: Town): number => {
    // A ward is looked for by its own name as well.
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

/** One form for widths, blanks, katakana and the two ways of writing 龍ケ崎. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(/ゖ|ヶ/g, 'け');
