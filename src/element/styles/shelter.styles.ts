import { css } from 'lit';

/**
 * Keeps the page's styles out. The page may hide, narrow, move or zoom the tag itself; inherited properties
 * are reset on the frames inside. Comes before the sheets of the parts, since it also removes the browser's
 * own styles of buttons and dialogs.
 */
export const shelter = css`
  :host {
    display: block;
    max-width: var(--_width);
    /* Distance to what is around the tag; the page may set another margin. */
    margin-block: 1.5em;
    writing-mode: horizontal-tb !important;
    /* Width and all sizes depend on it, so a page's rule for every element must not change it; a custom
       property does. */
    font-size: var(--_size) !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* container-type: inline-size makes the widget's intrinsic width 0. This invisible text keeps it at about
     40em in floats, tables and rows of flexible boxes. */
  :host::before {
    content: '一一一一一一';
    display: block;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    letter-spacing: 6em;
    word-break: normal;
    white-space: normal;
  }
  :host(:is([display='floating'], [display='dialog'])) {
    margin-block: 0;
  }
  :host(:is([display='floating'], [display='dialog']))::before {
    content: none;
  }
  .away {
    display: none;
  }
  .widget + .kept {
    margin-top: 1.5em;
  }
  .widget,
  .panel,
  .launcher {
    all: initial;
    /* Keeps the language of the lang attribute: fonts and line breaks depend on it, and some browsers also
       store it as this style. */
    -webkit-locale: revert-layer;
    /* Inherited, so that the page can hide the widget, and choose between light and dark. */
    visibility: inherit;
    color-scheme: inherit;
    display: block;
    box-sizing: border-box;
    direction: ltr;
    unicode-bidi: isolate;
    color: var(--_text);
    font-family: var(--_font);
    font-size: inherit;
    line-height: 1.75;
    letter-spacing: 0.01em;
    overflow-wrap: anywhere;
    line-break: strict;
    -webkit-user-select: text;
    user-select: text;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :is(.widget, .panel, .launcher)[dir='rtl'] {
    direction: rtl;
  }
  /* Numbers, addresses and names stay in their own order among letters that run the other way. */
  [dir='rtl'] :is([translate='no'], [lang='ja'], [lang='en']) {
    unicode-bidi: isolate;
    direction: ltr;
  }
  [data-theme='light'] {
    color-scheme: light;
  }
  [data-theme='dark'] {
    color-scheme: dark;
  }
`;
