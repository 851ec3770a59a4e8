import type { Area } from './centre.ts';

/** A place in Japan, as exactly as the directory distinguishes places. */
export interface Locality {
  readonly prefecture: Area;
  /** The designated city that the place is or lies in; null: none. */
  readonly city: Area | null;
  /**
   * The 5 digits of a municipality or ward; null if none were given, or if they are the designated city's
   * own.
   */
  readonly municipality: string | null;
}

/**
 * Finds the place meant by a prefecture code (2 digits), a 団体コード (5 digits, or 6 with check digit) or a name.
 * A municipality that has no centre of its own here belongs to its prefecture; a ward to its designated city.
 * @returns null when nothing fits
 */
export function findLocality(areas: readonly Area[], text: string): Locality | null {
  if (text.length > 40) return null;
  const query = text.normalize('NFKC').replace(/\s+/g, '');
  return /^\d+$/.test(query) ? byCode(areas, query) : byName(areas, query);
}

function byCode(areas: readonly Area[], digits: string): Locality | null {
  // Spreadsheets drop leading zeros: 1 → 01, 1100 → 01100.
  const code = (digits.length % 2 === 1 && digits.length < 5) || digits.length === 4 ? `0${digits}` : digits;
  if (code.length === 6 && checkDigit(code.slice(0, 5)) !== code[5]) return null;
  // No municipality has a number below 100. A code that seems to have one has lost its leading zero and would
  // lead to another prefecture.
  if (![2, 5, 6].includes(code.length) || /^..0(?!00)/.test(code)) return null;
  const prefecture = areas.find((area) => area.code === code.slice(0, 2));
  if (!prefecture) return null;
  const five = code.slice(0, 5);
  // Designated cities and their wards have codes nn1xx; a ward follows its city.
  const city =
    five[2] === '1'
      ? areas
          .filter(
            (area) => area.code.length === 5 && area.code.startsWith(prefecture.code) && area.code <= five,
          )
          .at(-1)
      : undefined;
  return {
    prefecture,
    city: city ?? null,
    municipality: five.length === 5 && !five.endsWith('000') && five !== city?.code ? five : null,
  };
}

/** The check digit of JIS X 0402: weights 6 to 2, subtracted from a multiple of eleven. */
export function checkDigit(five: string): string {
  let sum = 0;
  [...five].forEach((digit, index) => {
    sum += Number(digit) * (6 - index);
  });
  return String((11 - (sum % 11)) % 10);
}

function byName(areas: readonly Area[], name: string): Locality | null {
  const latin = name.toLowerCase();
  const cities = areas.filter((area) => area.code.length === 5);
  const prefectures = areas.filter((area) => area.code.length === 2);
  const written = prefectures.find((area) => name.startsWith(area.ja));
  // Compares the beginning, not any part: 東大阪市 is not 大阪市.
  const city = cities.find((area) => name.slice(written?.ja.length ?? 0).startsWith(area.ja));
  const prefecture =
    written ??
    prefectures.find((area) =>
      city ? city.code.startsWith(area.code) : name === shortName(area) || latin === area.en.toLowerCase(),
    );
  if (!prefecture) return null;
  return { prefecture, city: city?.code.startsWith(prefecture.code) ? city : null, municipality: null };
}

/** 千葉県 → 千葉; 北海道 stays, since nobody says 北海. */
const shortName = (area: Area): string => area.ja.replace(/[都府県]$/, '');
