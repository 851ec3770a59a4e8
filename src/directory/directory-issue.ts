/** What is wrong with a directory, as plain data. The caller puts it into words. */
import type { HoursIssueCode } from '../opening-hours/index.ts';
import { EXCERPT, shortened } from './issue.ts';

export type DirectoryErrorCode =
  | 'directory/list'
  | 'directory/empty'
  | 'entry/object'
  | 'entry/list'
  | 'entry/text'
  | 'entry/missing'
  | 'text/empty'
  | 'text/long'
  | 'word/unknown'
  | 'age/form'
  | 'area/unknown'
  | 'date/form'
  | 'tel/form'
  | 'url/https'
  | 'url/channel'
  | 'url/source'
  | 'id/repeated'
  | 'sources/missing'
  | HoursIssueCode;
export type DirectoryWarningCode =
  'area/empty' | 'date/future' | 'date/old' | 'key/unknown' | 'tel/demo' | 'tel/repaired' | DoubtCode;
/** Days that the texts beside the hours leave in doubt. */
export type DoubtCode = `doubt/${'year-end' | 'holiday' | 'summer' | 'words' | 'undated'}`;

export interface DirectoryIssue {
  /**
   * An entry with an error is left out, except for `tel/form`: then only the number is. A warning leaves
   * nothing out.
   */
  readonly severity: 'error' | 'warning';
  readonly code: DirectoryErrorCode | DirectoryWarningCode;
  /** The position, e.g. `[3].channels[0].tel`; empty: the whole list. */
  readonly path: string;
  /** The value there, shortened, on one line; empty if there is none. */
  readonly value: string;
  /** What the message needs: a limit, the allowed words, a position. */
  readonly details: Readonly<Record<string, string | number>>;
}

type Key = string | number;
type Details = DirectoryIssue['details'];

export const error = (
  code: DirectoryErrorCode,
  path: readonly Key[],
  value: unknown,
  details: Details = {},
): DirectoryIssue => ({ severity: 'error', code, path: pathText(path), value: excerpt(value), details });

export const warning = (
  code: DirectoryWarningCode,
  path: readonly Key[],
  value: unknown,
  details: Details = {},
): DirectoryIssue => ({ severity: 'warning', code, path: pathText(path), value: excerpt(value), details });

/**
 * A value in one short line. Control characters and direction marks are written as escapes: they could
 * disturb the terminal that shows them.
 */
export function excerpt(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(shortened(value)).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (mark) => `\\u{${(mark.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

const pathText = (path: readonly Key[]): string =>
  path
    .map((key, index) =>
      typeof key === 'number'
        ? `[${key}]`
        : /^[A-Za-z]\w*$/.test(key) && key.length <= EXCERPT
          ? `${index > 0 ? '.' : ''}${key}`
          : `[${excerpt(key)}]`,
    )
    .join('');
