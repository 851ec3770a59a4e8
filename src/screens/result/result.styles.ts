import { css } from 'lit';

/** The result: the card with its button first, in two columns where there is room. */
export const resultStyles = css`
  .answer > .why {
    margin: 0 0 0.75em;
  }
  .answer [tabindex='-1'] {
    margin-bottom: 0.25em;
    font-size: clamp(1em, var(--_heading, 1.375em), 1.375em);
    text-wrap: pretty;
  }
  .first,
  .now {
    border-radius: calc(var(--_radius) * 1.2);
    padding: 0.75em 0.875em;
  }
  .first {
    background: var(--_soft);
  }
  .first .name :is(h3, h4, h5, h6) {
    margin: 0 0 0.5em;
    font-size: 0.9375em;
  }
  .first > p {
    margin: 0.375em 0 0;
    font-size: 0.9375em;
  }
  .first .primary + .secondary {
    margin-top: 0.5em;
  }
  .first .primary,
  .first .secondary,
  .now .secondary,
  .strip .primary,
  .strip .secondary,
  .near a,
  .emergency a {
    width: 100%;
    padding-inline: 0.5em;
  }
  .first > .name + .small {
    margin: -0.25em 0 0.625em;
    line-height: 1.5;
  }
  .first .booking {
    font-size: 0.875em;
  }
  .first > .trust {
    font-size: 0.875em;
    text-wrap: balance;
  }
  .first > details {
    margin: 0.25em 0 -0.375em;
    border: 0;
  }
  .first > details:last-of-type {
    border: 0;
  }
  .first > .small a {
    display: inline;
  }
  .now a {
    padding-inline: 0.75em;
  }
  .screen[data-screen='result'] {
    padding-bottom: 0.75em;
  }
  @container (min-width: 52em) {
    .screen[data-screen='result'] {
      max-width: none;
    }
    .result {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 2.5em;
      align-items: start;
    }
    .result > .strip {
      grid-column: 1 / -1;
    }
    .after > :first-child {
      margin-top: 0;
    }
  }
  .when {
    display: block;
    font-size: 0.6875em;
    font-weight: 400;
  }
  .strip .row {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  :is(.near, .emergency, .strip, .now) a {
    justify-content: flex-start;
    padding-inline: 1em;
  }
  .two a {
    padding: 0.375em 0.75em !important;
  }
  .two .icon {
    display: none;
  }
  .two strong {
    font-size: 1em;
    letter-spacing: 0;
  }
  .actions > details {
    border: 0;
  }
  .actions > details[open] {
    flex-basis: 100%;
  }
  .actions > details > summary {
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .actions > details:not([open]) > summary::after {
    content: none;
  }
  .result .actions {
    margin-top: 0.75em;
  }
  .first .primary strong {
    font-size: clamp(1em, 5cqi, 1.125em);
    letter-spacing: 0.02em;
  }
  .first .say {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin-top: 0.5em;
    padding: 0.125em 0.75em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .first .say > span {
    flex: 1;
    text-indent: -0.5em;
    padding-inline-start: 0.5em;
  }
  .now {
    margin-top: 0.75em;
    border: 1px solid var(--_line);
  }
  .now p {
    margin: 0 0 0.375em;
    font-size: 0.875em;
    font-weight: 700;
  }
  .now div + div {
    margin-top: 0.75em;
  }
  .strip {
    margin-bottom: 1em;
    padding: 0.5em 0.75em 0.125em;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .strip > p {
    margin: 0 0 0.25em;
    font-weight: 700;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 0.5em;
  }
  .two > * {
    min-width: 0;
  }
  .two > li > a {
    height: 100%;
  }
  .more {
    margin-top: 0.75em;
  }
  .after > details:first-child {
    margin-top: 1em;
  }
  .first .card {
    background: var(--_surface);
  }
`;
