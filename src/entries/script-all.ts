/**
 * The single script with the municipal windows and switchboards of all Japan, for a page that serves more
 * than one prefecture without any request.
 */
import { CONTENT } from '../content/index.ts';
import { WINDOWS } from '../content/windows.ts';
import type { Content } from '../element/content.ts';
import { defineReadable } from '../element/charset.ts';
import { HikikomoriHelpElement } from './index.ts';

defineReadable(
  class extends HikikomoriHelpElement {
    static override readonly content: Content = { ...CONTENT, windows: WINDOWS };
  },
);
