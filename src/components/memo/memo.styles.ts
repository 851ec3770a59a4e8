import { css } from 'lit';

/**
 * The memo looks like letter paper, not like a form. A copy of the text beneath the field gives it its
 * height.
 */
export const memoStyles = css`
  .memo {
    position: relative;
    margin-top: 1em;
    padding: 0 0.875em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.2);
  }
  .memo > [part='copy'] {
    position: absolute;
    inset-block-start: 0.625em;
    inset-inline-end: 0.625em;
  }
  .memo > details {
    border: 0 !important;
  }
  .memo > details > summary {
    min-height: 4.25em;
    margin-inline-end: 6.25em;
  }
  /* When open, the whole memo is shown right below. */
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
  .letter {
    margin: 0.75em 0;
  }
  .letter label {
    display: block;
    margin-bottom: 0.25em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .sheet {
    display: grid;
  }
  .sheet > * {
    grid-area: 1 / 1;
    min-width: 0;
    padding: 0.625em 1em 1.125em;
    border: 1px solid var(--_edge);
    font: inherit;
    letter-spacing: inherit;
    line-height: 2.125em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .under {
    visibility: hidden;
    min-height: 8em;
  }
  .under::after {
    content: ' ';
  }
  textarea {
    display: block;
    width: 100%;
    height: 100%;
    margin: 0;
    resize: none;
    overflow: hidden;
    border-radius: var(--_radius);
    color: var(--_text);
    background:
      repeating-linear-gradient(transparent 0 calc(2.125em - 1px), var(--_line) calc(2.125em - 1px) 2.125em)
        content-box,
      var(--_surface);
  }
  textarea:focus-visible {
    outline: 0.1875em solid var(--_text);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em var(--_ring);
  }
  .said {
    margin: 0.75em 0 0;
    font-weight: 700;
    color: var(--_accent);
  }
  .memo details {
    margin-top: 1em;
  }
  .say > div {
    padding: 0.625em 0;
  }
  .say dt {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .say p {
    margin: 0.125em 0;
  }
  @media (forced-colors: active) {
    textarea {
      background: Field;
    }
  }
`;
