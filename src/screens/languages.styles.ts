import { css } from 'lit';

/** The choice of a language below each screen, and the line above it on a page in a language that we lack. */
export const languagesStyles = css`
  .languages {
    border: 0;
  }
  .languages[open] {
    flex-basis: 100%;
  }
  .languages > summary {
    font-weight: 400;
  }
  .languages > ul {
    margin: 0;
  }
  .languages ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    gap: 0 1em;
  }
  .languages .current {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    min-height: 3em;
    font-weight: 700;
  }
  .languages .icon {
    width: 1.25em;
    height: 1.25em;
  }
  .language-note {
    flex-basis: 100%;
    margin-bottom: 0.5em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .language-note p {
    margin: 0;
  }
  .language-offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
    margin: 0;
    padding: 0.25em 1.25em;
    background: var(--_soft);
    border-bottom: 1px solid var(--_line);
  }
  @container (min-width: 34em) {
    .language-offer {
      padding-inline: 2.5em;
    }
  }
`;
