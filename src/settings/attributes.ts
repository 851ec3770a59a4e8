import type { Issue } from '../directory/issue.ts';
import { issue } from '../directory/issue.ts';

/** Attributes that are settings, in the order in which they are documented. */
export const ATTRIBUTES = [
  'area',
  'center-name',
  'phone',
  'email',
  'address',
  'website',
  'hours',
  'phone-hours',
  'visit-hours',
  'sns-hours',
  'sns',
  'sns-name',
  'form',
  'online',
  'reservation',
  'programs',
  'checked',
  'directory',
  'audience',
  'display',
  'placement',
  'theme',
  'lang',
  'furigana',
  'heading-level',
  'quick-exit',
  'statement',
  'report',
] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];
export type RawAttributes = { readonly [A in AttributeName]?: string | null };

/**
 * Spellings without the dash, such as `centername`: a framework that sets a property before the element is
 * defined writes an attribute instead, and HTML makes its name lower case.
 */
export const ODD_NAMES = ATTRIBUTES.filter((name) => name.includes('-')).flatMap((name) =>
  ['', '_'].map((dash) => ({ name, odd: name.replaceAll('-', dash) })),
);

/**
 * A value as the text of an attribute: texts, numbers and `true`; a list of texts is joined (`programs`).
 * @returns null for anything else
 */
export function attributeText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === true) return 'true';
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(' ') : null;
}
/** What a warning names as expected if the value is anything else. */
export const VALUE_EXPECTED = 'a text, a number, true or a list of texts';

/**
 * Reads one attribute with `parse`. A missing or blank one is not set.
 * @returns null if it is not set, or if `parse` returned null: then an issue is recorded
 */
export type Read = <T>(
  name: AttributeName,
  expected: string,
  parse: (text: string, repaired: Repaired) => T | null,
) => T | null;
/** Records that another value was used than the one written. */
export type Repaired = (taken: string) => void;

/** @param issues collects the issues of the attributes that are read */
export function reader(raw: RawAttributes, issues: Issue[]): Read {
  return (name, expected, parse) => {
    const written = raw[name]?.trim() ?? '';
    const text = unquoted(name, written);
    if (!text) return null;
    if (text !== written)
      issues.push(
        issue(`attribute/${name}`, written, 'no quotation marks but the plain ones around the value', text),
      );
    const value = parse(text, (taken) => {
      issues.push(issue(`attribute/${name}`, text, expected, taken));
    });
    if (value === null) issues.push(issue(`attribute/${name}`, text, expected));
    return value;
  };
}

/**
 * The value without typographic or escaped quotation marks, which are part of the value in HTML: word
 * processors write `area=“12”`, and some systems `area=&quot;12&quot;`. Plain ones are kept in hours, where
 * they enclose comments.
 */
function unquoted(name: AttributeName, text: string): string {
  const [, within] = /^[“”„‟″＂]+([^“”„‟″＂]+)[“”„‟″＂]*$/.exec(text) ?? [];
  if (within) return within.trim();
  const [, inner] = name.endsWith('hours') ? [] : (/^"([^"]+)"$/.exec(text) ?? []);
  return inner?.trim() ?? text;
}
