/**
 * The area a row serves, from codes of 全国地方公共団体コード as spreadsheets store them. If two readings are
 * possible, neither is used.
 */
import { checkDigit, findLocality } from '../../directory/area.ts';
import { excerpt } from '../../directory/directory-issue.ts';
import type { Area } from '../../directory/centre.ts';
import { existsToday, todaysCode } from '../municipalities.ts';
import type { Cell, RowProblem, Warn } from './issue.ts';
import { WHOLE_ROW } from './issue.ts';
import type { NameKind } from './place-name.ts';
import { contradicts, readPlaceName } from './place-name.ts';

/** Cells about the place, the strongest evidence first. */
export interface PlaceCells {
  /** Codes of the area served or of the body that maintains the list, in order of preference. */
  readonly codes: readonly Cell[];
  /** Names of the area served or of the body that maintains the list; joined, they are one name. */
  readonly names: readonly Cell[];
  readonly nameKind: NameKind;
  /** The code of the place where the centre is located. */
  readonly standing: Cell | null;
  /** Its prefecture is used only to decide between two readings of a code. */
  readonly address: string;
}

export type ReadArea = { readonly area: string } | RowProblem;

/** How many digits the codes of a column have if no zero was lost; null: unknown. */
export type CodeWidth = 5 | 6 | null;

const digitsOf = (text: string): string => text.normalize('NFKC').trim().replace(/^jp-/i, '');
const isZeroKept = (text: string): boolean => /^jp-/i.test(text.trim());

/** Detected from cells of the column that have just one reading. */
export function codeWidth(texts: readonly string[]): CodeWidth {
  const codes = texts.map(digitsOf);
  if (codes.some((code) => /^\d{6}$/.test(code))) return 6;
  return codes.some((code) => /^0\d{4}$/.test(code)) || texts.some(isZeroKept) ? 5 : null;
}

export function readArea(
  areas: readonly Area[],
  { codes, names, nameKind, standing, address }: PlaceCells,
  widthOf: (cell: Cell) => CodeWidth,
  warn: Warn,
): ReadArea {
  const name = readPlaceName(areas, names.map(({ text }) => text).join(''), nameKind);
  const { place: named } = name;
  const hints = [named?.prefecture.code, findLocality(areas, address)?.prefecture.code];
  const byCode = (cell: Cell): ReadArea => {
    const read = readCode(areas, cell, widthOf(cell), hints);
    if ('problem' in read) return read;
    if (contradicts(areas, read.area, name))
      return {
        problem: 'area/conflict',
        cell,
        details: { code: excerpt(cell.text), name: excerpt(name.text) },
      };
    if (read.repaired) warn('area/repaired', cell, { area: read.area });
    return { area: todays(read.area, cell, warn) };
  };
  const code = codes.find(({ text }) => text !== '');
  if (code) return byCode(code);
  // A town's name has no code here, and its prefecture's code would send people there whom it does not serve.
  if (named?.city) return { area: named.city.code };
  if (named?.prefecture.ja === name.text) return { area: named.prefecture.code };
  if (standing) {
    const read = byCode(standing);
    if ('area' in read) warn('area/place', standing, { area: read.area });
    return read;
  }
  const [cell] = names;
  return cell ? { problem: 'area/unknown', cell } : { problem: 'area/missing', cell: WHOLE_ROW };
}

/** Replaces a code that no longer exists: nobody would find a centre under it. */
function todays(area: string, cell: Cell, warn: Warn): string {
  const today = todaysCode(area);
  if (today !== area) warn('area/successor', cell, { code: area, area: today });
  else if (!existsToday(area)) warn('area/unlisted', cell, { area });
  return today;
}

type ReadCode = { readonly area: string; readonly repaired: boolean } | RowProblem;

function readCode(
  areas: readonly Area[],
  cell: Cell,
  width: CodeWidth,
  hints: readonly (string | undefined)[],
): ReadCode {
  const city = cityOfSlug(areas, cell.text);
  if (city) return { area: city, repaired: false };
  const digits = digitsOf(cell.text);
  const readings = readingsOf(digits).flatMap(({ code, repaired, of }) => {
    const known =
      /^\d+$/.test(code) &&
      findLocality(areas, code) !== null &&
      (code.length < 6 || checkDigit(code.slice(0, 5)) === code[5]);
    const five = code.slice(0, 5);
    return known
      ? [{ area: five.length === 2 || five.endsWith('000') ? five.slice(0, 2) : five, repaired, of }]
      : [];
  });
  const hinted = ({ area }: { readonly area: string }): boolean =>
    hints.some((hint) => hint !== undefined && area.startsWith(hint));
  const wide = isZeroKept(cell.text) ? 5 : width;
  // A code with another width than its column's is used only if something else supports it.
  const fitting = readings.filter(
    (reading) => wide === null || reading.of === wide || reading.of === 2 || hinted(reading),
  );
  if (fitting.length === 0) return { problem: 'area/unknown', cell };
  const [only] =
    [fitting, fitting.filter(({ of }) => of === wide), fitting.filter(hinted)].find(
      (left) => left.length === 1,
    ) ?? [];
  return only ?? { problem: 'area/ambiguous', cell };
}

/**
 * All codes that a number may have been before a spreadsheet removed a leading zero; `of` is how many digits
 * codes of that kind have.
 */
function readingsOf(
  digits: string,
): readonly { readonly code: string; readonly repaired: boolean; readonly of: 2 | 5 | 6 }[] {
  switch (digits.length) {
    case 1:
      return [{ code: `0${digits}`, repaired: true, of: 2 }];
    case 2:
      return [{ code: digits, repaired: false, of: 2 }];
    case 4:
      return [{ code: `0${digits}`, repaired: true, of: 5 }];
    case 5:
      return [
        { code: digits, repaired: false, of: 5 },
        { code: `0${digits}`, repaired: true, of: 6 },
      ];
    case 6:
      return [{ code: digits, repaired: false, of: 6 }];
    default:
      return [];
  }
}

/** `osaka-sakai`: prefecture and designated city, by the English names of areas. */
function cityOfSlug(areas: readonly Area[], text: string): string | null {
  const [, prefecture, city] = /^([a-z]+)-([a-z]+)$/.exec(text.trim().toLowerCase()) ?? [];
  const within = areas.find(({ code, en }) => code.length === 2 && en.toLowerCase() === prefecture)?.code;
  return (
    areas.find(
      ({ code, en }) =>
        within !== undefined && code.length === 5 && code.startsWith(within) && en.toLowerCase() === city,
    )?.code ?? null
  );
}
