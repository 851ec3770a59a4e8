/** Ways of spending less on a long list, without saying anything else of it. */
import { plainText } from '../plain-text.ts';

/**
 * The same function, asked once for each text: hours, pages and dates stand in a list again and again.
 * Keeps every text it was asked for, so it must not outlive the list.
 */
export function once<Result extends string | boolean>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = read(text)));
    return result;
  };
}

/** The same function as it is: for texts that hardly ever stand twice, looking them up would cost more than reading them. */
export const each: typeof once = (read) => read;

/**
 * Every sign that `plainText` takes out or makes a blank stands in these spans, beside others, which it leaves; those take the long
 * way. Blanks are looked at on their own: most addresses have one.
 */
// eslint-disable-next-line no-control-regex
const SUSPICIOUS = /[\0-\x1f\x7f-\xa0\xad\u0600-\u3000\ud800-\udfff\ufeff\ufff0-\uffff]/;

const BLANK = 32;

/** The same as `plainText`; names and addresses in Japanese have nothing to be taken out, and that is found out faster. */
export function plainTextSoon(text: string): string | null {
  const last = text.length - 1;
  const blanks = text.charCodeAt(0) === BLANK || text.charCodeAt(last) === BLANK || text.includes('  ');
  return last < 0 || last > 200 || blanks || SUSPICIOUS.test(text) ? plainText(text) : text;
}
