/**
 * Telephone numbers as spreadsheets leave them. Only what can be nothing else is repaired: 43-221-0000 has nine digits, and no
 * number one can dial in Japan has nine digits and no zero before them.
 */
import { telephone } from '../links.ts';

export interface ReadTel {
  readonly tel: string;
  /** 「内線123」, as written behind the number. */
  readonly extension?: string;
  /** True where a lost leading zero was put back. */
  readonly repaired: boolean;
}

/**
 * 電気通信番号計画: ten digits with an area code or 0120, 0570 …, eleven for mobile and IP telephones and 0800. No area code has a
 * zero in third place. Six zeros at the end are a sample's; they are remarked on later.
 */
const WHOLE = /^0(?:[1-9][1-9]\d{7}|[5-9]0\d{8}|\d{3}0{6})$/;
const SHORT = /^(?:1\d\d|#\d{4})$/;
const ABROAD = /^\+81[1-9]\d{8,9}$/;
const LONGEST = 200;

/** What people write around a number without changing it. */
const BEFORE = /^(?:電話番号|電話|直通|代表|TEL|Tel|tel)[:.\s]*/;
const AFTER = /\s*\((?:代表|代|直通)\)$/;
const EXTENSION = /[\s(]*(内線(?:番号)?[\s:]*[\d\-~]+)\)?$/;

/**
 * Reads the numbers of a cell; several stand behind 「、」 or on lines of their own.
 * @returns null unless every one of them is a whole number
 */
export function readTels(text: string): readonly ReadTel[] | null {
  if (text.length > LONGEST) return null;
  const read = text.normalize('NFKC').split(/[;\n、,/]/).map((part) => part.trim()).filter((part) => part !== '').map(readTel);
  return read.length > 0 && read.every((tel) => tel !== null) ? read : null;
}

function readTel(written: string): ReadTel | null {
  const bare = written.replace(AFTER, '');
  const extension = EXTENSION.exec(bare)?.[1]?.trim();
  const number = telephone(bare.replace(EXTENSION, '').replace(BEFORE, '').replace(AFTER, ''));
  if (number === null) return null;
  const digits = number.replace(/[^\d+#*]/g, '');
  const rest = extension === undefined ? {} : { extension };
  if ([WHOLE, SHORT, ABROAD].some((whole) => whole.test(digits))) return { tel: number, repaired: false, ...rest };
  if (/^[1-9]/.test(digits) && WHOLE.test(`0${digits}`)) return { tel: number.replace(/\d/, '0$&'), repaired: true, ...rest };
  return null;
}
