/** The settings in a child `<script type="application/json">`: for systems that strip attributes they don't know, and for lists. */
import type { AttributeName, RawAttributes } from './attributes.ts';
import { ATTRIBUTES } from './attributes.ts';
import type { Issue } from './issue.ts';
import { issue } from './issue.ts';

/** As far as is known no page needs more; a longer one would hold up the page. */
const LONGEST = 1_000_000;

export interface ChildSettings {
  readonly raw: RawAttributes;
  /** The host's own people, not yet looked at. */
  readonly contacts: unknown;
  readonly issues: readonly Issue[];
}
export const NO_SETTINGS: ChildSettings = { raw: {}, contacts: undefined, issues: [] };

/**
 * Names are those of the attributes, also as `centerName`. Texts, numbers and true count; a list is joined (`programs`).
 * Never throws; nothing but known names is ever looked up, `__proto__` not among them.
 */
export function readChildSettings(text: string): ChildSettings {
  const settings = parse(text);
  if (settings === null) return { ...NO_SETTINGS, issues: [issue('settings/json', text.trim(), 'one JSON object, such as {"area": "12"}')] };
  const names = new Map<string, AttributeName>(ATTRIBUTES.flatMap((name) => [[name, name], [toCamel(name), name]]));
  const raw: Partial<Record<AttributeName, string>> = {};
  const issues: Issue[] = [];
  for (const [key, value] of Object.entries(settings)) {
    if (key === 'contacts') continue;
    const name = names.get(key);
    const written = plain(value);
    if (name === undefined) issues.push(issue('settings/name', key, 'the name of an attribute, or contacts'));
    else if (written !== null) raw[name] = written;
    else if (value !== null && value !== false) issues.push(issue('settings/value', key, 'a text, a number, true or a list of texts'));
  }
  return { raw, contacts: settings['contacts'], issues };
}

/** What would stand in an attribute; null where nothing would. */
function plain(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === true) return 'true';
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(' ') : null;
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  if (text.length > LONGEST) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** `center-name` → `centerName`. */
export const toCamel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
