import { css } from 'lit';

export const answersStyles = css`
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
`;
