import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** A heading `depth` levels below the widget's own, to fit the host page's outline; at most level 6. */
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

/**
 * The id of the screen's own heading, which takes the focus after each step and labels the group of options.
 */
export const TITLE_ID = 'title';

/** The screen's heading. A script can focus it; Tab does not reach it. */
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
