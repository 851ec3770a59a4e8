/** Links to the pages that state a fact. What is not on the allow-list stays text. */
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
