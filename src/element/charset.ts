import type { Languages } from '../i18n/translate.ts';
import type { Content } from './content.ts';
import { define } from './define.ts';

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

/** Registers the element of a script that was read as UTF-8. */
export function defineReadable(constructor: CustomElementConstructor & { readonly content: Content }): void {
  if (isReadable(constructor.content.languages)) define(constructor);
  else
    console.warn(
      '[hikikomori-help] define/charset: the script was not read as UTF-8. The content of the tag stays.',
    );
}
