/** One line of address, and the parts that other formats want. Only parts that the line states are told apart. */
import type { Area } from '../../directory/centre.ts';

export interface AddressParts {
  /** `379-2166`; empty where the line has none. */
  readonly postal: string;
  /** Empty where the line does not begin with one. */
  readonly prefecture: string;
  /** All the rest, municipality included: where its name ends can't be told for sure (四日市市, 余市郡余市町). */
  readonly rest: string;
}

export function splitAddress(line: string, areas: readonly Area[]): AddressParts {
  const [, postal = '', local = line] = /^〒(\d{3}-\d{4}) (.+)$/.exec(line) ?? [];
  const prefecture = areas.find(({ code, ja }) => code.length === 2 && local.startsWith(ja) && local.length > ja.length)?.ja ?? '';
  return { postal, prefecture, rest: local.slice(prefecture.length) };
}

/** The line again. Parts of an address elsewhere are put one after the other, the smallest first. */
export function joinAddress(parts: readonly string[], { postal, prefecture, country }: { readonly postal: string; readonly prefecture: string; readonly country: string }): string {
  if (country === 'JP' || country === '') return `${postal && `〒${postal} `}${prefecture}${parts.join('')}`;
  return [...[...parts].reverse(), prefecture, postal, country].filter(Boolean).join(', ');
}
