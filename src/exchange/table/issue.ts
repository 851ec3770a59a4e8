/** What an import reports about a row, as plain data. The caller puts it into words. */
import { excerpt } from '../../directory/directory-issue.ts';

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
/** The row is used; something in it was repaired, left out, or kept unchanged. */
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
  /** Line of the file, from 1; for the whole file that of the header. */
  readonly line: number;
  /** The header of the column as written; empty: the whole row. */
  readonly column: string;
  /** The value there, shortened, on one line; empty if there is none. */
  readonly value: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** One cell: its text without white space around it, and its column's header. */
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

/** Reports a warning about a cell. */
export type Warn = (code: RowWarningCode, cell: Cell, details?: RowIssue['details']) => void;

export const WHOLE_ROW: Cell = { text: '', column: '' };

export const rowIssue = (
  severity: RowIssue['severity'],
  code: RowIssue['code'],
  line: number,
  { text, column }: Cell,
  details: RowIssue['details'] = {},
): RowIssue => ({ severity, code, line, column, value: text === '' ? '' : excerpt(text), details });
