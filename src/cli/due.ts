import type { Centre, Hotline } from '../directory/centre.ts';
import type { Directory } from '../directory/directory.ts';
import { doubtfulWords } from '../directory/doubtful.ts';
import type { Due } from '../directory/due.ts';
import { dueEntries, pageOf } from '../directory/due.ts';
import { FRESH_DAYS } from '../directory/freshness.ts';
import { parseDirectory } from '../directory/parse-directory.ts';
import type { ExitCode, Io } from './io.ts';
import { FOUND, MISUSED, OK } from './io.ts';
import { allIssueLines } from './issue-lines.ts';
import { readJson } from './files.ts';
import { both } from './texts.ts';

export interface DueArguments {
  /** Left out: the built-in centres and national lines. */
  readonly path: string | undefined;
  /** Days; left out: 30. */
  readonly within: string | undefined;
  /** Something that is due is a failure. */
  readonly strict: boolean;
}

type Entry = Centre | Hotline;

const WITHIN = 30;
const STATES = ['old', 'soon', 'undated'] as const;

/** `due [centers.json]`: what has to be looked at again, the oldest first, with the page to look at. */
export function due(io: Io, directory: Directory, { path, within, strict }: DueArguments): ExitCode {
  const days = within === undefined ? WITHIN : /^\d{1,4}$/.test(within) ? Number(within) : null;
  if (days === null) {
    both('usage.within', { value: within ?? '' }).forEach(io.err);
    return MISUSED;
  }
  const entries =
    path === undefined ? [...directory.centres, ...directory.hotlines] : readEntries(io, directory, path);
  if (entries === null) return MISUSED;
  const found = dueEntries(entries, io.today(), days);
  for (const state of STATES)
    tell(
      io,
      found.filter((one) => one.state === state),
      { state, within: days, list: directory.nationalList },
    );
  tellDoubtful(io, entries, directory.nationalList);
  both('due.found', {
    count: new Set(found.map(({ entry }) => entry)).size,
    entries: entries.length,
    today: io.today(),
    within: days,
  }).forEach(io.out);
  return strict && found.length > 0 ? FOUND : OK;
}

/**
 * One line each, the same in every language: date, id, name, page (where none is known, the ministry's list),
 * and the contacts that have evidence of their own.
 */
function tell(
  io: Io,
  found: readonly Due[],
  { state, within, list }: { readonly state: Due['state']; readonly within: number; readonly list: string },
): void {
  if (found.length === 0) return;
  both(`due.${state}`, { days: FRESH_DAYS, within, count: found.length }).forEach(io.out);
  for (const { entry, checked, contacts, page } of found) {
    const row = [`  ${(checked ?? '').padEnd(10)}`, entry.id, entry.name, page ?? list];
    io.out([...row, ...(contacts.length > 0 ? [contacts.join(' ')] : [])].join('\t'));
  }
  io.out('');
}

/**
 * Old or not: words beside the hours that exclude days on which they are open. One line each: id, name, which
 * days, the words, page.
 */
function tellDoubtful(io: Io, entries: readonly Entry[], list: string): void {
  const rows = entries.flatMap((entry) => {
    const found =
      'channels' in entry
        ? entry.channels.flatMap((channel) => doubtfulWords(channel, entry))
        : entry.numbers.flatMap((number) => doubtfulWords(number));
    return found.map(({ text, days }) =>
      [entry.id, entry.name, both(`due.days.${days}`).join(' / '), text, pageOf(entry) ?? list].join('\t'),
    );
  });
  const lines = [...new Set(rows)];
  if (lines.length === 0) return;
  both('due.doubtful', { count: lines.length }).forEach(io.out);
  for (const line of lines) io.out(`  ${line}`);
  io.out('');
}

function readEntries(io: Io, { areas }: Directory, path: string): readonly Entry[] | null {
  const file = readJson(io, path);
  if ('problem' in file) {
    both(file.problem, file.values).forEach(io.err);
    return null;
  }
  const { centres, issues } = parseDirectory(file.value, areas, io.today());
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return centres;
  // An entry that can't be read would be missing from the list in silence.
  allIssueLines(errors).forEach(io.err);
  both('due.invalid', { path, errors: errors.length }).forEach(io.err);
  return null;
}
