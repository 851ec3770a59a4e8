import { css } from 'lit';

/** The kinds of support, in the result and on the page about the centre. */
export const supportsStyles = css`
  .supports li {
    display: grid;
    padding: 0.75em 0;
    border-top: 1px solid var(--_line);
  }
  .supports li > div + div {
    margin-top: 0.5em;
  }
  .supports li p {
    margin: 0;
  }
`;
