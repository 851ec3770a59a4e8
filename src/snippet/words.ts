/** Words of the markup that is pasted into pages, and of the poster. */
import { hasOwn } from '../recommend/has-own.ts';
import en from '../../locales/install.en.json' with { type: 'json' };
import ja from '../../locales/install.ja.json' with { type: 'json' };

export type WordKey = keyof typeof ja;
/** By type: what the Japanese file has the English one has too. The first is the reference. */
const WORDS: Readonly<Record<string, Readonly<Record<WordKey, string>>>> = { ja, en };
export const REFERENCE = 'ja';

/** In a language without words of its own: Japanese. */
export const word = (language: string, key: WordKey): string =>
  (hasOwn(WORDS, language) ? WORDS[language] : undefined)?.[key] ?? ja[key];
