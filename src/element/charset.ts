import { plainText } from '../i18n/furigana.ts';
import type { Languages } from '../i18n/translate.ts';
import type { Content } from './content.ts';
import { define } from './define.ts';

/** The code points of 「日本語」. A literal in this script would be misread in the same way as the texts. */
const EXPECTED = '26085,26412,35486';

/**
 * Whether the script was decoded as UTF-8. If not (its byte order mark was lost, or an editor has saved it in
 * another encoding), its texts are unreadable and the tag's own content stays in view.
 */
export function isReadable(languages: Languages): boolean {
  const word = plainText(languages['ja']?.['language.ja'] ?? '');
  return [...word].map((letter) => letter.codePointAt(0)).join() === EXPECTED;
}

/** Registers the element if its script was decoded as UTF-8. */
export function defineReadable(constructor: CustomElementConstructor & { readonly content: Content }): void {
  if (isReadable(constructor.content.languages)) define(constructor);
  else
    console.warn(
      '[hikikomori-help] define/charset: the script was not read as UTF-8. The content of the tag stays.',
    );
}
