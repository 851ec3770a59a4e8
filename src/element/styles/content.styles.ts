import { css } from 'lit';

/** Cards, lists and notes. */
export const content = css`
  .promises {
    display: grid;
    gap: 0.25em;
    margin: 1em 0 1.5em;
    padding: 0.875em 1.125em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .promises li,
  .reasons li {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
  }
  .promises .icon,
  .reasons .icon {
    width: 1.25em;
    height: 1.25em;
    margin-top: 0.25em;
    color: var(--_accent);
  }
  .legend :is(h2, h3, h4, h5, h6) {
    margin-top: 0;
  }
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
  .first .card {
    background: var(--_surface);
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
  .near + .actions {
    margin: 0.75em 0;
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
  .status[data-state='open'] {
    color: var(--_accent);
    font-weight: 700;
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
  .near {
    display: grid;
    gap: 0.75em;
  }
  .near small {
    display: block;
    margin-top: 0.125em;
    line-height: 1.5;
  }
  .stacked > small {
    display: block;
    color: inherit;
    font-weight: 400;
    line-height: 1.35;
  }
  .primary > .stacked,
  .secondary > .stacked {
    display: block;
    line-height: 1.35;
  }
  .primary > span:not(.hidden),
  .secondary > span:not(.hidden) {
    min-width: 0;
  }
  .emergency {
    margin: 0.75em 0;
  }
  .memo {
    position: relative;
    margin-top: 1em;
    padding: 0 0.875em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.2);
  }
  .memo > [part='copy'] {
    position: absolute;
    inset: 0.625em 0.625em auto auto;
  }
  .memo > details {
    border: 0 !important;
  }
  .memo > details > summary {
    min-height: 4.25em;
    margin-inline-end: 6.25em;
  }
  /* Open, the whole note stands right under it. */
  .memo > details[open] .preview {
    display: none;
  }
  .preview {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 1;
    overflow: hidden;
    line-height: 1.5;
  }
  .more {
    margin-top: 0.75em;
  }
  .after > details:first-child {
    margin-top: 1em;
  }
  summary small {
    font-weight: 400;
  }
  .number-only {
    font-size: 0.9375em;
  }
  .reasons > :first-child {
    margin-top: 0;
  }
  .card {
    margin: 1em 0;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card > :first-child {
    margin-top: 0;
  }
  .channel + .channel {
    margin-top: 1em;
    padding-top: 1em;
    border-top: 1px solid var(--_line);
  }
  .along {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-top: 0.25em;
  }
  .along span {
    font-size: 0.875em;
  }
  .along .icon {
    width: 1.25em;
    height: 1.25em;
  }
  .qr {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
    margin: 0.5em 0;
  }
  .qr svg {
    flex: none;
    max-width: 100%;
    height: auto;
    border-radius: 0.5em;
    forced-color-adjust: none;
  }
  .qr p {
    flex: 1 12em;
    margin: 0;
    font-size: 0.9375em;
    color: var(--_muted);
    word-break: auto-phrase;
    text-wrap: pretty;
  }
  .qr strong {
    display: block;
    color: var(--_text);
  }
  @media (hover: none) and (pointer: coarse) {
    .qr,
    .qr-button {
      display: none;
    }
  }
  @media print {
    .along {
      display: none;
    }
  }
  .card dl > div,
  .rows > div {
    padding: 0.25em 0;
  }
  .card dt,
  .rows dt {
    font-size: 0.875em;
    color: var(--_muted);
    line-height: 2;
  }
  @container (min-width: 26em) {
    .card dl > div {
      display: grid;
      grid-template-columns: 5.5em 1fr;
      gap: 0.5em;
    }
    .rows > div {
      display: grid;
      grid-template-columns: 5.5em 1fr;
      gap: 0 0.5em;
    }
    .rows dd {
      grid-column: 2;
    }
  }
  .notice {
    display: block;
    margin: 0.75em 0;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_notice);
  }
  .notice p {
    margin: 0.25em 0;
  }
  .provenance {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-bottom: 0;
    line-height: 2;
  }
  details {
    border-top: 1px solid var(--_line);
  }
  details details {
    border-top-style: dashed;
  }
  section > details:last-of-type {
    border-bottom: 1px solid var(--_line);
  }
  details > :last-child:not(summary) {
    margin-bottom: 1em;
  }
  .supports li {
    display: grid;
    padding: 0.75em 0;
    border-top: 1px solid var(--_line);
  }
  .dots {
    display: grid;
    gap: 0.375em;
  }
  .dots li {
    padding-inline-start: 1.25em;
    position: relative;
  }
  .dots li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25em;
    top: 0.75em;
    width: 0.375em;
    height: 0.375em;
    border-radius: 50%;
    background: var(--_accent);
  }
  .steps {
    margin: 0.5em 0;
  }
  .steps li {
    display: flex;
    align-items: center;
    min-height: 3.5em;
    padding: 0.25em 0;
    border-top: 1px solid var(--_line);
  }
  .steps li:last-child {
    border-bottom: 1px solid var(--_line);
  }
  .flow {
    display: grid;
    gap: 0.5em;
    margin: 0.5em 0;
    padding-inline-start: 1.5em;
  }
  .flow li {
    padding-inline-start: 0.25em;
  }
  .flow li::marker {
    color: var(--_accent);
    font-weight: 700;
  }
  .supports li > div + div {
    margin-top: 0.5em;
  }
  .supports li p {
    margin: 0;
  }
  blockquote {
    margin: 0.5em 0 1em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    border: 1px solid var(--_line);
  }
  .lines {
    display: grid;
    gap: 0.75em;
  }
  .line {
    padding: 1em 1.125em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .line p {
    margin: 0.25em 0;
  }
  .line .name {
    font-weight: 700;
  }
  .line small {
    display: block;
    margin-top: 0.25em;
  }
  .tag {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0 0.625em;
    border-radius: 1em;
    background: var(--_soft);
    color: var(--_accent);
    font-size: 0.8125em;
  }
  .answers > div {
    display: grid;
    gap: 0.125em;
    padding: 1em 0;
    border-top: 1px solid var(--_line);
  }
  .answers dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .answers dd {
    font-weight: 700;
  }
  .answers .secondary {
    margin-top: 0.5em;
  }
  .area {
    margin: 0.75em 0;
    padding: 0.875em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .area label {
    display: block;
    font-weight: 700;
  }
  .area :is(select, input) {
    font-weight: 400;
    margin: 0.25em 0 0.75em;
  }
  .towns {
    margin-bottom: 1em;
  }
  .towns ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .towns [role='status']:empty {
    display: none;
  }
  .area p {
    margin-top: 0;
  }
  /* Letters twice as large on a phone: the room goes to the words, and a number is never cut off. */
  @container (max-width: 17em) {
    .screen,
    .always,
    .exit {
      padding-inline: 0.5em;
    }
    .first,
    .now,
    .strip,
    .memo,
    .card,
    .line,
    .area,
    .promises,
    blockquote,
    .notice {
      padding: 0.625em 0.5em;
    }
    .secondary {
      padding-inline: 0.5em;
    }
    :is(.primary, .secondary) > .icon {
      display: none;
    }
    .memo > [part='copy'] {
      position: static;
    }
    .memo > details > summary {
      margin-inline-end: 0;
    }
    .preview {
      -webkit-line-clamp: 3;
    }
  }
  @media (forced-colors: active) {
    .first,
    .promises,
    .notice,
    .area {
      border: 1px solid CanvasText;
    }
  }
`;
