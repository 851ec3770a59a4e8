/** The command's own words. */
import en from '../../locales/cli.en.json' with { type: 'json' };
import ja from '../../locales/cli.ja.json' with { type: 'json' };
import type { DirectoryIssue } from '../directory/parse-directory.ts';
import type { GateId, QuestionId } from '../recommend/model.ts';
import type { EndKind, SheetState } from './paths/ends.ts';

export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type TextKey = keyof typeof ja;
export type Values = Readonly<Record<string, string | number>>;
export type Say = (key: TextKey, values?: Values) => string;

/** By type: what the Japanese file has the English one has too. */
const TEXTS: { readonly [L in Language]: Readonly<Record<TextKey, string>> } = { ja, en };

/**
 * The text with the values in their places; a value that is missing stays in sight. One pass: a brace in a
 * value is the value's own.
 */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{\{(\w+)\}\}/g, (written, name: string) => String(values[name] ?? written));

export const say =
  (language: Language): Say =>
  (key, values = {}) =>
    fill(TEXTS[language][key], values);

/** The same in both languages, Japanese first: for those who have not chosen one. */
export const both = (key: TextKey, values?: Values): string[] =>
  LANGUAGES.map((language) => say(language)(key, values));

type Needed =
  | `issue.${DirectoryIssue['code']}`
  | `gate.${GateId}`
  | `gate.${GateId}.effect`
  | `topic.${QuestionId}`
  | `end.${EndKind}`
  | `state.${SheetState}`
  | `state.${SheetState}.note`;
/** Fails to compile, naming the keys, when a family of ids lacks a text. */
export const COMPLETE: Record<Exclude<Needed, TextKey>, never> = {};
