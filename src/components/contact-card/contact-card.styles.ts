import { css } from 'lit';

export const contactCardStyles = css`
  .status[data-state='open'] {
    color: var(--_accent);
    font-weight: 700;
  }
  .number-only {
    font-size: 0.9375em;
  }
  .card {
    margin: 1em 0;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card > :first-child {
    margin-top: 0;
  }
  .channel + .channel {
    margin-top: 1em;
    padding-top: 1em;
    border-top: 1px solid var(--_line);
  }
  .along {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-top: 0.25em;
  }
  .along span:not(.words) {
    font-size: 0.875em;
  }
  .along .icon {
    width: 1.25em;
    height: 1.25em;
  }
  @media print {
    .along {
      display: none;
    }
  }
  .card dl > div,
  .rows > div {
    padding: 0.25em 0;
  }
  .card dt,
  .rows dt {
    font-size: 0.875em;
    color: var(--_muted);
    line-height: 2;
  }
  @container (min-width: 26em) {
    .card dl > div {
      display: grid;
      grid-template-columns: 5.5em 1fr;
      gap: 0.5em;
    }
    .rows > div {
      display: grid;
      grid-template-columns: 5.5em 1fr;
      gap: 0 0.5em;
    }
    .rows dd {
      grid-column: 2;
    }
  }
  .provenance {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-bottom: 0;
    line-height: 2;
  }
`;
