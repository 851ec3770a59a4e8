/** What an import has to say, line by line: in the words of the command, but for its options. */
import cliEn from '../../locales/cli.en.json' with { type: 'json' };
import cliJa from '../../locales/cli.ja.json' with { type: 'json' };
import en from '../../locales/builder.en.json' with { type: 'json' };
import ja from '../../locales/builder.ja.json' with { type: 'json' };
import type { Imported } from '../exchange/table/index.ts';
import type { HoursWords } from '../exchange/table/hours/index.ts';
import { createTranslator } from '../i18n/i18next.ts';
import type { Values } from '../i18n/translate.ts';
import type { Language } from './words.ts';

type CliKey = keyof typeof cliJa;
/** Those of this page take the place of those of the command. */
const TEXTS = { ja: { ...cliJa, ...ja }, en: { ...cliEn, ...en } } as const;

const textsIn = (language: Language): ((key: CliKey, values?: Values) => string) =>
  createTranslator(TEXTS, language)(undefined) as never;

/** The list is in Japanese whoever reads the remarks. */
export const wordsFor: HoursWords = {
  closed: (days) => textsIn('ja')('import.closed', { days }),
  holidaysUnsaid: textsIn('ja')('import.holidays-unsaid'),
};

/** More would hide the rows that could not be used. */
const MOST = 50;

export function issueLines({ issues, checks }: Imported, language: Language): readonly string[] {
  const text = textsIn(language);
  const all = [
    ...issues.map(({ severity, code, line, column, value, details }) => ({
      severity,
      line,
      where: column === '' ? text('import.row') : column,
      value,
      expected: text(`import.issue.${code}`, details),
    })),
    ...checks.map(({ line, issue: { severity, code, value, details } }) => ({
      severity,
      line,
      where: text('import.row'),
      value,
      expected: text(`issue.${code}`, details),
    })),
  ].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning') || a.line - b.line);
  const lines = all.slice(0, MOST).map(({ severity, value, ...rest }) =>
    text('import.line', {
      ...rest,
      severity: text(`issue.${severity}`),
      value: value === '' ? text('issue.no-value') : value,
    }),
  );
  return all.length > MOST ? [...lines, text('import.more', { count: all.length - MOST })] : lines;
}
