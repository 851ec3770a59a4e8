import { css } from 'lit';

/**
 * After the other sheets: saves room where letters are very large, and draws edges where colours are forced.
 */
export const narrow = css`
  /* A phone with letters twice as large: less padding, so that words have room and no number is cut off. */
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
