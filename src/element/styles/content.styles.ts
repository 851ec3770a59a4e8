import { css } from 'lit';

/** Text, lists, folded rows and notes that several screens have. */
export const content = css`
  .promises {
    display: grid;
    gap: 0.25em;
    margin: 1em 0 1.5em;
    padding: 0.875em 1.125em;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .promises li,
  .reasons li {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
  }
  .promises .icon,
  .reasons .icon {
    width: 1.25em;
    height: 1.25em;
    margin-top: 0.25em;
    color: var(--_accent);
  }
  .legend :is(h2, h3, h4, h5, h6) {
    margin-top: 0;
  }
  .stacked > small {
    display: block;
    color: inherit;
    font-weight: 400;
    line-height: 1.35;
  }
  .primary > .stacked,
  .secondary > .stacked {
    display: block;
    line-height: 1.35;
  }
  .primary > span:not(.hidden, .words),
  .secondary > span:not(.hidden, .words) {
    min-width: 0;
  }
  summary small {
    font-weight: 400;
  }
  .reasons > :first-child {
    margin-top: 0;
  }
  .notice {
    display: block;
    margin: 0.75em 0;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_notice);
  }
  .notice p {
    margin: 0.25em 0;
  }
  /* Crisis texts in Japanese, below their translation. */
  .original {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
    color: var(--_muted);
    font-size: 0.8125em;
    line-height: 1.6;
  }
  .original p {
    margin: 0;
  }
  details {
    border-top: 1px solid var(--_line);
  }
  details details {
    border-top-style: dashed;
  }
  section > details:last-of-type {
    border-bottom: 1px solid var(--_line);
  }
  details > :last-child:not(summary) {
    margin-bottom: 1em;
  }
  .dots {
    display: grid;
    gap: 0.375em;
  }
  .dots li {
    padding-inline-start: 1.25em;
    position: relative;
  }
  .dots li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.25em;
    top: 0.75em;
    width: 0.375em;
    height: 0.375em;
    border-radius: 50%;
    background: var(--_accent);
  }
  .steps {
    margin: 0.5em 0;
  }
  .steps li {
    display: flex;
    align-items: center;
    min-height: 3.5em;
    padding: 0.25em 0;
    border-top: 1px solid var(--_line);
  }
  .steps li:last-child {
    border-bottom: 1px solid var(--_line);
  }
  .flow {
    display: grid;
    gap: 0.5em;
    margin: 0.5em 0;
    padding-inline-start: 1.5em;
  }
  .flow li {
    padding-inline-start: 0.25em;
  }
  .flow li::marker {
    color: var(--_accent);
    font-weight: 700;
  }
  blockquote {
    margin: 0.5em 0 1em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    border: 1px solid var(--_line);
  }
  .tag {
    display: inline-block;
    margin-inline-start: 0.5em;
    padding: 0 0.625em;
    border-radius: 1em;
    background: var(--_soft);
    color: var(--_accent);
    font-size: 0.8125em;
  }
`;
