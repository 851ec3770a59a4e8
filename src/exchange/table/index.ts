/**
 * Converts a table of others to a directory. Pure: the caller reads the file and puts what was found into
 * words.
 */
import type { Centre } from '../../directory/centre.ts';
import type { DirectoryIssue } from '../../directory/parse-directory.ts';
import { parseDirectory } from '../../directory/parse-directory.ts';
import { mailtoUrl } from '../../directory/links.ts';
import { codeWidth } from './area.ts';
import type { CodeWidth } from './area.ts';
import type { CentreOptions } from './centre.ts';
import { readCentre } from './centre.ts';
import type { Header } from './columns.ts';
import { readHeader } from './columns.ts';
import type { Cell, RowIssue, Warn } from './issue.ts';
import { rowIssue, WHOLE_ROW } from './issue.ts';
import type { Ask, TableRow } from './row.ts';
import { asking, isShort, strayCells } from './row.ts';
import { readTels } from './telephone.ts';

export type { RowIssue } from './issue.ts';
export type { TableRow } from './row.ts';
export { sourceUrl } from './urls.ts';

export interface ImportOptions extends CentreOptions {
  /** Today in Japan, `YYYY-MM-DD`. */
  readonly today: string;
  /** Only rows whose name contains one of these words; empty: all rows. */
  readonly only: readonly string[];
}

export interface Imported {
  /** Every one of them passes `parseDirectory`. */
  readonly centres: readonly Centre[];
  /** In the order of the file. */
  readonly issues: readonly RowIssue[];
  /** The issues that `parseDirectory` reports, with the lines of their rows. */
  readonly checks: readonly { readonly line: number; readonly issue: DirectoryIssue }[];
  /** Columns that are not used. */
  readonly unused: readonly string[];
  /** How many rows there are, and how many of them did not become a centre, by reason. */
  readonly counts: {
    readonly rows: number;
    readonly blank: number;
    readonly unchosen: number;
    readonly refused: number;
  };
}

interface Draft {
  readonly line: number;
  readonly centre: Centre;
}

/** @returns null if the first row that isn't blank is no header of such a list */
export function importTable(rows: readonly TableRow[], options: ImportOptions): Imported | null {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [head, ...body] = filled;
  const header = head ? readHeader(head.cells) : null;
  if (!head || !header) return null;
  const issues: RowIssue[] = header.repeated.map((column) =>
    rowIssue('warning', 'column/repeated', head.line, { text: '', column }),
  );
  const chosen = body.filter(({ cells }) => isChosen(asking(header, cells)('name'), options.only));
  const drafts = readRows(header, chosen, options, issues);
  for (const column of contactColumns(header, chosen))
    issues.push(rowIssue('warning', 'column/contacts', head.line, { text: '', column }));
  const short = chosen.filter(({ cells }) => isShort(header, cells) && strayCells(header, cells) === null);
  if (short[0])
    issues.push(rowIssue('warning', 'row/short', short[0].line, WHOLE_ROW, { count: short.length }));
  const undated = drafts.filter(({ centre }) => centre.checked === undefined).length;
  if (undated > 0) issues.push(rowIssue('warning', 'undated', head.line, WHOLE_ROW, { count: undated }));
  const { centres, issues: found } =
    drafts.length > 0
      ? parseDirectory(
          drafts.map(({ centre }) => centre),
          options.areas,
          options.today,
        )
      : { centres: [], issues: [] };
  return {
    centres,
    issues: issues.sort((a, b) => a.line - b.line),
    checks: found.map((issue) => ({
      line: drafts[Number(/^\[(\d+)\]/.exec(issue.path)?.[1])]?.line ?? head.line,
      issue,
    })),
    unused: header.unused,
    counts: {
      rows: body.length,
      blank: rows.length - filled.length,
      unchosen: body.length - chosen.length,
      refused: chosen.length - centres.length,
    },
  };
}

const isChosen = ({ text }: Cell, only: readonly string[]): boolean =>
  only.length === 0 || only.some((word) => text.normalize('NFKC').includes(word.normalize('NFKC')));

const NO_CONTACT = /fax|ファッ?クス|法人番号|郵便/i;

/**
 * Unused columns in which most cells are telephone numbers or mail addresses: a warning, so that contacts
 * under an unknown header are not lost unnoticed.
 */
function contactColumns({ names, unused }: Header, rows: readonly TableRow[]): readonly string[] {
  return names.filter((name, at) => {
    if (!unused.includes(name) || NO_CONTACT.test(name.normalize('NFKC'))) return false;
    const cells = rows
      .slice(0, SAMPLE)
      .map(({ cells: row }) => (row[at] ?? '').trim())
      .filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter(isContact).length * 2 > cells.length;
  });
}

/** How many rows are examined to see what a column contains. */
const SAMPLE = 200;
const isContact = (cell: string): boolean =>
  mailtoUrl(cell) !== null ||
  readTels(cell).tels.some(
    ({ tel, repaired }) => !repaired && /\D/.test(tel) && tel.replace(/\D/g, '').length > 4,
  );

function readRows(
  header: Header,
  rows: readonly TableRow[],
  options: ImportOptions,
  issues: RowIssue[],
): Draft[] {
  const widths = new Map<string, CodeWidth>();
  const widthOf = ({ column }: Cell): CodeWidth => {
    const known = widths.get(column);
    const at = header.names.indexOf(column);
    const width = known === undefined ? codeWidth(rows.map(({ cells }) => cells[at] ?? '')) : known;
    widths.set(column, width);
    return width;
  };
  const ids = new Set<string>();
  return rows.flatMap(({ line, cells }) => {
    const warn: Warn = (code, cell, details) =>
      void issues.push(rowIssue('warning', code, line, cell, details));
    const stray = strayCells(header, cells);
    if (stray !== null)
      issues.push(
        rowIssue('error', 'row/columns', line, WHOLE_ROW, { cells: stray, columns: header.names.length }),
      );
    if (stray !== null) return [];
    const ask = asking(header, cells);
    const read = readCentre(ask, options, widthOf, warn);
    if ('problem' in read) issues.push(rowIssue('error', read.problem, line, read.cell, read.details));
    return 'problem' in read
      ? []
      : [{ line, centre: { id: freeId(read.id, ids, ask, warn), ...read.centre } }];
  });
}

/** Makes ids unique: a number is added if an id is missing or repeated. */
function freeId(wanted: string, taken: Set<string>, ask: Ask, warn: Warn): string {
  const missing = wanted.endsWith('-');
  let id = wanted;
  for (let count = missing ? 1 : 2; id.endsWith('-') || taken.has(id); count += 1)
    id = `${wanted}${missing ? '' : '-'}${count}`;
  if (!missing && id !== wanted) warn('id/repeated', ask('id'), { id });
  taken.add(id);
  return id;
}
