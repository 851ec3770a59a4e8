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

/**
 * A `mailto:` address for a plain e-mail address, or null. No subject, no copies: nothing that was answered
 * can get in.
 */
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

/** True for what may stand in an `href`, exactly as it is. */
export const isSafeHref = (href: string): boolean =>
  httpsUrl(href) === href ||
  mailtoUrl(href.slice(7)) === href ||
  /^(?:tel|sms):(?:%23|\*|\+)?\d{3,15}$/.test(href);
