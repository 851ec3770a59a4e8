import { css } from 'lit';

/** On paper: black on white, large, for eyes of any age. */
export const print = css`
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
  }
`;
