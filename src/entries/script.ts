/** The single script: everything in one file, for a page that has nothing but a script tag. */
import { isReadable } from '../element/charset.ts';
import { define } from '../element/define.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { HikikomoriHelpElement } from './index.ts';

if (isReadable(LANGUAGES)) {
  define(HikikomoriHelpElement);
} else {
  console.warn(
    '[hikikomori-help] define/charset: the script was not read as UTF-8. The content of the tag stays.',
  );
}
