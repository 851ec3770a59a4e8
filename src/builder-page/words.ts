/** The page's own words. */
import en from '../../locales/builder.en.json' with { type: 'json' };
import ja from '../../locales/builder.ja.json' with { type: 'json' };
import type { ChangedField } from '../builder/changes.ts';
import type { Layer, Mode } from '../builder/colours.ts';
import type { MistakeCode } from '../builder/mistakes.ts';
import type { School } from '../builder/plan.ts';
import type { Verdict } from '../exchange/verdicts.ts';
import { translatorFor } from '../i18n/i18next.ts';
import type { Who } from '../recommend/model.ts';
import type { Values } from '../i18n/translate.ts';

export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type WordKey = keyof typeof ja;
export type Say = (key: WordKey, values?: Values) => string;

/** By type: what the Japanese file has the English one has too. */
const TEXTS: { readonly [L in Language]: Readonly<Record<WordKey, string>> } = { ja, en };

export const sayIn = (language: Language): Say => translatorFor(TEXTS, language)(undefined) as unknown as Say;

type Needed =
  | `mistake.${MistakeCode}`
  | `colour.${Layer}`
  | `mode.${Mode}`
  | `audience.${Who}`
  | `changed.${ChangedField}`
  | `school.${School}`
  | `verdict.${Verdict}`;
/** Fails to compile, naming the keys, when a family of ids lacks a text. */
export const COMPLETE: Record<Exclude<Needed, WordKey>, never> = {};
