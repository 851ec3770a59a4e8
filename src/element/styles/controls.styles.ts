import { css } from 'lit';

/**
 * Everything that can be pressed: at least 48 px high, with a two-colour focus ring that shows on any
 * background.
 */
export const controls = css`
  button,
  a,
  select,
  summary,
  input {
    font: inherit;
    letter-spacing: inherit;
  }
  button,
  .primary,
  .secondary {
    cursor: pointer;
  }
  :is(button, a, select, summary, input):focus-visible {
    outline: 0.1875em solid var(--_text);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em var(--_ring);
  }
  /* Screen readers say numbers digit by digit, where the browser supports it. */
  [href^='tel:'] {
    speak-as: digits;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
    border-radius: 0.25em;
  }
  .options,
  .several {
    display: grid;
    gap: 0.75em;
  }
  .options {
    margin: 0.75em 0 1.25em;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.75em;
    justify-content: space-between;
    width: 100%;
    min-height: 3.75em;
    margin: 0;
    padding: 0.75em 1.125em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-size: 1.0625em;
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }
  .option small {
    display: block;
    margin-top: 0.125em;
  }
  .option[aria-current],
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option[aria-current] .icon {
    color: var(--_accent);
  }
  label.option {
    justify-content: flex-start;
  }
  input[type='checkbox'] {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .option:has(:focus-visible) {
    outline: 0.1875em solid var(--_text);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em var(--_ring);
  }
  .option :focus-visible {
    outline: none;
    box-shadow: none;
  }
  .primary,
  .secondary,
  .text,
  .help {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 3em;
    padding: 0.5em 1.25em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    line-height: 1.4;
    text-align: start;
  }
  /* Keeps a number on one line. */
  :is(.primary, .secondary, .text) strong[translate='no'] {
    white-space: nowrap;
  }
  .primary {
    width: 100%;
    min-height: 3.5em;
    padding-inline: 0.5em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    text-decoration: none;
  }
  :is(.primary, .secondary, a.text) > span:not(.hidden, .words) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.625em;
  }
  .primary strong {
    font-size: clamp(1em, 5.5cqi, 1.25em);
    letter-spacing: 0.04em;
  }
  .secondary {
    border-color: var(--_accent);
    color: var(--_accent);
    background: var(--_surface);
    text-decoration: none;
    font-weight: 700;
  }
  .text {
    min-width: 3em;
    margin-inline-start: -0.25em;
    padding-inline: 0.25em;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  a.text {
    margin: 0;
    padding-inline: 0;
  }
  span > a.text {
    min-height: 3.25em;
  }
  .help {
    margin-inline-start: -0.25em;
    padding-inline: 0.25em;
    color: var(--_danger);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .exit {
    padding: 0.75em 1.25em;
    background: var(--_surface);
    border-bottom: 1px solid var(--_line);
  }
  .exit-note {
    display: block;
    padding: 0.625em calc(1.25em / 0.875) 0;
  }
  /* In a lower window a sticky bar would cover the element that has the focus. */
  @media (min-height: 20em) {
    .exit {
      position: sticky;
      top: 0;
      z-index: 1;
    }
    .exit-note ~ * :is(a, button, summary, select, textarea, input, [tabindex='-1']) {
      scroll-margin-top: 6em;
    }
  }
  .veil {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    width: 100vw;
    height: 100vh;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 1.5em;
    border: 0;
    background: #fff;
    color: #1a1a1c;
    font: 700 1.25em/1.75 var(--_font);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    margin-top: 1.25em;
  }
  select,
  input[type='text'] {
    width: 100%;
    min-height: 3em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-height: 3em;
    padding: 0.5em 0;
    cursor: pointer;
    font-weight: 700;
    color: var(--_accent);
    border-radius: 0.25em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    width: 0.5em;
    height: 0.5em;
    margin-inline: auto 0.375em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  details[open] > summary::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  @media (hover: hover) {
    .option:hover {
      background: var(--_soft);
      border-color: var(--_accent);
    }
    .primary:hover {
      text-decoration: underline;
    }
    .secondary:hover {
      background: var(--_soft);
    }
    .text:hover,
    .help:hover,
    summary:hover {
      text-decoration: underline;
      text-decoration-thickness: 2px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .option,
    .secondary {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
  @media (forced-colors: active) {
    .option[aria-current],
    .option:has(:checked) {
      border: 3px solid Highlight;
    }
    .primary {
      border-color: LinkText;
    }
    button.primary {
      border-color: ButtonText;
    }
  }
`;
