import { css } from 'lit';

/** The questions for prefecture, municipality and ward. */
export const areaFormStyles = css`
  .area {
    margin: 0.75em 0;
    padding: 0.875em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .area label {
    display: block;
    font-weight: 700;
  }
  .area :is(select, input) {
    font-weight: 400;
    margin: 0.25em 0 0.75em;
  }
  .towns {
    margin-bottom: 1em;
  }
  .towns ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .towns [role='status']:empty {
    display: none;
  }
  .area p {
    margin-top: 0;
  }
`;
