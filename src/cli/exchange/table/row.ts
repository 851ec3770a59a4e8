/** One row, asked by field. */
import type { Field, Header } from './columns.ts';
import { readTels } from './telephone.ts';
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
  // Copied cells have marks without width around them.
  const plain = text.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
  return NOTHING.test(plain.normalize('NFKC')) ? '' : plain;
};

export const asking =
  ({ names, positions }: Header, cells: readonly string[]): Ask =>
  (field) => {
    const at = positions[field].find((position) => clean(cells[position]) !== '') ?? positions[field][0];
    return at === undefined ? { text: '', column: '' } : { text: clean(cells[at]), column: names[at] ?? '' };
  };

/**
 * Too few or too many cells; empty ones at the end are no one's. Null: as many as the header has, or so few
 * as Excel leaves.
 */
export function strayCells(header: Header, cells: readonly string[]): number | null {
  const surplus = cells.slice(header.names.length);
  return (isShort(header, cells) && !isCutShort(header, cells)) || surplus.some((cell) => cell.trim() !== '')
    ? cells.length
    : null;
}

export const isShort = ({ names }: Header, cells: readonly string[]): boolean => cells.length < names.length;

/** Without these nobody could tell whose row it is, or of what. */
const NEEDED: readonly Field[] = [
  'name',
  'serviceCode',
  'servicePrefecture',
  'keeperCode',
  'prefectureCode',
  'keeperName',
  'prefecture',
  'city',
];

/** What stands in a column that holds nothing else. */
const FORMS: readonly { readonly fields: readonly Field[]; readonly has: (text: string) => boolean }[] = [
  {
    fields: ['tel'],
    has: (text) => readTels(text).tels.some(({ tel }) => tel.replace(/\D/g, '').length > 4),
  },
  { fields: ['url', 'form', 'social'], has: (text) => /^https?:/i.test(text) },
  { fields: ['mail'], has: (text) => /^[^@\s]+@[^@\s]+$/.test(text) },
  { fields: ['opens', 'closes'], has: (text) => /^\d{1,2}(?::\d\d|時)/.test(text) },
];
/** Others may stand under 連絡先備考. */
const FREE: readonly Field[] = ['social', 'timeNote', 'opening', 'closed'];

/**
 * Excel leaves out the last columns where they are empty in a whole block of rows. A cell that was lost in
 * the middle shifts those behind it: then something stands under a heading that isn't its own, and the row is
 * not read.
 */
function isCutShort({ positions }: Header, cells: readonly string[]): boolean {
  if (NEEDED.some((field) => positions[field].some((at) => at >= cells.length))) return false;
  const fieldAt = new Map(
    (Object.keys(positions) as Field[]).flatMap((field) =>
      positions[field].map((at) => [at, field] as const),
    ),
  );
  return cells.every((cell, at) => {
    const [text, field] = [clean(cell).normalize('NFKC'), fieldAt.get(at)];
    if (text === '' || field === undefined || FREE.includes(field)) return true;
    return FORMS.every(({ fields, has }) => fields.includes(field) === has(text));
  });
}
