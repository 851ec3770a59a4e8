/**
 * The settings of a frame, in the hash of its address: JSON as base64url, which has no sign that an editor of
 * a content management system would change.
 */

/** Settings that choose among what is built in; with them alone no contact can be put on the page. */
const CHOICES = ['area', 'audience', 'lang', 'theme', 'headingLevel', 'heading-level'];
/** As much as the widget reads (src/settings/child-settings.ts), with a third more for the encoding. */
const LONGEST = 1_400_000;

/** @returns `#` and the settings; without any, an empty text */
export function settingsToHash(settings: Readonly<Record<string, unknown>>): string {
  const json = JSON.stringify(settings);
  if (json === '{}') return '';
  // In pieces: a call can't have as many arguments as a long list has octets.
  const octets = [...new TextEncoder().encode(json)].map((octet) => String.fromCharCode(octet)).join('');
  return `#${btoa(octets).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/**
 * The JSON that a hash carries. What can't be decoded is given back as it stands, so that a warning can show
 * it. Never throws.
 */
export function hashToJson(hash: string): string {
  const text = hash.replace(/^#/, '');
  if (text.length > LONGEST) return text.slice(0, 100);
  try {
    const octets = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(octets, (sign) => sign.charCodeAt(0)),
    );
  } catch {
    return text;
  }
}

/** The settings as an object; null: the text is something else, and the widget will say so. */
export function readSettings(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/**
 * What a page may show that is in no frame: anybody can write an address that leads to it, and a number of
 * theirs would then stand under the name of a city.
 */
export function choicesAlone(json: string): string {
  const settings = readSettings(json) ?? {};
  const chosen = Object.entries(settings).filter(([name]) => CHOICES.includes(name));
  return JSON.stringify(Object.fromEntries(chosen));
}
