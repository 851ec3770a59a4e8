/**
 * What `verify` has found on the pages that state the numbers, as its JSON report has it (docs/verify.md): one for
 * each number and page. Written by the command, read by the page on which a clerk makes the tag.
 */
import type { MethodId } from '../recommend/model.ts';
import { METHODS } from '../recommend/model.ts';

/** In the order in which they want to be looked at. */
export const VERDICTS = [
  'gone',
  'hours-changed',
  'moved',
  'page-gone',
  'unreadable',
  'not-asked',
  'confirmed',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Verified {
  readonly id: string;
  readonly method: MethodId;
  readonly number: string;
  /** The page that was asked. */
  readonly source: string;
  readonly verdict: Verdict;
  /** `gone`: numbers near the name; `hours-changed`: the page's words; `moved`: where to. */
  readonly leads: readonly string[];
}

/** A report; null: the text is none. Rows that can't be read are left out. Never throws. */
export function readVerdicts(text: string): readonly Verified[] | null {
  let rows: unknown;
  try {
    rows = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (!Array.isArray(rows) || !rows.some(isVerified)) return null;
  return rows.filter(isVerified);
}

function isVerified(row: unknown): row is Verified {
  if (typeof row !== 'object' || row === null) return false;
  const { id, method, number, source, verdict, leads } = row as Record<string, unknown>;
  return (
    [id, number, source].every((value) => typeof value === 'string') &&
    (METHODS as readonly unknown[]).includes(method) &&
    (VERDICTS as readonly unknown[]).includes(verdict) &&
    Array.isArray(leads) &&
    leads.every((lead) => typeof lead === 'string')
  );
}
