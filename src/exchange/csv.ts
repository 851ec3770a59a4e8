/** The one place that knows how a CSV file is read. */
import { parse } from 'csv-parse/sync';
import type { TableRow } from './table/index.ts';

export type ReadCsv = { readonly rows: readonly TableRow[] } | { readonly line: number };

/**
 * Rows with the lines on which they begin. Commas, or tabs where the first line has no comma.
 * @returns a line where a quote is not as it should be: what follows can't be told apart any more, so nothing
 * is read
 */
export function readCsv(text: string): ReadCsv {
  // One kind of line end: a line of CR and LF inside a cell would be counted twice.
  const plain = text.replace(/\r\n?/g, '\n');
  const [first = ''] = plain.split('\n', 1);
  const rows: TableRow[] = [];
  let last = 0;
  try {
    parse(plain, {
      delimiter: first.includes('\t') && !first.includes(',') ? '\t' : ',',
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: last + 1, cells });
        last = lines;
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return { line: last + 1 };
    throw error;
  }
}
