import { css } from 'lit';

/** National lines with all their details. */
export const hotlineStyles = css`
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
`;
