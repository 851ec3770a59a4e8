/**
 * The single script with the municipal windows and switchboards of all Japan and with every language, for a page
 * that serves more than one prefecture, or readers of any language, without any request.
 */
import { CONTENT } from '../content/index.ts';
import { WINDOWS } from '../content/windows.ts';
import type { Content } from '../element/content.ts';
import { defineReadable } from '../element/charset.ts';
import { ALL_LANGUAGES } from '../i18n/all-languages.ts';
import { HikikomoriHelpElement } from './index.ts';

defineReadable(
  class extends HikikomoriHelpElement {
    static override readonly content: Content = { ...CONTENT, languages: ALL_LANGUAGES, windows: WINDOWS };
  },
);
