/** Finds the telephone numbers in a text, however they are written. */

export interface FoundNumber {
  /** As dialled within Japan: digits, with a `#` or `*` of a short number. */
  readonly digits: string;
  /** As written. */
  readonly written: string;
  /** Where it begins in the text. */
  readonly at: number;
  /** The position behind it. */
  readonly end: number;
}

/** Ten digits with an area code or 0120, 0570 …, eleven for mobile and IP telephones and 0800. */
const NATIONAL = /^0(?:[1-9]\d{8}|[5-9]0\d{8})$/;
/** A sample number, which nobody has. */
const SAMPLE = /^000\d{7,8}$/;
const LONGEST = 11;
/** What may stand between two groups of digits of one number. */
const GAP = /^[-\s().]{0,4}$/;
/** Numbers of a list, of a note or raised; converted to plain digits they would become part of a number. */
const ORNAMENTS = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]/g;
const DASHES = /[‐-―⁃−─━]/g;
/** Between digits a dash, in words a long vowel. */
const LONG_VOWEL = /(?<=[\d)]\s?)ー(?=\s?[\d(])/g;
/** A short number stands alone: no part of a date, a price or a longer number. */
const BEFORE_SHORT = /[\d.,\-/:]$/;
const BEHIND_SHORT = /^(?:\d|[.,\-/:]\d|[年月日時分円人名件%階号])/;

/** The text with half-width digits, plain brackets and hyphens; characters that are not seen are removed. */
export const plainDigits = (text: string): string =>
  text
    .replace(ORNAMENTS, ' ')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(DASHES, '-')
    .replace(/[[〔【]/g, '(')
    .replace(/[\]〕】]/g, ')')
    .replace(LONG_VOWEL, '-');

/** @param text from `plainDigits` */
export function numbersIn(text: string): FoundNumber[] {
  const groups = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    at: index,
    end: index + digits.length,
  }));
  const found: FoundNumber[] = [];
  for (const [nth, { digits, at, end }] of groups.entries()) {
    const isAbroad = digits.startsWith('81') && text[at - 1] === '+';
    const short = isAbroad ? undefined : shortNumber(text, digits, at, end);
    if (short) found.push(short);
    if ((!isAbroad && !digits.startsWith('0')) || /\d-$/.test(text.slice(Math.max(0, at - 2), at))) continue;
    // A number ends with a group, and the digits behind a hyphen belong to it.
    let dialled = isAbroad ? `0${digits.slice(2)}` : digits;
    for (let last = nth; dialled.length <= LONGEST; last += 1) {
      const { end: here } = groups[last] ?? { end };
      const next = groups[last + 1];
      const isWhole =
        (NATIONAL.test(dialled) || SAMPLE.test(dialled)) && !/^-\d/.test(text.slice(here, here + 2));
      if (isWhole) {
        found.push({ digits: dialled, written: writtenNumber(text, at, here), at, end: here });
        break;
      }
      if (!next || next.at - here > 4 || !GAP.test(text.slice(here, next.at))) break;
      // Behind +81 there is no zero, but some write it, in brackets or without.
      dialled += isAbroad && last === nth ? next.digits.replace(/^0/, '') : next.digits;
    }
  }
  return found;
}

function shortNumber(text: string, digits: string, at: number, end: number): FoundNumber | undefined {
  const sign = /[#*]$/.exec(text.slice(0, at).slice(-1))?.[0] ?? '';
  const isShort = sign === '' ? /^1\d\d$/.test(digits) : /^\d{3,4}$/.test(digits);
  const start = at - sign.length;
  return isShort &&
    !BEFORE_SHORT.test(text.slice(Math.max(0, start - 1), start)) &&
    !BEHIND_SHORT.test(text.slice(end, end + 2))
    ? { digits: sign + digits, written: sign + digits, at: start, end }
    : undefined;
}

/** As printed on the page, on one line, with the bracket that begins it. */
function writtenNumber(text: string, at: number, end: number): string {
  const start = text[at - 1] === '(' || text[at - 1] === '+' ? at - 1 : at;
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  return written.startsWith('(') && !written.includes(')') ? written.slice(1) : written;
}

/** The digits of a number of a list, as `numbersIn` gives them. */
export const digitsOf = (tel: string): string =>
  plainDigits(tel)
    .replace(/[^\d+#*]/g, '')
    .replace(/^\+810?/, '0');

/** True for a number that could be that of a window; 110 or 189 beside a name are nobody's own. */
export const isWindowNumber = ({ digits }: FoundNumber): boolean => digits.length >= 10;
