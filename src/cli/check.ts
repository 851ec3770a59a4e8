import type { Area } from '../directory/centre.ts';
import type { DirectoryIssue } from '../directory/parse-directory.ts';
import { parseDirectory } from '../directory/parse-directory.ts';
import { fixedList } from './fix.ts';
import type { ExitCode, Io } from './io.ts';
import { FOUND, MISUSED, OK } from './io.ts';
import { allIssueLines } from './issue-lines.ts';
import { readJson, writeText } from './files.ts';
import { both } from './texts.ts';

export interface CheckArguments {
  readonly path: string;
  /** Writes the list in today's form, too. */
  readonly fix: boolean;
  /** Where to; left out: to the standard output. */
  readonly out: string | undefined;
}

/**
 * `check centers.json`: everything that is wrong with a directory, in both languages. With `--fix` the mended
 * list goes out, and what is said of it to the error output, so that the JSON can be piped on.
 */
export function check(io: Io, areas: readonly Area[], { path, fix, out }: CheckArguments): ExitCode {
  const file = readJson(io, path);
  if ('problem' in file) {
    both(file.problem, file.values).forEach(io.err);
    return MISUSED;
  }
  const { value } = file;
  const tell = fix ? io.err : io.out;
  const list = fix && Array.isArray(value) ? fixedList(value as readonly unknown[]) : value;
  const { centres, issues } = parseDirectory(list, areas, io.today());
  // A number that was mended has to be looked at; in the mended list nothing shows it any more.
  const mended = list === value ? [] : repairedNumbers(parseDirectory(value, areas, io.today()).issues);
  allIssueLines([...mended, ...issues]).forEach(tell);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const entries = Array.isArray(list) ? (list as readonly unknown[]) : [];
  const counts = {
    path,
    centres: entries.length,
    sound: centres.length,
    errors,
    warnings: mended.length + issues.length - errors,
  };
  if (fix && entries.length > 0) {
    const before = value as readonly unknown[];
    const changed = entries.filter((entry, nth) => entry !== before[nth]).length;
    both('check.fixed', { path, centres: entries.length, changed }).forEach(tell);
    if (!writeText(io, out, JSON.stringify(list, null, 2))) return MISUSED;
  }
  both(errors > 0 ? 'check.failed' : 'check.passed', counts).forEach(tell);
  return errors > 0 ? FOUND : OK;
}

const repairedNumbers = (issues: readonly DirectoryIssue[]): readonly DirectoryIssue[] =>
  issues.filter(({ code }) => code === 'tel/repaired');
