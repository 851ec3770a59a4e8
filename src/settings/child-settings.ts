/**
 * The settings in a child `<script type="application/json">`: for systems that remove unknown attributes, and
 * for lists.
 */
import type { AttributeName, RawAttributes } from './attributes.ts';
import { ATTRIBUTES, attributeText, VALUE_EXPECTED } from './attributes.ts';
import type { Issue } from '../directory/issue.ts';
import { issue } from '../directory/issue.ts';

/** No known page needs more; parsing a longer one would block the page. */
const LONGEST = 1_000_000;

export interface ChildSettings {
  readonly raw: RawAttributes;
  /** The host page's own contacts, not validated. */
  readonly contacts: unknown;
  /** The embedder's own centres, if listed here instead of at an address. Not validated. */
  readonly centres?: readonly unknown[];
  readonly issues: readonly Issue[];
}
export const NO_SETTINGS: ChildSettings = { raw: {}, contacts: undefined, issues: [] };

/**
 * Names are those of the attributes, or in camel case (`centerName`); for values see `attributeText`. Never
 * throws; only known names are looked up, `__proto__` not among them.
 */
export function readChildSettings(text: string): ChildSettings {
  const plain = text.length > LONGEST ? text : withoutMarks(text);
  const asWritten = parse(text);
  const settings = asWritten ?? parse(plain);
  if (settings === null)
    return {
      ...NO_SETTINGS,
      issues: [issue('settings/json', text.trim(), 'one JSON object, such as {"area": "12"}')],
    };
  const names = new Map<string, AttributeName>(
    ATTRIBUTES.flatMap((name) => [
      [name, name],
      [toCamel(name), name],
    ]),
  );
  const raw: Partial<Record<AttributeName, string>> = {};
  const issues: Issue[] = asWritten
    ? []
    : [
        issue(
          'settings/marks',
          text.trim(),
          'JSON with plain quotation marks, and nothing else',
          'What is meant',
        ),
      ];
  for (const [key, value] of Object.entries(settings)) {
    if (key === 'contacts' || (key === 'directory' && Array.isArray(value))) continue;
    const name = names.get(key);
    const written = attributeText(value);
    if (name === undefined) issues.push(issue('settings/name', key, 'the name of an attribute, or contacts'));
    else if (written !== null) raw[name] = written;
    else if (value !== null && value !== false) issues.push(issue('settings/value', key, VALUE_EXPECTED));
  }
  const { contacts, directory } = settings;
  return { raw, contacts, issues, ...(Array.isArray(directory) && { centres: directory as unknown[] }) };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  if (text.length > LONGEST) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/**
 * Removes what editors and systems add to JSON: typographic and escaped quotation marks, non-breaking spaces,
 * paragraphs, and the comment marks that once hid scripts. Used only if the text is not valid JSON.
 */
const withoutMarks = (text: string): string =>
  text
    .replace(/<\/?(?:p|br|span|div|pre|code)\b[^<>]*>/gi, ' ')
    .replace(
      /^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/g,
      ' ',
    )
    .replace(/&amp;(?=#?\w+;)/gi, '&')
    .replace(/&(?:quot|[lrb]dquo|#0*(?:34|822[0-3])|#x0*(?:22|201[c-f]));|[“”„‟″＂]/gi, '"')
    .replace(/&(?:nbsp|#0*160|#xa0);|[\u00a0\u3000\ufeff]/gi, ' ')
    .replace(/&(?:apos|#0*39|#x27);/gi, "'")
    .replace(/&amp;/gi, '&');

/** `center-name` → `centerName`. */
export const toCamel = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
