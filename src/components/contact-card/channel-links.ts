import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Channel } from '../../directory/centre.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { Context } from '../context.ts';
import { icon } from '../icon.ts';
import { link, telLink } from '../link.ts';
import { whose } from '../centre-name.ts';

/** What to press to use a channel: the number, or the page. @param of the centre's name */
export function channelLinks(context: Context, { method, tel, url, label }: Channel, of: string): TemplateResult | typeof nothing {
  const { t } = context;
  const number = tel ? telLink(context, tel, {
    look: 'primary', channel: method,
    content: html`${icon('phone')}<span>${t('contact.phone')}<strong translate="no">${tel}</strong></span>`,
  }) : nothing;
  const page = url ? link(context, {
    href: url, look: 'primary', channel: method,
    content: html`${icon(method)}<span>${method === 'sns' ? t('contact.sns', { name: label ?? t('contact.sns.default') }) : t(words(method, url))}</span>${whose(t, of)}`,
  }) : nothing;
  return tel || url ? html`<p>${number}${page}</p>` : nothing;
}

const words = (method: Channel['method'], url: string): TextKey =>
  method === 'mail' ? (url.startsWith('mailto:') ? 'contact.mail' : 'contact.form') : method === 'online' ? 'contact.online' : 'contact.website';
