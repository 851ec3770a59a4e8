import { css } from 'lit';

/**
 * Keeps the styles of the page out. What the page does to the tag itself (hide, narrow, move, zoom it) is its right; what would be
 * inherited ends at the frames inside. Before all other sheets, since it also takes away what browsers give to buttons and dialogs.
 */
export const shelter = css`
  :host {
    display: block;
    max-width: var(--_width);
    writing-mode: horizontal-tb !important;
    /* Both the measure and all sizes hang on it, so no rule for every tag may reach it; there is a property to set it by. */
    font-size: var(--_size) !important;
  }
  :host([hidden]) { display: none !important; }
  /* The widget measures its own width and so has none to offer to a float, a table or a row of flexible boxes; this has. */
  :host::before {
    content: "一一一一一一";
    display: block;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    letter-spacing: 6em;
    word-break: normal;
    white-space: normal;
  }
  :host(:is([display="floating"], [display="dialog"]))::before { content: none; }
  .widget, .panel, [part~="launcher"] {
    all: initial;
    /* The language, as the attribute says it: letters and line breaks hang on it, and to some browsers it is a style as well. */
    -webkit-locale: revert-layer;
    /* What hides by it shall hide; and the page chooses between light and dark. */
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
`;
