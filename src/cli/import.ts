import type { Area } from '../directory/centre.ts';
import { findLocality } from '../directory/area.ts';
import { isDate } from '../directory/freshness.ts';
import type { Imported } from '../exchange/table/index.ts';
import { importTable, sourceUrl } from '../exchange/table/index.ts';
import { readCsv } from '../exchange/csv.ts';
import { decode } from '../exchange/decode.ts';
import { readBytes, writeText } from './files.ts';
import { importLines } from './import-lines.ts';
import type { ExitCode, Io } from './io.ts';
import { FOUND, MISUSED, OK } from './io.ts';
import { existsToday, todaysCode } from '../exchange/municipalities.ts';
import type { TextKey, Values } from './texts.ts';
import { both, say } from './texts.ts';

export interface ImportArguments {
  readonly path: string;
  /** Left out: to the standard output. */
  readonly out: string | undefined;
  /** The page that states the rows which name none themselves. */
  readonly source: string | undefined;
  /** The day on which rows without a date were checked. */
  readonly checked: string | undefined;
  /** The code of whom the rows are for that have none. */
  readonly area: string | undefined;
  /** Words, with commas between them: only rows whose name has one of them. */
  readonly only: string | undefined;
}

/**
 * `import list.csv`: a list of facilities or windows as a list of centres. Remarks go to the error output, so
 * that the JSON can be piped on.
 */
export function importFile(io: Io, areas: readonly Area[], asked: ImportArguments): ExitCode {
  const { path, out, source, checked, only, area } = asked;
  const refuse = (problem: TextKey, values: Values = { path }): ExitCode => {
    both(problem, values).forEach(io.err);
    return MISUSED;
  };
  if (source !== undefined && sourceUrl(source) === null) return refuse('import.source', { value: source });
  if (checked !== undefined && !(checked.length === 10 && isDate(checked) && checked <= io.today()))
    return refuse('import.checked', { value: checked });
  const locality = area === undefined ? null : findLocality(areas, area);
  const given = locality && (locality.municipality ?? locality.city?.code ?? locality.prefecture.code);
  if (area !== undefined && (given === null || !existsToday(todaysCode(given))))
    return refuse('import.area', { value: area });
  const file = readBytes(io, path);
  if ('problem' in file) return refuse(file.problem, file.values);
  const text = decode(file.bytes);
  if (text === null) return refuse('import.encoding');
  const table = readCsv(text);
  if ('line' in table) return refuse('import.csv', { path, line: table.line });
  const imported = importTable(table.rows, {
    areas,
    today: io.today(),
    source: source === undefined ? null : sourceUrl(source),
    checked: checked ?? null,
    area: given,
    only: (only ?? '')
      .split(/[,、]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
    // The list is in Japanese whoever reads the remarks.
    words: {
      closed: (days) => say('ja')('import.closed', { days }),
      holidaysUnsaid: say('ja')('import.holidays-unsaid'),
    },
  });
  if (imported === null) return refuse('import.header');
  importLines(imported).forEach(io.err);
  return write(io, path, out, imported);
}

function write(
  io: Io,
  path: string,
  out: string | undefined,
  { centres, counts, unused, issues, checks }: Imported,
): ExitCode {
  const warnings = [...issues, ...checks.map(({ issue }) => issue)].filter(
    ({ severity }) => severity === 'warning',
  ).length;
  if (unused.length > 0) both('import.unused', { columns: unused.join(', ') }).forEach(io.err);
  both('import.done', { path, ...counts, centres: centres.length, warnings }).forEach(io.err);
  // An empty list is none that anybody could use.
  if (centres.length === 0) return FOUND;
  if (!writeText(io, out, JSON.stringify(centres, null, 2))) return MISUSED;
  return counts.refused > 0 ? FOUND : OK;
}
