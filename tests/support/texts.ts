// The words a person reads, by key: tests say what is meant and leave the wording to the translators.
import en from '../../locales/en.json' with { type: 'json' };
import simple from '../../locales/ja-simple.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { plainText } from '../../src/i18n/furigana.ts';
import type { Texts } from '../../src/i18n/translate.ts';

/** The files as they are, with the marks of readings: what a translator gets. */
export const LOCALES: { readonly ja: Texts; readonly 'ja-simple': Texts; readonly en: Texts } = {
  ja,
  'ja-simple': simple,
  en,
};
export type Language = keyof typeof LOCALES;

const wordsOf = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, plainText(text)]));

/** The words alone. */
export const LANGUAGES: typeof LOCALES = { ja: wordsOf(ja), 'ja-simple': wordsOf(simple), en: wordsOf(en) };
type Values = Readonly<Record<string, string | number>>;

/** A text with its values put in: `say('contact.checked', { date: '2026年5月1日' })`. */
export function say(key: string, values: Values = {}, language: Language = 'ja'): string {
  const text = LANGUAGES[language][key];
  if (text === undefined) throw new Error(`there is no text ${key} in ${language}`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

/** The wording for the person behind that door, where there is one of their own. */
export const sayTo = (who: string, key: string, values: Values = {}, language: Language = 'ja'): string =>
  say(LANGUAGES[language][`${key}_${who}`] === undefined ? key : `${key}_${who}`, values, language);
