/**
 * The only way an address gets into a link. An allow-list over the text itself: no parser whose quirks could
 * differ from the browser's, and nothing is repaired. What does not fit is no link.
 */

const LONGEST = 2000;
/**
 * What nearly every address is; it saves going through the letters of all languages. Whatever fits here fits
 * `HTTPS` as well.
 */
const PLAIN_HTTPS = /^https:\/\/[A-Za-z\d.-]+(?::\d{1,5})?(?:[/?#][!#-&(-;=?-[\]-_a-~]*)?$/;
/**
 * Letters, digits, dots and hyphens (also international names), an optional port, then no white space,
 * quotes, backslashes or angle brackets.
 */
const HTTPS = /^https:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#][^\p{C}\p{Z}"'`\\<>]*)?$/u;
const EMAIL = /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/**
 * An `https:` address, or null. `Https:`, as a phone's keyboard begins a line, is made small: links are told
 * apart by it.
 */
export function httpsUrl(text: string): string | null {
  if (text.length <= LONGEST && PLAIN_HTTPS.test(text)) return text;
  const url = text.trim().replace(/^https/i, 'https');
  return url.length <= LONGEST && HTTPS.test(url) ? url : null;
}

/** A `mailto:` address for a plain e-mail address, or null: without subject or copies. */
export function mailtoUrl(text: string): string | null {
  const address = text.trim();
  return address.length <= 254 && EMAIL.test(address) ? `mailto:${address}` : null;
}

/**
 * The `tel:` address of a number from `readTelephone`. `#` starts a short number in Japan and has to be
 * escaped in an address.
 */
export const telUrl = (tel: string): string => `tel:${tel.replace(/[^\d+*#]/g, '').replace(/#/g, '%23')}`;

/**
 * A number as it is read out, digit by digit: 「0 4 3、1 1 1、2 2 2 2」, and not as "forty-three". Groups are
 * those it is written in; the pause between them is a mark that a voice doesn't name. The signs of short
 * numbers and of other countries stay, since their words are the caller's.
 */
export const spokenTel = (tel: string): string =>
  (tel.normalize('NFKC').match(/[#*+]*\d+/g) ?? []).map((group) => [...group].join(' ')).join('、');

/** What a reader's report carries: of the contact, and nothing of the visit. */
export interface Reported {
  readonly id: string;
  /** The number, link or address as it is shown; empty: none is. */
  readonly number: string;
  readonly source: string;
  readonly date: string;
}

/**
 * The address by which a reader tells that a contact is wrong: a letter with the facts below the given words,
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

/** A letter with a subject and a text that are written as `reportUrl` writes them. */
const LETTER = /^(mailto:[^?]+)\?subject=[\w%.~-]*&body=[\w%.~-]*$/;

/** True for what may stand in an `href`, exactly as it is. */
export const isSafeHref = (href: string): boolean =>
  httpsUrl(href) === href ||
  mailtoUrl(href.slice(7)) === href ||
  (LETTER.test(href) && mailtoUrl(href.slice(7).replace(/\?.*$/, '')) !== null) ||
  /^(?:tel|sms):(?:%23|\*|\+)?\d{3,15}$/.test(href);
