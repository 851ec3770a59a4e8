import { css } from 'lit';

/** Lines for a crisis; the strip above a result uses the same styles. */
export const crisisStyles = css`
  .near + .actions {
    margin: 0.75em 0;
  }
  .near {
    display: grid;
    gap: 0.75em;
  }
  .near small {
    display: block;
    margin-top: 0.125em;
  }
  .near > li > small {
    line-height: 1.5;
  }
  .emergency {
    margin: 0.75em 0;
  }
`;
