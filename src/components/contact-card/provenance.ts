import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Source } from '../../directory/centre.ts';
import { hostOf } from '../../directory/links.ts';
import { dateText } from '../../i18n/dates.ts';
import type { Context } from '../context.ts';
import { link } from '../link.ts';

/** When the contact was checked, and its source pages. */
export const provenance = (
  context: Context,
  { checked, sources }: { checked?: string; sources: readonly Source[] },
): TemplateResult => {
  const { t } = context;
  const pages = sources
    .filter(({ url }) => url.startsWith('https://'))
    .map(({ url }) => link(context, { href: url, content: hostOf(url) }));
  const plain = sources
    .filter(({ url }) => !url.startsWith('https://'))
    .map(({ url }) => html`<span>${hostOf(url)}</span>`);
  const all = [...pages, ...plain];
  return html`<p class="provenance">
    ${checked ? html`<span>${t('contact.checked', { date: dateText(t, checked) })}</span>` : nothing}
    ${all.length > 0 ? html`<span>${t('contact.source')}: ${all.map((page, index) => html`${index > 0 ? '・' : nothing}${page}`)}</span>` : nothing}
  </p>`;
};
