import type { Imported, RowIssue } from '../exchange/table/index.ts';
import type { DirectoryIssue } from '../directory/parse-directory.ts';
import type { Language } from './texts.ts';
import { both, LANGUAGES, say } from './texts.ts';

interface Remark {
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly in: (language: Language) => string;
}

/**
 * So many warnings at most: a remark on every row must not drown the rows that can't be used, which are all
 * listed.
 */
const SHOWN = 200;

/** What an import has to say, one line in Japanese and one in English each, in the order of the file. */
export function importLines({ issues, checks }: Imported): string[] {
  const all = [...issues.map(ofRow), ...checks.map(({ line, issue }) => ofCentre(line, issue))].sort(
    (a, b) => a.line - b.line,
  );
  const warnings = all.filter(({ severity }) => severity === 'warning');
  const left = new Set(warnings.slice(SHOWN));
  const lines = all.filter((remark) => !left.has(remark)).flatMap((remark) => LANGUAGES.map(remark.in));
  return left.size > 0 ? [...lines, ...both('import.more', { count: left.size })] : lines;
}

const ofRow = ({ severity, code, line, column, value, details }: RowIssue): Remark => ({
  severity,
  line,
  in: (language) => {
    const text = say(language);
    return remarkLine(
      language,
      severity,
      line,
      column === '' ? text('import.row') : column,
      value,
      text(`import.issue.${code}`, details),
    );
  },
});

const ofCentre = (line: number, { severity, code, path, value, details }: DirectoryIssue): Remark => ({
  severity,
  line,
  in: (language) =>
    remarkLine(
      language,
      severity,
      line,
      path.replace(/^\[\d+\]\.?/, ''),
      value,
      say(language)(`issue.${code}`, details),
    ),
});

function remarkLine(
  language: Language,
  severity: Remark['severity'],
  line: number,
  where: string,
  value: string,
  expected: string,
): string {
  const text = say(language);
  return text('import.line', {
    severity: text(`issue.${severity}`),
    line,
    where,
    value: value === '' ? text('issue.no-value') : value,
    expected,
  });
}
