// Languages that nobody speaks: English with other letters and 40 % longer, as translations into German or Tagalog
// are. Whoever sees a plain letter, or a line that is cut off, has found a fault. No package has them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from '../../src/i18n/translate.ts';
import { LANGUAGES } from './texts.ts';

const PLAIN = 'abcdefghiklmnoprstuwyzABCDEFGHIKLMNOPRSTUWYZ';
const MARKED = 'åƀçđéƒĝĥîķļḿñöþŕšţûŵýžÅƁÇĐÉƑĜĤÎĶĻḾÑÖÞŔŠŢÛŴÝŽ';
const OTHER = new Map([...PLAIN].map((letter, index) => [letter, [...MARKED][index]!]));
const VOWELS = 'aeiouyAEIOUY';
const LONGER = 1.4;
/** Words are counted out of these, so none may be added. */
const LISTS = ['date.months', 'date.months.short', 'date.weekdays'];

const marked = (text: string): string =>
  [...text].map((letter) => (OTHER.get(letter) ?? letter).repeat(VOWELS.includes(letter) ? 2 : 1)).join('');

/** Values stay as they are; a separator without letters does too. */
function longer(key: string, text: string): string {
  const made = text
    .split(/(\{\{\w+\}\})/)
    .map((part) => (part.startsWith('{{') ? part : marked(part)))
    .join('');
  if (LISTS.includes(key) || !/[a-z]/i.test(text)) return made;
  const missing = Math.ceil([...text].length * LONGER) - [...made].length;
  return missing > 1 ? `${made.trimEnd()} ${'ö'.repeat(missing - 1)}${/ $/.test(made) ? ' ' : ''}` : made;
}

/** The long one, and the same from right to left. */
export const PSEUDO = { long: 'en-XA', rightToLeft: 'ar-XB' } as const;
export type Pseudo = (typeof PSEUDO)[keyof typeof PSEUDO];

export const pseudoTexts = (tag: Pseudo): Texts => ({
  ...Object.fromEntries(Object.entries(LANGUAGES.en).map(([key, text]) => [key, longer(key, text)])),
  [`language.${tag}`]: tag === 'ar-XB' ? 'اللغة' : 'Þšéûđö',
});

/** Writes them into a folder, as they would lie in `locales/`. */
export function writePseudoLocales(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const tag of Object.values(PSEUDO))
    writeFileSync(join(folder, `${tag}.json`), `${JSON.stringify(pseudoTexts(tag), null, 2)}\n`);
}
