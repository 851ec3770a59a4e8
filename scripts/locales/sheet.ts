/** Texts as a sheet that Excel opens, for people who mend a language without Git: out and in again. */
import { readCsv } from '../../src/exchange/csv.ts';
import { fill } from '../../src/cli/texts.ts';
import { plainText } from '../../src/i18n/furigana.ts';
import type { Texts } from '../../src/i18n/translate.ts';
import { WHO } from '../../src/recommend/model.ts';
import { isCrisisText, versionOfTexts } from '../build/reviews.mjs';
import type { Problem } from './texts.ts';
import { baseOf, isDate, isOwnName, keysFor, missingIn, problemsIn, valuesIn } from './texts.ts';
import WORDS from './words.json' with { type: 'json' };

/** Excel reads a CSV file as UTF-8 only with it. */
const BOM = '\uFEFF';
/** The head of the column that is read in again; behind it stands the language. */
const TARGET = 'text:';
/** A space at the end of a text, which spreadsheets drop and nobody sees. */
const SPACE = '␣';
const TAG = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;

export const isLanguageName = (tag: string): boolean => TAG.test(tag);

const LANGUAGES = ['ja', 'en'] as const;
/** In both languages, for columns that everybody sees. */
const both = (of: (words: (typeof WORDS)['ja']) => string): string =>
  LANGUAGES.map((language) => of(WORDS[language])).join(' / ');
/** A message in both languages, Japanese first. */
export const messageLines = (
  of: (words: (typeof WORDS)['ja']) => string,
  values: Readonly<Record<string, string | number>> = {},
): string[] => LANGUAGES.map((language) => fill(of(WORDS[language]), values));
export const problemLines = ({ code, values }: Problem): string[] =>
  messageLines((words) => words.problems[code], values);

const whereOf = (key: string): string => {
  const [space = ''] = key.split('.', 1);
  return both(({ where }) => where[space as keyof typeof where] ?? space);
};

function noteOf(key: string, { ja }: { readonly ja: Texts }): string {
  const values = valuesIn(ja[baseOf(key)] ?? '');
  const [, ending = ''] = /_([a-z]+)$/.exec(key) ?? [];
  const who = WHO.find((one) => one === ending);
  const list = /^date\.(?:months|weekdays)/.test(key) ? (ja[key] ?? '').split(' ').length : null;
  const lines = (of: (notes: (typeof WORDS)['ja']['notes']) => string, values = {}): string =>
    messageLines(({ notes }) => of(notes), values).join(' / ');
  return [
    ...(values.length > 0 ? [lines(({ values: text }) => text, { values: values.join(' ') })] : []),
    ...(who ? [both((words) => fill(words.notes.variant, { who: words.who[who] }))] : []),
    ...(ending !== '' && !who ? [lines(({ plural }) => plural, { category: ending })] : []),
    ...(list === null ? [] : [lines(({ list: text }) => text, { count: list })]),
    ...(isDate(key) ? [lines(({ date }) => date)] : []),
    ...(isOwnName(key) ? [lines(({ name }) => name)] : []),
  ].join(' | ');
}

const shown = (text: string): string => text.replace(/^ +| +$/g, (spaces) => SPACE.repeat(spaces.length));
const written = (text: string): string => text.trim().replaceAll(SPACE, ' ');
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * The sheet of a language: its key, where it stands, Japanese and English beside it, and what to mind.
 * @param tag without it a sheet to read only
 */
export function toSheet(
  languages: { readonly ja: Texts; readonly en: Texts },
  tag?: string,
  texts: Texts = {},
): string {
  const { ja, en } = languages;
  const keys = tag === undefined ? Object.keys(ja) : keysFor(tag, ja, texts);
  const head = [
    `key ${both(({ columns }) => columns.key)}`,
    both(({ columns }) => columns.where),
    both(({ columns }) => columns.ja),
    both(({ columns }) => columns.en),
    ...(tag === undefined ? [] : [`${TARGET}${tag}`]),
    both(({ columns }) => columns.note),
  ];
  const rows = keys.map((key) => {
    const reference = (of: Texts): string => shown(plainText(of[key] ?? of[baseOf(key)] ?? ''));
    const edges = / $|^ /.test(en[baseOf(key)] ?? '')
      ? [messageLines(({ notes }) => notes.edges).join(' / ')]
      : [];
    return [
      key,
      whereOf(key),
      reference(ja),
      reference(en),
      ...(tag === undefined ? [] : [shown(texts[key] ?? '')]),
      [noteOf(key, languages), ...edges].filter(Boolean).join(' | '),
    ];
  });
  return asCsv([head, ...rows]);
}

