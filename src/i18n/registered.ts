import type { Languages, Texts } from './translate.ts';

/**
 * Where a language file (`locales/ko.js`) puts its texts: `globalThis.hikikomoriHelpLanguages.ko = { … }`. A page
 * with modules imports the file before the widget; a single script loads it when it is asked for.
 */
export const REGISTER = 'hikikomoriHelpLanguages';

const read = new WeakMap<object, Texts>();

/** The languages whose files the page has loaded. Whatever else stands there is left out. */
export function registeredLanguages(): Languages {
  const register: unknown = Reflect.get(globalThis, REGISTER);
  if (typeof register !== 'object' || register === null) return {};
  const languages: Record<string, Texts> = {};
  for (const [tag, given] of Object.entries(register) as [string, unknown][]) {
    if (typeof given !== 'object' || given === null) continue;
    const texts = read.get(given) ?? textsIn(given);
    read.set(given, texts);
    if (Object.keys(texts).length > 0) languages[tag] = texts;
  }
  return languages;
}

const textsIn = (given: object): Texts =>
  Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
