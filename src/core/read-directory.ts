import * as v from 'valibot';
import type { Area, Centre } from './centre.ts';
import type { DirectoryErrorCode, DirectoryIssue } from './parsing/issue.ts';
import { error } from './parsing/issue.ts';
import { quickly } from './parsing/quick.ts';
import { asFields, lacksSource } from './parsing/entry.ts';
import type { Remark } from './parsing/remarks.ts';
import { centreSchema } from './parsing/schema.ts';
import { dialledChannel, telephoneErrors } from './parsing/telephones.ts';

export interface ParsedDirectory {
  /** The entries that can be used, their texts made plain; those that were plain already are the same objects. */
  readonly centres: readonly Centre[];
  /** In the order of the entries. */
  readonly issues: readonly DirectoryIssue[];
}

/** For whoever mends the list: all that is wrong, and what is worth a second look. */
export interface Thorough {
  readonly remark: Remark;
  /** What the words for an error need. */
  readonly detailsOf: (message: string, input: unknown, keys: readonly (string | number)[]) => DirectoryIssue['details'];
}

/** Errors after which a page has heard enough. */
const ENOUGH = 100;

/**
 * Reads a list of centres that somebody else has written.
 * Never throws, whatever `raw` is; keys that are not known never reach the result, `__proto__` among them.
 * @param areas the places that are known
 * @param thorough left out for a page, which must not wait while every error of a bad file is told: the first error of an entry, of a
 * hundred entries or so, without details or remarks. The centres are the same, but that a nameless entry claims no id.
 */
export function readDirectory(raw: unknown, areas: readonly Area[], thorough?: Thorough): ParsedDirectory {
  try {
    if (!Array.isArray(raw)) return { centres: [], issues: [error('directory/list', [], raw)] };
    if (raw.length === 0) return { centres: [], issues: [error('directory/empty', [], raw)] };
    return readEntries(raw, centreSchema(areas), thorough);
  } catch {
    // Only what did not come from JSON can get here: a getter or a proxy that throws.
    return { centres: [], issues: [error('directory/unreadable', [], undefined)] };
  }
}

function readEntries(entries: readonly unknown[], schema: ReturnType<typeof centreSchema>, thorough: Thorough | undefined): ParsedDirectory {
  const isPlain = quickly(schema);
  const centres: Centre[] = [];
  const issues: DirectoryIssue[] = [];
  const ids = new Map<unknown, number>();
  entries.forEach((entry, index) => {
    const plain = isPlain(entry);
    const heard = !thorough && issues.length >= ENOUGH;
    if (heard && !plain && !hasName(entry)) return;
    const before = issues.length;
    const read = plain ? (entry as Centre) : readEntry(schema, entry, index, issues, thorough);
    const id = read?.id;
    const first = typeof id === 'string' ? ids.get(id) : undefined;
    if (first !== undefined) issues.push(error('id/repeated', [index, 'id'], id, { first: `[${first}]` }));
    else ids.set(id, index);
    if (lacksSource(entry)) issues.push(error('sources/missing', [index, 'sources'], []));
    if (issues.length === before || issues.slice(before).every(({ code }) => code === 'tel/form')) centres.push(read as Centre);
    if (heard) issues.length = before;
    thorough?.remark(issues, entry, index, plain);
  });
  return { centres, issues };
}

/** Without one it is no centre; this is found out in no time. */
const hasName = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && typeof (entry as { readonly name?: unknown }).name === 'string';

/** The entry with its texts made plain, as far as it could be read; what is wrong with it goes to `issues`. */
function readEntry(schema: ReturnType<typeof centreSchema>, entry: unknown, index: number, issues: DirectoryIssue[], thorough: Thorough | undefined): { readonly id?: unknown } | undefined {
  const { success, output, issues: found = [] } = v.safeParse(schema, entry, { abortPipeEarly: true, abortEarly: !thorough });
  for (const one of found) issues.push(toIssue(one, index, thorough));
  const fields = asFields(entry);
  if (fields && (success || thorough)) issues.push(...telephoneErrors(fields, index));
  if (!success) return output as { readonly id?: unknown } | undefined;
  const centre: Centre = { ...output, channels: output.channels.map(dialledChannel) };
  return centre;
}

function toIssue({ message, input, path, kind, expected }: v.BaseIssue<unknown>, index: number, thorough: Thorough | undefined): DirectoryIssue {
  const keys = [index, ...(path ?? []).map(({ key }) => key as string | number)];
  // Valibot says a missing key with the message of the object around it, and the key's name as what it expected.
  if (kind === 'schema' && input === undefined && message === 'entry/object' && expected === `"${String(keys.at(-1))}"`) return error('entry/missing', keys, undefined);
  return error(message as DirectoryErrorCode, keys, input, thorough?.detailsOf(message, input, keys));
}
