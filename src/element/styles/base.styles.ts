import { css } from 'lit';

/**
 * The frame, the type scale and the flow. Lengths are in em from a font size of our own (shelter.styles.ts):
 * a page with a 62.5 % root can't shrink them.
 */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .widget {
    container-type: inline-size;
    max-width: var(--_width);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    overflow: clip;
  }
  /* Keeps lines short enough to read, however wide the frame is. */
  .screen {
    max-width: 47em;
    padding: 1.75em 1.25em 1.5em;
  }
  .always {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    padding: 0.5em 1.25em;
    background: var(--_soft);
    border-top: 1px solid var(--_line);
  }
  /* Many rows that few need: languages, readings, the way out. */
  .always > .text,
  .always > a {
    min-height: 2.75em;
  }
  @container (min-width: 34em) {
    .screen {
      padding: 2.5em 2.5em 2em;
    }
    .always {
      padding: 0.5em 2.5em;
    }
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.75em 0 0.5em;
    font-size: clamp(1em, var(--_heading, 1.125em), 1.125em);
    font-weight: 700;
    line-height: 1.5;
    text-wrap: pretty;
    word-break: auto-phrase;
  }
  [tabindex='-1'] {
    margin: 0 0 0.5em;
    font-size: clamp(1em, var(--_heading, 1.5em), 1.5em);
    line-height: 1.45;
    text-wrap: balance;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  /* Room for a header or a bar that the page keeps at the window's edge; below a heading also for the first
     answers. */
  :is(a, button, input, select, summary, textarea) {
    scroll-margin-block: 4em;
  }
  [tabindex='-1'] {
    scroll-margin-block: 4em min(10em, 40vh);
  }
  .panel :is(a, button, input, select, summary, textarea, [tabindex='-1']) {
    scroll-margin-block: 0;
  }
  p,
  li,
  dd,
  small,
  summary,
  button,
  a,
  label {
    text-wrap: pretty;
    word-break: auto-phrase;
  }
  /* Phones zoom into a field with smaller letters, and do not zoom out again. The copy under the memo must be
     as high as the memo. */
  .screen :is(select, input, textarea, .under) {
    font-size: max(1em, 16px);
  }
  p {
    margin: 0.5em 0;
  }
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  small,
  .small,
  .provenance {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .lead {
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .number {
    margin: 0 0 0.25em;
    font-size: 0.875em;
    font-weight: 700;
    color: var(--_accent);
    letter-spacing: 0.04em;
  }
  .number span:not(.words) {
    margin-inline-start: 0.75em;
    font-weight: 400;
    color: var(--_muted);
  }
  .why {
    margin: 0 0 1.25em;
    color: var(--_muted);
  }
  .icon {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    /* Otherwise it would keep our colour, which may not be visible on the forced background. */
    .icon {
      forced-color-adjust: auto;
    }
  }
  @media print {
    :host {
      max-width: none;
    }
    .always,
    .actions {
      display: none;
    }
  }
`;
