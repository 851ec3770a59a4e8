import { css } from 'lit';

/** Prints a result as one sheet with the contact and the memo; hidden on the screen. */
export const printSheetStyles = css`
  .paper {
    display: none;
  }
  @media print {
    :has(> .paper) > :not(.paper) {
      display: none;
    }
    .paper {
      display: block;
      line-height: 1.6;
      break-inside: avoid;
    }
    .paper .print-heading > * {
      margin: 0 0 0.25em;
      font-size: 20pt;
    }
    .paper p {
      margin: 0.25em 0;
    }
    .to {
      margin: 0.75em 0;
      padding: 0.75em 0;
      border: solid;
      border-width: 1px 0;
    }
    .to > :first-child {
      margin: 0;
      font-size: 18pt;
    }
    .to dl > div {
      display: grid;
      grid-template-columns: 5.5em 1fr;
    }
    .large {
      font-size: 34pt;
      line-height: 1.3;
      font-weight: 700;
      letter-spacing: 0.06em;
    }
    .paper .words {
      margin: 0.75em 0 0;
      white-space: pre-wrap;
      font-size: 16pt;
      line-height: 1.65;
    }
  }
`;
