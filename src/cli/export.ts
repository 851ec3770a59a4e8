import type { Centre, Channel } from '../directory/centre.ts';
import type { Directory } from '../directory/directory.ts';
import type { LeftOut, Lost, Restored, Terms, WordFamily } from '../exchange/index.ts';
import { fromHsds, fromJsonLd, lostBetween, lostOf, toHsds, toJsonLd } from '../exchange/index.ts';
import { parseDirectory } from '../directory/parse-directory.ts';
import { excerpt } from '../directory/directory-issue.ts';
import { dialledChannel } from '../directory/entry.ts';
import { plainText } from '../i18n/furigana.ts';
import type { ExitCode, Io } from './io.ts';
import { FOUND, MISUSED, OK } from './io.ts';
import { allIssueLines } from './issue-lines.ts';
import type { Content } from '../content/index.ts';
import { lostLines } from './lost-lines.ts';
import { readJson, writeText } from './files.ts';
import { both } from './texts.ts';

export interface ExportArguments {
  readonly path: string | undefined;
  /** The built-in centres in the place of a file. */
  readonly builtIn: boolean;
  /** Either this or `from`: the form to write, or the form that is read. */
  readonly to: string | undefined;
  readonly from: string | undefined;
  /** Left out: to the standard output. */
  readonly out: string | undefined;
}

/** A form that others exchange, both ways. */
interface Form {
  readonly name: string;
  readonly write: (centres: readonly Centre[], terms: Terms) => object;
  readonly read: (raw: unknown, today: string) => Restored | null;
}
const FORMS: ReadonlyMap<string, Form> = new Map([
  ['hsds', { name: 'Open Referral HSDS 3.0', write: toHsds, read: fromHsds }],
  ['jsonld', { name: 'schema.org JSON-LD', write: toJsonLd, read: fromJsonLd }],
]);

interface Written {
  readonly name: string;
  readonly value: object;
  readonly centres: number;
  readonly errors: number;
  readonly lost: readonly Lost[];
}

/**
 * `export`: a list in another form, or back. Remarks go to the error output, so that the JSON can be piped
 * on.
 */
export function exportFile(io: Io, content: Content, asked: ExportArguments): ExitCode {
  const { path, builtIn, to, from } = asked;
  if (
    builtIn === (path !== undefined) ||
    (to === undefined) === (from === undefined) ||
    (builtIn && from !== undefined)
  )
    return refuse(io, 'usage.export');
  const form = FORMS.get(to ?? from ?? '');
  if (!form) return refuse(io, 'usage.form', { value: to ?? from ?? '' });
  const terms = termsOf(content);
  if (path === undefined)
    return write(
      io,
      asked.out,
      outward(io, { name: '--built-in', centres: content.directory.centres, errors: 0 }, form, terms),
    );
  const file = readJson(io, path);
  if ('problem' in file) return refuse(io, file.problem, file.values);
  if (to !== undefined)
    return write(
      io,
      asked.out,
      outward(io, { name: path, ...sound(io, content.directory, file.value) }, form, terms),
    );
  const read = form.read(file.value, io.today());
  if (read !== null) tellLeftOut(io, read);
  // Where all that is left are records of other kinds there is nothing to write, and nothing to mend.
  if (
    read === null ||
    (read.centres.length === 0 && read.leftOut.every(({ because }) => because === 'no-service'))
  )
    return refuse(io, 'export.unreadable', { path, form: form.name });
  const { errors } = sound(io, content.directory, read.centres);
  // As they are, slips included: whoever brings in a list has to put in what the other form did not have.
  const value = read.centres.map((centre) => ({ ...centre, channels: centre.channels.map(repaired) }));
  const lost = lostOf(
    read.records.map((record, at) => ({
      record,
      centre: value[at],
      again: form.write(value.slice(at, at + 1), terms),
    })),
  );
  const conflicts = read.leftOut.filter(({ because }) => because === 'area').length;
  return write(io, asked.out, {
    name: path,
    value,
    centres: read.centres.length,
    errors: errors + conflicts,
    lost,
  });
}

/** So many records are told by their names; of more how many there are. */
const NAMED = 20;

function tellLeftOut({ err }: Io, { leftOut, successors }: Restored): void {
  const [ended, others] = (['not-running', 'no-service'] as const).map((because) =>
    namesOf(leftOut.filter((record) => record.because === because)),
  );
  if (ended) both('export.left-out', { names: ended }).forEach(err);
  if (others) both('export.no-service', { names: others }).forEach(err);
  for (const { because, name, code = '', place = '' } of leftOut)
    if (because === 'area')
      both('export.area-conflict', { name: excerpt(name), code, place: excerpt(place) }).forEach(err);
  for (const { name, code, area } of successors)
    both('export.successor', { name: excerpt(name), code, area }).forEach(err);
}

const namesOf = (found: readonly LeftOut[]): string =>
  [
    ...found.slice(0, NAMED).map(({ name }) => excerpt(name)),
    ...(found.length > NAMED ? [`… (${found.length})`] : []),
  ].join(', ');

/** A number that can't be dialled stays as well: the line that tells of it names its place in the list. */
function repaired(channel: Channel): Channel {
  const dialled = dialledChannel(channel);
  return dialled.tel === undefined ? channel : dialled;
}

function outward(
  { today }: Io,
  {
    name,
    centres,
    errors,
  }: { readonly name: string; readonly centres: readonly Centre[]; readonly errors: number },
  form: Form,
  terms: Terms,
): Written {
  const value = form.write(centres, terms);
  return {
    name,
    value,
    centres: centres.length,
    errors,
    lost: lostBetween(centres, form.read(value, today())?.centres ?? []),
  };
}

/**
 * The entries that can be used, and how many errors were told. Numbers that are repaired are told as well.
 */
function sound(
  io: Io,
  { areas }: Directory,
  list: unknown,
): { readonly centres: readonly Centre[]; readonly errors: number } {
  const { centres, issues } = parseDirectory(list, areas, io.today());
  const told = issues.filter(({ severity, code }) => severity === 'error' || code === 'tel/repaired');
  allIssueLines(told).forEach(io.err);
  return { centres, errors: told.filter(({ severity }) => severity === 'error').length };
}

function write(io: Io, out: string | undefined, { name, value, centres, errors, lost }: Written): ExitCode {
  lostLines(lost).forEach(io.err);
  both('export.done', { path: name, centres, errors }).forEach(io.err);
  // An empty list is none that anybody could use.
  if (centres === 0) return FOUND;
  if (!writeText(io, out, JSON.stringify(value, null, 2))) return MISUSED;
  return errors > 0 ? FOUND : OK;
}

function refuse(io: Io, ...problem: Parameters<typeof both>): ExitCode {
  both(...problem).forEach(io.err);
  return MISUSED;
}

/** Japanese: the data are, whoever reads the remarks. */
function termsOf({ directory, languages }: Content): Terms {
  const family: Readonly<Record<WordFamily, string>> = {
    kind: 'contacts.level',
    method: 'method',
    program: 'support',
    reservation: 'contact.reservation',
    condition: 'condition',
  };
  return {
    areas: directory.areas,
    name: (kind, word) => plainText(languages['ja']?.[`${family[kind]}.${word}`] ?? word),
  };
}