const asCsv = (rows: readonly (readonly string[])[]): string =>
  `${BOM}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/**
 * The sheet for a reader who judges a language: its texts beside the Japanese ones, the crisis texts first, and room
 * for a verdict. In the head stand the versions that the register needs.
 */
export function toReviewSheet(japanese: Texts, tag: string, texts: Texts): string {
  const versions = [
    `crisis:${tag} ${versionOfTexts(japanese, texts, isCrisisText)}`,
    ...(tag === 'ja' ? [] : [`language:${tag} ${versionOfTexts(japanese, texts)}`]),
  ].join(', ');
  const head = [
    'key',
    both(({ columns }) => columns.where),
    both(({ columns }) => columns.ja),
    `${tag} (${versions})`,
    both(({ columns }) => columns.verdict),
    both(({ columns }) => columns.better),
  ];
  const keys = Object.keys(texts).filter((one) => !isDate(one));
  const rows = [...keys.filter(isCrisisText), ...keys.filter((one) => !isCrisisText(one))].map((one) => [
    one,
    whereOf(one),
    plainText(japanese[one] ?? japanese[baseOf(one)] ?? ''),
    plainText(texts[one] ?? ''),
    '',
    '',
  ]);
  return asCsv([head, ...rows]);
}

export type Sheet =
  { readonly problems: readonly Problem[] } | { readonly tag: string; readonly texts: Texts };

const refused = (code: Problem['code'], values: Problem['values'] = {}): Sheet => ({
  problems: [{ code, values }],
});

/** The texts of the column `text:…`, by key; rows without a text are left out. */
export function fromSheet(bytes: Uint8Array): Sheet {
  const text = textOf(bytes);
  if (text === null) return refused('encoding');
  const read = readCsv(text);
  if ('line' in read) return refused('quotes', { line: read.line });
  const [head, ...rows] = read.rows;
  const keys = head?.cells.findIndex((name) => /^key\b/i.test(name)) ?? -1;
  const target = head?.cells.findIndex((name) => name.startsWith(TARGET)) ?? -1;
  if (keys < 0 || target < 0) return refused('columns');
  const tag = head?.cells[target]?.slice(TARGET.length).trim() ?? '';
  if (!isLanguageName(tag)) return refused('language', { key: tag });
  const texts = new Map<string, string>();
  const twice: Problem[] = [];
  for (const { cells } of rows) {
    const key = cells[keys]?.trim() ?? '';
    const words = written(cells[target] ?? '');
    if (key === '' || words === '') continue;
    if (texts.has(key)) twice.push({ code: 'twice', values: { key } });
    texts.set(key, words);
  }
  if (twice.length > 0) return { problems: twice };
  return texts.size === 0 ? refused('empty') : { tag, texts: Object.fromEntries(texts) };
}

/** Excel saves a sheet as UTF-8 or, as 「Unicode テキスト」, as UTF-16. All else has lost letters already. */
function textOf(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The whole file of a language after the import: texts of the sheet, and those that were there and are not in the
 * sheet, in the order of the Japanese ones.
 */
export function merged(
  { tag, texts }: { readonly tag: string; readonly texts: Texts },
  present: Texts,
  reference: Texts,
):
  { readonly problems: readonly Problem[] } | { readonly texts: Texts; readonly missing: readonly string[] } {
  const all: Texts = { ...present, ...texts };
  const problems = problemsIn(tag, all, reference);
  if (problems.length > 0) return { problems };
  const ordered = keysFor(tag, reference, all).filter((key) => Object.hasOwn(all, key));
  return {
    texts: Object.fromEntries(ordered.map((key) => [key, all[key] ?? ''])),
    missing: missingIn(tag, all, reference),
  };
}
