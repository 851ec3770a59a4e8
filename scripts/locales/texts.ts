/** What the texts of a language have to be: the same keys and values as the Japanese ones, and plain words. */
import { plainText } from '../../src/i18n/furigana.ts';
import type { Texts } from '../../src/i18n/translate.ts';
import { WHO } from '../../src/recommend/model.ts';
import words from './words.json' with { type: 'json' };

export interface Problem {
  readonly code: keyof (typeof words)['ja']['problems'];
  readonly values: Readonly<Record<string, string | number>>;
}
const problem = (code: Problem['code'], values: Problem['values']): Problem => ({ code, values });

const VARIANT = new RegExp(`_(?:${WHO.join('|')})$`);
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const PLURAL = new RegExp(`_(?:${FORMS.join('|')})$`);
const OWN_NAME = /^language\.([a-z]{2,3}(?:-[A-Za-z\d]+)*)$/;
/** Keys that begin like the name of a language and are not. */
const OTHERS = new Set(['language.menu', 'language.offer', 'language.loading', 'language.unavailable']);
const DATES = 'date.';
/** What stands between words, or behind others: it may have a space at an end. */
export const JOINTS: ReadonlySet<string> = new Set([
  'hours.join',
  'list.join',
  'result.trust.join',
  'quote',
  'result.title.closed',
]);

/** The key without the family it is worded for, or the number. */
export const baseOf = (key: string): string => key.replace(VARIANT, '').replace(PLURAL, '');
export const isVariant = (key: string): boolean => VARIANT.test(key);
export const isDate = (key: string): boolean => key.startsWith(DATES);
export const isOwnName = (key: string): boolean => OWN_NAME.test(key) && !OTHERS.has(key);

/** The signs of values in a text, each once. */
export const valuesIn = (text: string): string[] => [...new Set(text.match(/\{\{.*?\}\}/g))].sort();

/** The forms that a language has by number, such as `one` and `other`; none where it has but one. */
export function formsOf(tag: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  return pluralCategories.length > 1 ? FORMS.filter((form) => pluralCategories.includes(form)) : [];
}

const isJapanese = (tag: string): boolean => tag.split('-', 1)[0] === 'ja';
/** Words of the reference that are told by a list: as many are needed in each language. */
const countIn = (reference: Texts, key: string): number | null =>
  /^date\.(?:months|weekdays)/.test(key) ? (reference[key] ?? '').split(' ').length : null;

/** Whether i18next may choose a text by number: it is given one. */
const isCounted = (reference: Texts, key: string): boolean =>
  valuesIn(reference[key] ?? '').includes('{{count}}');

/**
 * The keys of a language in the order of the reference: all of the reference's, with the forms by number of this
 * language behind them. Of the names of languages only its own; those on board have all.
 */
export function keysFor(tag: string, reference: Texts, texts: Texts = {}): string[] {
  const keys = Object.keys(reference).flatMap((key) => {
    const forms = isCounted(reference, key) ? formsOf(tag).map((form) => `${key}_${form}`) : [];
    return [key, ...forms];
  });
  const known = keys.filter(
    (key) => !isOwnName(key) || Object.hasOwn(texts, key) || key === `language.${tag}`,
  );
  const name = `language.${tag}`;
  return known.includes(name) ? known : [known[0] ?? '', name, ...known.slice(1)].filter(Boolean);
}

/** Keys that have no text and need one. Another wording, forms by number and, all together, dates may be left out. */
export function missingIn(tag: string, texts: Texts, reference: Texts): string[] {
  return keysFor(tag, reference, texts).filter(
    (key) => !texts[key] && !isVariant(key) && !PLURAL.test(key) && !isDate(key),
  );
}

/** What would show a broken screen, or the wrong words. Texts that are missing are told by `missingIn`. */
export function problemsIn(tag: string, texts: Texts, reference: Texts): Problem[] {
  const known = new Set([...keysFor(tag, reference, texts), ...Object.keys(reference)]);
  const problems = Object.entries(texts).flatMap(([key, text]) => {
    if (!known.has(key)) return [problem('unknown', { key })];
    return textProblems(tag, key, text, reference);
  });
  return [...problems, ...formProblems(tag, texts, reference), ...dateProblems(texts, reference)];
}

function textProblems(tag: string, key: string, text: string, reference: Texts): Problem[] {
  const expected = valuesIn(reference[baseOf(key)] ?? '');
  const found = valuesIn(text);
  const bare = isJapanese(tag) ? plainText(text) : text;
  const count = countIn(reference, key);
  const list = (values: readonly string[]): string => values.join(' ') || '–';
  return [
    ...(expected.join() === found.join()
      ? []
      : [problem('values', { key, expected: list(expected), found: list(found) })]),
    ...(/[<>&\\{}]/.test(text.replace(/\{\{\w+\}\}/g, '')) ? [problem('markup', { key })] : []),
    ...((isJapanese(tag) ? /[[\]|]/ : /\|/).test(bare) ? [problem('marks', { key })] : []),
    ...(isBroken(JOINTS.has(key) ? text.trim() : text, reference[baseOf(key)] ?? '')
      ? [problem('breaks', { key })]
      : []),
    ...(count !== null && text.split(' ').length !== count
      ? [problem('count', { key, expected: count })]
      : []),
  ];
}

/** Ranges are held together by word joiners; some letters are joined or kept apart by signs of their own. */
function isBroken(text: string, reference: string): boolean {
  const joiners = reference.includes('\u2060') ? /\u200c|\u200d|\u2060/g : /\u200c|\u200d/g;
  const bare = text.replace(joiners, '');
  return bare !== bare.trim() || /[\p{Cc}\p{Cf}\u2028\u2029]| {2}/u.test(bare);
}

function formProblems(tag: string, texts: Texts, reference: Texts): Problem[] {
  const forms = formsOf(tag);
  return Object.keys(reference)
    .filter((key) => isCounted(reference, key))
    .flatMap((key) => {
      const given = forms.filter((form) => texts[`${key}_${form}`]);
      return given.length === 0 || given.length === forms.length
        ? []
        : [problem('plurals', { key, expected: forms.join(', ') })];
    });
}

function dateProblems(texts: Texts, reference: Texts): Problem[] {
  const dates = Object.keys(reference).filter(isDate);
  const missing = dates.filter((key) => !texts[key]);
  return missing.length === 0 || missing.length === dates.length
    ? []
    : missing.map((key) => problem('dates', { key }));
}
