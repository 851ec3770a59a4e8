import { css } from 'lit';

/**
 * On paper: black on white, large, for eyes of any age. A result becomes one sheet with the contact and the
 * memo.
 */
export const print = css`
  .paper {
    display: none;
  }
  @media print {
    :host {
      max-width: none;
      color-scheme: light;
      --_surface: #fff;
      --_soft: #fff;
      --_notice: #fff;
      --_text: #000;
      --_muted: #000;
      --_accent: #000;
      --_danger: #000;
      --_line: #000;
      --_edge: #000;
    }
    [data-theme] {
      color-scheme: light;
    }
    .widget {
      border: 0;
      border-radius: 0;
      overflow: visible;
      font-size: 14pt;
    }
    .panel {
      position: absolute !important;
      inset: 0 auto auto 0 !important;
      transform: none !important;
      width: 100% !important;
      height: auto !important;
      max-height: none !important;
      border: 0;
      overflow: visible;
      box-shadow: none;
    }
    .screen {
      padding: 0;
    }
    small,
    .small,
    .provenance,
    .letter label,
    .say dt,
    .card dt {
      font-size: 1em;
    }
    button,
    .icon,
    .hidden,
    .always,
    .actions,
    .exit,
    .exit-note,
    .promises {
      display: none;
    }
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
