import * as v from 'valibot';
import type { Area, Centre } from './centre.ts';
import type { DirectoryErrorCode, DirectoryIssue } from './directory-issue.ts';
import { error } from './directory-issue.ts';
import { asFields, lacksSource, dialledChannel, telephoneErrors } from './entry.ts';
import type { Remark } from './remarks.ts';
import { centreSchema, knownArea } from './centre-schema.ts';

export interface ParsedDirectory {
  /** The usable entries, as plain text. */
  readonly centres: readonly Centre[];
  /** In the order of the entries. */
  readonly issues: readonly DirectoryIssue[];
}

/** For people who maintain the list: every error, and warnings. */
export interface Thorough {
  readonly remark: Remark;
  /** Details for the message of an error. */
  readonly detailsOf: (
    message: string,
    input: unknown,
    keys: readonly (string | number)[],
  ) => DirectoryIssue['details'];
}

/** An entry with its position in the list. */
type Numbered = readonly [index: number, entry: unknown];

/** The most entries without a usable area that a page reports: a list may consist of a million of them. */
const MOST_LOST = 100;

/**
 * Reads, for a page, the entries of one prefecture from a list that somebody else has written; other entries
 * are not validated. For each entry the first error is reported, without details or warnings. An entry
 * without a usable area is an error in every prefecture. Never throws for parsed JSON; unknown keys never
 * reach the result, `__proto__` among them.
 * @param areas the known areas
 * @param prefecture its two digits; null: only centres that name no area
 */
export const readDirectory = (
  raw: unknown,
  areas: readonly Area[],
  prefecture: string | null,
): ParsedDirectory => readList(raw, (list) => readEntries(entriesFor(prefecture, list, areas), areas));

/** As `readDirectory`, for all entries and with all their errors. */
export const readWholeDirectory = (
  raw: unknown,
  areas: readonly Area[],
  thorough: Thorough,
): ParsedDirectory => readList(raw, (list) => readEntries(numbered(list), areas, thorough));

/** Spread first: `map` alone would skip the holes of a sparse list. */
const numbered = (list: readonly unknown[]): Numbered[] => [...list].map((entry, index) => [index, entry]);

function readList(raw: unknown, read: (list: readonly unknown[]) => ParsedDirectory): ParsedDirectory {
  if (!Array.isArray(raw)) return { centres: [], issues: [error('directory/list', [], raw)] };
  if (raw.length === 0) return { centres: [], issues: [error('directory/empty', [], raw)] };
  return read(raw);
}

/**
 * Entries of the prefecture and of places within it, those that name no area, and those whose area is
 * unusable.
 */
function entriesFor(prefecture: string | null, list: readonly unknown[], areas: readonly Area[]): Numbered[] {
  const known = knownArea(areas);
  let lost = 0;
  return numbered(list).filter(([, entry]) => {
    const area = asFields(entry)?.['area'];
    if (typeof area !== 'string' || known(area) === null) return (lost += 1) <= MOST_LOST;
    return area === '' || (prefecture !== null && area.startsWith(prefecture));
  });
}

function readEntries(
  entries: readonly Numbered[],
  areas: readonly Area[],
  thorough?: Thorough,
): ParsedDirectory {
  const schema = centreSchema(areas);
  const centres: Centre[] = [];
  const issues: DirectoryIssue[] = [];
  const ids = new Map<unknown, number>();
  for (const [index, entry] of entries) {
    const before = issues.length;
    const read = readEntry(schema, entry, index, issues, thorough);
    const id = read?.id;
    const first = typeof id === 'string' ? ids.get(id) : undefined;
    if (first !== undefined) issues.push(error('id/repeated', [index, 'id'], id, { first: `[${first}]` }));
    else ids.set(id, index);
    if (lacksSource(entry)) issues.push(error('sources/missing', [index, 'sources'], []));
    if (issues.slice(before).every(({ code }) => code === 'tel/form')) centres.push(read as Centre);
    thorough?.remark(issues, entry, index);
  }
  return { centres, issues };
}

/** The entry as plain text, as far as it could be read. Adds its errors to `issues`. */
function readEntry(
  schema: ReturnType<typeof centreSchema>,
  entry: unknown,
  index: number,
  issues: DirectoryIssue[],
  thorough: Thorough | undefined,
): { readonly id?: unknown } | undefined {
  const {
    success,
    output,
    issues: found = [],
  } = v.safeParse(schema, entry, { abortPipeEarly: true, abortEarly: !thorough });
  for (const one of found) issues.push(toIssue(one, index, thorough));
  const fields = asFields(entry);
  if (fields && (success || thorough)) issues.push(...telephoneErrors(fields, index));
  if (!success) return output as { readonly id?: unknown } | undefined;
  const centre: Centre = { ...output, channels: output.channels.map(dialledChannel) };
  return centre;
}

function toIssue(
  { message, input, path, kind, expected }: v.BaseIssue<unknown>,
  index: number,
  thorough: Thorough | undefined,
): DirectoryIssue {
  const keys = [index, ...(path ?? []).map(({ key }) => key as string | number)];
  // For a missing key valibot gives the message of the object around it, and expects the key's name.
  if (
    kind === 'schema' &&
    input === undefined &&
    message === 'entry/object' &&
    expected === `"${String(keys.at(-1))}"`
  )
    return error('entry/missing', keys, undefined);
  return error(message as DirectoryErrorCode, keys, input, thorough?.detailsOf(message, input, keys));
}
