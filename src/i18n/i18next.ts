/** The one importer of i18next. */
import { hasOwn } from '../recommend/has-own.ts';
import i18next from 'i18next';
import { plainText } from './furigana.ts';
import { isJapanese } from './language.ts';
import type { Who } from '../recommend/model.ts';
import type { Languages, TextKey, Translate, Values } from './translate.ts';

type Translator = (who: Who | undefined) => Translate;

/** Shared by all widgets of a page in the same language. */
const known = new WeakMap<Languages, Map<string, Translator>>();

/** The translator of a language, created on first use; see `createTranslator`. */
export function translatorFor(languages: Languages, language: string): Translator {
  const made = known.get(languages) ?? new Map<string, Translator>();
  known.set(languages, made);
  const translator = made.get(language) ?? createTranslator(languages, language);
  made.set(language, translator);
  return translator;
}

/**
 * Creates a translator with its own instance of i18next: two widgets on a page may have different languages.
 * @param language one of the available languages, see `resolveLanguage`; i18next throws for some other names
 */
export function createTranslator(languages: Languages, language: string): Translator {
  const [fallback = language] = Object.keys(languages);
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    // An array: in an object i18next would look names up, and find those of Object.prototype. Who reads neither
    // Japanese nor the missing text is helped more by English.
    fallbackLng: [...(isJapanese({ language }) || !hasOwn(languages, 'en') ? [] : ['en']), fallback],
    resources: Object.fromEntries(
      Object.entries(languages).map(([tag, texts]) => [tag, { translation: texts }]),
    ),
    // Keys are flat; a dot or colon in them is part of the name.
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // Lit escapes what it renders.
    interpolation: { escapeValue: false },
  });
  return (who) => {
    const textOf = (key: string, values?: Values): string =>
      instance.t(key, { ...values, ...(who && { context: who }) });
    const translate = (words: (marked: string) => string): Omit<Translate, 'plain' | 'marked'> => {
      const t = (key: string, values?: Values): string => words(textOf(key, values));
      // i18next returns the key of a missing text.
      const maybe = (key: string): string | undefined => {
        const text = t(key);
        return text === key ? undefined : text;
      };
      const has = (key: TextKey): boolean => hasOwn(languages[language] ?? {}, key);
      return Object.assign(t, { who, language, maybe, has });
    };
    const plain = translate(plainText) as Translate;
    const marked = translate((text) => text) as Translate;
    const both = { plain, marked };
    Object.assign(plain, both);
    Object.assign(marked, both);
    return plain;
  };
}
