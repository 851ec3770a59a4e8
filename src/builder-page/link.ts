/** Links to the pages that state a fact, where what is not on the allow-list stays text; and to files. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { hostOf, isSafeHref } from '../directory/links.ts';
import type { Page } from './page.ts';

export const pageLink = ({ say }: Page, url: string, words: string = hostOf(url)): TemplateResult =>
  isSafeHref(url)
    ? html`<a href=${url} target="_blank" rel="noreferrer noopener"
        >${words}<span class="hidden">${say('link.new-tab')}</span></a
      >`
    : html`<span>${words}</span>`;

/** A file that lies beside this page, to be saved. */
export const fileLink = (name: string): TemplateResult => html`<a href=${name} download>${name}</a>`;
