/**
 * One line of address, and the parts that other formats use. Only parts that the line itself shows are
 * separated.
 */
import type { Area } from '../directory/centre.ts';

export interface AddressParts {
  /** `379-2166`; empty where the line has none. */
  readonly postal: string;
  /** Empty if the line does not begin with one. */
  readonly prefecture: string;
  /** The rest, including the municipality: where its name ends is uncertain (四日市市, 余市郡余市町). */
  readonly rest: string;
}

export function splitAddress(line: string, areas: readonly Area[]): AddressParts {
  const [, postal = '', local = line] = /^〒(\d{3}-\d{4}) (.+)$/.exec(line) ?? [];
  const prefecture =
    areas.find(({ code, ja }) => code.length === 2 && local.startsWith(ja) && local.length > ja.length)?.ja ??
    '';
  return { postal, prefecture, rest: local.slice(prefecture.length) };
}

/** Spellings of Japan in a field for the country. */
const JAPAN = /^(?:JPN?|Japan|日本国?)$/i;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A post-office box is no place that one can visit. */
const LETTER_BOX = /私書箱|(?<![a-z])P\.?\s*O\.?\s*Box\b|(?<![a-z])post(?:al)?\s+(?:office\s+)?box\b/i;

export const isLetterBox = (line: string): boolean => LETTER_BOX.test(line.normalize('NFKC'));

/**
 * The address as one line. In Japanese the parts are ordered from the largest to the smallest; abroad, and in
 * Latin letters, from the smallest to the largest, separated by commas.
 */
export function joinAddress(
  parts: readonly string[],
  {
    postal,
    prefecture,
    country,
  }: { readonly postal: string; readonly prefecture: string; readonly country: string },
): string {
  const abroad = country !== '' && !JAPAN.test(country.normalize('NFKC').trim());
  const written = [prefecture, ...parts].filter(Boolean);
  // A single part has no order and is left as it is.
  if (!abroad && (written.length < 2 || JAPANESE.test(written.join(''))))
    return `${postal && `〒${postal} `}${written.join('')}`;
  return [...[...parts].reverse(), prefecture, postal, abroad ? country : ''].filter(Boolean).join(', ');
}
