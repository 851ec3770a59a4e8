/** What an import has to say about a row, as plain data: the words for it are the caller's. */
import { excerpt } from '../../../directory/directory-issue.ts';

/** The row can't be used. */
export type RowErrorCode =
  | 'row/columns'
  | 'name/missing'
  | 'contact/missing'
  | 'source/missing'
  | 'area/missing'
  | 'area/unknown'
  | 'area/ambiguous'
  | 'area/conflict';
/** The row is used; something in it was repaired, left out, or kept as it stands. */
export type RowWarningCode =
  | 'row/short'
  | 'column/repeated'
  | 'column/contacts'
  | 'area/repaired'
  | 'area/successor'
  | 'area/unlisted'
  | 'area/place'
  | 'tel/repaired'
  | 'tel/unread'
  | 'mail/unread'
  | 'channel/not-method'
  | 'url/unread'
  | 'url/http'
  | 'social/unread'
  | 'hours/unread'
  | 'method/unknown'
  | 'reservation/unread'
  | 'status/unread'
  | 'date/unread'
  | 'id/repeated'
  | 'text/long'
  | 'undated';

export interface RowIssue {
  readonly severity: 'error' | 'warning';
  readonly code: RowErrorCode | RowWarningCode;
  /** Of the file, from 1; that of the header for what concerns the whole file. */
  readonly line: number;
  /** The header of the column as written; empty: the whole row. */
  readonly column: string;
  /** What stands there, shortened, on one line; empty where nothing does. */
  readonly value: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** One cell: what stands in it without the white space around it, and its column's header. */
export interface Cell {
  readonly text: string;
  readonly column: string;
}

/** Why the row can't be used. */
export interface RowProblem {
  readonly problem: RowErrorCode;
  readonly cell: Cell;
  readonly details?: RowIssue['details'];
}

/** Takes note of something about a cell. */
export type Warn = (code: RowWarningCode, cell: Cell, details?: RowIssue['details']) => void;

export const WHOLE_ROW: Cell = { text: '', column: '' };

export const rowIssue = (
  severity: RowIssue['severity'],
  code: RowIssue['code'],
  line: number,
  { text, column }: Cell,
  details: RowIssue['details'] = {},
): RowIssue => ({ severity, code, line, column, value: text === '' ? '' : excerpt(text), details });
