/** Reads one row by field. */
import type { Field, Header } from './columns.ts';
import { readTels } from './telephone.ts';
import type { Cell } from './issue.ts';

/** A row of a table as read from a file. */
export interface TableRow {
  /** The line in the file where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The first filled column of the field; an empty text if there is none. */
export type Ask = (field: Field) => Cell;

/** Placeholders for "empty". */
const NOTHING = /^(?:[-‐-―−ー]|なし|無し|null|N\/A)$/i;

const clean = (text = ''): string => {
  // Copied cells may have invisible characters around them.
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
 * The number of cells if it is wrong; empty surplus cells at the end are ignored. Null: the same number as in
 * the header, or only as few as Excel writes.
 */
export function strayCells(header: Header, cells: readonly string[]): number | null {
  const surplus = cells.slice(header.names.length);
  return (isShort(header, cells) && !isCutShort(header, cells)) || surplus.some((cell) => cell.trim() !== '')
    ? cells.length
    : null;
}

export const isShort = ({ names }: Header, cells: readonly string[]): boolean => cells.length < names.length;

/** Without these columns the row's name or place would be lost. */
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

/** What a column of these fields contains, and no other column does. */
const FORMS: readonly { readonly fields: readonly Field[]; readonly has: (text: string) => boolean }[] = [
  {
    fields: ['tel'],
    has: (text) => readTels(text).tels.some(({ tel }) => tel.replace(/\D/g, '').length > 4),
  },
  { fields: ['url', 'form', 'social'], has: (text) => /^https?:/i.test(text) },
  { fields: ['mail'], has: (text) => /^[^@\s]+@[^@\s]+$/.test(text) },
  { fields: ['opens', 'closes'], has: (text) => /^\d{1,2}(?::\d\d|時)/.test(text) },
];
/** These columns may also contain such values, e.g. 連絡先備考. */
const FREE: readonly Field[] = ['social', 'timeNote', 'opening', 'closed'];

/**
 * Excel omits the last columns if they are empty in a whole block of rows. A cell that is missing in the
 * middle shifts the following ones: then a value is under a wrong header, and the row is not used.
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
