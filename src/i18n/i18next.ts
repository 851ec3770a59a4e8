/** The one importer of i18next. */
import i18next from 'i18next';
import type { Who } from '../core/model.ts';
import type { Languages, Translate, Values } from './translate.ts';

const NAMESPACE = 'texts';

/**
 * A translator for one element. Each has an instance of its own: two widgets on a page may speak different languages.
 * @param language one of the languages on board, see `resolveLanguage`; nothing else may reach i18next, which throws on some names
 */
export function createTranslator(languages: Languages, language: string): (who: Who | undefined) => Translate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    // An array: with an object i18next looks names up in it and stumbles over those of Object.prototype.
    fallbackLng: Object.keys(languages).slice(0, 1),
    resources: Object.fromEntries(Object.entries(languages).map(([tag, texts]) => [tag, { [NAMESPACE]: texts }])),
    defaultNS: NAMESPACE,
    ns: [NAMESPACE],
    // Keys are flat; a dot or colon in them is part of the name.
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    // Lit escapes what it renders.
    interpolation: { escapeValue: false },
  });
  return (who) => {
    const t = (key: string, values: Values = {}): string => instance.t(key, who ? { ...values, context: who } : { ...values });
    const maybe = (key: string): string | undefined => (instance.exists(key) ? t(key) : undefined);
    return Object.assign(t, { who, language, maybe });
  };
}
