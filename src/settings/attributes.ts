import type { Issue } from '../directory/issue.ts';
import { issue } from '../directory/issue.ts';

/** Attributes that carry settings, in the order in which they are documented. */
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
  'heading-level',
  'quick-exit',
  'statement',
  'report',
] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];
export type RawAttributes = { readonly [A in AttributeName]?: string | null };

/**
 * A value as the text of an attribute: texts, numbers and true count; a list of texts is joined (`programs`).
 * @returns null for anything else
 */
export function attributeText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === true) return 'true';
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(' ') : null;
}
/** The same, for whoever set something else. */
export const VALUE_EXPECTED = 'a text, a number, true or a list of texts';

/**
 * Reads one attribute through `parse`. Missing and blank mean "not set".
 * @returns null when it isn't set, or when `parse` gave null: then the issue is noted.
 */
export type Read = <T>(
  name: AttributeName,
  expected: string,
  parse: (text: string, repaired: Repaired) => T | null,
) => T | null;
/** Notes that a value was not taken as written, and what was taken. */
export type Repaired = (taken: string) => void;

/** @param issues taken down here as attributes are read */
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
 * The value without marks that are no quotation marks to HTML: word processors write `area=“12”`, and systems
 * `area=&quot;12&quot;`. Plain ones have a meaning in hours.
 */
function unquoted(name: AttributeName, text: string): string {
  const [, within] = /^[“”„‟″＂]+([^“”„‟″＂]+)[“”„‟″＂]*$/.exec(text) ?? [];
  if (within) return within.trim();
  const [, inner] = name.endsWith('hours') ? [] : (/^"([^"]+)"$/.exec(text) ?? []);
  return inner?.trim() ?? text;
}
