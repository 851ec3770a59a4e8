/** Entries out of a spreadsheet for the plan's place, and what there is to say of each row. */
import type { Known } from '../builder/facts.ts';
import { withEntries } from '../builder/facts.ts';
import type { Plan } from '../builder/plan.ts';
import { OWN } from '../builder/plan.ts';
import { readCsv } from '../exchange/csv.ts';
import { decode } from '../exchange/decode.ts';
import { importTable, sourceUrl } from '../exchange/table/index.ts';
import type { Language } from './words.ts';
import { sayIn } from './words.ts';
import { issueLines, wordsFor } from './issue-lines.ts';

interface List {
  readonly bytes: Uint8Array;
  /** The page that states the rows which name none themselves; empty: none. */
  readonly source: string;
  readonly today: string;
  readonly language: Language;
}

export function importList(
  plan: Plan,
  known: Known,
  { bytes, source, today, language }: List,
): { readonly plan: Plan; readonly lines: readonly string[] } {
  const say = sayIn(language);
  const refuse = (line: string): ReturnType<typeof importList> => ({ plan, lines: [line] });
  const page = source === '' ? null : sourceUrl(source);
  if (source !== '' && page === null) return refuse(say('import.bad-source'));
  const text = decode(bytes);
  if (text === null) return refuse(say('import.encoding'));
  const table = readCsv(text);
  if ('line' in table) return refuse(say('import.csv', { line: table.line }));
  const { area, directory } = plan.settings;
  const imported = importTable(table.rows, {
    areas: known.directory.areas,
    today,
    source: page,
    checked: null,
    area: area === '' ? null : area,
    only: [],
    words: wordsFor,
  });
  if (imported === null) return refuse(say('import.header'));
  const added = imported.centres
    .map((centre) => ({ ...centre, id: `${OWN}${centre.id}` }))
    .filter(({ id }) => !directory.some((entry) => entry.id === id));
  return {
    plan: added.length === 0 ? plan : withEntries(known, plan, added),
    lines: [
      say('import.done', { rows: imported.counts.rows, added: added.length }),
      ...issueLines(imported, language),
    ],
  };
}
