/** The single script: everything in one file, for a page that uses nothing but a script tag. */
import { CONTENT } from '../content/index.ts';
import type { Content } from '../element/content.ts';
import { defineReadable } from '../element/charset.ts';
import { languagesBeside } from '../element/language-file.ts';
import { BESIDE } from '../i18n/beside.ts';
import { HikikomoriHelpElement } from './index.ts';

defineReadable(
  class extends HikikomoriHelpElement {
    static override readonly content: Content = { ...CONTENT, beside: languagesBeside(BESIDE) };
  },
);
