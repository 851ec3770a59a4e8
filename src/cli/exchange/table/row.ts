/** One row, asked by field. */
import type { Field, Header } from './columns.ts';
import type { Cell } from './issue.ts';

/** A row of a table as read from a file. */
export interface TableRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The first column of the field that this row fills; an empty text where none does. */
export type Ask = (field: Field) => Cell;

/** What stands in spreadsheets for nothing. */
const NOTHING = /^(?:[-‐-―−ー]|なし|無し|null|N\/A)$/i;

const clean = (text = ''): string => {
  const plain = text.trim();
  return NOTHING.test(plain.normalize('NFKC')) ? '' : plain;
};

export const asking = ({ names, positions }: Header, cells: readonly string[]): Ask => (field) => {
  const at = positions[field].find((position) => clean(cells[position]) !== '') ?? positions[field][0];
  return at === undefined ? { text: '', column: '' } : { text: clean(cells[at]), column: names[at] ?? '' };
};

/** Too few or too many cells; empty ones at the end are no one's. Null: as many as the header has. */
export function strayCells({ names }: Header, cells: readonly string[]): number | null {
  const surplus = cells.slice(names.length);
  return cells.length < names.length || surplus.some((cell) => cell.trim() !== '') ? cells.length : null;
}
