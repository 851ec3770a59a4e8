import type { TemplateResult } from 'lit';
import { html } from 'lit';

/**
 * A heading `depth` steps below the widget's own level, which fits the host's outline. Deeper than 6 stays 6.
 */
export function heading(level: number, depth: number, content: unknown): TemplateResult {
  switch (Math.min(6, level + depth)) {
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
}

/** Name of the screen's own heading: it takes the focus after each step, and names its group. */
export const TITLE_ID = 'title';

/** The screen's heading. It can take the focus from a script, not by Tab. */
export function screenTitle(level: 2 | 3 | 4, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id=${TITLE_ID} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${TITLE_ID} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${TITLE_ID} tabindex="-1">${content}</h4>`;
  }
}
