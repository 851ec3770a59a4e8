/** Ways of spending less on a long list, without saying anything else of it. */
import { plainText } from '../tag-centre.ts';

/**
 * The same function, asked once for each text: hours, pages and dates stand in a list again and again.
 * Keeps every text it was asked for, so it must not outlive the list.
 */
export function once<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined && !known.has(text)) known.set(text, (result = read(text)));
    return result as Result;
  };
}

/**
 * Every sign that `plainText` takes out stands in these spans, beside others that it leaves: white space, controls, marks of
 * direction, and halves of signs beyond the first plane.
 */
// eslint-disable-next-line no-control-regex
const SUSPICIOUS = /[\0-\x20\x7f-\xa0\xad\u0600-\u3000\ud800-\udfff\ufeff\ufff0-\uffff]/;

/** The same as `plainText`; names and addresses in Japanese have nothing to be taken out, and that is found out faster. */
export const plainTextSoon = (text: string): string | null => (text.length > 100 || SUSPICIOUS.test(text) ? plainText(text) : text || null);
