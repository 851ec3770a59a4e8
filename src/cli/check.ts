import type { Area } from '../directory/centre.ts';
import { parseDirectory } from '../directory/parse-directory.ts';
import type { ExitCode, Io } from './io.ts';
import { FOUND, MISUSED, OK } from './io.ts';
import { allIssueLines } from './issue-lines.ts';
import { readJson } from './read-json.ts';
import { both } from './texts.ts';

/** `check centers.json`: everything that is wrong with a directory, in both languages. */
export function check(io: Io, areas: readonly Area[], path: string): ExitCode {
  const file = readJson(io, path);
  if ('problem' in file) {
    both(file.problem, file.values).forEach(io.err);
    return MISUSED;
  }
  const { centres, issues } = parseDirectory(file.value, areas, io.today());
  allIssueLines(issues).forEach(io.out);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const counts = {
    path,
    centres: Array.isArray(file.value) ? file.value.length : 0,
    sound: centres.length,
    errors,
    warnings: issues.length - errors,
  };
  both(errors > 0 ? 'check.failed' : 'check.passed', counts).forEach(io.out);
  return errors > 0 ? FOUND : OK;
}
