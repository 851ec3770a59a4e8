/**
 * Reads all telephone numbers: those of the tag, of lists and tables, and of other formats. The result can be
 * dialled in Japan as it is, or is a sample number. A number is repaired only if it can't be dialled as
 * written and just one reading is possible; no digit is ever guessed.
 */

export interface Telephone {
  /** As printed, but with half-width digits and ASCII hyphens. */
  readonly tel: string;
  /** 「内線123」, as written after the number; without it the number reaches a switchboard. */
  readonly extension?: string;
  /** What else is written beside the number: 「ひきこもり相談専用」. */
  readonly note?: string;
  /** True if digits were changed: a lost zero was added, or a zero after +81 removed. */
  readonly repaired: boolean;
}

/** Including words around the number. */
const LONGEST = 100;
/** May begin with a bracket, as (03) 1234-5678. */
const FORM = /^[#*+(]?\d[\d\-() ]{1,18}\d$/;
/** Matches most numbers; nothing has to be converted in them. */
const PLAIN = /^\d(?:-?\d){2,14}$/;
const DASHES = /[‐-―⁃−─━ー]/g;
/**
 * After one of these characters digits are displayed in another order than they are stored in. Other
 * invisible characters change nothing.
 */
const TURNING = /[\u061c\u200f\u202b\u202e\u2067]/;

/** Words around a number that don't change it. */
const BEFORE = /^(?:電話番号|電話|直通|代表|tel)[:.\s]*/i;
const AFTER = /\s*\((?:代表|代|直通)\)$/;
const EXTENSION = /[\s(,;]*((?:内線(?:番号)?|ext(?:ension)?\.?|x)[\s:=]*\d[\d\-~]*)\)?$/i;

/**
 * A note beside a number: in brackets before or after it, before a colon or a space, or after it without a
 * digit. A text with digits but without brackets may be another number, or the end of this one.
 */
const NOTE_BEFORE = /^(?:\(([^()\d]+)\)|([^\d()+#*]+?)(?::| (?=[+#*(\d]))) ?(?=[+#*(\d])/;
const NOTE_BEHIND = / ?\(([^()]*\p{L}[^()]*)\)$/u;
const WORDS_BEHIND = /^([+(]?\d[\d\-() ]{7,}\d\)?)(?: ?[:※] ?| )?(\p{L}[^\d()]*)$/u;
/** 「043-111-2222～4」: further lines of the same place; the first is written in full. */
const MORE_LINES = /(\d[\d-]{8,}\d)[~\u301c]\d{1,4}(?=$|\D)/;
/** A fax, unless the note says that a person answers as well, or contains the number of the fax. */
const FAX = /fax|ファッ?クス|ファクシミリ/i;
const PERSON = /兼|共[用通]|同じ|同番|tel|電話|\d{4}/i;
const GONE = /廃止|旧番|欠番|不通|使われ|使えま|番号(?:は|を)?(?:停止|終了|変更)/;

/**
 * 電気通信番号計画: ten digits with an area code or 0120, 0570 …, eleven for mobile and IP telephones and 0800. No
 * area code has a zero in third place.
 */
const WHOLE = /^0(?:[1-9][1-9]\d{7}|[5-9]0\d{8})$/;
/** Sample numbers, which nobody has: 000-000-0000, 03-0000-0000. They cause a warning, and may be shown. */
const SAMPLE = /^0(?:00\d{7,8}|\d{3}0{6})$/;
const SHORT = /^(?:1\d\d|[#*]\d{3,4})$/;
const ABROAD = /^\+(?!81)[1-9]\d{6,14}$/;

const digitsOf = (number: string): string => number.replace(/[^\d+#*]/g, '');

const isNational = (digits: string): boolean => WHOLE.test(digits) || SAMPLE.test(digits);

/** ITU-T E.123: no zero follows the country code. */
const isDialled = (digits: string): boolean =>
  isNational(digits) ||
  SHORT.test(digits) ||
  ABROAD.test(digits) ||
  (/^\+81[1-9]/.test(digits) && isNational(`0${digits.slice(3)}`));

/** True if a number from `readTelephone` is a sample number. */
export const isSample = (tel: string): boolean => /^000|0{6}$/.test(digitsOf(tel));

/**
 * Reads a number as people and spreadsheets write it. Null if it can't be dialled, or if its meaning is
 * unclear.
 */
export function readTelephone(text: string): Telephone | null {
  const isPlain = text.length <= 20 && PLAIN.test(text) && isDialled(text.replaceAll('-', ''));
  if (isPlain) return { tel: text, repaired: false };
  if (text.length > LONGEST || TURNING.test(text)) return null;
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(DASHES, '-')
    .replace(/[[〔【]/g, '(')
    .replace(/[\]〕】]/g, ')')
    .replace(/\s+/g, ' ')
    .trim();
  const first = plain.replace(MORE_LINES, '$1');
  return readPlain(first) ?? readNoted(first);
}

function readPlain(plain: string): Telephone | null {
  const bare = plain.replace(AFTER, '');
  const extension = EXTENSION.exec(bare)?.[1]?.replace('=', ' ');
  const number = bare
    .replace(EXTENSION, '')
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/^\(\+81\) ?/, '+81 ');
  const tel = FORM.test(number) ? dialled(number) : null;
  return tel === null
    ? null
    : { tel, repaired: tel !== number, ...(extension !== undefined && { extension }) };
}

/** Reads a number with notes around it, at most one on each side. */
function readNoted(plain: string): Telephone | null {
  const [front = '', bracketed, leading] = NOTE_BEFORE.exec(plain) ?? [];
  const rest = plain.slice(front.length);
  const [back = '', inside] = NOTE_BEHIND.exec(rest) ?? [];
  const [, number = '', words] = back === '' ? (WORDS_BEHIND.exec(rest) ?? []) : [];
  const read = readPlain(words === undefined ? rest.slice(0, rest.length - back.length) : number);
  const notes = [bracketed ?? leading, inside ?? words].flatMap((note) => note?.trim() || []);
  const note = notes.join(' ');
  if (read === null || notes.length === 0 || GONE.test(note) || (FAX.test(note) && !PERSON.test(note)))
    return null;
  // 「定員:100」: so few digits may be no telephone number.
  return front !== '' && SHORT.test(digitsOf(read.tel)) ? null : { ...read, note };
}

/** The number as it has to be dialled. */
function dialled(number: string): string | null {
  const digits = digitsOf(number);
  if (isDialled(digits)) return number;
  if (/^\+810/.test(digits) && isNational(digits.slice(3))) {
    return number.replace(/^\+81[- ]*/, '').replace(/^(?:\(0\)[- ]*|0[- ]+)/, '0');
  }
  // 43-111-2222: in Japan no number that can be dialled has nine digits and no zero before them.
  return /^[1-9]/.test(digits) && isNational(`0${digits}`) ? number.replace(/\d/, '0$&') : null;
}
