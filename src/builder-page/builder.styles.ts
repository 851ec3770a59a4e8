import { css } from 'lit';

/** The page around the fields; colours, measures and controls are those of the widget. */
export const styles = css`
  :host {
    display: block;
    min-height: 100vh;
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--_font);
    font-size: var(--_size);
    line-height: 1.75;
    overflow-wrap: anywhere;
    line-break: strict;
  }
  .page {
    max-width: 78em;
    margin: 0 auto;
    padding: 1.25em 1em 6em;
  }
  header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: start;
  }
  header p {
    grid-column: 1 / -1;
    margin: 0;
    color: var(--_muted);
  }
  h1 {
    margin: 0;
    font-size: 1.375em;
    line-height: 1.45;
  }
  header .text {
    grid-row: 1;
    grid-column: 2;
    margin: 0;
  }
  nav ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    margin: 1.25em 0 0;
    padding: 0;
    list-style: none;
    border-bottom: 1px solid var(--_line);
  }
  nav button {
    min-height: 3em;
    padding: 0.25em 0.875em;
    border: 0;
    border-bottom: 0.1875em solid transparent;
    border-radius: 0.25em 0.25em 0 0;
    background: none;
    color: var(--_accent);
  }
  nav button span {
    font-weight: 700;
    color: var(--_muted);
  }
  nav button[aria-current] {
    border-bottom-color: var(--_accent);
    background: var(--_soft);
    color: var(--_text);
    font-weight: 700;
  }
  .columns {
    display: grid;
    gap: 2.5em;
    margin-top: 1.5em;
  }
  .step {
    min-width: 0;
    max-width: 42em;
  }
  .where {
    margin: 0;
    font-size: 0.875em;
    font-weight: 700;
    color: var(--_accent);
  }
  .where:empty {
    display: none;
  }
  .lead {
    margin: 0 0 1.25em;
  }
  h3 {
    font-size: 1.0625em;
  }
  .field {
    display: grid;
    gap: 0.25em;
    margin: 0 0 1.25em;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .field > label:not(.option),
  legend {
    padding: 0;
    font-weight: 700;
  }
  .required {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0 0.5em;
    border: 1px solid var(--_edge);
    border-radius: 0.25em;
    font-size: 0.75em;
    font-weight: 400;
  }
  input:is([type='text'], [type='tel'], [type='url'], [type='email'], [type='date'], [type='file']),
  textarea {
    width: 100%;
    min-height: 3em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(1em, 16px);
  }
  select {
    max-width: 28em;
  }
  input[type='date'] {
    max-width: 14em;
  }
  textarea.code {
    font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.875em;
    line-height: 1.5;
  }
  textarea:focus-visible {
    outline: 0.1875em solid var(--_text);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em var(--_ring);
  }
  [aria-invalid] {
    border: 2px solid var(--_danger);
  }
  .option {
    min-height: 3em;
    padding: 0.375em 0.875em;
    font-size: 1em;
  }
  .step > .option {
    margin-bottom: 1.25em;
  }
  .choice .option {
    margin-top: 0.25em;
  }
  input[type='radio'] {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .mistakes p {
    margin: 0.25em 0 0;
  }
  .error {
    color: var(--_danger);
    font-weight: 700;
  }
  .warning,
  .notice {
    margin: 0 0 0.75em;
    padding: 0.75em 1em;
    border-inline-start: 0.25em solid var(--_edge);
    background: var(--_notice);
  }
  .warning ul,
  .notice ul,
  .imported {
    margin: 0.25em 0;
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .warning p,
  .notice p {
    margin: 0.25em 0;
  }
  .card,
  .channel,
  .week {
    margin: 0 0 1.25em;
    padding: 1em 1.125em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-width: 0;
  }
  .card h3 {
    margin: 0 0 0.5em;
  }
  .level {
    margin: 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .level span {
    margin-inline-start: 0.5em;
  }
  .facts dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .facts dd {
    margin: 0 0 0.5em;
  }
  .facts :is(.hours, small) {
    display: block;
  }
  .done {
    margin: 0;
    font-weight: 700;
    color: var(--_accent);
  }
  .done::before {
    content: '✓ ';
  }
  .said {
    margin: 0 0 0.75em;
    font-weight: 700;
  }
  .day {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding: 0.25em 0;
    border-bottom: 1px solid var(--_line);
  }
  .day .option {
    width: auto;
    min-width: 6.5em;
    padding: 0.25em 0.5em;
    border-color: transparent;
    background: none;
    box-shadow: none;
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375em;
  }
  .times .error {
    order: 1;
    flex-basis: 100%;
  }
  input.clock {
    width: 4.5em;
    padding-inline: 0.25em;
    text-align: center;
  }
  .times select {
    width: auto;
  }
  .asked {
    margin-top: 1em;
  }
  .ages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 0 1em;
    max-width: 24em;
  }
  .colour {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    padding: 0.25em 0;
  }
  .colour label {
    min-width: 12em;
  }
  .colour .mistakes {
    width: 100%;
  }
  input[type='color'] {
    width: 4em;
    height: 3em;
    padding: 0.25em;
    border: 1px solid var(--_edge);
    border-radius: 0.5em;
    background: var(--_surface);
  }
  .row {
    padding: 0.25em 0;
    border-top: 1px solid var(--_line);
  }
  .actions + .row {
    margin-top: 1.25em;
  }
  .row + .row {
    border-bottom: 1px solid var(--_line);
  }
  .row[open] {
    padding-bottom: 1.25em;
  }
  .todo {
    margin: 0 0 1.25em;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  .todo li {
    margin: 0.375em 0;
  }
  .onward {
    margin-top: 2em;
    padding-top: 1em;
    border-top: 1px solid var(--_line);
  }
  .row + .onward {
    border-top: 0;
  }
  .onward .primary {
    width: auto;
    padding-inline: 1.5em;
  }
  .field .primary,
  .field .secondary {
    justify-self: start;
    width: auto;
    padding-inline: 1.5em;
  }
  .actions + .field {
    margin-top: 1.25em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.25em 1em;
    padding: 0.375em 1em;
    border-top: 1px solid var(--_line);
    background: var(--_surface);
  }
  /* In a lower window it would cover the field that has the focus. */
  @media (min-height: 20em) {
    .bar {
      position: fixed;
      inset-inline: 0;
      bottom: 0;
      z-index: 1;
    }
  }
  .bar p {
    flex: 1;
    margin: 0;
    min-width: 8em;
    font-weight: 700;
  }
  :is(input, select, textarea, button, summary, a) {
    scroll-margin-block: 1em 5em;
  }
  .preview {
    display: none;
    min-width: 0;
  }
  .preview.shown {
    display: block;
  }
  .preview h2 {
    margin: 0 0 0.25em;
    font-size: 1em;
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
  }
  .switches .option {
    width: auto;
    padding: 0.25em 0.5em;
    border-color: transparent;
    background: none;
    box-shadow: none;
  }
  .switches select {
    width: auto;
  }
  .stage {
    max-width: 24.5em;
    margin-top: 0.5em;
    overflow: auto;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .stage.wide {
    max-width: none;
  }
  .stage:focus-visible {
    outline: 0.1875em solid var(--_text);
    outline-offset: 0.125em;
  }
  iframe {
    display: block;
    width: 100%;
    height: 44em;
    border: 0;
  }
  .wide iframe {
    width: 1024px;
  }
  .sheet {
    display: none;
  }
  /* Frames within frames would leave no room for the fields. */
  @media (max-width: 34em) {
    .card :is(.channel, .week) {
      padding: 0.75em 0 0;
      border-width: 1px 0 0;
      border-radius: 0;
    }
  }
  @media (min-width: 68em) {
    .page:not(.wide) .columns {
      grid-template-columns: minmax(0, 1fr) 24.5em;
    }
    .preview {
      display: block;
    }
    .page:not(.wide) .preview {
      position: sticky;
      top: 1em;
      align-self: start;
    }
    .page:not(.wide) iframe {
      height: calc(100vh - 15em);
      min-height: 24em;
    }
    /* Not hidden: what is said next is heard only from a place that was there before. */
    .bar.quiet {
      border: 0;
      background: none;
      pointer-events: none;
    }
    .preview > .text,
    .bar .secondary {
      display: none;
    }
  }
  @media (forced-colors: active) {
    nav button[aria-current] {
      border-bottom-color: Highlight;
    }
  }
  @media print {
    .page > :not(.sheet) {
      display: none;
    }
    :host {
      min-height: 0;
      background: none;
      color: #000;
      font-size: 10pt;
      line-height: 1.5;
    }
    .page {
      padding: 0;
    }
    .sheet {
      display: block;
    }
    .sheet h2 {
      margin-top: 0;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.5em;
      border: 1px solid #666;
      text-align: start;
      vertical-align: top;
    }
    th:last-child {
      width: 34%;
    }
    tr {
      break-inside: avoid;
    }
    .sign {
      margin-top: 1.5em;
    }
  }
`;
