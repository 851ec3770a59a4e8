import type { Issue } from '../directory/issue.ts';
import { issue } from '../directory/issue.ts';

/** Attributes that carry settings, in the order in which they are documented. */
export const ATTRIBUTES = [
  'area', 'center-name', 'phone', 'email', 'address', 'website', 'hours', 'phone-hours', 'visit-hours', 'sns-hours',
  'sns', 'sns-name', 'form', 'online', 'reservation', 'programs', 'checked', 'directory', 'audience', 'display', 'placement', 'lang', 'heading-level', 'quick-exit', 'statement',
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
export type Read = <T>(name: AttributeName, expected: string, parse: (text: string, repaired: Repaired) => T | null) => T | null;
/** Notes that a value was not taken as written, and what was taken. */
export type Repaired = (taken: string) => void;

/** @param issues taken down here as attributes are read */
export function reader(raw: RawAttributes, issues: Issue[]): Read {
  return (name, expected, parse) => {
    const text = raw[name]?.trim();
    if (!text) return null;
    const value = parse(text, (taken) => { issues.push(issue(`attribute/${name}`, text, expected, taken)); });
    if (value === null) issues.push(issue(`attribute/${name}`, text, expected));
    return value;
  };
}
