/**
 * Every address in a link passes through here. An allow-list over the text itself: there is no parser that
 * could differ from the browser's, and nothing is repaired. What does not match is no link.
 */

const LONGEST = 2000;
/**
 * Matches nearly every address, and is faster than a pattern for the letters of all languages. Whatever
 * matches here matches `HTTPS` as well.
 */
const PLAIN_HTTPS = /^https:\/\/[A-Za-z\d.-]+(?::\d{1,5})?(?:[/?#][!#-&(-;=?-[\]-_a-~]*)?$/;
/**
 * Letters, digits, dots and hyphens (also international names), an optional port, then no white space,
 * quotes, backslashes or angle brackets.
 */
const HTTPS = /^https:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\p{C}\p{Z}"'`\\<>]*)?$/u;
const EMAIL = /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/**
 * An `https:` address, or null. `Https:`, which a phone's keyboard writes at the beginning of a line, becomes
 * lower case: other code compares the beginning of links.
 */
export function httpsUrl(text: string): string | null {
  if (text.length <= LONGEST && PLAIN_HTTPS.test(text)) return text;
  const url = text.trim().replace(/^https/i, 'https');
  return url.length <= LONGEST && HTTPS.test(url) ? url : null;
}

/** A `mailto:` address, without subject or copies, for a plain e-mail address; or null. */
export function mailtoUrl(text: string): string | null {
  const address = text.trim();
  return address.length <= 254 && EMAIL.test(address) ? `mailto:${address}` : null;
}

/**
 * The `tel:` address of a number from `readTelephone`. Short numbers in Japan begin with `#`, which has to be
 * escaped in an address.
 */
export const telUrl = (tel: string): string => `tel:${tel.replace(/[^\d+*#]/g, '').replace(/#/g, '%23')}`;

/**
 * A number for speech output, digit by digit: 「0 4 3、1 1 1、2 2 2 2」, not "forty-three". Groups stay as
 * written; 、 makes a pause and is not spoken. The signs `#`, `*` and `+` stay: the caller puts them into
 * words.
 */
export const spokenTel = (tel: string): string =>
  (tel.normalize('NFKC').match(/[#*+]*\d+/g) ?? []).map((group) => [...group].join(' ')).join('、');

/** Whose page it is, as the words of a link; the whole text where it is no address. */
export const hostOf = (url: string): string => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;

/** What a reader's report contains: facts about the contact, nothing about the visit. */
export interface Reported {
  readonly id: string;
  /** The number, link or address as it is shown; empty: none is. */
  readonly number: string;
  readonly source: string;
  readonly date: string;
}

/**
 * The address for reporting that a contact is wrong: an e-mail with the given words and the facts below them,
 * or the embedder's form with the facts in its query.
 * @param to a `mailto:` or `https:` address, as `report` of the settings
 */
export function reportUrl(to: string, facts: Reported, subject: string, words: string): string {
  const rows = Object.entries(facts).filter(([, value]) => value !== '');
  if (to.startsWith('mailto:')) {
    const body = [words, ...rows.map(([name, value]) => `${name}: ${value}`)].join('\r\n');
    return `${to}?subject=${encoded(subject)}&body=${encoded(body)}`;
  }
  const [page = '', fragment] = to.split('#');
  const query = rows.map(([name, value]) => `${name}=${encoded(value)}`).join('&');
  return `${page}${page.includes('?') ? '&' : '?'}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** A `mailto:` address with subject and body, as `reportUrl` writes it. */
const LETTER = /^(mailto:[^?]+)\?subject=[\w%.~-]*&body=[\w%.~-]*$/;

/** True if the text may be used as an `href` unchanged. */
export const isSafeHref = (href: string): boolean =>
  httpsUrl(href) === href ||
  mailtoUrl(href.slice(7)) === href ||
  (LETTER.test(href) && mailtoUrl(href.slice(7).replace(/\?.*$/, '')) !== null) ||
  /^(?:tel|sms):(?:%23|\*|\+)?\d{3,15}$/.test(href);
