/** A page as it was read, whatever it was written in: pieces of text in their order, with what holds them. */
import type { FoundNumber } from './numbers.ts';
import { numbersIn, plainDigits } from './numbers.ts';

/** A paragraph, a heading, an item, a cell, or a line of a PDF. */
export interface Block {
  /** From `plainDigits`. */
  readonly text: string;
  /** Letters and digits alone, to compare names by. */
  readonly key: string;
  readonly numbers: readonly FoundNumber[];
  /** Its row in a table, or its term with what is said of it, as an index of `rows`; undefined: none. */
  readonly row: number | undefined;
  /** The column of its cell. */
  readonly column: number;
  /** The headings it stands under, from the outermost, as indices of `blocks`. */
  readonly headings: readonly number[];
  /** 1 to 6; 0: no heading. */
  readonly level: number;
}

export interface Row {
  /** The table or list it belongs to. */
  readonly table: number;
  /** The first row of that. */
  readonly head: number;
  /** Its blocks and those of cells that reach down from rows above, as indices of `blocks`. */
  readonly blocks: readonly number[];
}

export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly rows: readonly Row[];
  /** Where the page itself sends its readers, as written. */
  readonly refresh: string | undefined;
}

/** One form for names: widths, blanks, signs and the two ways of writing 龍ケ崎 make no difference. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ヶ', 'ケ')
    .replace(/[^\p{L}\p{N}]/gu, '');

export function block(
  written: string,
  place: Partial<Pick<Block, 'row' | 'column' | 'headings' | 'level'>> = {},
): Block {
  const text = plainDigits(written).trim();
  return {
    text,
    key: keyOf(text),
    numbers: numbersIn(text),
    row: undefined,
    column: 0,
    headings: [],
    level: 0,
    ...place,
  };
}
