import type { DirectoryIssue } from '../directory/parse-directory.ts';
import { both, LANGUAGES, say } from './texts.ts';

/** One line in Japanese and one in English: what, where, and what would be right. */
export const issueLines = ({ severity, code, path, value, details }: DirectoryIssue): string[] =>
  LANGUAGES.map((language) => {
    const text = say(language);
    const where = path === '' ? text('issue.whole') : path;
    return text('issue.line', {
      severity: text(`issue.${severity}`),
      where,
      value: value === '' ? text('issue.no-value') : value,
      expected: text(`issue.${code}`, details),
    });
  });

/** A file with a slip in every line must not drown the first one. */
const SHOWN = 200;

/** @returns the lines, errors before warnings once there are too many to show */
export function allIssueLines(issues: readonly DirectoryIssue[]): string[] {
  if (issues.length <= SHOWN) return issues.flatMap(issueLines);
  const [errors, warnings] = (['error', 'warning'] as const).map((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
  return [
    ...[...(errors ?? []), ...(warnings ?? [])].slice(0, SHOWN).flatMap(issueLines),
    ...both('issue.more', { count: issues.length - SHOWN }),
  ];
}
