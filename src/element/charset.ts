import type { Languages } from '../i18n/translate.ts';

/** The letters of 「日本語」 as numbers: a word to compare with would be misread in the same way. */
const EXPECTED = '26085,26412,35486';

/**
 * Whether the script was decoded as UTF-8. Otherwise (its byte order mark was lost, or somebody has saved it
 * anew) its words are unreadable, and the tag's own content serves the person better.
 */
export function isReadable(languages: Languages): boolean {
  const word = languages['ja']?.['language.ja'] ?? '';
  return [...word].map((letter) => letter.codePointAt(0)).join() === EXPECTED;
}
